## Shipping costs. $price: what delivery costs for these goods; $free_from: the value of goods from which it costs nothing

choice-flow-shipping_costs = Gastos de envío
flow-name-shipping_costs = los gastos de envío

ask-destination = ¿A qué país tiene que ir?
ask-quantity = ¿Cuántas unidades?

shipping-quote =
    El envío (*{ $country }*) cuesta *{ $price }* y tarda de { $fastest } a { $slowest } días laborables.{ $free_from ->
        [none] {""}
       *[other] {" "}Es *gratis* a partir de { $free_from }.
    }{ $pickup ->
        [yes] {" "}También puedes recogerlo allí en nuestra tienda, siempre gratis.
       *[no] {""}
    }
shipping-product =
    El envío de *{ $product }* ({ $goods }), *{ $country }*, { $free ->
        [yes] es *gratis*
       *[no] cuesta *{ $price }*
    } y tarda de { $fastest } a { $slowest } días laborables.{ $pickup ->
        [yes] {" "}También puedes recogerlo allí en nuestra tienda, siempre gratis.
       *[no] {""}
    }
shipping-nowhere = Lo siento, no hacemos envíos a ese país (*{ $country }*). Enviamos a: { $countries }. Un compañero puede mirar si hay otra manera.
shipping-anywhere = El envío cuesta *de { $cheapest } a { $dearest }* según el país{ $free_from ->
    [none] .
   *[other] , y nada a partir de *{ $free_from }*.
 } Enviamos a: { $countries }.
