## Garanzia

choice-flow-warranty = Garanzia
flow-name-warranty = la tua riparazione

ask-defect = Che problema ha? Raccontami in una o due frasi cosa succede e da quando. Se riesci a leggere il numero di serie (come VS-1234-5678), aggiungilo.
warranty-preview = *{ $item }* dell'ordine { $order } è in garanzia fino al *{ $until }*{ $care ->
    [yes] {" "}grazie a Care Plus
   *[no] {""}
 }. Apro una pratica di riparazione con la tua descrizione; riparazione o sostituzione non ti costano niente. Procedo?
warranty-yes = Sì, apri la pratica
warranty-done = Fatto: la pratica di riparazione *{ $ticket }* è aperta{ $serial ->
    [none] {""}
   *[other] {" "}per il numero di serie { $serial }
 }. Un collega dell'officina ti scriverà qui per il prossimo passo, di solito entro un giorno lavorativo.
warranty-young = L'ordine *{ $order }* è stato consegnato meno di *{ $days } giorni* fa, quindi non serve una riparazione: puoi restituirlo o riavere i soldi. Cosa preferisci?
warranty-over = La garanzia di *{ $item }* è finita il *{ $until }*, quindi non posso aprire una riparazione gratuita. Un collega può dirti quanto costerebbe.
warranty-not-delivered = L'ordine *{ $order }* *non è ancora stato consegnato*, quindi la garanzia non è iniziata. Un collega può guardarci con te.
warranty-closed = L'ordine *{ $order }* ci è *già tornato o è stato rimborsato*, quindi non resta niente da riparare. Se non ti torna, un collega può verificare.
