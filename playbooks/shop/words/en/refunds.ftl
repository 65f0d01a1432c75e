## Refunds. $person: "yes" when a colleague has to approve, else "no"

choice-flow-refund = Get a refund
flow-name-refund = your refund

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
refund-awaits-return = Order *{ $order }* is *on its way back* to us: your money is returned as soon as the parcel has arrived. A colleague can help with anything else.

ask-photo = Could you send me a *photo* of the damage to { $order }? It helps us decide faster. No photo is fine, too.
photo-none = No photo
