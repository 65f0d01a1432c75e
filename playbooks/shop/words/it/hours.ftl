## Orari e contatti

choice-flow-opening_hours = Orari e contatti
flow-name-opening_hours = il discorso sugli orari

opening-hours =
    Siamo qui *dal lunedì al venerdì ({ $weekdays })*{ $saturday ->
        [none] {""}
       *[other] {" "}e *il sabato ({ $saturday })*
    }. Puoi contattarci anche a { $email } o al { $phone }. Io sono qui giorno e notte.
