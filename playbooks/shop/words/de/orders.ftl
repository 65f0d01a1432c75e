## Bestellstatus

choice-flow-order_status = Wo ist mein Paket?
flow-name-order_status = Ihrer Bestellung

order-not-found = Ich kann für Sie keine Bestellung *{ $order }* finden. Können Sie die Nummer noch einmal prüfen? Sie steht in Ihrer Bestätigungs-E-Mail und sieht aus wie V-12345.
postcode-mismatch = Diese *Postleitzahl* und die Bestellung *{ $order }* passen nicht zusammen. Wie lautet die Postleitzahl der Lieferadresse? Falls die Bestellnummer falsch ist, schicken Sie mir einfach die richtige.
order-paid = Ihre Bestellung *{ $order }* ist eingegangen und bezahlt. Wir bereiten sie vor; sobald sie unterwegs ist, erhalten Sie die Sendungsnummer.
order-packed = Bestellung *{ $order }* ist *verpackt* und verlässt in Kürze unser Lager. Dann erhalten Sie auch die Sendungsnummer.
order-delivered = Bestellung *{ $order }* wurde *am { $delivered } zugestellt*.
order-returned = Bestellung *{ $order }* ist *wieder bei uns eingegangen*.
order-refunded = Bestellung *{ $order }* wurde *erstattet*: { $amount }.
order-refunded-only = Bestellung *{ $order }* wurde *erstattet*.
order-cancelled = Bestellung *{ $order }* wurde *storniert*.

parcel-pre-transit = Bestellung *{ $order }* ist versandfertig, { $carrier } hat sie aber noch nicht abgeholt. In etwa einem Werktag gibt es die erste Meldung. Sendungsnummer: { $tracking }
parcel-in-transit =
    Bestellung *{ $order }* ist mit { $carrier } *unterwegs*.{ $eta ->
        [none] {""}
       *[other] {" "}Voraussichtliche Zustellung: *{ $eta }*.
    }{ $place ->
        [none] {""}
       *[other] {" "}Zuletzt gesehen: { $place }.
    } Sendungsnummer: { $tracking }
parcel-out-for-delivery = Gute Nachricht: Bestellung *{ $order }* wird *heute* von { $carrier } *zugestellt*. Sendungsnummer: { $tracking }
parcel-delivered = Laut { $carrier } wurde Bestellung *{ $order }*{ $delivered ->
        [none] {""}
       *[other] {" "}am { $delivered }
    } *zugestellt*. Nichts angekommen? Fragen Sie bitte kurz bei den Nachbarn nach und sagen Sie mir Bescheid, wenn das Paket nicht auftaucht.

## Stornieren

choice-flow-cancel_order = Stornieren
flow-name-cancel_order = der Stornierung Ihrer Bestellung

cancel-preview =
    { $whole ->
        [yes] Ich kann die *Bestellung { $order } stornieren* ({ $items }), bevor sie unser Lager verlässt. Sie erhalten *{ $amount }* auf dem Weg zurück, auf dem Sie bezahlt haben.
       *[no] Ein Teil der Bestellung *{ $order }* ist schon unterwegs ({ $left }). Ich kann *den Rest stoppen* ({ $items }) und Ihnen dafür *{ $amount }* erstatten.
    }{ $person ->
        [yes] {" "}Unser Team muss vorher zustimmen.
       *[no] {""}
    } Soll ich das tun?
cancel-yes = Ja, stornieren
cancel-no = Nein, behalten
cancel-done =
    { $whole ->
        [yes] Erledigt! Bestellung *{ $order }* ist *storniert*.
       *[no] Erledigt! Der Rest der Bestellung *{ $order }* ({ $items }) wird nicht verschickt.
    } *{ $amount }* sind auf dem Weg zu Ihnen; das dauert 3 bis 5 Werktage.
cancel-nothing = In Ihrem Konto gibt es *keine Bestellung*, die noch unterwegs ist, also nichts mehr zu stornieren. Falls doch eine da sein müsste, kann unser Team nachsehen.

cancel-shipped = Bestellung *{ $order }* hat unser Lager *bereits verlassen*, und ich kann nur stornieren, was noch hier ist. Sie können das Paket ablehnen oder innerhalb von { $days } Tagen nach der Zustellung zurücksenden. Unser Team hilft Ihnen gern dabei.
cancel-delivered = Bestellung *{ $order }* wurde *bereits zugestellt*, es gibt also nichts mehr zu stornieren. Innerhalb von { $days } Tagen nach der Zustellung können Sie sie zurücksenden. Bei allem anderen hilft Ihnen unser Team.
cancel-already = Bestellung *{ $order }* ist *bereits storniert*. Falls das nicht stimmt, kann unser Team nachsehen.
order-changed = Ihre Bestellung hat sich *inzwischen geändert*, deshalb habe ich nichts daran gemacht. Unser Team kann sie mit Ihnen ansehen.
