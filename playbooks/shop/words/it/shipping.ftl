## Shipping costs. $price: what delivery costs for these goods; $free_from: the value of goods from which it costs nothing

choice-flow-shipping_costs = Spese di spedizione
flow-name-shipping_costs = le spese di spedizione

ask-destination = In quale paese va spedito?
ask-quantity = Quanti pezzi?

shipping-quote =
    La spedizione (*{ $country }*) costa *{ $price }* e richiede da { $fastest } a { $slowest } giorni lavorativi.{ $free_from ->
        [none] {""}
       *[other] {" "}È *gratuita* da { $free_from }.
    }{ $pickup ->
        [yes] {" "}Puoi anche ritirarlo nel nostro negozio sul posto, sempre gratis.
       *[no] {""}
    }
shipping-product =
    La spedizione di *{ $product }* ({ $goods }), *{ $country }*, { $free ->
        [yes] è *gratuita*
       *[no] costa *{ $price }*
    } e richiede da { $fastest } a { $slowest } giorni lavorativi.{ $pickup ->
        [yes] {" "}Puoi anche ritirarlo nel nostro negozio sul posto, sempre gratis.
       *[no] {""}
    }
shipping-nowhere = Purtroppo non spediamo in questo paese (*{ $country }*). Spediamo in: { $countries }. Un collega può vedere se c'è un altro modo.
shipping-anywhere = La spedizione costa *da { $cheapest } a { $dearest }* a seconda del paese{ $free_from ->
    [none] .
   *[other] , e niente da *{ $free_from }*.
 } Spediamo in: { $countries }.
