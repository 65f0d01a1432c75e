### Ciò che dicono le procedure del negozio. Diamo del tu. Ciò che è ignoto si legge «none».
### Limiti di WhatsApp: 20 caratteri per pulsante (refund-yes, choice-flow-*), 24 per riga di elenco (reason-*).

## Le procedure per nome: sui pulsanti e in «Riprendiamo …»

choice-flow-order_status = Dov'è il mio ordine?
choice-flow-refund = Chiedi un rimborso
choice-flow-opening_hours = Orari e contatti
choice-flow-talk_to_person = Parlare con qualcuno

flow-name-order_status = il tuo ordine
flow-name-refund = il tuo rimborso
flow-name-opening_hours = il discorso sugli orari
flow-name-talk_to_person = la tua richiesta di parlare con qualcuno

## Domande

ask-order =
    { $choices ->
        [0] Qual è il tuo numero d'ordine? È del tipo *V-12345* e lo trovi nell'e-mail di conferma.
       *[other] Di quale ordine si tratta? Sceglilo qui sotto o mandami il numero (ad esempio *V-12345*).
    }
ask-postcode = Per essere sicuro che sia tuo: qual è il *CAP* dell'indirizzo di consegna dell'ordine { $order }?
ask-reason = Mi dispiace. Cosa non va con l'ordine { $order }?

reason-damaged = Danneggiato o guasto
reason-late = Arrivato in ritardo
reason-changed_mind = Ho cambiato idea
reason-wrong_item = Articolo sbagliato

## Prova d'identità

locked-channel = Per proteggere i tuoi dati, posso farlo solo dal numero WhatsApp associato al tuo account. Una persona del team può aiutarti dopo aver verificato la tua identità.

## Stato dell'ordine

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
parcel-late =
    L'ordine *{ $order }* è in *ritardo*, ci dispiace.{ $place ->
        [none] {""}
       *[other] {" "}Ultima posizione secondo { $carrier }: { $place }.
    } { $eta ->
        [none] Non c'è ancora una nuova data. Se preferisci non aspettare, una persona del team può sollecitare il corriere.
       *[other] Nuova consegna prevista: *{ $eta }*. Se preferisci non aspettare, una persona del team può sollecitare il corriere.
    } Tracking: { $tracking }

## Rimborsi

refund-preview =
    Posso rimborsarti *{ $amount }* per l'ordine *{ $order }* ({ $items }), sullo stesso metodo di pagamento.{ $person ->
        [yes] {" "}Prima serve l'approvazione di una persona del team.
       *[no] {""}
    } Procedo?
refund-yes = Sì, rimborsami
refund-done = Fatto! Ti stiamo rimborsando *{ $amount }* per l'ordine { $order }. Li riceverai sul tuo conto in 3–5 giorni lavorativi.

already-refunded = L'ordine *{ $order }* è *già stato rimborsato*, quindi non posso rimborsarlo di nuovo. Se non ti torna, una persona del team può verificare.
refund-cancelled = L'ordine *{ $order }* è stato *annullato*. Quanto pagato viene rimborsato in automatico; una persona del team può verificare per te.
refund-not-delivered = L'ordine *{ $order }* *non è ancora stato consegnato* e io posso rimborsare solo ordini consegnati. Una persona del team può valutare con te.
refund-too-late = L'ordine *{ $order }* è stato consegnato più di *{ $days } giorni* fa, e io posso rimborsare solo entro { $days } giorni dalla consegna. Una persona del team può valutare il tuo caso.
refund-too-large = È più di quanto *resta da rimborsare* per l'ordine *{ $order }*. Se non ti torna, una persona del team può verificare.

## Orari e contatti

opening-hours =
    Siamo qui *dal lunedì al venerdì ({ $weekdays })*{ $saturday ->
        [none] {""}
       *[other] {" "}e *il sabato ({ $saturday })*
    }. Puoi contattarci anche a { $email } o al { $phone }. Io sono qui giorno e notte.
