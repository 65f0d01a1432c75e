### What the shop's flows say. Facts: money, dates and lists arrive formatted; what is unknown reads "none".
### WhatsApp's limits: button titles 20 characters (refund-yes), list rows 24 (reason-*, choice-flow-*).

## The flows by name: on buttons, and inside a sentence ("Back to your refund.")

choice-flow-talk_to_person = Talk to a person
flow-name-talk_to_person = talking to a person

## Questions. $choices: how many orders the list below offers

ask-order =
    { $choices ->
        [0] What's your order number? It looks like *V-12345* and is in your confirmation e-mail.
       *[other] Which order is it about? Pick it below, or send me the number (it looks like *V-12345*).
    }
order-cannot =
    { $choices ->
        [0] No problem. Search your e-mails for “Voltera”: the number is in every one about your order, and on the invoice. If you can't find it, write “person”.
       *[other] No problem. Under each number you see what was in the order. If yours isn't there, write “person”.
    }
ask-postcode = To be sure it's yours: what's the *postcode* of the delivery address for order { $order }?
postcode-cannot = No problem. It's the postcode of the address the order was sent to; it's also on the invoice. If you're not sure, write “person”.
ask-reason = Sorry to hear that. What's wrong with order { $order }?

reason-damaged = Damaged or broken
reason-late = Arrived too late
reason-changed_mind = I changed my mind
reason-wrong_item = Wrong item

## Proof of identity

locked-channel = To keep your data safe, I can only do this from the WhatsApp number we have on your account. A colleague can help you after checking who you are.
