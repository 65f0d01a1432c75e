## Öffnungszeiten und Kontakt

choice-flow-opening_hours = Zeiten und Kontakt
flow-name-opening_hours = unseren Öffnungszeiten

opening-hours =
    { $day ->
        [none] {""}
       *[other] *{ $day }*: { $hours ->
            [none] Unser Kundenservice hat geschlossen.
           *[other] Unser Kundenservice ist { $hours } Uhr da.
        }{ $open ->
            [yes] {" "}Gerade ist jemand da.
            [no] {" "}Gerade ist niemand da.
           *[other] {""}
        }{" "}
    }Wir sind *Montag bis Freitag { $weekdays } Uhr*{ $saturday ->
        [none] {""}
       *[other] {" "}und *Samstag { $saturday } Uhr*
    } für Sie da (Pariser Zeit). Sie erreichen uns auch unter { $email } oder { $phone }. Ich bin rund um die Uhr da. Unsere Geschäfte haben eigene Öffnungszeiten: Wählen Sie unten eines aus.
branch-hours =
    {"*"}{ branch-name }* · { $address } · { $phone }
    { $day ->
        [none] {""}
       *[other] { $day }: { $hours ->
            [none] *geschlossen*
           *[other] *{ $hours } Uhr*
        }{ $open ->
            [yes] {" "}(gerade geöffnet)
            [no] {" "}(gerade geschlossen)
           *[other] {""}
        }
    }
    Montag bis Freitag { $weekdays }, Samstag { closed-or-saturday }, Sonntag { closed-or-sunday }
ask-branch = Welches Geschäft meinen Sie?
branch-paris = Paris
branch-brussels = Brüssel
branch-amsterdam = Amsterdam
branch-berlin = Berlin
branch-madrid = Madrid
branch-milan = Mailand
branch-name =
    { $branch ->
        [paris] { branch-paris }
        [brussels] { branch-brussels }
        [amsterdam] { branch-amsterdam }
        [berlin] { branch-berlin }
        [madrid] { branch-madrid }
       *[milan] { branch-milan }
    }
closed-or-saturday =
    { $saturday ->
        [none] geschlossen
       *[other] { $saturday }
    }
closed-or-sunday =
    { $sunday ->
        [none] geschlossen
       *[other] { $sunday }
    }
