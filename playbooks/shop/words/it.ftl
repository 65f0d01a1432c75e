### Ciò che dicono le procedure del negozio. Diamo del tu. Ciò che è ignoto si legge «none».
### Limiti di WhatsApp: 20 caratteri per pulsante (refund-yes, choice-flow-*), 24 per riga di elenco (reason-*).

## Le procedure per nome: sui pulsanti e in «Riprendiamo …»

choice-flow-order_status = Dov'è il mio ordine?
choice-flow-refund = Chiedi un rimborso
choice-flow-opening_hours = Orari e contatti
choice-flow-subscription_status = Il mio abbonamento
choice-flow-subscription_change = Cambia abbonamento
choice-flow-talk_to_person = Parlare con qualcuno

flow-name-order_status = il tuo ordine
flow-name-refund = il tuo rimborso
flow-name-opening_hours = il discorso sugli orari
flow-name-subscription_status = il tuo abbonamento
flow-name-subscription_change = la modifica dell'abbonamento
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

## Account: password e accesso

choice-flow-account_help = Password e accesso
flow-name-account_help = il tuo accesso

ask-login = Cosa succede quando provi ad accedere?
login-forgotten = Password dimenticata
login-no_mail = Nessuna mail ricevuta
login-locked = Account bloccato
login-not_accepted = Dati non accettati
login-steps-forgotten =
    Puoi scegliere tu una nuova password:

    1. Vai su { $website }, tocca *Accedi* e poi *Password dimenticata?*
    2. Inserisci l'indirizzo e-mail del tuo account.
    3. Apri entro un'ora il link nella nostra e-mail e scegli una nuova password.

    Non mandarmi mai la tua password: non mi serve.
login-steps-no-mail =
    Cerchiamo quella e-mail:

    1. Guarda nella cartella spam e cerca “Voltera”.
    2. Controlla di aver inserito l'indirizzo a cui ricevi le nostre e-mail degli ordini.
    3. Chiedi un nuovo link su { $website } e aspetta cinque minuti. Vale solo il più recente, per un'ora.
login-steps-locked =
    Dopo cinque tentativi sbagliati l'account si blocca per 30 minuti, per proteggerti. Poi:

    1. Non riprovare per 30 minuti.
    2. Vai su { $website }, tocca *Accedi* e poi *Password dimenticata?*
    3. Scegli una nuova password: così l'account si sblocca anche.
login-steps-not-accepted =
    Controlliamo passo per passo:

    1. Usa l'indirizzo a cui ricevi le nostre e-mail degli ordini.
    2. Scrivi la password a mano, attento a maiuscole e spazi.
    3. Se viene ancora rifiutata, tocca *Password dimenticata?* su { $website } e scegline una nuova.

    Non mandarmi mai la tua password: non mi serve.
ask-helped = È servito?
helped-worked = Sì, funziona
helped-still_stuck = No, non va ancora
login-glad = Perfetto, sei di nuovo dentro! Posso aiutarti con altro?

## Reclami

choice-flow-complaint = Fare un reclamo
flow-name-complaint = il tuo reclamo

ask-what_happened = Mi dispiace che tu abbia motivo di lamentarti. Raccontami cosa è successo, quando e con chi: lo inoltro con le tue parole.
complaint-noted = Grazie di avercelo detto; mi dispiace che per te sia andata così. L'ho annotato con le tue parole e se ne occuperà di persona qualcuno del team.

## Abbonamenti

ask-subscription = Di quale abbonamento si tratta?
ask-change = Cosa vuoi fare con il tuo abbonamento?
ask-plan = Quale piano vuoi al suo posto?

change-pause = Metterlo in pausa
change-resume = Riattivarlo
change-skip = Saltare una consegna
change-plan = Cambiare piano
change-cancel = Disdirlo

no-subscription = Sull'account di questo numero WhatsApp *non c'è nessun abbonamento*. Se pensi di averne uno, un collega può cercarlo.
subscription-every = { $months ->
    [1] al mese
    [3] ogni 3 mesi
   *[12] all'anno
 }
subscription-active = *{ $plan }* è *attivo*: { $price } { subscription-every }. Il prossimo addebito è *{ $next }*.{ $then ->
    [none] {""}
   *[other] {" "}Da allora avrai { $then }, a quel prezzo.
 }
subscription-paused = *{ $plan }* è *in pausa*. Riparte da solo *{ $next }*, con un addebito di { $price }. Dimmi se vuoi riattivarlo prima.
subscription-expiring = *{ $plan }* è disdetto e resta valido fino a *{ $ends }*. Non ti verrà addebitato altro.
subscription-ended = *{ $plan }* è terminato *{ $ends }*. Non ti verrà addebitato altro. Un collega può aiutarti ad attivarne uno nuovo.

subscription-preview = { $change ->
    [pause] *Metto in pausa { $plan }*: nessun addebito e nessuna consegna fino a *{ $next }*, quando riparte da solo. Puoi riattivarlo prima quando vuoi. Procedo?
    [resume] *Riattivo { $plan }*. Il prossimo addebito è di { $price }, *{ $next }*. Procedo?
    [skip] *Salto la prossima consegna* di { $plan }. Quella dopo, e il prossimo addebito, saranno *{ $next }*. Procedo?
    [plan] Ti faccio passare da { $plan } a *{ $then }* ({ $price } { subscription-every }) dal prossimo addebito, *{ $next }*. Fino ad allora non cambia nulla. Procedo?
   *[cancel] { $withdraws ->
        [yes] *Disdico { $plan }*. Sei entro i { $withdrawal_days } giorni per il recesso: termina *oggi, { $ends }*, e riavrai *{ $refund }* con lo stesso metodo di pagamento. Procedo?
       *[no] *Disdico { $plan }*. Resta valido fino a *{ $ends }* e non ti verrà addebitato altro. Procedo?
    }
 }
subscription-done = { $change ->
    [pause] Fatto: *{ $plan } è in pausa*. Riparte *{ $next }*.
    [resume] Fatto: *{ $plan } è di nuovo attivo*. Il prossimo addebito è *{ $next }*.
    [skip] Fatto, *consegna saltata*. La prossima consegna e il prossimo addebito di { $plan } sono *{ $next }*.
    [plan] Fatto: da *{ $next }* hai *{ $then }*.
   *[cancel] Fatto: *{ $plan } è disdetto*. Termina *{ $ends }*.{ $withdraws ->
        [yes] {" "}{ $refund } sono in arrivo.
       *[no] {" "}Non ti verrà addebitato altro.
    }
 }

subscription-already-ending = *{ $plan }* è *già disdetto*, quindi non c'è più nulla da cambiare. Puoi ancora riattivarlo. Per il resto, un collega può aiutarti.
subscription-already-paused = *{ $plan }* è *già in pausa*. Se vuoi riattivarlo, dimmelo. Per il resto, un collega può aiutarti.
subscription-already-running = *{ $plan }* è *già attivo*, quindi non c'è nulla da riattivare. Se non ti torna, un collega può controllare.
subscription-no-deliveries = *{ $plan }* non prevede consegne, e solo gli abbonamenti *con consegne* si possono mettere in pausa o saltare. Puoi disdirlo, oppure un collega può guardarci con te.
skip-too-late = Mancano meno di *{ $days } giorni* alla prossima consegna di *{ $plan }*, e posso saltarla solo fino a { $days } giorni prima. Un collega può vedere cosa si può ancora fare.
subscription-changed = Il tuo abbonamento è *cambiato nel frattempo*, quindi non ho toccato nulla. Un collega può guardarci con te.
