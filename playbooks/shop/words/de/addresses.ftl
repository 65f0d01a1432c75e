## Eine andere Lieferadresse

choice-flow-change_address = Adresse ändern
flow-name-change_address = der neuen Lieferadresse

address-country = { $country ->
    [BE] Belgien
    [NL] Niederlande
    [DE] Deutschland
    [ES] Spanien
    [IT] Italien
    [CH] Schweiz
    [GB] Vereinigtes Königreich
    [IE] Irland
   *[FR] Frankreich
 }
address-place = { $country ->
    [GB] { $town }, { $postcode }
    [IE] { $town }, { $postcode }
   *[FR] { $postcode } { $town }
 }

ask-address = Wohin soll die Bestellung *{ $order }* stattdessen? Schicken Sie mir bitte *Straße und Hausnummer, Postleitzahl und Ort*, zum Beispiel: Kantstraße 20, 10623 Berlin.
ask-address-street = Und in *welche Straße, welche Hausnummer*?
ask-address-postcode = Fast geschafft: Wie lautet die *Postleitzahl*, und welcher Ort?
ask-address-town = Und in *welchem Ort* ist das?
ask-country = In *welchem Land* ist das?
country-FR = Frankreich
country-BE = Belgien
country-NL = Niederlande
country-DE = Deutschland
country-ES = Spanien
country-IT = Italien
country-CH = Schweiz
address-unclear = Darin erkenne ich keine Adresse. Schicken Sie mir bitte *Straße und Hausnummer, Postleitzahl und Ort*.

address-preview =
    Ich schicke die Bestellung *{ $order }* ({ $items }) an diese Adresse:

    {""}*{ $street }*
    {""}*{ address-place }*
    { address-country }

    { $person ->
        [yes] Unser Team muss vorher zustimmen. Stimmt die Adresse?
       *[no] Stimmt das so?
    }
address-yes = Ja, dorthin
address-done = Erledigt! Bestellung *{ $order }* geht jetzt an *{ $street }, { address-place }*.
address-nothing = In Ihrem Konto gibt es *keine Bestellung*, die noch unterwegs ist, also auch keine Adresse zu ändern. Falls doch eine da sein müsste, kann unser Team nachsehen.

address-shipped = Bestellung *{ $order }* hat unser Lager *bereits verlassen*, und ich kann nur die Adresse von dem ändern, was noch hier ist. Unser Team kann beim Paketdienst fragen, was noch möglich ist.
address-closed = Bestellung *{ $order }* ist *nicht mehr unterwegs*, ihre Adresse lässt sich also nicht mehr ändern. Bei allem anderen hilft Ihnen unser Team.
address-no-delivery = In dieses Land *({ address-country }) liefern wir nicht*, deshalb kann ich die Bestellung *{ $order }* nicht dorthin schicken. Unser Team sucht gern mit Ihnen einen anderen Weg.
address-same = Bestellung *{ $order }* geht *bereits* an { $street }, { address-place }. Falls das nicht stimmt, kann unser Team nachsehen.
parcel-address-problem = Der Paketdienst liefert erst mit einer *richtigen Adresse* weiter. Nennen Sie sie mir, dann gebe ich sie weiter, oder sprechen Sie mit unserem Team.
