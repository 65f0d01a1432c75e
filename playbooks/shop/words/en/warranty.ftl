## Warranty. $until: the last day of cover. $care: "yes" where the Care Plus plan covers it, too

choice-flow-warranty = Warranty and repair
flow-name-warranty = your repair

ask-defect = What's wrong with it? Tell me in a sentence or two what happens and since when. If you can read the serial number (like VS-1234-5678), add it.
warranty-preview = *{ $item }* from order { $order } is under warranty until *{ $until }*{ $care ->
    [yes] {" "}thanks to Care Plus
   *[no] {""}
 }. I'll open a repair case with your description; repair or replacement costs you nothing. Shall I?
warranty-yes = Yes, open the case
warranty-done = Done: repair case *{ $ticket }* is open{ $serial ->
    [none] {""}
   *[other] {" "}for serial number { $serial }
 }. A colleague from the workshop will write to you here about the next step, usually within a working day.
warranty-young = Order *{ $order }* was delivered less than *{ $days } days* ago, so you don't need a repair: you can send it back or get your money. What would you like?
warranty-over = The warranty on *{ $item }* ended on *{ $until }*, so I can't open a free repair. A colleague can tell you what a repair would cost.
warranty-not-delivered = Order *{ $order }* *hasn't been delivered yet*, so its warranty hasn't begun. A colleague can look at it with you.
warranty-closed = Order *{ $order }* has *already come back or been refunded*, so there's nothing left to repair. If that looks wrong to you, a colleague can check.
