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
