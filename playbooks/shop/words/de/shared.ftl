### Was die Abläufe des Shops sagen. Wir siezen. Unbekanntes liest sich als „none“.
### Grenzen von WhatsApp: Schaltflächen 20 Zeichen (refund-yes, choice-flow-*), Listenzeilen 24 (reason-*).

## Die Abläufe beim Namen: auf Schaltflächen, und in „Zurück zu …“

choice-flow-talk_to_person = Mitarbeiter sprechen
flow-name-talk_to_person = Ihrem Wunsch, mit jemandem zu sprechen

## Fragen

ask-order =
    { $choices ->
        [0] Wie lautet Ihre Bestellnummer? Sie sieht aus wie *V-12345* und steht in Ihrer Bestätigungs-E-Mail.
       *[other] Um welche Bestellung geht es? Wählen Sie sie unten aus oder schreiben Sie mir die Nummer (zum Beispiel *V-12345*).
    }
order-cannot =
    { $choices ->
        [0] Kein Problem. Suchen Sie in Ihren E-Mails nach „Voltera“: Die Nummer steht in jeder zu Ihrer Bestellung und auf der Rechnung. Wenn Sie sie nicht finden, schreiben Sie „Mitarbeiter“.
       *[other] Kein Problem. Unter jeder Nummer sehen Sie, was in der Bestellung war. Wenn Ihre nicht dabei ist, schreiben Sie „Mitarbeiter“.
    }
ask-postcode = Damit ich sicher bin, dass es Ihre ist: Wie lautet die *Postleitzahl* der Lieferadresse von Bestellung { $order }?
postcode-cannot = Kein Problem. Gemeint ist die Postleitzahl der Adresse, an die geliefert wurde; sie steht auch auf der Rechnung. Wenn Sie unsicher sind, schreiben Sie „Mitarbeiter“.
ask-reason = Das tut mir leid. Was stimmt mit der Bestellung { $order } nicht?

reason-damaged = Beschädigt oder defekt
reason-late = Zu spät geliefert
reason-changed_mind = Anders überlegt
reason-wrong_item = Falscher Artikel

## Nachweis der Identität

locked-channel = Zum Schutz Ihrer Daten kann ich das nur über die WhatsApp-Nummer erledigen, die in Ihrem Konto hinterlegt ist. Unser Team kann Ihnen helfen, sobald Ihre Identität geprüft ist.
