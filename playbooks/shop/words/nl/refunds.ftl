## Terugbetalen

choice-flow-refund = Geld terugvragen
flow-name-refund = je terugbetaling

refund-preview =
    Ik kan *{ $amount }* terugbetalen voor bestelling *{ $order }* ({ $items }), via de betaalmethode die je gebruikte.{ $person ->
        [yes] {" "}Een collega moet het eerst goedkeuren.
       *[no] {""}
    } Zal ik het doen?
refund-yes = Ja, betaal terug
refund-done = Geregeld! *{ $amount }* voor bestelling { $order } is onderweg naar je. Binnen 3 tot 5 werkdagen staat het op je rekening.

already-refunded = Bestelling *{ $order }* is *al terugbetaald*, dus dat kan niet nog een keer. Klopt er volgens jou iets niet? Een collega kan het nakijken.
refund-cancelled = Bestelling *{ $order }* is *geannuleerd*. Wat er betaald is, krijg je vanzelf terug; een collega kan het voor je nakijken.
refund-not-delivered = Bestelling *{ $order }* is *nog niet bezorgd*, en ik kan alleen bezorgde bestellingen terugbetalen. Een collega kan er met je naar kijken.
refund-too-late = Bestelling *{ $order }* is meer dan *{ $days } dagen* geleden bezorgd. Ik kan zelf tot { $days } dagen na bezorging terugbetalen. Een collega kan je verzoek bekijken.
refund-too-large = Dat is meer dan er voor bestelling *{ $order }* nog *terug te betalen* valt. Klopt er volgens jou iets niet? Een collega kan het nakijken.
refund-awaits-return = Bestelling *{ $order }* is *op de terugweg* naar ons: je krijgt je geld terug zodra het pakket binnen is. Een collega kan je met andere vragen helpen.

ask-photo = Kun je me een *foto* van de schade aan { $order } sturen? Dan kunnen we sneller beslissen. Zonder foto kan ook.
photo-none = Geen foto
