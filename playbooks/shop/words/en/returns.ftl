## Returns and exchanges. $items: what goes back. $label: what the label costs, $free: "yes" where it is free
## $refund: what goes back to the customer. $person: "yes" when a colleague has to approve

choice-flow-return_order = Send something back
flow-name-return_order = your return
choice-flow-exchange = Exchange an item
flow-name-exchange = your exchange

ask-part = Would you like to send back *everything* in order { $order }, or only one item?
part-all = Everything
part-one = Only one item
ask-item = Which item is it about?

return-preview =
    I'll make you a return label for *{ $items }* from order *{ $order }*. { $free ->
        [yes] The label is *free*.
       *[no] The label costs { $label }, which comes off your refund.
    } Once the parcel reaches us you get *{ $refund }* back.{ $person ->
        [yes] {" "}A colleague has to approve it first.
       *[no] {""}
    } Shall I go ahead?
return-yes = Yes, send the label
return-done = Done! Here's the return label for order { $order }. Pack *{ $items }* well, stick the label on top and hand the parcel in at { $carrier }. Once it reaches us, *{ $refund }* is on its way back to you within 3 to 5 working days.
return-again = You already have a return label for order { $order }: here it is once more. Once the parcel reaches us, *{ $refund }* is on its way back to you.

# Why not: each names the rule, and a button to a person goes with it
return-not-delivered = Order *{ $order }* *hasn't been delivered yet*, so there's nothing to send back so far. A colleague can look at it with you.
return-too-late = Order *{ $order }* was delivered more than *{ $days } days* ago, and up to { $days } days is when you can send something back. If it's faulty, the warranty may help. A colleague can look at your case.
return-closed = Order *{ $order }* has *already come back or been refunded*, so there's nothing left to return. If that looks wrong to you, a colleague can check.
return-labelled = There's *already a return label* for this from order *{ $order }*. If you can't find it, a colleague can help.

ask-version = Which one would you like instead?
version-title = { $value ->
    [black] Black
    [white] White
    [red] Red
    [blue] Blue
    [cream] Cream
    [sand] Sand
    [brass] Brass
   *[other] { $value }
 }
exchange-preview =
    I'll exchange *{ $items }* from order *{ $order }* for the same in *{ version-title }*. { $cheaper ->
        [yes] It's cheaper, so you get *{ $refund }* back.
       *[no] It costs you nothing extra, and the return label is free.
    } Shall I go ahead?
exchange-yes = Yes, exchange it
exchange-done = Done! One in *{ version-title }* is set aside for you and leaves as soon as { $carrier } has your parcel. Here's the free return label for { $items }.
exchange-none = I'm sorry: there's *no other version* of { $items } that I could send you right now. If you like, send it back and get your money, or let a colleague look into it.
exchange-not-delivered = Order *{ $order }* *hasn't been delivered yet*, so there's nothing to exchange so far. A colleague can look at it with you.
exchange-too-late = Order *{ $order }* was delivered more than *{ $days } days* ago, and up to { $days } days is when I can exchange something. A colleague can look at your case.
exchange-dearer = That version costs *{ $more } more*, and I can only exchange where the difference is { $waived } at most. You can send yours back and order the other one, or a colleague can help.
exchange-sold-out = That version has *just sold out*, sorry. Nothing has been changed.
