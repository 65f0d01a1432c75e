## Promo codes. $percent or $off (money), never both; $minimum: what the goods must cost, or "none"

choice-flow-promo_code = Controlla un codice
flow-name-promo_code = il tuo codice sconto
choice-flow-apply_promo_code = Usa un codice
flow-name-apply_promo_code = il tuo codice sull'ordine

ask-code = Qual è il codice? È fatto così: *SUMMER20*.
promo-cannot = Nessun problema. Il codice è nell'e-mail o sul buono con cui l'hai ricevuto. Qui non posso dare codici, ma mandamelo quando lo trovi.
promo-unknown = Non conosco il codice *{ $code }*. Puoi controllare come si scrive e rimandarmelo?

promo-valid =
    Sì, *{ $code }* è valido fino a *{ $expires }* e toglie { $kind ->
        [percent] il *{ $percent } %*
        [amount] *{ $off }*
       *[shipping] *{ $off }* dalle spese di spedizione
    }{ $minimum ->
        [none] {""}
       *[other] {" "}per ordini da *{ $minimum }*
    }. Si può usare un solo codice per ordine.
promo-expired = Il codice *{ $code }* è *scaduto { $expires }* e non si può più usare.
promo-used = Il codice *{ $code }* è *esaurito* e non si può usare di nuovo. Se ti sembra un errore, un collega può controllare.

promo-preview =
    Posso togliere *{ $amount }* dall'ordine *{ $order }* con il codice *{ $code }*. I soldi tornano come hai pagato.{ $person ->
        [yes] {" "}Prima deve approvarlo un collega.
       *[no] {""}
    } Procedo?
promo-yes = Sì, toglilo
promo-done = Fatto! *{ $amount }* per il codice { $code } vengono tolti dall'ordine { $order } e tornano da te.

# Why not: each names the rule, and a button to a person goes with it
promo-too-late = L'ordine *{ $order }* è *già partito o chiuso*, e posso aggiungere un codice solo prima. Un collega può guardarlo con te.
promo-minimum = Il codice *{ $code }* vale da *{ $minimum }* di articoli, e l'ordine *{ $order }* ne ha { $goods }. Per il resto può aiutarti un collega.
promo-not-combined = Sull'ordine { $order } c'è *già uno sconto*, e i codici non si cumulano. Per il resto può aiutarti un collega.
promo-nothing = Il codice *{ $code }* non toglie nulla dall'ordine *{ $order }*, per esempio perché la spedizione era gratuita. Per il resto può aiutarti un collega.
promo-changed = Il codice o l'ordine è *cambiato nel frattempo*, quindi non ho toccato nulla. Di quale codice si tratta?
