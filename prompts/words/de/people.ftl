### People: fixed words about a colleague who comes, and the question afterwards.
### Facts: $opens (a date with time), $days (how many days ahead), $flow (a flow's name).

regulated-fraud = Das klingt, als würde jemand Ihren Namen, Ihre Karte oder Ihr Konto missbrauchen. Wenn es um Geld geht, rufen Sie bitte sofort Ihre Bank an und lassen Sie die Karte sperren, und ändern Sie Ihr Passwort bei uns. Wir fragen hier nie nach Codes, Passwörtern oder Kartennummern. Jemand aus dem Team klärt das mit Ihnen.
handoff-meanwhile = Bis dahin helfe ich Ihnen hier gern weiter: Schreiben Sie einfach.
handoff-late = Es tut mir leid: Noch ist niemand dazu gekommen, Ihnen zu antworten. Ihr Anliegen ist nicht verloren: Ich habe das Team gerade erinnert, und die Antwort bekommen Sie hier.
handoff-late-closed = Es tut mir leid: Vor Feierabend ist niemand mehr dazu gekommen. Ihr Anliegen ist nicht verloren: { $days ->
    [0] Heute ab { TIME($opens) }
    [1] Morgen ab { TIME($opens) }
   *[other] Ab { $opens }
 } ist unser Team wieder da und antwortet Ihnen hier.
survey-comment = Danke! Was sollten wir wissen? Eine Zeile genügt, wenn Sie mögen.
survey-sorry = Es tut mir leid, dass wir es nicht besser gemacht haben. Jemand aus der Leitung sieht sich an, was passiert ist. Sollten wir dazu etwas wissen?
incident-notice = Eines vorweg: Gerade schreiben uns viele Kundinnen und Kunden wegen { $flow }. Wir wissen davon und arbeiten daran. Es geht nichts verloren, und Sie müssen nichts tun.
approval-changed = Jemand aus dem Team hat es geprüft und einen Teil davon genehmigt.

template-topic = Ihrer Anfrage
