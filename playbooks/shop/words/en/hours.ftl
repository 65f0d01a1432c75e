## Hours and contact, when our pages have no better answer. A day's hours read "09:00–18:00", or "none" when closed

choice-flow-opening_hours = Hours and contact
flow-name-opening_hours = our opening hours

opening-hours =
    { $day ->
        [none] {""}
       *[other] *{ $day }*: { $hours ->
            [none] our customer service is closed.
           *[other] our customer service is here { $hours }.
        }{ $open ->
            [yes] {" "}We're here right now.
            [no] {" "}Nobody is here right now.
           *[other] {""}
        }{" "}
    }We're here *Monday to Friday { $weekdays }*{ $saturday ->
        [none] {""}
       *[other] {" "}and *Saturday { $saturday }*
    } (Paris time). You can also reach us at { $email } or { $phone }. I'm here around the clock. Our shops have hours of their own: pick one below.
branch-hours =
    {"*"}{ branch-name }* · { $address } · { $phone }
    { $day ->
        [none] {""}
       *[other] { $day }: { $hours ->
            [none] *closed*
           *[other] *{ $hours }*
        }{ $open ->
            [yes] {" "}(open right now)
            [no] {" "}(closed right now)
           *[other] {""}
        }
    }
    Monday to Friday { $weekdays }, Saturday { closed-or-saturday }, Sunday { closed-or-sunday }
ask-branch = Which shop do you mean?
branch-paris = Paris
branch-brussels = Brussels
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
        [none] closed
       *[other] { $saturday }
    }
closed-or-sunday =
    { $sunday ->
        [none] closed
       *[other] { $sunday }
    }
