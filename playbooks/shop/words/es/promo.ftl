## Promo codes. $percent or $off (money), never both; $minimum: what the goods must cost, or "none"

choice-flow-promo_code = Comprobar un código
flow-name-promo_code = tu código promocional
choice-flow-apply_promo_code = Usar un código
flow-name-apply_promo_code = tu código en el pedido

ask-code = ¿Cuál es el código? Tiene esta forma: *SUMMER20*.
promo-cannot = No pasa nada. El código está en el correo o en el vale con el que te lo dimos. Aquí no puedo dar códigos, pero envíamelo cuando lo encuentres.
promo-unknown = No conozco el código *{ $code }*. ¿Puedes revisar cómo se escribe y enviármelo otra vez?

promo-valid =
    Sí, *{ $code }* vale hasta el *{ $expires }* y descuenta { $kind ->
        [percent] un *{ $percent } %*
        [amount] *{ $off }*
       *[shipping] *{ $off }* de los gastos de envío
    }{ $minimum ->
        [none] {""}
       *[other] {" "}en pedidos desde *{ $minimum }*
    }. Solo se puede usar un código por pedido.
promo-expired = El código *{ $code }* *caducó el { $expires }* y ya no se puede usar.
promo-used = El código *{ $code }* está *agotado* y no se puede volver a usar. Si crees que es un error, un compañero puede comprobarlo.

promo-preview =
    Puedo descontar *{ $amount }* del pedido *{ $order }* con el código *{ $code }*. El dinero vuelve por donde pagaste.{ $person ->
        [yes] {" "}Antes tiene que aprobarlo un compañero.
       *[no] {""}
    } ¿Lo hago?
promo-yes = Sí, descuéntalo
promo-done = ¡Hecho! *{ $amount }* del código { $code } se descuentan del pedido { $order } y van de vuelta a ti.

# Why not: each names the rule, and a button to a person goes with it
promo-too-late = El pedido *{ $order }* *ya ha salido o está cerrado*, y solo puedo añadir un código antes. Un compañero puede mirarlo contigo.
promo-minimum = El código *{ $code }* vale desde *{ $minimum }* en artículos, y el pedido *{ $order }* tiene { $goods }. Un compañero puede ayudarte con lo demás.
promo-not-combined = El pedido { $order } *ya tiene un descuento*, y los códigos no se acumulan. Un compañero puede ayudarte con lo demás.
promo-nothing = El código *{ $code }* no descuenta nada del pedido *{ $order }*, por ejemplo porque su envío fue gratis. Un compañero puede ayudarte con lo demás.
promo-changed = El código o el pedido ha *cambiado entretanto*, así que no he tocado nada. ¿De qué código se trata?
