## Openingstijden en contact

choice-flow-opening_hours = Tijden en contact
flow-name-opening_hours = onze openingstijden

opening-hours =
    We zijn er *van maandag tot en met vrijdag ({ $weekdays } uur)*{ $saturday ->
        [none] {""}
       *[other] {" "}en *op zaterdag ({ $saturday } uur)*
    }. Je kunt ons ook bereiken via { $email } of { $phone }. Ik ben er dag en nacht.
