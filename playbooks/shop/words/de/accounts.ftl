## Konto: Passwort und Anmeldung

choice-flow-account_help = Passwort und Login
flow-name-account_help = Ihrer Anmeldung

ask-login = Was passiert, wenn Sie sich anmelden möchten?
login-forgotten = Passwort vergessen
login-no_mail = Keine E-Mail erhalten
login-locked = Konto gesperrt
login-not_accepted = Anmeldung abgelehnt
login-steps-forgotten =
    Ein neues Passwort können Sie selbst wählen:

    1. Gehen Sie auf { $website } und tippen Sie auf *Anmelden*, dann auf *Passwort vergessen?*
    2. Geben Sie die E-Mail-Adresse Ihres Kontos ein.
    3. Öffnen Sie innerhalb einer Stunde den Link in unserer E-Mail und wählen Sie ein neues Passwort.

    Bitte schicken Sie mir nie Ihr Passwort: Ich brauche es nicht.
login-steps-no-mail =
    Suchen wir die E-Mail:

    1. Sehen Sie im Spam-Ordner nach und suchen Sie nach „Voltera“.
    2. Prüfen Sie, ob Sie die Adresse eingegeben haben, an die unsere Bestell-E-Mails gehen.
    3. Fordern Sie auf { $website } einen neuen Link an und warten Sie fünf Minuten. Nur der neueste gilt, eine Stunde lang.
login-steps-locked =
    Nach fünf falschen Versuchen wird ein Konto zu Ihrem Schutz 30 Minuten gesperrt. Danach:

    1. Versuchen Sie es 30 Minuten lang nicht erneut.
    2. Gehen Sie auf { $website }, tippen Sie auf *Anmelden*, dann auf *Passwort vergessen?*
    3. Wählen Sie ein neues Passwort: Damit ist das Konto auch wieder frei.
login-steps-not-accepted =
    Gehen wir es Schritt für Schritt durch:

    1. Nehmen Sie die Adresse, an die unsere Bestell-E-Mails gehen.
    2. Tippen Sie das Passwort von Hand und achten Sie auf Großschreibung und Leerzeichen.
    3. Wird es weiter abgelehnt, tippen Sie auf { $website } auf *Passwort vergessen?* und wählen Sie ein neues.

    Bitte schicken Sie mir nie Ihr Passwort: Ich brauche es nicht.
ask-helped = Hat das geholfen?
helped-worked = Ja, hat geklappt
helped-still_stuck = Nein, noch nicht
login-glad = Schön, dass es wieder klappt! Kann ich sonst noch etwas für Sie tun?
