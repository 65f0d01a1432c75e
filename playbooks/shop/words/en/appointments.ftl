## Appointments. $kind: repair, installation, demo or pickup; $start and $to: day and time; $hours: until how long before one it can be changed here

choice-flow-appointment_book = Book an appointment
flow-name-appointment_book = your appointment
choice-flow-appointment_change = My appointment
flow-name-appointment_change = your appointment

ask-kind = What's the appointment for?
kind-repair = Repair
kind-installation = Installation
kind-demo = Video demo
kind-pickup = Pick-up at the shop
appointment-kind =
    { $kind ->
        [repair] repair visit
        [installation] installation visit
        [demo] video demo
       *[other] pick-up at the shop
    }

ask-slot =
    { $choices ->
        [0] I can't find a free time just now. Which day would suit you?
       *[other] Which time suits you? Pick one below, or tell me another day, like “Thursday afternoon”.
    }
ask-day = Which day would suit you?
ask-time = What time would suit you?
appointment-row = { SHORT($start) }
appointment-near = There's nothing free exactly then. These are the nearest free times.
appointment-none = I can't find any free time in the next weeks. A colleague will find one with you.
day-over = That day is already over. Which day do you mean? Tell me one from today on, like “tomorrow” or “next Tuesday”.
slot-taken = That time has just been taken, sorry. Here are the free ones.
appointment-preview = I'll book your *{ appointment-kind }* for *{ $start }*. OK?
appointment-booked = Booked: *{ appointment-kind }*, *{ $start }*. If something comes up, you can move or cancel it here until { $hours } hours before.
appointment-too-many = You already have { $most } appointments coming up, which is the most I can book here. A colleague can help you with more.

no-appointment = You have no appointment coming up. Shall I book one for you?
ask-booking = Which appointment is it about?
ask-appointment-change = What would you like to do with your appointment?
appointment-change-see = See when it is
appointment-change-move = Move it
appointment-change-cancel = Cancel it
appointment-details = Your *{ appointment-kind }* is on *{ $start }*. You can move or cancel it here until { $hours } hours before.
appointment-cancel-preview = I'll cancel your *{ appointment-kind }* on *{ $start }*. OK?
appointment-cancelled = Done: your { appointment-kind } on { $start } is cancelled.
appointment-move-preview = I'll move your *{ appointment-kind }* from { $start } to *{ $to }*. OK?
appointment-moved = Done: your *{ appointment-kind }* is now on *{ $start }*.
appointment-too-late = Appointments can be moved or cancelled here until { $hours } hours before, and yours ({ $start }) is sooner than that. A colleague can see what's possible.
booking-over = That appointment is over or has been cancelled already.
