## Garantie

choice-flow-warranty = Garantie, Reparatur
flow-name-warranty = Ihrer Reparatur

ask-defect = Was ist damit? Beschreiben Sie mir in ein, zwei Sätzen, was passiert und seit wann. Wenn Sie die Seriennummer lesen können (etwa VS-1234-5678), schreiben Sie sie dazu.
warranty-preview = *{ $item }* aus der Bestellung { $order } hat Garantie bis *{ $until }*{ $care ->
    [yes] {" "}dank Care Plus
   *[no] {""}
 }. Ich eröffne einen Reparaturfall mit Ihrer Beschreibung; Reparatur oder Ersatz kostet Sie nichts. Soll ich das tun?
warranty-yes = Ja, Fall eröffnen
warranty-done = Erledigt: Der Reparaturfall *{ $ticket }* ist eröffnet{ $serial ->
    [none] {""}
   *[other] {" "}für die Seriennummer { $serial }
 }. Ein Kollege aus der Werkstatt schreibt Ihnen hier, wie es weitergeht, meist innerhalb eines Werktags.
warranty-young = Die Bestellung *{ $order }* wurde vor weniger als *{ $days } Tagen* geliefert, Sie brauchen also keine Reparatur: Sie können sie zurücksenden oder Ihr Geld zurückerhalten. Was möchten Sie?
warranty-over = Die Garantie für *{ $item }* endete am *{ $until }*, eine kostenlose Reparatur kann ich daher nicht veranlassen. Ein Kollege kann Ihnen sagen, was eine Reparatur kosten würde.
warranty-not-delivered = Die Bestellung *{ $order }* ist *noch nicht geliefert*, die Garantie hat also noch nicht begonnen. Ein Kollege kann es sich mit Ihnen ansehen.
warranty-closed = Die Bestellung *{ $order }* ist *bereits zurückgekommen oder erstattet*, es gibt also nichts mehr zu reparieren. Wenn das nicht stimmt, kann ein Kollege es prüfen.
