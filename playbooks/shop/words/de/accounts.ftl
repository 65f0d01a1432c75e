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

## Kontaktdaten ändern. $was: was wir jetzt haben, "none", wo nichts ist

choice-flow-change_contact = E-Mail oder Telefon
flow-name-change_contact = Ihren Kontaktdaten

ask-field = Was möchten Sie ändern?
field-email = E-Mail-Adresse
field-phone = Telefonnummer
ask-email = Wie lautet Ihre *neue E-Mail-Adresse*?
ask-phone = Wie lautet Ihre *neue Telefonnummer*? Bitte mit Landesvorwahl, zum Beispiel +49 176 04069123.
contact-preview = Ich ändere { $field ->
        [phone] die Telefonnummer
       *[email] die E-Mail-Adresse
    } in Ihrem Konto{ $was ->
        [none] {""}
       *[other] {" "}({ $was })
    } auf *{ $now }*. Passt das so?
contact-changed = Erledigt: In Ihrem Konto steht ab jetzt *{ $now }*. Zur Sicherheit habe ich auch { $mail } benachrichtigt.
contact-same = { $now } steht schon in Ihrem Konto, es gibt also nichts zu ändern. Wenn etwas nicht funktioniert, hilft Ihnen gern jemand aus dem Team.
contact-taken = Das kann ich nicht in Ihr Konto eintragen: Eine Adresse oder Nummer kann nur zu einem Konto gehören. Jemand aus dem Team klärt das mit Ihnen.

## Nachweis per Code. $address: fast ganz verborgen

ask-code = Damit ich sicher bin, dass Sie es sind, habe ich einen *6-stelligen Code* an { $address } geschickt. Bitte tippen Sie ihn hier ein. (Keine Mail? Schauen Sie auch im Spam nach.)
code-new = Neuen Code senden
code-wrong = Dieser Code stimmt nicht. Bitte sehen Sie in unserer neuesten E-Mail nach.
code-over = Dieser Code ist abgelaufen.
code-locked = Das war ein Versuch zu viel. Zu Ihrer Sicherheit kann hier vorerst nichts geändert werden. Jemand aus dem Team hilft Ihnen weiter.
password-never = Bitte schreiben Sie hier nie Passwörter. Ich habe Ihres aus diesem Chat entfernt und kann es nicht mehr lesen. Wählen Sie sicherheitshalber ein neues auf unserer Website.

mail-code-subject = Ihr Code von { $shop }
mail-code-text = Ihr Code für den Chat mit { $shop } lautet { $code }. Er gilt { $minutes } Minuten. Sie haben ihn nicht angefordert? Dann geben Sie ihn niemandem und sagen Sie uns Bescheid.
mail-contact-changed-subject = Ihr Konto bei { $shop } wurde geändert
mail-contact-changed-text = In unserem Chat wurde { $email ->
        [none] die Telefonnummer Ihres Kontos auf { $phone } geändert
       *[other] die E-Mail-Adresse Ihres Kontos auf { $email } geändert
    }. Das waren nicht Sie? Bitte sagen Sie uns sofort Bescheid.
