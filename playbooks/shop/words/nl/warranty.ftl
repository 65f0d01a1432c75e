## Garantie

choice-flow-warranty = Garantie, reparatie
flow-name-warranty = je reparatie

ask-defect = Wat is er mis? Vertel me in een of twee zinnen wat er gebeurt en sinds wanneer. Kun je het serienummer lezen (zoals VS-1234-5678), zet het er dan bij.
warranty-preview = *{ $item }* uit bestelling { $order } heeft garantie tot en met *{ $until }*{ $care ->
    [yes] {" "}dankzij Care Plus
   *[no] {""}
 }. Ik open een reparatiedossier met je omschrijving; repareren of vervangen kost je niets. Zal ik dat doen?
warranty-yes = Ja, open het dossier
warranty-done = Klaar: reparatiedossier *{ $ticket }* is geopend{ $serial ->
    [none] {""}
   *[other] {" "}voor serienummer { $serial }
 }. Een collega van de werkplaats schrijft je hier over de volgende stap, meestal binnen een werkdag.
warranty-young = Bestelling *{ $order }* is minder dan *{ $days } dagen* geleden geleverd, dus een reparatie hoeft niet: je kunt het terugsturen of je geld terugkrijgen. Wat wil je?
warranty-over = De garantie op *{ $item }* liep tot en met *{ $until }*, dus gratis repareren kan ik niet regelen. Een collega kan zeggen wat een reparatie kost.
warranty-not-delivered = Bestelling *{ $order }* is *nog niet geleverd*, dus de garantie loopt nog niet. Een collega kan met je meekijken.
warranty-closed = Bestelling *{ $order }* is *al teruggekomen of terugbetaald*, dus er valt niets meer te repareren. Klopt dat volgens jou niet, dan kan een collega het nakijken.
