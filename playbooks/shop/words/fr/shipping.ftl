## Shipping costs. $price: what delivery costs for these goods; $free_from: the value of goods from which it costs nothing

choice-flow-shipping_costs = Frais de livraison
flow-name-shipping_costs = les frais de livraison

ask-destination = Dans quel pays faut-il livrer ?
ask-quantity = Combien d'exemplaires ?

shipping-quote =
    La livraison (*{ $country }*) coûte *{ $price }* et prend { $fastest } à { $slowest } jours ouvrés.{ $free_from ->
        [none] {""}
       *[other] {" "}Elle est *offerte* dès { $free_from }.
    }{ $pickup ->
        [yes] {" "}Vous pouvez aussi la retirer dans notre magasin sur place, c'est toujours gratuit.
       *[no] {""}
    }
shipping-product =
    La livraison de *{ $product }* ({ $goods }), *{ $country }*, { $free ->
        [yes] est *offerte*
       *[no] coûte *{ $price }*
    } et prend { $fastest } à { $slowest } jours ouvrés.{ $pickup ->
        [yes] {" "}Vous pouvez aussi la retirer dans notre magasin sur place, c'est toujours gratuit.
       *[no] {""}
    }
shipping-nowhere = Nous ne livrons malheureusement pas dans ce pays (*{ $country }*). Nous livrons ici : { $countries }. Un collègue peut voir s'il y a une autre solution.
shipping-anywhere = La livraison coûte *de { $cheapest } à { $dearest }* selon le pays{ $free_from ->
    [none] .
   *[other] , et rien dès *{ $free_from }* d'achat.
 } Nous livrons ici : { $countries }.
