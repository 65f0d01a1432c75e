## Shipping costs. $price: what delivery costs for these goods; $free_from: the value of goods from which it costs nothing

choice-flow-shipping_costs = Versandkosten
flow-name-shipping_costs = den Versandkosten

ask-destination = In welches Land soll es gehen?
ask-quantity = Wie viele Stück?

shipping-quote =
    Der Versand (*{ $country }*) kostet *{ $price }* und dauert { $fastest } bis { $slowest } Werktage.{ $free_from ->
        [none] {""}
       *[other] {" "}Ab { $free_from } ist er *kostenlos*.
    }{ $pickup ->
        [yes] {" "}Sie können es dort auch in unserem Geschäft abholen, das ist immer kostenlos.
       *[no] {""}
    }
shipping-product =
    Der Versand von *{ $product }* ({ $goods }), *{ $country }*, { $free ->
        [yes] ist *kostenlos*
       *[no] kostet *{ $price }*
    } und dauert { $fastest } bis { $slowest } Werktage.{ $pickup ->
        [yes] {" "}Sie können es dort auch in unserem Geschäft abholen, das ist immer kostenlos.
       *[no] {""}
    }
shipping-nowhere = In dieses Land (*{ $country }*) liefern wir leider nicht. Wir liefern nach: { $countries }. Ein Kollege kann sehen, ob es anders geht.
shipping-anywhere = Der Versand kostet je nach Land *{ $cheapest } bis { $dearest }*{ $free_from ->
    [none] .
   *[other] , und ab *{ $free_from }* nichts.
 } Wir liefern nach: { $countries }.
