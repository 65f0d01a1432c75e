## Voice notes. $text: what was heard. $value: one value heard, of the kind $type

voice-unsure = Non sono sicuro di aver capito bene. Ho sentito: «{ $text }» È giusto?
voice-unsure-yes = Sì, è giusto
voice-unsure-no = No
voice-unclear = Mi dispiace, non sono riuscito a capire. Puoi ripeterlo in un posto più tranquillo o scrivermelo?
voice-too-long = Questo messaggio vocale è troppo lungo per me: posso ascoltare al massimo dieci minuti. Puoi mandarne uno più breve o scrivermelo?
voice-secret = Scrivi qui i codici invece di dirli e non rivelare mai la tua password a nessuno, nemmeno a me. Non ho usato quel messaggio vocale.
voice-card = Ho tolto il numero della carta dal tuo messaggio vocale, e la registrazione sarà cancellata entro 24 ore. Per favore, non dare mai qui i dati di una carta.
voice-again = Mi dispiace. Dimmelo ancora una volta, per favore, oppure scrivimelo.
voice-tap = Ho sentito la tua risposta. Per sicurezza toccala qui, per favore:
heard-value =
    { $type ->
        [order_number] Ho sentito il numero d'ordine *{ $value }*. È giusto?
        [email] Ho sentito l'indirizzo e-mail *{ $value }*. È giusto?
        [postcode] Ho sentito il CAP *{ $value }*. È giusto?
        [date] Ho sentito *{ $value }*. È il giorno giusto?
       *[other] Ho sentito: *{ $value }*. È giusto?
    }
heard-value-yes = Sì, è giusto
heard-value-no = No, è sbagliato
voice-replies-on = Certo: da ora ti risponderò anche con messaggi vocali. Scrivi «solo testo» per non riceverli più.
voice-replies-off = Va bene, da ora ti scriverò soltanto.
voice-replies-none = In questa lingua non posso ancora inviare messaggi vocali, quindi ti scrivo.
