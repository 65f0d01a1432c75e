## Horaires et contact

choice-flow-opening_hours = Horaires et contact
flow-name-opening_hours = nos horaires

opening-hours =
    { $day ->
        [none] {""}
       *[other] *{ $day }* : { $hours ->
            [none] notre service client est fermé.
           *[other] notre service client est là { $hours }.
        }{ $open ->
            [yes] {" "}Nous sommes là en ce moment.
            [no] {" "}Il n'y a personne en ce moment.
           *[other] {""}
        }{" "}
    }Nous sommes là *du lundi au vendredi { $weekdays }*{ $saturday ->
        [none] {""}
       *[other] {" "}et *le samedi { $saturday }*
    } (heure de Paris). Vous pouvez aussi nous joindre à { $email } ou au { $phone }. Moi, je suis là à toute heure. Nos boutiques ont leurs propres horaires : choisissez-en une ci-dessous.
branch-hours =
    {"*"}{ branch-name }* · { $address } · { $phone }
    { $day ->
        [none] {""}
       *[other] { $day } : { $hours ->
            [none] *fermé*
           *[other] *{ $hours }*
        }{ $open ->
            [yes] {" "}(ouvert en ce moment)
            [no] {" "}(fermé en ce moment)
           *[other] {""}
        }
    }
    Du lundi au vendredi { $weekdays }, samedi { closed-or-saturday }, dimanche { closed-or-sunday }
ask-branch = De quelle boutique s'agit-il ?
branch-paris = Paris
branch-brussels = Bruxelles
branch-amsterdam = Amsterdam
branch-berlin = Berlin
branch-madrid = Madrid
branch-milan = Milan
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
        [none] fermé
       *[other] { $saturday }
    }
closed-or-sunday =
    { $sunday ->
        [none] fermé
       *[other] { $sunday }
    }
