## Stato dell'ordine

choice-flow-order_status = Dov'è il mio ordine?
flow-name-order_status = il tuo ordine

order-not-found = Non trovo nessun ordine *{ $order }* a tuo nome. Puoi controllare il numero? Lo trovi nell'e-mail di conferma ed è del tipo V-12345.
postcode-mismatch = Questo *CAP* e l'ordine *{ $order }* non corrispondono. Qual è il CAP dell'indirizzo di consegna? Se il numero d'ordine è sbagliato, mandami quello giusto.
order-paid = Abbiamo ricevuto il tuo ordine *{ $order }* e il pagamento. Lo stiamo preparando; riceverai il codice di tracking appena parte.
order-packed = L'ordine *{ $order }* è *imballato* e sta per lasciare il nostro magazzino. Riceverai il codice di tracking appena parte.
order-delivered = L'ordine *{ $order }* è stato *consegnato { $delivered }*.
order-returned = L'ordine *{ $order }* è *rientrato* da noi.
order-refunded = L'ordine *{ $order }* è stato *rimborsato*: { $amount }.
order-refunded-only = L'ordine *{ $order }* è stato *rimborsato*.
order-cancelled = L'ordine *{ $order }* è stato *annullato*.

parcel-pre-transit = L'ordine *{ $order }* è pronto, ma { $carrier } non l'ha ancora ritirato. Entro un giorno lavorativo vedrai i primi aggiornamenti. Tracking: { $tracking }
parcel-in-transit =
    L'ordine *{ $order }* è *in viaggio* con { $carrier }.{ $eta ->
        [none] {""}
       *[other] {" "}Consegna prevista: *{ $eta }*.
    }{ $place ->
        [none] {""}
       *[other] {" "}Ultima posizione: { $place }.
    } Tracking: { $tracking }
parcel-out-for-delivery = Buone notizie: l'ordine *{ $order }* è *in consegna oggi* con { $carrier }. Tracking: { $tracking }
parcel-delivered = Secondo { $carrier } l'ordine *{ $order }* è stato *consegnato*{ $delivered ->
        [none] {""}
       *[other] {" "}{ $delivered }
    }. Non lo trovi? Chiedi ai vicini e fammi sapere se non si trova.

## Annullare un ordine

choice-flow-cancel_order = Annullare un ordine
flow-name-cancel_order = l'annullamento del tuo ordine

cancel-preview =
    { $whole ->
        [yes] Posso *annullare l'ordine { $order }* ({ $items }) prima che parta. Ti rimborsiamo *{ $amount }* con lo stesso metodo di pagamento.
       *[no] Una parte dell'ordine *{ $order }* è già partita ({ $left }). Posso *fermare il resto* ({ $items }) e rimborsarti *{ $amount }*.
    }{ $person ->
        [yes] {" "}Prima serve l'approvazione di una persona del team.
       *[no] {""}
    } Procedo?
cancel-yes = Sì, annullalo
cancel-no = No, lascialo
cancel-done =
    { $whole ->
        [yes] Fatto! L'ordine *{ $order }* è *annullato*.
       *[no] Fatto! Il resto dell'ordine *{ $order }* ({ $items }) non partirà.
    } Ti stiamo rimborsando *{ $amount }*; ci vogliono da 3 a 5 giorni lavorativi.
cancel-nothing = Sul tuo account non c'è *nessun ordine* ancora in arrivo, quindi non c'è nulla da annullare. Se pensi che debba essercene uno, una persona del team può controllare.

cancel-shipped = L'ordine *{ $order }* è *già partito*, e posso annullare solo ciò che è ancora nel nostro magazzino. Puoi rifiutare il pacco oppure restituirlo entro { $days } giorni dalla consegna. Una persona del team può aiutarti.
cancel-delivered = L'ordine *{ $order }* è *già stato consegnato*, quindi non c'è più nulla da annullare. Puoi restituirlo entro { $days } giorni dalla consegna. Per il resto può aiutarti una persona del team.
cancel-already = L'ordine *{ $order }* è *già annullato*. Se non ti risulta, una persona del team può controllare.
order-changed = Il tuo ordine è *cambiato nel frattempo*, quindi non l'ho toccato. Una persona del team può guardarlo con te.
