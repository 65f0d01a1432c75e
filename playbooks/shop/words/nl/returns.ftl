## Retouren en ruilen

choice-flow-return_order = Iets terugsturen
flow-name-return_order = je retour
choice-flow-exchange = Iets ruilen
flow-name-exchange = je ruiling

ask-part = Wil je *alles* uit bestelling { $order } terugsturen, of maar één artikel?
part-all = Alles
part-one = Eén artikel
ask-item = Om welk artikel gaat het?

return-preview =
    Ik maak een retourlabel voor *{ $items }* uit bestelling *{ $order }*. { $free ->
        [yes] Het label is *gratis*.
       *[no] Het label kost { $label }; dat gaat van je terugbetaling af.
    } Zodra het pakket bij ons is, krijg je *{ $refund }* terug.{ $person ->
        [yes] {" "}Een collega moet het eerst goedkeuren.
       *[no] {""}
    } Zal ik dat doen?
return-yes = Ja, stuur het label
return-done = Klaar! Hier is het retourlabel voor bestelling { $order }. Pak *{ $items }* goed in, plak het label op het pakket en lever het in bij { $carrier }. Zodra het bij ons is, krijg je *{ $refund }* binnen 3 tot 5 werkdagen terug.
return-again = Je hebt al een retourlabel voor bestelling { $order }: hier is het nog een keer. Zodra het pakket bij ons is, krijg je *{ $refund }* terug.

return-not-delivered = Bestelling *{ $order }* is *nog niet geleverd*, dus er valt nog niets terug te sturen. Een collega kan met je meekijken.
return-too-late = Bestelling *{ $order }* is meer dan *{ $days } dagen* geleden geleverd, en terugsturen kan tot { $days } dagen. Is het stuk, dan helpt de garantie misschien. Een collega kan naar je geval kijken.
return-closed = Bestelling *{ $order }* is *al teruggekomen of terugbetaald*, dus er valt niets meer terug te sturen. Klopt dat volgens jou niet, dan kan een collega het nakijken.
return-labelled = Hiervoor is er *al een retourlabel* bij bestelling *{ $order }*. Kun je het niet vinden, dan helpt een collega je.

ask-version = Welke wil je in plaats daarvan?
version-title = { $value ->
    [black] Zwart
    [white] Wit
    [red] Rood
    [blue] Blauw
    [cream] Crème
    [sand] Zand
    [brass] Messing
   *[other] { $value }
 }
exchange-preview =
    Ik ruil *{ $items }* uit bestelling *{ $order }* voor hetzelfde in *{ version-title }*. { $cheaper ->
        [yes] Die is goedkoper, dus je krijgt *{ $refund }* terug.
       *[no] Je betaalt niets extra en het retourlabel is gratis.
    } Zal ik dat doen?
exchange-yes = Ja, ruil het
exchange-done = Klaar! Een exemplaar in *{ version-title }* ligt voor je klaar en vertrekt zodra { $carrier } je pakket heeft. Hier is het gratis retourlabel voor { $items }.
exchange-none = Sorry, er is op dit moment *geen andere versie* van { $items } die ik je kan sturen. Je kunt het terugsturen en je geld terugkrijgen, of een collega laten meekijken.
exchange-not-delivered = Bestelling *{ $order }* is *nog niet geleverd*, dus er valt nog niets te ruilen. Een collega kan met je meekijken.
exchange-too-late = Bestelling *{ $order }* is meer dan *{ $days } dagen* geleden geleverd, en ruilen kan ik tot { $days } dagen. Een collega kan naar je geval kijken.
exchange-dearer = Die versie kost *{ $more } meer*, en ik kan alleen ruilen als het verschil hoogstens { $waived } is. Je kunt de jouwe terugsturen en de andere bestellen, of een collega helpt je.
exchange-sold-out = Die versie is *net uitverkocht*, sorry. Er is niets veranderd.
