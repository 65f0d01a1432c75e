## Bestelling volgen

choice-flow-order_status = Bestelling volgen
flow-name-order_status = je bestelling

order-not-found = Ik kan geen bestelling *{ $order }* van je vinden. Wil je het nummer nog eens controleren? Het staat in je bevestigingsmail en ziet eruit als V-12345.
postcode-mismatch = Die *postcode* en bestelling *{ $order }* horen niet bij elkaar. Wat is de postcode van het bezorgadres? Klopt het bestelnummer niet, stuur me dan het juiste.
order-paid = Je bestelling *{ $order }* is binnen en betaald. We maken hem klaar; zodra hij onderweg is, krijg je de track & trace.
order-packed = Bestelling *{ $order }* is *ingepakt* en vertrekt binnenkort uit ons magazijn. Dan krijg je ook de track & trace.
order-delivered = Bestelling *{ $order }* is *bezorgd op { $delivered }*.
order-returned = Bestelling *{ $order }* is *retour* bij ons.
order-refunded = Bestelling *{ $order }* is *terugbetaald*: { $amount }.
order-refunded-only = Bestelling *{ $order }* is *terugbetaald*.
order-cancelled = Bestelling *{ $order }* is *geannuleerd*.

parcel-pre-transit = Bestelling *{ $order }* staat klaar, maar { $carrier } heeft het pakket nog niet opgehaald. Binnen een werkdag zie je de eerste update. Track & trace: { $tracking }
parcel-in-transit =
    Bestelling *{ $order }* is *onderweg* met { $carrier }.{ $eta ->
        [none] {""}
       *[other] {" "}Verwachte bezorging: *{ $eta }*.
    }{ $place ->
        [none] {""}
       *[other] {" "}Laatst gezien: { $place }.
    } Track & trace: { $tracking }
parcel-out-for-delivery = Goed nieuws: bestelling *{ $order }* wordt *vandaag bezorgd* door { $carrier }. Track & trace: { $tracking }
parcel-delivered = Volgens { $carrier } is bestelling *{ $order }* *bezorgd*{ $delivered ->
        [none] {""}
       *[other] {" "}op { $delivered }
    }. Niet ontvangen? Vraag het even bij de buren en laat het me weten als het pakket niet opduikt.

## Annuleren

choice-flow-cancel_order = Bestelling annuleren
flow-name-cancel_order = het annuleren van je bestelling

cancel-preview =
    { $whole ->
        [yes] Ik kan *bestelling { $order } annuleren* ({ $items }) voordat hij vertrekt. Je krijgt *{ $amount }* terug zoals je betaald hebt.
       *[no] Een deel van bestelling *{ $order }* is al onderweg ({ $left }). Ik kan *de rest tegenhouden* ({ $items }) en je daarvoor *{ $amount }* terugbetalen.
    }{ $person ->
        [yes] {" "}Een collega moet het eerst goedkeuren.
       *[no] {""}
    } Zal ik dat doen?
cancel-yes = Ja, annuleer hem
cancel-no = Nee, laat staan
cancel-done =
    { $whole ->
        [yes] Gelukt! Bestelling *{ $order }* is *geannuleerd*.
       *[no] Gelukt! De rest van bestelling *{ $order }* ({ $items }) wordt niet verstuurd.
    } *{ $amount }* komt naar je terug; dat duurt 3 tot 5 werkdagen.
cancel-nothing = Er staat *geen bestelling* op je account die nog moet komen, dus er valt niets te annuleren. Denk je van wel? Dan kan een collega kijken.

cancel-shipped = Bestelling *{ $order }* is *al vertrokken*, en ik kan alleen annuleren wat nog in ons magazijn ligt. Je kunt het pakket weigeren of binnen { $days } dagen na bezorging retourneren. Een collega kan je ermee helpen.
cancel-delivered = Bestelling *{ $order }* is *al bezorgd*, dus er valt niets meer te annuleren. Binnen { $days } dagen na bezorging kun je hem retourneren. Een collega kan je met al het andere helpen.
cancel-already = Bestelling *{ $order }* is *al geannuleerd*. Klopt dat volgens jou niet, dan kan een collega het nakijken.
order-changed = Je bestelling is *intussen veranderd*, dus ik heb er niets aan gedaan. Een collega kan er met je naar kijken.
