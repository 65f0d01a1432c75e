## Parcels. $event: what the carrier scanned last; $at: when; $place: where

parcel-event = { $event ->
    [label_created] the label was made, the parcel is still to be collected
    [picked_up] collected from our warehouse
    [in_transit] went through a sorting centre
    [at_depot] arrived at the depot near you
    [delayed_weather] held up by bad weather on the route
    [delayed_volume] held up because there are very many parcels at the moment
    [address_problem] stopped, because the address is incomplete or wrong
    [customs] waiting at customs
    [out_for_delivery] with the driver for delivery
    [delivery_attempted] nobody was in, they'll try again
    [at_pickup_point] waiting for you at a pick-up point
    [delivered] delivered
    [returned_to_sender] on its way back to us
   *[unknown] scanned
 }
parcel-scan = • { $at }{ $place ->
    [none] {""}
   *[other] , { $place }
 }: { parcel-event }
parcel-late =
    Order *{ $order }* is *late*, sorry about that. The latest from { $carrier } on { $at }{ $place ->
        [none] {""}
       *[other] {" "}({ $place })
    }: *{ parcel-event }*. { $eta ->
        [none] There's no new date yet. If you'd rather not wait, a colleague can chase the carrier for you.
       *[other] It should now arrive *{ $eta }*. If you'd rather not wait, a colleague can chase the carrier for you.
    } Tracking: { $tracking }

# An order that travels in several parcels: each is told
parcels-split = Order *{ $order }* is coming in *several parcels* with { $carrier }:
parcel-part = • *{ $items }*: { $status ->
    [delivered] delivered on { $at }
    [out_for_delivery] out for delivery today
    [late] late; the latest on { $at }: { parcel-event }
   *[other] on its way{ $eta ->
        [none] {""}
       *[day] , expected { $eta }
    }
 }. Tracking: { $tracking }
parcel-part-waiting = • *{ $items }*: still being packed. You'll get the tracking as soon as it leaves.
parcel-part-late = Sorry about the delay. If you'd rather not wait, a colleague can chase { $carrier } for you.
parcel-part-missing = Something that should be there isn't? Tell me, and I'll look into it.

## Delivered, but not received. $handover: where the carrier left it; $days: how long a search takes

choice-flow-missing_parcel = Parcel not here
flow-name-missing_parcel = your missing parcel

ask-parcel = That order came in several parcels. Which one is missing?

parcel-handover = { $handover ->
    [signed] handed over against a signature
    [letterbox] put in the letterbox
    [neighbour] left with a neighbour
    [safe_place] left in a safe place at the address
    [pickup_point] left at a pick-up point
   *[none] delivered
 }
missing-preview =
    { $carrier } says the parcel of order *{ $order }* ({ $items }) was *{ parcel-handover }* on { $delivered }. Do have a look there, and ask your neighbours and anyone at home.

    If it isn't there, I can ask { $carrier } to *search for it*. That takes up to { $days } days.{ $person ->
        [yes] {" "}A colleague has to approve it first.
       *[no] {""}
    } Shall I?
missing-yes = Yes, search for it
missing-no = No, I'll look again
missing-done = Done: { $carrier } is now *searching* for the parcel of order *{ $order }* (case { $case }) and has to answer by *{ $due }*. Write to me here if it turns up, or if you've heard nothing by then.

# Why not: each names the rule, and a button to a person goes with it
missing-not-delivered = Nothing of order *{ $order }* has been *delivered yet*, so there's nothing to search for. I can tell you where it is, or a colleague can look at it with you.
missing-wait = { $carrier } says order *{ $order }* was *{ parcel-handover }* on { $delivered }, less than a day ago. Parcels are often scanned early, so we wait *a full day* before a search begins. Have a look around, and write to me tomorrow if it still isn't there. A colleague can help you now, too.
missing-too-late = Order *{ $order }* was delivered on { $delivered }, and { $carrier } only searches within *{ $within } days*. A colleague can look at your case.
missing-open = { $carrier } is *already searching* for the parcel of order *{ $order }*. A colleague can tell you more.
missing-closed = Order *{ $order }* has already been *cancelled, returned or refunded*, so there's nothing to search for. If that looks wrong to you, a colleague can check.
