## Hours and contact, when our pages have no better answer. A day's hours read "09:00–18:00", or "none" when closed

choice-flow-opening_hours = Hours and contact
flow-name-opening_hours = our opening hours

opening-hours =
    We're here *Monday to Friday { $weekdays }*{ $saturday ->
        [none] {""}
       *[other] {" "}and *Saturday { $saturday }*
    }. You can also reach us at { $email } or { $phone }. I'm here around the clock.
