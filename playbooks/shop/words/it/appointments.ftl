## Appuntamenti. $kind: repair, installation, demo o pickup; $start e $to: giorno e ora; $hours: fino a quanto prima si può cambiare qui

choice-flow-appointment_book = Prendi appuntamento
flow-name-appointment_book = il tuo appuntamento
choice-flow-appointment_change = Il mio appuntamento
flow-name-appointment_change = il tuo appuntamento

ask-kind = Per che cosa è l'appuntamento?
kind-repair = Riparazione
kind-installation = Installazione
kind-demo = Demo in video
kind-pickup = Ritiro in negozio
appointment-kind =
    { $kind ->
        [repair] visita per la riparazione
        [installation] visita per l'installazione
        [demo] demo in video
       *[other] ritiro in negozio
    }

ask-slot =
    { $choices ->
        [0] Al momento non trovo orari liberi. Che giorno ti andrebbe bene?
       *[other] Quale orario ti va bene? Scegli qui sotto o dimmi un altro giorno, per esempio «giovedì pomeriggio».
    }
ask-day = Che giorno ti andrebbe bene?
ask-time = A che ora ti andrebbe bene?
appointment-row = { SHORT($start) }
appointment-near = Proprio allora non c'è niente di libero. Questi sono gli orari liberi più vicini.
appointment-none = Non trovo orari liberi nelle prossime settimane. Un collega ne cercherà uno con te.
day-over = Quel giorno è già passato. Quale intendi? Dimmene uno da oggi in poi, per esempio «domani» o «martedì prossimo».
slot-taken = Quell'orario è appena stato preso, mi dispiace. Ecco quelli liberi.
appointment-preview = Prenoto: *{ appointment-kind }*, *{ $start }*. Va bene?
appointment-booked = Prenotato: *{ appointment-kind }*, *{ $start }*. Se hai un imprevisto, puoi spostare o annullare qui fino a { $hours } ore prima.
appointment-too-many = Hai già { $most } appuntamenti in programma, il massimo che posso prenotare qui. Un collega può aiutarti per gli altri.

no-appointment = Non hai appuntamenti in programma. Te ne prenoto uno?
ask-booking = Di quale appuntamento si tratta?
ask-appointment-change = Che cosa vuoi fare con il tuo appuntamento?
appointment-change-see = Vedere quando è
appointment-change-move = Spostarlo
appointment-change-cancel = Annullarlo
appointment-details = Il tuo appuntamento: *{ appointment-kind }*, *{ $start }*. Puoi spostarlo o annullarlo qui fino a { $hours } ore prima.
appointment-cancel-preview = Annullo il tuo appuntamento: *{ appointment-kind }*, *{ $start }*. Va bene?
appointment-cancelled = Fatto: il tuo appuntamento ({ appointment-kind }, { $start }) è annullato.
appointment-move-preview = Sposto il tuo appuntamento (*{ appointment-kind }*) da { $start } a *{ $to }*. Va bene?
appointment-moved = Fatto: il tuo appuntamento (*{ appointment-kind }*) ora è { $start }.
appointment-too-late = Gli appuntamenti si possono spostare o annullare qui fino a { $hours } ore prima, e il tuo ({ $start }) è più vicino di così. Un collega può vedere che cosa è possibile.
booking-over = Quell'appuntamento è già passato o già annullato.
