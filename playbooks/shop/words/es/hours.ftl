## Horario y contacto

choice-flow-opening_hours = Horario y contacto
flow-name-opening_hours = lo de nuestro horario

opening-hours =
    Atendemos *de lunes a viernes ({ $weekdays })*{ $saturday ->
        [none] {""}
       *[other] {" "}y *los sábados ({ $saturday })*
    }. También puedes contactarnos en { $email } o en el { $phone }. Yo estoy aquí las 24 horas.
