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
parcel-late =
    Bestelling *{ $order }* is *vertraagd*, onze excuses.{ $place ->
        [none] {""}
       *[other] {" "}Laatst gezien bij { $carrier }: { $place }.
    } { $eta ->
        [none] Er is nog geen nieuwe bezorgdatum. Wil je niet wachten? Dan kan een collega navraag doen bij de bezorger.
       *[other] Nieuwe verwachte bezorging: *{ $eta }*. Wil je niet wachten? Dan kan een collega navraag doen bij de bezorger.
    } Track & trace: { $tracking }
