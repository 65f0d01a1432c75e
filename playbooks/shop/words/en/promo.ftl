## Promo codes. $percent or $off (money), never both; $minimum: what the goods must cost, or "none"

choice-flow-promo_code = Check a promo code
flow-name-promo_code = your promo code
choice-flow-apply_promo_code = Use a promo code
flow-name-apply_promo_code = your promo code on the order

ask-code = What's the code? It looks like *SUMMER20*.
promo-cannot = No problem. The code is in the e-mail or on the voucher you got it with. I can't give out codes here, but send it to me once you've found it.
promo-unknown = I don't know the code *{ $code }*. Could you check the spelling and send it again?

promo-valid =
    Yes, *{ $code }* is valid until *{ $expires }* and { $kind ->
        [percent] takes *{ $percent } %* off
        [amount] takes *{ $off }* off
       *[shipping] takes *{ $off }* off shipping
    }{ $minimum ->
        [none] {""}
       *[other] {" "}on orders of *{ $minimum }* or more
    }. Only one code can be used per order.
promo-expired = The code *{ $code }* *expired on { $expires }*, so it can't be used any more.
promo-used = The code *{ $code }* has been *used up*, so it can't be used again. If you think that's wrong, a colleague can check.

promo-preview =
    I can take *{ $amount }* off order *{ $order }* for the code *{ $code }*. The money goes back the way you paid.{ $person ->
        [yes] {" "}A colleague has to approve it first.
       *[no] {""}
    } Shall I?
promo-yes = Yes, take it off
promo-done = Done! *{ $amount }* for the code { $code } comes off order { $order } and is on its way back to you.

# Why not: each names the rule, and a button to a person goes with it
promo-too-late = Order *{ $order }* has *left our warehouse or is over*, and I can only add a code before that. A colleague can look at it with you.
promo-minimum = The code *{ $code }* needs goods worth *{ $minimum }* or more, and order *{ $order }* has { $goods }. A colleague can help with anything else.
promo-not-combined = There's a *discount on order { $order } already*, and codes can't be combined. A colleague can help with anything else.
promo-nothing = The code *{ $code }* takes nothing off order *{ $order }*, for instance because its shipping was free. A colleague can help with anything else.
promo-changed = The code or the order has *changed in the meantime*, so I haven't touched anything. Which code is it about?
