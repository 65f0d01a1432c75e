## Resi e cambi

choice-flow-return_order = Fare un reso
flow-name-return_order = il tuo reso
choice-flow-exchange = Cambiare articolo
flow-name-exchange = il tuo cambio

ask-part = Vuoi restituire *tutto* l'ordine { $order } o un solo articolo?
part-all = Tutto
part-one = Un solo articolo
ask-item = Di quale articolo si tratta?

return-preview =
    Ti preparo un'etichetta di reso per *{ $items }* dell'ordine *{ $order }*. { $free ->
        [yes] L'etichetta è *gratuita*.
       *[no] L'etichetta costa { $label }, che vengono tolti dal rimborso.
    } Appena riceviamo il pacco ti rimborsiamo *{ $refund }*.{ $person ->
        [yes] {" "}Prima deve approvarlo un collega.
       *[no] {""}
    } Procedo?
return-yes = Sì, mandamela
return-done = Fatto! Ecco l'etichetta di reso per l'ordine { $order }. Imballa bene *{ $items }*, attacca l'etichetta sul pacco e consegnalo presso { $carrier }. Appena lo riceviamo, ti rimborsiamo *{ $refund }* in 3–5 giorni lavorativi.
return-again = Hai già un'etichetta di reso per l'ordine { $order }: eccola di nuovo. Appena riceviamo il pacco ti rimborsiamo *{ $refund }*.

return-not-delivered = L'ordine *{ $order }* *non è ancora stato consegnato*, quindi per ora non c'è niente da restituire. Un collega può guardarci con te.
return-too-late = L'ordine *{ $order }* è stato consegnato più di *{ $days } giorni* fa, e si può restituire entro { $days } giorni. Se è guasto, forse ti aiuta la garanzia. Un collega può valutare il tuo caso.
return-closed = L'ordine *{ $order }* ci è *già tornato o è stato rimborsato*, quindi non resta niente da restituire. Se non ti torna, un collega può verificare.
return-labelled = Per questo c'è *già un'etichetta di reso* dell'ordine *{ $order }*. Se non la trovi, un collega può aiutarti.

ask-version = Quale vuoi al suo posto?
version-title = { $value ->
    [black] Nero
    [white] Bianco
    [red] Rosso
    [blue] Blu
    [cream] Crema
    [sand] Sabbia
    [brass] Ottone
   *[other] { $value }
 }
exchange-preview =
    Ti cambio *{ $items }* dell'ordine *{ $order }* con lo stesso in *{ version-title }*. { $cheaper ->
        [yes] Costa meno, quindi ti rimborsiamo *{ $refund }*.
       *[no] Non paghi niente in più e l'etichetta di reso è gratuita.
    } Procedo?
exchange-yes = Sì, cambialo
exchange-done = Fatto! Uno in *{ version-title }* è messo da parte per te e parte appena { $carrier } ha il tuo pacco. Ecco l'etichetta di reso gratuita per { $items }.
exchange-none = Mi dispiace: al momento *non c'è un'altra versione* di { $items } che possa mandarti. Se vuoi, restituiscilo e riavrai i soldi, oppure può guardarci un collega.
exchange-not-delivered = L'ordine *{ $order }* *non è ancora stato consegnato*, quindi per ora non c'è niente da cambiare. Un collega può guardarci con te.
exchange-too-late = L'ordine *{ $order }* è stato consegnato più di *{ $days } giorni* fa, e posso cambiare entro { $days } giorni. Un collega può valutare il tuo caso.
exchange-dearer = Quella versione costa *{ $more } in più*, e posso cambiare solo se la differenza è al massimo di { $waived }. Puoi restituire il tuo e ordinare l'altro, oppure ti aiuta un collega.
exchange-sold-out = Quella versione è *appena esaurita*, mi dispiace. Non è cambiato niente.
