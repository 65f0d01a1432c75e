### Ciò che dicono le procedure del negozio. Diamo del tu. Ciò che è ignoto si legge «none».
### Limiti di WhatsApp: 20 caratteri per pulsante (refund-yes, choice-flow-*), 24 per riga di elenco (reason-*).

## Le procedure per nome: sui pulsanti e in «Riprendiamo …»

choice-flow-talk_to_person = Parlare con qualcuno
flow-name-talk_to_person = la tua richiesta di parlare con qualcuno

## Domande

ask-order =
    { $choices ->
        [0] Qual è il tuo numero d'ordine? È del tipo *V-12345* e lo trovi nell'e-mail di conferma.
       *[other] Di quale ordine si tratta? Sceglilo qui sotto o mandami il numero (ad esempio *V-12345*).
    }
order-cannot =
    { $choices ->
        [0] Nessun problema. Cerca «Voltera» nelle tue e-mail: il numero è in tutte quelle sul tuo ordine e sulla fattura. Se non lo trovi, scrivi «operatore».
       *[other] Nessun problema. Sotto ogni numero vedi che cosa c'era nell'ordine. Se il tuo non c'è, scrivi «operatore».
    }
ask-postcode = Per essere sicuro che sia tuo: qual è il *CAP* dell'indirizzo di consegna dell'ordine { $order }?
postcode-cannot = Nessun problema. È il CAP dell'indirizzo di consegna; lo trovi anche sulla fattura. Se hai dubbi, scrivi «operatore».
ask-reason = Mi dispiace. Cosa non va con l'ordine { $order }?

reason-damaged = Danneggiato o guasto
reason-late = Arrivato in ritardo
reason-changed_mind = Ho cambiato idea
reason-wrong_item = Articolo sbagliato

## Prova d'identità

locked-channel = Per proteggere i tuoi dati, posso farlo solo dal numero WhatsApp associato al tuo account. Una persona del team può aiutarti dopo aver verificato la tua identità.
