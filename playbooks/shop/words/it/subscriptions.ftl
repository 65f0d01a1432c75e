## Abbonamenti

choice-flow-subscription_status = Il mio abbonamento
choice-flow-subscription_change = Cambia abbonamento
flow-name-subscription_status = il tuo abbonamento
flow-name-subscription_change = la modifica dell'abbonamento

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
