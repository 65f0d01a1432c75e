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

## Cambiare i contatti. $was: quelli che abbiamo ora, "none" se non ce ne sono

choice-flow-change_contact = E-mail o telefono
flow-name-change_contact = i tuoi contatti

ask-field = Che cosa vuoi cambiare?
field-email = Indirizzo e-mail
field-phone = Numero di telefono
ask-email = Qual è il tuo *nuovo indirizzo e-mail*?
ask-phone = Qual è il tuo *nuovo numero di telefono*? Con il prefisso del paese, per favore, ad esempio +39 333 1000123.
contact-preview = Cambio { $field ->
        [phone] il numero di telefono
       *[email] l'indirizzo e-mail
    } del tuo account{ $was ->
        [none] {""}
       *[other] {" "}({ $was })
    } in *{ $now }*. Va bene?
contact-changed = Fatto: da ora nel tuo account c'è *{ $now }*. Per sicurezza ho avvisato anche { $mail }.
contact-same = { $now } è già nel tuo account, quindi non c'è niente da cambiare. Se qualcosa non funziona, un collega può aiutarti.
contact-taken = Non posso inserirlo nel tuo account: un indirizzo o un numero può appartenere a un solo account. Un collega può risolvere la cosa con te.

## Prova con un codice. $address: quasi tutto nascosto

ask-code = Per essere sicuro che sei tu, ho mandato un *codice di 6 cifre* a { $address }. Scrivilo qui, per favore. (Non arriva? Guarda nella posta indesiderata.)
code-new = Invia nuovo codice
code-wrong = Il codice non è giusto. Controlla la nostra e-mail più recente.
code-over = Quel codice è scaduto.
code-locked = Un tentativo di troppo: per la tua sicurezza, per ora qui non si può cambiare nulla. Ti aiuterà un collega.
password-never = Per favore, non scrivere mai password qui. Ho tolto la tua da questa chat e non posso più leggerla. Per sicurezza, scegline una nuova sul nostro sito.

mail-code-subject = Il tuo codice { $shop }
mail-code-text = Il tuo codice per la chat con { $shop } è { $code }. Vale { $minutes } minuti. Non l'hai chiesto tu? Non darlo a nessuno e avvisaci.
mail-contact-changed-subject = Il tuo account { $shop } è stato modificato
mail-contact-changed-text = Nella nostra chat { $email ->
        [none] il numero di telefono del tuo account è stato cambiato in { $phone }
       *[other] l'indirizzo e-mail del tuo account è stato cambiato in { $email }
    }. Non sei stato tu? Avvisaci subito.
