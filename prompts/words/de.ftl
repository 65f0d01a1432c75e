### Was jedes Unternehmen sagt. Wir siezen; freundlich, klar und knapp.

## Begrüßung und Höflichkeiten

disclosure = Hallo! Ich bin der KI-Assistent von { $shop }. Wenn Sie lieber mit einem Menschen sprechen möchten, schreiben Sie einfach „Mitarbeiter“.
greeting = Hallo! Wie kann ich Ihnen helfen?
greeting-first = Wie kann ich Ihnen helfen?
thanks = Gern geschehen! Kann ich sonst noch etwas für Sie tun?
goodbye = Auf Wiedersehen und einen schönen Tag noch!
bot-question = Ja, ich bin ein KI-Assistent und kein Mensch. Wenn Sie lieber mit jemandem aus unserem Team sprechen möchten, schreiben Sie einfach „Mitarbeiter“.
compliment = Vielen Dank, das freut mich! Kann ich sonst noch etwas für Sie tun?
abuse = Ich verstehe Ihren Ärger und möchte Ihnen gern helfen. Sagen Sie mir, was nicht stimmt, oder schreiben Sie „Mitarbeiter“, dann übernimmt unser Team.

## Nicht verstanden

out-of-scope = Dabei kann ich Ihnen leider nicht helfen: Ich beantworte nur Fragen zu unseren Produkten und Leistungen.
gibberish = Das habe ich leider nicht verstanden. Können Sie es anders formulieren?
clarify = Ich möchte Sie richtig verstehen: Worum geht es?
ask-again = Das habe ich leider nicht ganz verstanden.
cannot-choose = Kein Problem. Wählen Sie einfach, was am besten passt, oder schreiben Sie „Mitarbeiter“.
cannot-provide = Kein Problem. Ohne diese Angabe komme ich nicht weiter, deshalb gebe ich Ihr Anliegen an unser Team weiter.
too-long = Ihre Nachricht ist recht lang, ich konnte nur einen Teil davon lesen. Können Sie mir in ein paar Zeilen sagen, worum es geht?
edit-noted = Ich habe gesehen, dass Sie Ihre Nachricht geändert haben, und richte mich nach der neuen Fassung.

## Von Thema zu Thema

cancelled = In Ordnung, ich habe das abgebrochen. Es wurde nichts geändert.
still-there = { $flow ->
    [none] Sind Sie noch da?
   *[other] Sind Sie noch da? Zu { $flow } können wir jederzeit weitermachen.
 }
still-there-preview = { $flow ->
    [none] Ich habe noch nichts veranlasst. Schreiben Sie „ja“, dann zeige ich es Ihnen noch einmal, oder „nein“, dann bleibt es dabei.
   *[other] Zu { $flow } habe ich noch nichts veranlasst. Schreiben Sie „ja“, dann zeige ich es Ihnen noch einmal, oder „nein“, dann bleibt es dabei.
 }
about = { $flow ->
    [none] {""}
   *[other] Zu { $flow }:
 }
set-aside = Das ist viel auf einmal. Zu { $flow } machen wir deshalb später weiter: Fragen Sie einfach noch einmal danach.
pick-up = Zu { $flow } sind wir letztes Mal nicht fertig geworden. Wollen wir weitermachen?
nothing-to-cancel = Alles klar, dann bleibt alles, wie es ist.
back-to = { $flow ->
    [none] Machen wir da weiter, wo wir waren.
   *[other] Zurück zu { $flow }.
 }

## Schaltflächen

choice-human = Mitarbeiter sprechen
confirm-yes = Ja, bitte
confirm-no = Nein, doch nicht
list-open = Auswählen
stale-button = Diese Schaltfläche gehört zu einer älteren Nachricht und gilt nicht mehr. Es wurde nichts geändert. Was möchten Sie tun?

## Handeln

effect-busy = Eines unserer Systeme antwortet gerade nicht, deshalb weiß ich noch nicht, ob es geklappt hat. Schreiben Sie mir in ein paar Minuten noch einmal, dann prüfe ich es.
effect-failed = Das hat leider nicht geklappt.
effect-denied = Das ist leider nicht mehr möglich: Die Voraussetzungen sind nicht mehr erfüllt.
done-stays = Was ich eben erledigt habe, bleibt erledigt: Rückgängig machen kann ich es nicht. Soll es doch zurückgenommen werden, schreiben Sie „Mitarbeiter“, dann kümmert sich jemand aus dem Team darum.
approval-waiting = Das muss jemand aus unserem Team freigeben. Ich habe es weitergeleitet, die Antwort bekommen Sie hier. Sie können mir in der Zwischenzeit gern weiterschreiben.
approval-declined = Unser Team hat Ihre Anfrage geprüft und konnte sie nicht freigeben.{ $reason ->
    [none] {""}
   *[other] {" "}Der Grund: { $reason }
 }

    Wenn Sie darüber sprechen möchten, schreiben Sie „Mitarbeiter“.
tool-busy = Ich komme gerade nicht an diese Information, weil eines unserer Systeme nicht antwortet. Bitte versuchen Sie es in ein paar Minuten noch einmal oder schreiben Sie „Mitarbeiter“.

## Wissen

knowledge-answer = { $text }
knowledge-none = Dazu finde ich leider nichts, und raten möchte ich nicht. Unser Team kann Ihnen weiterhelfen.
knowledge-none-beside = Zu „{ $question }“ finde ich leider nichts, und raten möchte ich nicht. Unser Team kann Ihnen weiterhelfen.
knowledge-unsure = Ich bin nicht sicher, ob ich Ihre Frage richtig verstanden habe. Können Sie sie anders formulieren? Oder schreiben Sie „Mitarbeiter“, um unser Team zu fragen.
knowledge-disputed = Dazu finde ich zwei Antworten, die nicht zusammenpassen, und ich möchte Ihnen nicht die falsche geben.
answer-check = War das, was Sie wissen wollten?
answer-check-yes = Ja, danke
answer-check-no = Nein, etwas anderes

## Datenschutz

privacy-stop = Erledigt: Sie erhalten hier keine Nachrichten mehr von uns. Falls Sie es sich anders überlegen, schreiben Sie START.
privacy-resume = Schön, dass Sie wieder da sind! Sie erhalten unsere Nachrichten hier wieder.
privacy-erase = Ihre Anfrage zur Löschung Ihrer Daten ist notiert. Jemand aus unserem Team kümmert sich darum und bestätigt es Ihnen spätestens innerhalb eines Monats. Manche Unterlagen wie Rechnungen müssen wir so lange aufbewahren, wie es das Gesetz verlangt.
privacy-export = Ihre Anfrage nach einer Kopie Ihrer Daten ist notiert. Jemand aus unserem Team stellt sie zusammen und schickt sie Ihnen spätestens innerhalb eines Monats.

## Menschen

handoff-open = Ich habe unser Team informiert. { $who ->
    [none] Jemand aus dem Team
   *[other] { $who }
 } antwortet Ihnen direkt hier im Chat.{ $hours ->
    [none] { $minutes ->
        [none] {""}
       *[other] {" "}Meist dauert das nicht länger als { $minutes } Minuten.
     }
    [one] {" "}Meist dauert das nicht länger als eine Stunde.
   *[other] {" "}Meist dauert das nicht länger als { $hours } Stunden.
 }
handoff-closed = Unser Team ist gerade nicht da, aber Ihr Anliegen ist notiert. { $days ->
    [0] Heute ab { TIME($opens) }
    [1] Morgen ab { TIME($opens) }
   *[other] Ab { $opens }
 } sind wir wieder für Sie da und antworten Ihnen hier.
handoff-already = Unser Team hat Ihre Nachricht erhalten und antwortet Ihnen hier im Chat.
handoff-back = Hier ist wieder der KI-Assistent. Was kann ich noch für Sie tun?
handoff-back-on = { $flow ->
    [none] Hier ist wieder der KI-Assistent. Wir machen weiter.
   *[other] Hier ist wieder der KI-Assistent. Weiter geht es mit { $flow }.
 }
resolved-by-person = Unser Team hat Ihr Anliegen abgeschlossen. Wenn Sie noch etwas brauchen, schreiben Sie einfach: Der KI-Assistent ist Tag und Nacht für Sie da.

## Ohne Worte

media-voice = Sprachnachrichten kann ich noch nicht anhören. Können Sie es mir schreiben? Oder schreiben Sie „Mitarbeiter“, dann hört sich unser Team die Nachricht an.

## Wenn etwas schiefgeht

incident = Entschuldigung, bei uns ist etwas schiefgelaufen. Unser Team weiß Bescheid und antwortet Ihnen hier im Chat.

## Was nur Menschen beantworten: feste, vorsichtige Worte und sofort ein Mensch

regulated-safety = Bitte benutzen Sie das Produkt nicht mehr und ziehen Sie den Stecker, wenn das gefahrlos geht. Wenn jemand verletzt ist oder es brennt, rufen Sie zuerst die *112*. Heben Sie das Produkt auf und gehen Sie kein Risiko ein; wir nehmen das sehr ernst.
regulated-medical = Medizinischen Rat kann ich nicht geben. Bitte fragen Sie eine Ärztin, einen Arzt oder in der Apotheke, bevor Sie das Produkt benutzen; im Notfall rufen Sie die *112*. Ihre Frage sieht sich auch jemand aus unserem Team an.
regulated-legal = Ich bin ein KI-Assistent und kann mich zu rechtlichen Fragen nicht äußern. Ich gebe Ihre Nachricht genau so an unser Team weiter.
regulated-financial = Zu Geld, Steuern oder Anlagen kann ich keinen Rat geben. Jemand aus unserem Team sieht sich Ihre Frage an; für Rat wenden Sie sich bitte an Fachleute.

## Zufriedenheit

survey-ask = Wie zufrieden sind Sie mit unserer Hilfe? Wählen Sie eine Note von 1 (sehr unzufrieden) bis 5 (sehr zufrieden).
survey-thanks = Vielen Dank, das hilft uns, besser zu werden!
rate-thanks = Vielen Dank für Ihre Rückmeldung!
survey-score-1 = 1 · Sehr unzufrieden
survey-score-2 = 2 · Unzufrieden
survey-score-3 = 3 · Teils, teils
survey-score-4 = 4 · Zufrieden
survey-score-5 = 5 · Sehr zufrieden
