## Rimborsi

choice-flow-refund = Chiedi un rimborso
flow-name-refund = il tuo rimborso

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
refund-awaits-return = L'ordine *{ $order }* è *in viaggio verso di noi*: ti rimborsiamo appena arriva il pacco. Un collega può aiutarti con il resto.

ask-photo = Mi mandi una *foto* del danno di { $order }? Così decidiamo prima. Va bene anche senza foto.
photo-none = Nessuna foto
