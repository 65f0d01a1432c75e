## Horario y contacto

choice-flow-opening_hours = Horario y contacto
flow-name-opening_hours = lo de nuestro horario

opening-hours =
    { $day ->
        [none] {""}
       *[other] *{ $day }*: { $hours ->
            [none] nuestra atención al cliente está cerrada.
           *[other] nuestra atención al cliente está { $hours }.
        }{ $open ->
            [yes] {" "}Ahora mismo estamos.
            [no] {" "}Ahora mismo no hay nadie.
           *[other] {""}
        }{" "}
    }Estamos *de lunes a viernes { $weekdays }*{ $saturday ->
        [none] {""}
       *[other] {" "}y *los sábados { $saturday }*
    } (hora de París). También en { $email } o { $phone }. Yo estoy aquí siempre. Cada tienda tiene su horario: elige una abajo.
branch-hours =
    {"*"}{ branch-name }* · { $address } · { $phone }
    { $day ->
        [none] {""}
       *[other] { $day }: { $hours ->
            [none] *cerrado*
           *[other] *{ $hours }*
        }{ $open ->
            [yes] {" "}(abierto ahora)
            [no] {" "}(cerrado ahora)
           *[other] {""}
        }
    }
    De lunes a viernes { $weekdays }, sábado { closed-or-saturday }, domingo { closed-or-sunday }
ask-branch = ¿De qué tienda se trata?
branch-paris = París
branch-brussels = Bruselas
branch-amsterdam = Ámsterdam
branch-berlin = Berlín
branch-madrid = Madrid
branch-milan = Milán
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
        [none] cerrado
       *[other] { $saturday }
    }
closed-or-sunday =
    { $sunday ->
        [none] cerrado
       *[other] { $sunday }
    }
