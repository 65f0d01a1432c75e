### Files, cards and reactions customers send. Facts: $order, $model (numbers read in a file).
### Button titles have 20 characters at most.

media-too-big = Questo file è troppo grande per me. Puoi mandarmene uno più piccolo, o una foto della parte che conta?
media-broken = Non riesco ad aprire il file: sembra danneggiato. Puoi mandarlo di nuovo?
media-unsupported = Non posso aprire questo tipo di file. Una foto o un PDF vanno bene.
media-gone = Non riesco a scaricare il file. Puoi mandarlo di nuovo?
media-slow = Ci ho messo troppo a leggere questo file. Puoi mandarmi una foto della parte che conta?
media-blurred = Questa foto è troppo sfocata per me. Puoi rifarla tenendo fermo il telefono?
media-dark = Questa foto è troppo scura per me. Puoi rifarla con più luce?
media-unreadable = Non riesco a leggere bene il testo in questa immagine. Puoi rifare la foto dall'alto e con buona luce?
media-silent = Non ho sentito parole in questo vocale. Puoi registrarlo di nuovo, o scrivermelo?
media-image = Grazie, ho la tua foto. Non posso valutare cosa si vede, quindi l'ho conservata per il nostro team.
media-received = Grazie, ho la tua foto.
media-document = Grazie, ho il tuo documento e l'ho conservato per il nostro team.
media-video = Grazie, ho il tuo video. Non posso valutare cosa si vede, quindi l'ho conservato per il nostro team.
media-sticker = Bello sticker! Cosa posso fare per te?
media-other = Non posso aprire questo tipo di messaggio. Puoi scrivermelo? Oppure scrivi «operatore» e una persona del team darà un'occhiata.
media-order = Ci ho letto il numero d'ordine *{ $order }*.
media-model = Grazie, ho ricevuto la tua immagine e ci leggo il modello *{ $model }*. Il resto non posso valutarlo, quindi l'ho tenuta per il nostro team.
media-about = Cosa posso fare per te al riguardo?
media-id-document = Sembra un documento d'identità. Non l'ho letto e non ne ho conservato nulla. Il nostro team può guardare l'immagine? In ogni caso sarà cancellata entro 24 ore.
media-bank-card = Sembra una carta bancaria. Non l'ho letta e non ne ho conservato nulla; non mandare mai qui i dati di una carta. Il nostro team può guardare l'immagine? In ogni caso sarà cancellata entro 24 ore.
media-keep = Sì, va bene
media-delete = No, cancellala
media-kept = Grazie. Il nostro team la guarderà e sarà cancellata entro 24 ore.
media-deleted = Fatto: l'immagine è cancellata.
location-noted = Grazie per la posizione. Da solo non posso usarla. Se si tratta di un indirizzo, puoi scrivermelo?
cards-noted = Grazie, ho conservato quel contatto per il nostro team. Cosa posso fare per te?
basket-noted = Grazie per il carrello! In questa chat non posso prendere ordini, ma una persona del team può aiutarti: scrivi «operatore».
reaction-sad = Vedo che non ti ha convinto. Cosa è andato storto? Oppure scrivi «operatore» e una persona del team se ne occuperà.
# Facts: $km to the nearest branch, its $address, $phone, and hours of $today and of the week.
location-nearest =
    Il nostro negozio più vicino: *{ $address }*, a { $km } km da te in linea d'aria. Telefono: { $phone }
    Oggi: { $today ->
        [none] *chiuso*
       *[other] *{ $today }*
    }{ $open ->
        [yes] {" "}(ora aperto)
       *[no] {" "}(ora chiuso)
    }
    Dal lunedì al venerdì { $weekdays ->
        [none] chiuso
       *[other] { $weekdays }
    }, sabato { $saturday ->
        [none] chiuso
       *[other] { $saturday }
    }, domenica { $sunday ->
        [none] chiuso
       *[other] { $sunday }
    }
