### What the shop's flows say. Facts: money, dates and lists arrive formatted; what is unknown reads "none".
### WhatsApp's limits: button titles 20 characters (refund-yes), list rows 24 (reason-*, choice-flow-*).

## The flows by name: on buttons, and inside a sentence ("Back to your refund.")

choice-flow-order_status = Where's my order?
choice-flow-refund = Get a refund
choice-flow-opening_hours = Hours and contact
choice-flow-talk_to_person = Talk to a person

flow-name-order_status = your order
flow-name-refund = your refund
flow-name-opening_hours = our opening hours
flow-name-talk_to_person = talking to a person

## Questions. $choices: how many orders the list below offers

ask-order =
    { $choices ->
        [0] What's your order number? It looks like *V-12345* and is in your confirmation e-mail.
       *[other] Which order is it about? Pick it below, or send me the number (it looks like *V-12345*).
    }
ask-postcode = To be sure it's yours: what's the *postcode* of the delivery address for order { $order }?
ask-reason = Sorry to hear that. What's wrong with order { $order }?

reason-damaged = Damaged or broken
reason-late = Arrived too late
reason-changed_mind = I changed my mind
reason-wrong_item = Wrong item

## Proof of identity

locked-channel = To keep your data safe, I can only do this from the WhatsApp number we have on your account. A colleague can help you after checking who you are.

## Order status

order-not-found = I can't find order *{ $order }* for you. Could you check the number? It's in your confirmation e-mail and looks like V-12345.
postcode-mismatch = That *postcode* and order *{ $order }* don't go together. What's the postcode of the delivery address? If the order number is wrong, just send me the right one.
order-paid = We've received your order *{ $order }* and it's paid. We're getting it ready; you'll get the tracking as soon as it leaves.
order-packed = Order *{ $order }* is *packed* and about to leave our warehouse. You'll get the tracking as soon as it does.
order-delivered = Order *{ $order }* was *delivered on { $delivered }*.
order-returned = Order *{ $order }* has *come back* to us.
order-refunded = Order *{ $order }* was *refunded*: { $amount }.
order-refunded-only = Order *{ $order }* was *refunded*.
order-cancelled = Order *{ $order }* was *cancelled*.

# $carrier: UPS, DHL, ... $eta: a date. $place: where the parcel was last seen. $tracking: the carrier's number
parcel-pre-transit = Order *{ $order }* is ready; { $carrier } hasn't picked it up yet. Give it a working day, then the tracking will move: { $tracking }
parcel-in-transit =
    Order *{ $order }* is *on its way* with { $carrier }.{ $eta ->
        [none] {""}
       *[other] {" "}Expected *{ $eta }*.
    }{ $place ->
        [none] {""}
       *[other] {" "}Last seen: { $place }.
    } Tracking: { $tracking }
parcel-out-for-delivery = Good news: order *{ $order }* is *out for delivery today* with { $carrier }. Tracking: { $tracking }
parcel-delivered = { $carrier } says order *{ $order }* was *delivered*{ $delivered ->
        [none] {""}
       *[other] {" "}on { $delivered }
    }. Not there? Have a look with your neighbours, and tell me if it doesn't turn up.
parcel-late =
    Order *{ $order }* is *late*, sorry about that.{ $place ->
        [none] {""}
       *[other] {" "}{ $carrier } last saw it in { $place }.
    } { $eta ->
        [none] There's no new date yet. If you'd rather not wait, a colleague can chase the carrier for you.
       *[other] It should now arrive *{ $eta }*. If you'd rather not wait, a colleague can chase the carrier for you.
    } Tracking: { $tracking }

## Refunds. $person: "yes" when a colleague has to approve, else "no"

refund-preview =
    I can refund *{ $amount }* for order *{ $order }* ({ $items }), to the way you paid.{ $person ->
        [yes] {" "}A colleague has to approve it first.
       *[no] {""}
    } Shall I go ahead?
refund-yes = Yes, refund it
refund-done = Done! *{ $amount }* for order { $order } is on its way back. It takes 3 to 5 working days to reach your account.

# Why not: each names the rule, and a button to a person goes with it
already-refunded = Order *{ $order }* has *already been refunded*, so I can't refund it again. If that looks wrong to you, a colleague can check.
refund-cancelled = Order *{ $order }* was *cancelled*. Whatever was paid goes back by itself; a colleague can check it for you.
refund-not-delivered = Order *{ $order }* *hasn't been delivered yet*, and I can only refund delivered orders. A colleague can look at it with you.
refund-too-late = Order *{ $order }* was delivered more than *{ $days } days* ago, and up to { $days } days is what I can refund myself. A colleague can look at your case.
refund-too-large = That is more than what is *left to refund* on order *{ $order }*. If that looks wrong to you, a colleague can check.

## Hours and contact, when our pages have no better answer. A day's hours read "09:00–18:00", or "none" when closed

opening-hours =
    We're here *Monday to Friday { $weekdays }*{ $saturday ->
        [none] {""}
       *[other] {" "}and *Saturday { $saturday }*
    }. You can also reach us at { $email } or { $phone }. I'm here around the clock.
