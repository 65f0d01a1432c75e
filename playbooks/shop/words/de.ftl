### Was die Abläufe des Shops sagen. Wir siezen. Unbekanntes liest sich als „none“.
### Grenzen von WhatsApp: Schaltflächen 20 Zeichen (refund-yes, choice-flow-*), Listenzeilen 24 (reason-*).

## Die Abläufe beim Namen: auf Schaltflächen, und in „Zurück zu …“

choice-flow-order_status = Wo ist mein Paket?
choice-flow-refund = Geld zurück
choice-flow-opening_hours = Zeiten und Kontakt
choice-flow-subscription_status = Mein Abo
choice-flow-subscription_change = Abo ändern
choice-flow-talk_to_person = Mitarbeiter sprechen

flow-name-order_status = Ihrer Bestellung
flow-name-refund = Ihrer Erstattung
flow-name-opening_hours = unseren Öffnungszeiten
flow-name-subscription_status = Ihrem Abo
flow-name-subscription_change = der Änderung Ihres Abos
flow-name-talk_to_person = Ihrem Wunsch, mit jemandem zu sprechen

## Fragen

ask-order =
    { $choices ->
        [0] Wie lautet Ihre Bestellnummer? Sie sieht aus wie *V-12345* und steht in Ihrer Bestätigungs-E-Mail.
       *[other] Um welche Bestellung geht es? Wählen Sie sie unten aus oder schreiben Sie mir die Nummer (zum Beispiel *V-12345*).
    }
ask-postcode = Damit ich sicher bin, dass es Ihre ist: Wie lautet die *Postleitzahl* der Lieferadresse von Bestellung { $order }?
ask-reason = Das tut mir leid. Was stimmt mit der Bestellung { $order } nicht?

reason-damaged = Beschädigt oder defekt
reason-late = Zu spät geliefert
reason-changed_mind = Anders überlegt
reason-wrong_item = Falscher Artikel

## Nachweis der Identität

locked-channel = Zum Schutz Ihrer Daten kann ich das nur über die WhatsApp-Nummer erledigen, die in Ihrem Konto hinterlegt ist. Unser Team kann Ihnen helfen, sobald Ihre Identität geprüft ist.

## Bestellstatus

order-not-found = Ich kann für Sie keine Bestellung *{ $order }* finden. Können Sie die Nummer noch einmal prüfen? Sie steht in Ihrer Bestätigungs-E-Mail und sieht aus wie V-12345.
postcode-mismatch = Diese *Postleitzahl* und die Bestellung *{ $order }* passen nicht zusammen. Wie lautet die Postleitzahl der Lieferadresse? Falls die Bestellnummer falsch ist, schicken Sie mir einfach die richtige.
order-paid = Ihre Bestellung *{ $order }* ist eingegangen und bezahlt. Wir bereiten sie vor; sobald sie unterwegs ist, erhalten Sie die Sendungsnummer.
order-packed = Bestellung *{ $order }* ist *verpackt* und verlässt in Kürze unser Lager. Dann erhalten Sie auch die Sendungsnummer.
order-delivered = Bestellung *{ $order }* wurde *am { $delivered } zugestellt*.
order-returned = Bestellung *{ $order }* ist *wieder bei uns eingegangen*.
order-refunded = Bestellung *{ $order }* wurde *erstattet*: { $amount }.
order-refunded-only = Bestellung *{ $order }* wurde *erstattet*.
order-cancelled = Bestellung *{ $order }* wurde *storniert*.

parcel-pre-transit = Bestellung *{ $order }* ist versandfertig, { $carrier } hat sie aber noch nicht abgeholt. In etwa einem Werktag gibt es die erste Meldung. Sendungsnummer: { $tracking }
parcel-in-transit =
    Bestellung *{ $order }* ist mit { $carrier } *unterwegs*.{ $eta ->
        [none] {""}
       *[other] {" "}Voraussichtliche Zustellung: *{ $eta }*.
    }{ $place ->
        [none] {""}
       *[other] {" "}Zuletzt gesehen: { $place }.
    } Sendungsnummer: { $tracking }
parcel-out-for-delivery = Gute Nachricht: Bestellung *{ $order }* wird *heute* von { $carrier } *zugestellt*. Sendungsnummer: { $tracking }
parcel-delivered = Laut { $carrier } wurde Bestellung *{ $order }*{ $delivered ->
        [none] {""}
       *[other] {" "}am { $delivered }
    } *zugestellt*. Nichts angekommen? Fragen Sie bitte kurz bei den Nachbarn nach und sagen Sie mir Bescheid, wenn das Paket nicht auftaucht.
parcel-late =
    Bestellung *{ $order }* hat leider *Verspätung*, das tut uns leid.{ $place ->
        [none] {""}
       *[other] {" "}Zuletzt bei { $carrier } gesehen: { $place }.
    } { $eta ->
        [none] Einen neuen Termin gibt es noch nicht. Wenn Sie nicht warten möchten, kann unser Team beim Paketdienst nachhaken.
       *[other] Neuer voraussichtlicher Termin: *{ $eta }*. Wenn Sie nicht warten möchten, kann unser Team beim Paketdienst nachhaken.
    } Sendungsnummer: { $tracking }

## Erstattungen

refund-preview =
    Ich kann Ihnen *{ $amount }* für Bestellung *{ $order }* ({ $items }) auf Ihre ursprüngliche Zahlungsart erstatten.{ $person ->
        [yes] {" "}Unser Team muss das vorher freigeben.
       *[no] {""}
    } Soll ich das tun?
refund-yes = Ja, bitte erstatten
refund-done = Erledigt! *{ $amount }* für Bestellung { $order } sind auf dem Weg zu Ihnen. In 3 bis 5 Werktagen ist der Betrag auf Ihrem Konto.

already-refunded = Bestellung *{ $order }* wurde *bereits erstattet*, deshalb kann ich sie nicht noch einmal erstatten. Falls das aus Ihrer Sicht nicht stimmt, kann unser Team es prüfen.
refund-cancelled = Bestellung *{ $order }* wurde *storniert*. Was bezahlt wurde, erhalten Sie automatisch zurück; unser Team kann das für Sie prüfen.
refund-not-delivered = Bestellung *{ $order }* ist *noch nicht zugestellt*, und ich kann nur zugestellte Bestellungen erstatten. Unser Team kann sich das mit Ihnen ansehen.
refund-too-late = Bestellung *{ $order }* wurde vor mehr als *{ $days } Tagen* zugestellt. Selbst erstatten kann ich nur bis zu { $days } Tage nach der Zustellung. Unser Team kann sich Ihren Fall ansehen.
refund-too-large = Das ist mehr, als für Bestellung *{ $order }* noch *zu erstatten* ist. Falls das aus Ihrer Sicht nicht stimmt, kann unser Team es prüfen.

## Öffnungszeiten und Kontakt

opening-hours =
    Wir sind *Montag bis Freitag { $weekdays } Uhr*{ $saturday ->
        [none] {""}
       *[other] {" "}und *Samstag { $saturday } Uhr*
    } für Sie da. Sie erreichen uns auch unter { $email } oder { $phone }. Ich selbst bin rund um die Uhr hier.

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

## Beschwerden

choice-flow-complaint = Beschwerde
flow-name-complaint = Ihrer Beschwerde

ask-what_happened = Es tut mir leid, dass Sie Grund zur Beschwerde haben. Bitte erzählen Sie mir, was passiert ist, wann und mit wem: Ich gebe es in Ihren eigenen Worten weiter.
complaint-noted = Danke, dass Sie uns das sagen; es tut mir leid, dass Sie das so erlebt haben. Ich habe es in Ihren eigenen Worten festgehalten, und jemand aus unserem Team geht dem persönlich nach.

## Abos

ask-subscription = Um welches Abo geht es?
ask-change = Was möchten Sie mit Ihrem Abo tun?
ask-plan = Welchen Tarif möchten Sie stattdessen?

change-pause = Pausieren
change-resume = Fortsetzen
change-skip = Lieferung auslassen
change-plan = Tarif wechseln
change-cancel = Kündigen

no-subscription = Im Konto zu dieser WhatsApp-Nummer gibt es *kein Abo*. Falls doch eines da sein müsste, kann eine Kollegin oder ein Kollege danach suchen.
subscription-every = { $months ->
    [1] im Monat
    [3] alle 3 Monate
   *[12] im Jahr
 }
subscription-active = *{ $plan }* ist *aktiv*: { $price } { subscription-every }. Die nächste Abbuchung ist am *{ $next }*.{ $then ->
    [none] {""}
   *[other] {" "}Ab dann haben Sie { $then }, zu diesem Preis.
 }
subscription-paused = *{ $plan }* ist *pausiert*. Es läuft von selbst weiter ab *{ $next }*, mit einer Abbuchung von { $price }. Sagen Sie mir, wenn Sie es früher fortsetzen möchten.
subscription-expiring = *{ $plan }* ist gekündigt und läuft bis *{ $ends }*. Es wird nichts mehr abgebucht.
subscription-ended = *{ $plan }* endete am *{ $ends }*. Es wird nichts mehr abgebucht. Bei einem neuen Abo hilft Ihnen jemand aus unserem Team.

subscription-preview = { $change ->
    [pause] Ich *pausiere { $plan }*: keine Abbuchung und keine Lieferung bis *{ $next }*, dann läuft es von selbst weiter. Früher fortsetzen können Sie jederzeit. Soll ich?
    [resume] Ich *setze { $plan } fort*. Die nächste Abbuchung ist { $price } am *{ $next }*. Soll ich?
    [skip] Ich *lasse die nächste Lieferung* von { $plan } aus. Die übernächste und die nächste Abbuchung sind am *{ $next }*. Soll ich?
    [plan] Ich stelle Sie von { $plan } auf *{ $then }* ({ $price } { subscription-every }) um, ab der nächsten Abbuchung am *{ $next }*. Bis dahin ändert sich nichts. Soll ich?
   *[cancel] { $withdraws ->
        [yes] Ich *kündige { $plan }*. Sie sind innerhalb der { $withdrawal_days } Tage Widerrufsfrist: Es endet *heute, { $ends }*, und Sie bekommen *{ $refund }* auf Ihrem Zahlungsweg zurück. Soll ich?
       *[no] Ich *kündige { $plan }*. Es läuft bis *{ $ends }*, und es wird nichts mehr abgebucht. Soll ich?
    }
 }
subscription-done = { $change ->
    [pause] Erledigt: *{ $plan } ist pausiert*. Es läuft weiter ab *{ $next }*.
    [resume] Erledigt: *{ $plan } ist wieder aktiv*. Die nächste Abbuchung ist am *{ $next }*.
    [skip] Erledigt, *ausgelassen*. Die nächste Lieferung und Abbuchung von { $plan } sind am *{ $next }*.
    [plan] Erledigt: Ab *{ $next }* haben Sie *{ $then }*.
   *[cancel] Erledigt: *{ $plan } ist gekündigt*. Es endet am *{ $ends }*.{ $withdraws ->
        [yes] {" "}{ $refund } sind auf dem Weg zurück zu Ihnen.
       *[no] {" "}Es wird nichts mehr abgebucht.
    }
 }

subscription-already-ending = *{ $plan }* ist *schon gekündigt*, es gibt also nichts mehr zu ändern. Fortsetzen können Sie es noch. Bei allem anderen hilft Ihnen jemand aus unserem Team.
subscription-already-paused = *{ $plan }* ist *schon pausiert*. Wenn Sie es fortsetzen möchten, sagen Sie es einfach. Bei allem anderen hilft Ihnen jemand aus unserem Team.
subscription-already-running = *{ $plan }* *läuft bereits*, es gibt also nichts fortzusetzen. Wenn das nicht stimmt, kann jemand aus unserem Team nachsehen.
subscription-no-deliveries = Zu *{ $plan }* gehören keine Lieferungen, und nur Abos *mit Lieferungen* lassen sich pausieren oder einmal auslassen. Kündigen können Sie es, oder jemand aus unserem Team sieht es sich mit Ihnen an.
skip-too-late = Die nächste Lieferung von *{ $plan }* ist in weniger als *{ $days } Tagen*, und auslassen kann ich sie bis { $days } Tage vorher. Jemand aus unserem Team kann sehen, was noch möglich ist.
subscription-changed = Ihr Abo hat sich *inzwischen geändert*, deshalb habe ich nichts daran getan. Jemand aus unserem Team kann es sich mit Ihnen ansehen.
