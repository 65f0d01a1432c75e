### What the shop's flows say. Facts: money, dates and lists arrive formatted; what is unknown reads "none".
### WhatsApp's limits: button titles 20 characters (refund-yes), list rows 24 (reason-*, choice-flow-*).

## The flows by name: on buttons, and inside a sentence ("Back to your refund.")

choice-flow-order_status = Where's my order?
choice-flow-refund = Get a refund
choice-flow-opening_hours = Hours and contact
choice-flow-subscription_status = My subscription
choice-flow-subscription_change = Change subscription
choice-flow-talk_to_person = Talk to a person

flow-name-order_status = your order
flow-name-refund = your refund
flow-name-opening_hours = our opening hours
flow-name-subscription_status = your subscription
flow-name-subscription_change = changing your subscription
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

## Accounts: password and login. $website: the shop's address

choice-flow-account_help = Password and login
flow-name-account_help = your login

ask-login = What happens when you try to log in?
login-forgotten = Forgot my password
login-no_mail = No e-mail from you
login-locked = Account blocked
login-not_accepted = Login not accepted
login-steps-forgotten =
    You can choose a new password yourself:

    1. Go to { $website } and tap *Log in*, then *Forgot your password?*
    2. Enter the e-mail address you use with us.
    3. Open the link in our e-mail within an hour and choose a new password.

    Please don't send me your password: I never need it.
login-steps-no-mail =
    Let's find that e-mail:

    1. Look in your spam folder and search for “Voltera”.
    2. Check that you entered the address you get our order e-mails at.
    3. Ask for a new link on { $website } and wait five minutes. Only the newest one works, for an hour.
login-steps-locked =
    After five wrong tries an account is blocked for 30 minutes, to protect you. Then:

    1. Don't try again for 30 minutes.
    2. Go to { $website }, tap *Log in*, then *Forgot your password?*
    3. Choose a new password: that unblocks the account as well.
login-steps-not-accepted =
    Let's check it step by step:

    1. Use the e-mail address you get our order e-mails at.
    2. Type the password by hand, with an eye on capitals and spaces.
    3. If it's still refused, tap *Forgot your password?* on { $website } and choose a new one.

    Please don't send me your password: I never need it.
ask-helped = Did that help?
helped-worked = Yes, it worked
helped-still_stuck = No, still stuck
login-glad = Great, you're back in! Anything else I can help with?

## Complaints

choice-flow-complaint = Make a complaint
flow-name-complaint = your complaint

ask-what_happened = I'm sorry that you have reason to complain. Please tell me what happened, when, and with whom. I'll pass it on in your own words.
complaint-noted = Thank you for telling us; I'm sorry this was your experience. I've noted it in your own words and a colleague will look into it personally.

## Subscriptions. $change: pause, resume, skip, plan or cancel. $plan: its name; $then: the one it is on next
## $months: between two charges. $next, $ends: days. $withdraws: "yes" within the time for withdrawal

ask-subscription = Which subscription is it about?
ask-change = What would you like to do with your subscription?
ask-plan = Which plan would you like instead?

change-pause = Pause it
change-resume = Start it again
change-skip = Skip the next delivery
change-plan = Change plan
change-cancel = Cancel it

no-subscription = There's *no subscription* on the account of this WhatsApp number. If you think there should be one, a colleague can look for it.
subscription-every = { $months ->
    [1] a month
    [3] every 3 months
   *[12] a year
 }
subscription-active = *{ $plan }* is *active*: { $price } { subscription-every }. The next charge is on *{ $next }*.{ $then ->
    [none] {""}
   *[other] {" "}From then on you're on { $then }, at that price.
 }
subscription-paused = *{ $plan }* is *paused*. It starts again by itself on *{ $next }*, with the next charge of { $price }. Tell me if you'd like to start it sooner.
subscription-expiring = *{ $plan }* is cancelled and runs until *{ $ends }*. You won't be charged again.
subscription-ended = *{ $plan }* ended on *{ $ends }*. You won't be charged again. A colleague can help you set up a new one.

subscription-preview = { $change ->
    [pause] I'll *pause { $plan }*: no charge and no delivery until *{ $next }*, when it starts again by itself. You can start it sooner at any time. Shall I?
    [resume] I'll *start { $plan } again*. The next charge is { $price } on *{ $next }*. Shall I?
    [skip] I'll *skip the next delivery* of { $plan }. The one after it, and the next charge, come on *{ $next }*. Shall I?
    [plan] I'll move you from { $plan } to *{ $then }* ({ $price } { subscription-every }) from your next charge on *{ $next }*. Until then nothing changes. Shall I?
   *[cancel] { $withdraws ->
        [yes] I'll *cancel { $plan }*. You're within the { $withdrawal_days } days for changing your mind, so it ends *today, { $ends }*, and you get *{ $refund }* back the way you paid. Shall I?
       *[no] I'll *cancel { $plan }*. It runs until *{ $ends }*, and you won't be charged again. Shall I?
    }
 }
subscription-done = { $change ->
    [pause] Done: *{ $plan } is paused*. It starts again on *{ $next }*.
    [resume] Done: *{ $plan } is active again*. The next charge is on *{ $next }*.
    [skip] Done, *skipped*. The next delivery and charge of { $plan } are on *{ $next }*.
    [plan] Done: from *{ $next }* you're on *{ $then }*.
   *[cancel] Done: *{ $plan } is cancelled*. It ends on *{ $ends }*.{ $withdraws ->
        [yes] {" "}{ $refund } is on its way back to you.
       *[no] {" "}You won't be charged again.
    }
 }

# Why not: each names the rule, and a button to a person goes with it
subscription-already-ending = *{ $plan }* is *already cancelled*, so there's nothing left to change. You can still start it again. A colleague can help with anything else.
subscription-already-paused = *{ $plan }* is *paused already*. If you'd like to start it again, just say so. A colleague can help with anything else.
subscription-already-running = *{ $plan }* is *running already*, so there's nothing to start again. If that looks wrong to you, a colleague can check.
subscription-no-deliveries = *{ $plan }* comes without deliveries, and only subscriptions *with deliveries* can be paused or skipped. You can cancel it, or a colleague can look at it with you.
skip-too-late = The next delivery of *{ $plan }* is less than *{ $days } days* away, and up to { $days } days before is when I can skip it. A colleague can see what's still possible.
subscription-changed = Your subscription has *changed in the meantime*, so I haven't touched it. A colleague can look at it with you.
