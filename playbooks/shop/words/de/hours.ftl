## Öffnungszeiten und Kontakt

choice-flow-opening_hours = Zeiten und Kontakt
flow-name-opening_hours = unseren Öffnungszeiten

opening-hours =
    Wir sind *Montag bis Freitag { $weekdays } Uhr*{ $saturday ->
        [none] {""}
       *[other] {" "}und *Samstag { $saturday } Uhr*
    } für Sie da. Sie erreichen uns auch unter { $email } oder { $phone }. Ich selbst bin rund um die Uhr hier.
