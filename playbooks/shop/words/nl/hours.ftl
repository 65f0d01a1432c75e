## Openingstijden en contact

choice-flow-opening_hours = Tijden en contact
flow-name-opening_hours = onze openingstijden

opening-hours =
    { $day ->
        [none] {""}
       *[other] *{ $day }*: { $hours ->
            [none] onze klantenservice is dicht.
           *[other] onze klantenservice is er { $hours }.
        }{ $open ->
            [yes] {" "}We zijn er nu.
            [no] {" "}Er is nu niemand.
           *[other] {""}
        }{" "}
    }We zijn er *maandag tot en met vrijdag { $weekdays }*{ $saturday ->
        [none] {""}
       *[other] {" "}en *zaterdag { $saturday }*
    } (Parijse tijd). Je bereikt ons ook via { $email } of { $phone }. Ik ben er dag en nacht. Onze winkels hebben eigen openingstijden: kies er hieronder een.
branch-hours =
    {"*"}{ branch-name }* · { $address } · { $phone }
    { $day ->
        [none] {""}
       *[other] { $day }: { $hours ->
            [none] *gesloten*
           *[other] *{ $hours }*
        }{ $open ->
            [yes] {" "}(nu open)
            [no] {" "}(nu gesloten)
           *[other] {""}
        }
    }
    Maandag tot en met vrijdag { $weekdays }, zaterdag { closed-or-saturday }, zondag { closed-or-sunday }
ask-branch = Welke winkel bedoel je?
branch-paris = Parijs
branch-brussels = Brussel
branch-amsterdam = Amsterdam
branch-berlin = Berlijn
branch-madrid = Madrid
branch-milan = Milaan
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
        [none] gesloten
       *[other] { $saturday }
    }
closed-or-sunday =
    { $sunday ->
        [none] gesloten
       *[other] { $sunday }
    }
