## Abos

choice-flow-subscription_status = Mein Abo
choice-flow-subscription_change = Abo ändern
flow-name-subscription_status = Ihrem Abo
flow-name-subscription_change = der Änderung Ihres Abos

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
