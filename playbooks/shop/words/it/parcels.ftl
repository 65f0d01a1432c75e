## Pacchi

parcel-event = { $event ->
    [label_created] etichetta creata, il pacco è ancora da ritirare
    [picked_up] ritirato dal nostro magazzino
    [in_transit] passato da un centro di smistamento
    [at_depot] arrivato al deposito della tua zona
    [delayed_weather] fermo per il maltempo
    [delayed_volume] fermo perché ci sono moltissimi pacchi
    [address_problem] fermo, perché l'indirizzo è incompleto o sbagliato
    [customs] in attesa alla dogana
    [out_for_delivery] in consegna con il corriere
    [delivery_attempted] non c'era nessuno, riproveranno
    [at_pickup_point] ti aspetta in un punto di ritiro
    [delivered] consegnato
    [returned_to_sender] sta tornando da noi
   *[unknown] registrato
 }
parcel-scan = • { $at }{ $place ->
    [none] {""}
   *[other] , { $place }
 }: { parcel-event }
parcel-late =
    L'ordine *{ $order }* è in *ritardo*, ci dispiace. L'ultima notizia da { $carrier }, { $at }{ $place ->
        [none] {""}
       *[other] {" "}({ $place })
    }: *{ parcel-event }*. { $eta ->
        [none] Non c'è ancora una nuova data. Se preferisci non aspettare, una persona del team può sollecitare il corriere.
       *[other] Nuova consegna prevista: *{ $eta }*. Se preferisci non aspettare, una persona del team può sollecitare il corriere.
    } Tracking: { $tracking }

parcels-split = L'ordine *{ $order }* arriva in *più pacchi* con { $carrier }:
parcel-part = • *{ $items }*: { $status ->
    [delivered] consegnato { $at }
    [out_for_delivery] in consegna oggi
    [late] in ritardo; l'ultima notizia, { $at }: { parcel-event }
   *[other] in viaggio{ $eta ->
        [none] {""}
       *[day] , consegna prevista { $eta }
    }
 }. Tracking: { $tracking }
parcel-part-waiting = • *{ $items }*: lo stiamo ancora preparando. Riceverai il codice di tracking appena parte.
parcel-part-late = Ci dispiace per il ritardo. Se preferisci non aspettare, una persona del team può sollecitare { $carrier }.
parcel-part-missing = Manca qualcosa che dovrebbe esserci? Dimmelo e me ne occupo.

## Consegnato, ma non ricevuto

choice-flow-missing_parcel = Pacco non ricevuto
flow-name-missing_parcel = il tuo pacco mancante

ask-parcel = Quell'ordine è arrivato in più pacchi. Quale manca?

parcel-handover = { $handover ->
    [signed] consegnato con firma
    [letterbox] lasciato nella cassetta della posta
    [neighbour] lasciato a un vicino
    [safe_place] lasciato in un posto sicuro al tuo indirizzo
    [pickup_point] lasciato in un punto di ritiro
   *[none] consegnato
 }
missing-preview =
    Secondo { $carrier } il pacco dell'ordine *{ $order }* ({ $items }) è stato *{ parcel-handover }* { $delivered }. Guarda bene lì e chiedi ai vicini e a chi vive con te.

    Se non c'è, posso chiedere a { $carrier } di *cercarlo*. Ci vogliono fino a { $days } giorni.{ $person ->
        [yes] {" "}Prima serve l'approvazione di una persona del team.
       *[no] {""}
    } Procedo?
missing-yes = Sì, fatelo cercare
missing-no = No, guardo meglio
missing-done = Fatto: { $carrier } sta *cercando* il pacco dell'ordine *{ $order }* (pratica { $case }) e deve rispondere entro *{ $due }*. Scrivimi qui se salta fuori, o se per allora non hai avuto notizie.

missing-not-delivered = Dell'ordine *{ $order }* *non è ancora stato consegnato* nulla, quindi non c'è niente da cercare. Posso dirti dov'è, oppure una persona del team può guardarci con te.
missing-wait = Secondo { $carrier } l'ordine *{ $order }* è stato *{ parcel-handover }* { $delivered }, meno di un giorno fa. Spesso i pacchi vengono registrati in anticipo, per questo aspettiamo *un giorno intero* prima di una ricerca. Guarda in giro e scrivimi domani se ancora non c'è. Una persona del team può aiutarti anche adesso.
missing-too-late = L'ordine *{ $order }* è stato consegnato { $delivered }, e { $carrier } cerca solo entro *{ $within } giorni*. Una persona del team può valutare il tuo caso.
missing-open = { $carrier } *sta già cercando* il pacco dell'ordine *{ $order }*. Una persona del team può dirti di più.
missing-closed = L'ordine *{ $order }* è già stato *annullato, restituito o rimborsato*, quindi non c'è niente da cercare. Se non ti risulta, una persona del team può controllare.
