## Een ander bezorgadres

choice-flow-change_address = Adres wijzigen
flow-name-change_address = het nieuwe bezorgadres

address-country = { $country ->
    [BE] België
    [NL] Nederland
    [DE] Duitsland
    [ES] Spanje
    [IT] Italië
    [CH] Zwitserland
    [GB] Verenigd Koninkrijk
    [IE] Ierland
   *[FR] Frankrijk
 }
address-place = { $country ->
    [GB] { $town }, { $postcode }
    [IE] { $town }, { $postcode }
   *[FR] { $postcode } { $town }
 }

ask-address = Waar moet bestelling *{ $order }* dan heen? Stuur me *straat en huisnummer, postcode en plaats*, bijvoorbeeld: Prinsengracht 263, 1016 GV Amsterdam.
ask-address-street = En welke *straat en welk huisnummer*?
ask-address-postcode = Bijna klaar: wat is de *postcode*, en welke plaats?
ask-address-town = En in *welke plaats* is dat?
ask-country = In *welk land* is dat?
country-FR = Frankrijk
country-BE = België
country-NL = Nederland
country-DE = Duitsland
country-ES = Spanje
country-IT = Italië
country-CH = Zwitserland
address-unclear = Ik herken daar geen adres in. Stuur me *straat en huisnummer, postcode en plaats*.

address-preview =
    Ik stuur bestelling *{ $order }* ({ $items }) naar dit adres:

    {""}*{ $street }*
    {""}*{ address-place }*
    { address-country }

    { $person ->
        [yes] Een collega moet het eerst goedkeuren. Klopt het adres?
       *[no] Klopt dat?
    }
address-yes = Ja, stuur daarheen
address-done = Gelukt! Bestelling *{ $order }* gaat nu naar *{ $street }, { address-place }*.
address-nothing = Er staat *geen bestelling* op je account die nog moet komen, dus er is geen adres te wijzigen. Denk je van wel? Dan kan een collega kijken.

address-shipped = Bestelling *{ $order }* is *al vertrokken*, en ik kan alleen het adres wijzigen van wat nog in ons magazijn ligt. Een collega kan bij de bezorger vragen wat er nog kan.
address-closed = Bestelling *{ $order }* is *niet meer onderweg*, dus het adres kan niet meer veranderen. Een collega kan je met al het andere helpen.
address-no-delivery = We *bezorgen niet in { address-country }*, dus ik kan bestelling *{ $order }* daar niet heen sturen. Een collega kan met je naar een andere oplossing zoeken.
address-same = Bestelling *{ $order }* gaat *al* naar { $street }, { address-place }. Klopt dat volgens jou niet, dan kan een collega het nakijken.
parcel-address-problem = De bezorger gaat pas verder met een *goed adres*. Geef me het juiste, dan geef ik het door, of praat met een collega.
