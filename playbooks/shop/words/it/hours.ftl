## Orari e contatti

choice-flow-opening_hours = Orari e contatti
flow-name-opening_hours = il discorso sugli orari

opening-hours =
    { $day ->
        [none] {""}
       *[other] *{ $day }*: { $hours ->
            [none] il nostro servizio clienti è chiuso.
           *[other] il nostro servizio clienti c'è { $hours }.
        }{ $open ->
            [yes] {" "}In questo momento ci siamo.
            [no] {" "}In questo momento non c'è nessuno.
           *[other] {""}
        }{" "}
    }Ci siamo *dal lunedì al venerdì { $weekdays }*{ $saturday ->
        [none] {""}
       *[other] {" "}e *il sabato { $saturday }*
    } (ora di Parigi). Anche a { $email } o { $phone }. Io ci sono sempre. Ogni negozio ha il suo orario: scegline uno qui sotto.
branch-hours =
    {"*"}{ branch-name }* · { $address } · { $phone }
    { $day ->
        [none] {""}
       *[other] { $day }: { $hours ->
            [none] *chiuso*
           *[other] *{ $hours }*
        }{ $open ->
            [yes] {" "}(aperto adesso)
            [no] {" "}(chiuso adesso)
           *[other] {""}
        }
    }
    Dal lunedì al venerdì { $weekdays }, sabato { closed-or-saturday }, domenica { closed-or-sunday }
ask-branch = Quale negozio intendi?
branch-paris = Parigi
branch-brussels = Bruxelles
branch-amsterdam = Amsterdam
branch-berlin = Berlino
branch-madrid = Madrid
branch-milan = Milano
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
        [none] chiuso
       *[other] { $saturday }
    }
closed-or-sunday =
    { $sunday ->
        [none] chiuso
       *[other] { $sunday }
    }
