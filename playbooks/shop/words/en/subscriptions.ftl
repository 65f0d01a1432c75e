## Subscriptions. $change: pause, resume, skip, plan or cancel. $plan: its name; $then: the one it is on next
## $months: between two charges. $next, $ends: days. $withdraws: "yes" within the time for withdrawal

choice-flow-subscription_status = My subscription
choice-flow-subscription_change = Change subscription
flow-name-subscription_status = your subscription
flow-name-subscription_change = changing your subscription

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
