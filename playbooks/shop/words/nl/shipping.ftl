## Shipping costs. $price: what delivery costs for these goods; $free_from: the value of goods from which it costs nothing

choice-flow-shipping_costs = Verzendkosten
flow-name-shipping_costs = de verzendkosten

ask-destination = Naar welk land moet het?
ask-quantity = Hoeveel stuks?

shipping-quote =
    Bezorging in *{ $country }* kost *{ $price }* en duurt { $fastest } tot { $slowest } werkdagen.{ $free_from ->
        [none] {""}
       *[other] {" "}Vanaf { $free_from } is het *gratis*.
    }{ $pickup ->
        [yes] {" "}Je kunt het daar ook in onze winkel ophalen, dat is altijd gratis.
       *[no] {""}
    }
shipping-product =
    Bezorging van *{ $product }* ({ $goods }) in *{ $country }* { $free ->
        [yes] is *gratis*
       *[no] kost *{ $price }*
    } en duurt { $fastest } tot { $slowest } werkdagen.{ $pickup ->
        [yes] {" "}Je kunt het daar ook in onze winkel ophalen, dat is altijd gratis.
       *[no] {""}
    }
shipping-nowhere = In *{ $country }* bezorgen we helaas niet. We bezorgen in: { $countries }. Een collega kan kijken of het anders kan.
shipping-anywhere = Bezorging kost *{ $cheapest } tot { $dearest }*, afhankelijk van het land{ $free_from ->
    [none] .
   *[other] , en niets vanaf *{ $free_from }*.
 } We bezorgen in: { $countries }.
