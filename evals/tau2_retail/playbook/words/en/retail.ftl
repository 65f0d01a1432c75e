### What the retailer's flows say. Facts: money and lists arrive formatted; what is unknown reads "none".

## The flows by name: on buttons, and inside a sentence

choice-flow-identify = Say who I am
flow-name-identify = who you are
choice-flow-cancel_order = Cancel an order
flow-name-cancel_order = your cancellation
choice-flow-return_items = Return items
flow-name-return_items = your return
choice-flow-swap_items = Another variant
flow-name-swap_items = the variants you want
choice-flow-change_payment = Change the payment
flow-name-change_payment = the payment
choice-flow-order_address = Order's address
flow-name-order_address = the address of your order
choice-flow-profile_address = My own address
flow-name-profile_address = your address
choice-flow-order_status = About an order
flow-name-order_status = your order
choice-flow-product_info = About a product
flow-name-product_info = the product
choice-flow-my_account = My account
flow-name-my_account = your account
choice-flow-talk_to_person = Talk to a person
flow-name-talk_to_person = talking to a person

## Who is writing

locked-channel = I can only do this once I know who you are. A colleague can help you, too.
ask-by = To find you: may I have your *e-mail address*, or rather your *name and zip code*?
by-email = My e-mail
by-name = Name and zip code
ask-email = What's the *e-mail address* in your profile?
email-not-found = I don't find that e-mail address. Could you check it, please?
ask-name = What's your *first and last name*?
ask-zip = And your *zip code*?
zip-not-found = I find nobody of that name at that zip code. Which zip code is it?
identified = Thank you, { $name }, I've found you.

## Questions. $choices: how many are offered; $gathered: how many items there are already

ask-order =
    { $choices ->
        [0] What's the order number? It looks like *W1234567*.
       *[other] Which order is it about? Pick it below, or send me its number.
    }
order-not-found = I don't find order *{ $order }* among yours. Which one is it?
ask-reason = Why would you like to cancel order { $order }?
reason-no_longer_needed = No longer needed
reason-ordered_by_mistake = Ordered by mistake
ask-item =
    { $gathered ->
        [0] Which item is it? Pick one, or write me all of them.
       *[other] Noted. Anything else from this order? It can only be done *once* per order.
    }
about-item = About the *{ $item }*:
item-no_more = No, that's all
ask-wish = What should be different? Tell me size, colour, material and so on, or the number of the item you want.
ask-variant =
    { $choices ->
        [0] There's no other variant of it available right now. Shall we leave it?
       *[other] These come nearest. Which one would you like?
    }
ask-method = How should the difference be paid or refunded?
ask-refund-method = Where should the refund go?
ask-new-method = How would you like to pay instead?
ask-place = Where should the order go?
ask-home = Which address should be in your profile?
ask-address = Please write the address like this: *12 Main Street, Suite 3, Denver, CO 80205*
address-unclear = I couldn't read that address. Please write it like this: *12 Main Street, Suite 3, Denver, CO 80205*
ask-product = Which product are you asking about?
product-not-found = We don't sell that, as far as I can see. Which product do you mean?

## Cancelling

cancel-preview =
    I'll cancel order *{ $order }* ({ $items }), because { $reason ->
        [no_longer_needed] it's no longer needed
       *[other] it was ordered by mistake
    }. *{ $total }* goes back to: { $method }. Shall I go ahead?
cancel-done = Done: order *{ $order }* is cancelled. *{ $total }* goes back to { $method }: at once to a gift card, otherwise within 5 to 7 business days.
cancel-not-pending = Order *{ $order }* is *{ $status }*, and only pending orders can be cancelled.
not-pending = That order isn't pending any more, so I can't change it.
reason-not-accepted = An order can only be cancelled because it is no longer needed or was ordered by mistake.

## Returning

return-preview = From order *{ $order }* you return: { $items }. *{ $refund }* goes to: { $method }. Are these *all* the items? Shall I go ahead?
return-done = Done: your return is registered, and an e-mail tells you how to send the items back. *{ $refund }* goes to { $method }.
return-not-delivered = Order *{ $order }* is *{ $status }*, and only delivered orders can be returned.
not-delivered = That order isn't in a state in which it can be returned or exchanged.
refund-method = A refund can only go to how the order was paid, or to a gift card of yours.
item-not-in-order = I don't find that item in the order.
nothing-chosen = There is nothing chosen, so there is nothing to do.

## Other variants. $pending: "yes" when the order is still pending

swap-preview =
    In order *{ $order }*: { $changes }. { $pending ->
        [yes] Afterwards the order can't be changed or cancelled any more.
       *[no] An e-mail will tell you how to send the old items back.
    } To pay: *{ $extra }*, to get back: *{ $back }*, with: { $method }. Are these *all* the items? Shall I go ahead?
swap-done =
    { $pending ->
        [yes] Done: order *{ $order }* is changed.
       *[no] Done: the exchange for order *{ $order }* is requested. An e-mail tells you how to send the old items back.
    }
swap-not-possible = Order *{ $order }* is *{ $status }*. Only pending orders can be modified, once, and only delivered ones exchanged.
variant-unavailable = That variant isn't available any more.
gift-card-too-low = There isn't enough on the gift card for that.

## Payment and addresses

change-not-pending = Order *{ $order }* is *{ $status }*, and only pending orders can be changed.
payment-changed-already = The payment of this order was changed before; that is possible once.
same-method = The order is paid that way already.
payment-preview = Order *{ $order }* will be paid with *{ $method }* instead of { $before }: *{ $amount }*. Shall I go ahead?
payment-done = Done: order *{ $order }* is paid with { $method } now.
order-address-preview = Order *{ $order }* will go to *{ $address }*. Shall I go ahead?
order-address-done = Done: order *{ $order }* goes to { $address }.
profile-address-preview = Your profile's address will be *{ $address }* instead of { $before }. Shall I go ahead?
profile-address-done = Done: your address is { $address } now.
same-address = That is the address in your profile already.

## What is known

order-told = Order *{ $order }* is *{ $status }*: { $items }. Total { $total }, paid with { $method }, address { $address }. Tracking: { $tracking }
product-told =
    { $count ->
        [0] { $name }: none is available right now.
       *[other] { $name }: *{ $count }* options are available right now. The cheapest: { $cheapest } for { $price }.
    }
profile-told = Your e-mail is { $email }, your address { $address }. You can pay with { $methods }. On your gift cards: *{ $gift }*.
