## Pakete

parcel-event = { $event ->
    [label_created] angekündigt, das Paket muss noch abgeholt werden
    [picked_up] in unserem Lager abgeholt
    [in_transit] durch ein Sortierzentrum gelaufen
    [at_depot] im Depot in Ihrer Nähe angekommen
    [delayed_weather] durch schlechtes Wetter aufgehalten
    [delayed_volume] durch sehr viele Pakete aufgehalten
    [address_problem] angehalten, weil die Adresse unvollständig oder falsch ist
    [customs] liegt beim Zoll
    [out_for_delivery] beim Zusteller
    [delivery_attempted] niemand angetroffen, es gibt einen neuen Versuch
    [at_pickup_point] liegt in einem Abholpunkt für Sie bereit
    [delivered] zugestellt
    [returned_to_sender] auf dem Rückweg zu uns
   *[unknown] gescannt
 }
parcel-scan = • { $at }{ $place ->
    [none] {""}
   *[other] , { $place }
 }: { parcel-event }
parcel-late =
    Bestellung *{ $order }* hat leider *Verspätung*, das tut uns leid. Letzte Meldung von { $carrier }, { $at }{ $place ->
        [none] {""}
       *[other] {" "}({ $place })
    }: *{ parcel-event }*. { $eta ->
        [none] Einen neuen Termin gibt es noch nicht. Wenn Sie nicht warten möchten, kann unser Team beim Paketdienst nachhaken.
       *[other] Neuer voraussichtlicher Termin: *{ $eta }*. Wenn Sie nicht warten möchten, kann unser Team beim Paketdienst nachhaken.
    } Sendungsnummer: { $tracking }

parcels-split = Bestellung *{ $order }* kommt in *mehreren Paketen* mit { $carrier }:
parcel-part = • *{ $items }*: { $status ->
    [delivered] zugestellt am { $at }
    [out_for_delivery] wird heute zugestellt
    [late] verspätet; letzte Meldung, { $at }: { parcel-event }
   *[other] unterwegs{ $eta ->
        [none] {""}
       *[day] , voraussichtlich { $eta }
    }
 }. Sendungsnummer: { $tracking }
parcel-part-waiting = • *{ $items }*: wird noch verpackt. Sobald es unterwegs ist, erhalten Sie die Sendungsnummer.
parcel-part-late = Die Verspätung tut uns leid. Wenn Sie nicht warten möchten, kann unser Team bei { $carrier } nachhaken.
parcel-part-missing = Fehlt etwas, das da sein müsste? Sagen Sie mir Bescheid, ich gehe dem nach.

## Zugestellt, aber nicht erhalten

choice-flow-missing_parcel = Paket nicht da
flow-name-missing_parcel = Ihrem vermissten Paket

ask-parcel = Diese Bestellung kam in mehreren Paketen. Welches fehlt?

parcel-handover = { $handover ->
    [signed] gegen Unterschrift übergeben
    [letterbox] in den Briefkasten gelegt
    [neighbour] bei einem Nachbarn abgegeben
    [safe_place] an einem sicheren Ort bei Ihrer Adresse abgelegt
    [pickup_point] in einem Abholpunkt abgegeben
   *[none] zugestellt
 }
missing-preview =
    Laut { $carrier } wurde das Paket der Bestellung *{ $order }* ({ $items }) am { $delivered } *{ parcel-handover }*. Sehen Sie dort bitte noch einmal nach und fragen Sie Nachbarn und Mitbewohner.

    Wenn es nicht da ist, kann ich { $carrier } *danach suchen* lassen. Das dauert bis zu { $days } Tage.{ $person ->
        [yes] {" "}Unser Team muss vorher zustimmen.
       *[no] {""}
    } Soll ich das tun?
missing-yes = Ja, suchen lassen
missing-no = Nein, ich sehe nach
missing-done = Erledigt: { $carrier } *sucht* jetzt nach dem Paket der Bestellung *{ $order }* (Vorgang { $case }) und muss bis *{ $due }* antworten. Schreiben Sie mir hier, wenn es auftaucht oder wenn Sie bis dahin nichts gehört haben.

missing-not-delivered = Von der Bestellung *{ $order }* wurde *noch nichts zugestellt*, es gibt also nichts zu suchen. Ich kann Ihnen sagen, wo sie ist, oder unser Team sieht mit Ihnen nach.
missing-wait = Laut { $carrier } wurde die Bestellung *{ $order }* am { $delivered } *{ parcel-handover }*, das ist weniger als einen Tag her. Pakete werden oft zu früh gescannt, deshalb warten wir *einen ganzen Tag*, bevor eine Suche beginnt. Sehen Sie sich um und schreiben Sie mir morgen, wenn es noch immer fehlt. Unser Team hilft Ihnen auch jetzt schon.
missing-too-late = Bestellung *{ $order }* wurde am { $delivered } zugestellt, und { $carrier } sucht nur innerhalb von *{ $within } Tagen*. Unser Team kann sich Ihren Fall ansehen.
missing-open = { $carrier } *sucht bereits* nach dem Paket der Bestellung *{ $order }*. Unser Team kann Ihnen mehr dazu sagen.
missing-closed = Bestellung *{ $order }* wurde bereits *storniert, zurückgesendet oder erstattet*, es gibt also nichts zu suchen. Falls das nicht stimmt, kann unser Team nachsehen.
