## Order status

choice-flow-order_status = Where's my order?
flow-name-order_status = your order

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

## Calling an order off. $items: what is stopped; $left: what has left already, when not the $whole order

choice-flow-cancel_order = Cancel an order
flow-name-cancel_order = cancelling your order

cancel-preview =
    { $whole ->
        [yes] I can *cancel order { $order }* ({ $items }) before it leaves. You get *{ $amount }* back the way you paid.
       *[no] Part of order *{ $order }* has left already ({ $left }). I can *stop the rest* ({ $items }) and give you *{ $amount }* back for it.
    }{ $person ->
        [yes] {" "}A colleague has to approve it first.
       *[no] {""}
    } Shall I go ahead?
cancel-yes = Yes, cancel it
cancel-no = No, keep it
cancel-done =
    { $whole ->
        [yes] Done! Order *{ $order }* is *cancelled*.
       *[no] Done! The rest of order *{ $order }* ({ $items }) won't be sent.
    } *{ $amount }* is on its way back to you; it takes 3 to 5 working days.
cancel-nothing = There's *no order* on your account that hasn't arrived yet, so there's nothing left to cancel. A colleague can help if you think there should be one.

# Why not: each names the rule, and a button to a person goes with it
cancel-shipped = Order *{ $order }* has *already left*, and I can only cancel what is still in our warehouse. You can refuse the parcel, or return it within { $days } days of delivery. A colleague can help you with it.
cancel-delivered = Order *{ $order }* has *already been delivered*, so there's nothing to cancel any more. Within { $days } days of delivery you can return it. A colleague can help you with anything else.
cancel-already = Order *{ $order }* is *already cancelled*. If that looks wrong to you, a colleague can check.
order-changed = Your order has *changed in the meantime*, so I haven't touched it. A colleague can look at it with you.
