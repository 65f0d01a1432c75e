## Termine. $kind: repair, installation, demo oder pickup; $start und $to: Tag und Uhrzeit; $hours: bis wann vorher er hier geändert werden kann

choice-flow-appointment_book = Termin vereinbaren
flow-name-appointment_book = Ihrem Termin
choice-flow-appointment_change = Mein Termin
flow-name-appointment_change = Ihrem Termin

ask-kind = Worum geht es bei dem Termin?
kind-repair = Reparatur
kind-installation = Installation
kind-demo = Videovorführung
kind-pickup = Abholung im Laden
appointment-kind =
    { $kind ->
        [repair] Reparaturbesuch
        [installation] Installationsbesuch
        [demo] Videovorführung
       *[other] Abholung im Laden
    }

ask-slot =
    { $choices ->
        [0] Ich finde gerade keine freie Zeit. Welcher Tag würde Ihnen passen?
       *[other] Welche Zeit passt Ihnen? Wählen Sie unten, oder nennen Sie mir einen anderen Tag, zum Beispiel „Donnerstagnachmittag“.
    }
ask-day = Welcher Tag würde Ihnen passen?
ask-time = Welche Uhrzeit würde Ihnen passen?
appointment-row = { SHORT($start) }
appointment-near = Genau dann ist nichts frei. Das sind die nächstgelegenen freien Zeiten.
appointment-none = Ich finde in den nächsten Wochen keine freie Zeit. Jemand aus dem Team sucht mit Ihnen eine.
day-over = Dieser Tag ist schon vorbei. Welchen meinen Sie? Nennen Sie bitte einen ab heute, zum Beispiel „morgen“ oder „nächsten Dienstag“.
slot-taken = Diese Zeit wurde leider gerade vergeben. Hier sind die freien.
appointment-preview = Ich buche für Sie: *{ appointment-kind }*, *{ $start }*. Passt das so?
appointment-booked = Gebucht: *{ appointment-kind }*, *{ $start }*. Falls etwas dazwischenkommt, können Sie bis { $hours } Stunden vorher hier verschieben oder absagen.
appointment-too-many = Sie haben schon { $most } Termine vor sich, mehr kann ich hier nicht buchen. Jemand aus dem Team hilft Ihnen gern weiter.

no-appointment = Sie haben keinen anstehenden Termin. Soll ich einen für Sie vereinbaren?
ask-booking = Um welchen Termin geht es?
ask-appointment-change = Was möchten Sie mit Ihrem Termin tun?
appointment-change-see = Ansehen
appointment-change-move = Verschieben
appointment-change-cancel = Absagen
appointment-details = Ihr Termin: *{ appointment-kind }*, *{ $start }*. Bis { $hours } Stunden vorher können Sie ihn hier verschieben oder absagen.
appointment-cancel-preview = Ich sage Ihren Termin ab: *{ appointment-kind }*, *{ $start }*. Passt das so?
appointment-cancelled = Erledigt: Ihr Termin ({ appointment-kind }, { $start }) ist abgesagt.
appointment-move-preview = Ich verschiebe Ihren Termin (*{ appointment-kind }*) von { $start } auf *{ $to }*. Passt das so?
appointment-moved = Erledigt: Ihr Termin (*{ appointment-kind }*) ist jetzt *{ $start }*.
appointment-too-late = Termine können hier bis { $hours } Stunden vorher verschoben oder abgesagt werden; Ihrer ({ $start }) ist schon früher. Jemand aus dem Team kann nachsehen, was möglich ist.
booking-over = Dieser Termin ist vorbei oder schon abgesagt.
