## Shipping costs. $price: what delivery costs for these goods; $free_from: the value of goods from which it costs nothing

choice-flow-shipping_costs = Shipping costs
flow-name-shipping_costs = shipping costs

ask-destination = Which country should it go to?
ask-quantity = How many pieces?

shipping-quote =
    Delivery to *{ $country }* costs *{ $price }* and takes { $fastest } to { $slowest } working days.{ $free_from ->
        [none] {""}
       *[other] {" "}It's *free* from { $free_from }.
    }{ $pickup ->
        [yes] {" "}You can also collect it in our shop there, which is always free.
       *[no] {""}
    }
shipping-product =
    Delivery of *{ $product }* ({ $goods }) to *{ $country }* { $free ->
        [yes] is *free*
       *[no] costs *{ $price }*
    } and takes { $fastest } to { $slowest } working days.{ $pickup ->
        [yes] {" "}You can also collect it in our shop there, which is always free.
       *[no] {""}
    }
shipping-nowhere = We don't deliver to *{ $country }*, I'm afraid. We deliver to: { $countries }. A colleague can see whether there's another way.
shipping-anywhere = Delivery costs *{ $cheapest } to { $dearest }*, depending on the country{ $free_from ->
    [none] .
   *[other] , and nothing from *{ $free_from }* on.
 } We deliver to: { $countries }.
