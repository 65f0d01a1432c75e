## Horaires et contact

choice-flow-opening_hours = Horaires et contact
flow-name-opening_hours = nos horaires

opening-hours =
    Nous sommes là *du lundi au vendredi ({ $weekdays })*{ $saturday ->
        [none] {""}
       *[other] {" "}et *le samedi ({ $saturday })*
    }. Vous pouvez aussi nous joindre à { $email } ou au { $phone }. Moi, je suis là jour et nuit.
