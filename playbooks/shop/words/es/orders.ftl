## Estado del pedido

choice-flow-order_status = Seguir mi pedido
flow-name-order_status = tu pedido

order-not-found = No encuentro ningún pedido *{ $order }* a tu nombre. ¿Puedes revisar el número? Está en tu correo de confirmación y tiene este formato: V-12345.
postcode-mismatch = Ese *código postal* y el pedido *{ $order }* no coinciden. ¿Cuál es el código postal de entrega? Si el número de pedido está mal, envíame el correcto.
order-paid = Hemos recibido tu pedido *{ $order }* y ya está pagado. Lo estamos preparando; recibirás el número de seguimiento en cuanto salga.
order-packed = El pedido *{ $order }* está *empaquetado* y a punto de salir de nuestro almacén. Recibirás el número de seguimiento en cuanto salga.
order-delivered = El pedido *{ $order }* se *entregó el { $delivered }*.
order-returned = El pedido *{ $order }* nos ha llegado *devuelto*.
order-refunded = El pedido *{ $order }* está *reembolsado*: { $amount }.
order-refunded-only = El pedido *{ $order }* está *reembolsado*.
order-cancelled = El pedido *{ $order }* está *cancelado*.

parcel-pre-transit = El pedido *{ $order }* está listo, pero { $carrier } aún no lo ha recogido. En un día laborable habrá novedades. N.º de seguimiento: { $tracking }
parcel-in-transit =
    El pedido *{ $order }* está *en camino* con { $carrier }.{ $eta ->
        [none] {""}
       *[other] {" "}Entrega prevista: *{ $eta }*.
    }{ $place ->
        [none] {""}
       *[other] {" "}Última ubicación: { $place }.
    } N.º de seguimiento: { $tracking }
parcel-out-for-delivery = ¡Buenas noticias! El pedido *{ $order }* está *en reparto hoy* con { $carrier }. N.º de seguimiento: { $tracking }
parcel-delivered = Según { $carrier }, el pedido *{ $order }* se *entregó*{ $delivered ->
        [none] {""}
       *[other] {" "}el { $delivered }
    }. ¿No lo tienes? Pregunta a tus vecinos y dime algo si no aparece.

## Cancelar un pedido

choice-flow-cancel_order = Cancelar un pedido
flow-name-cancel_order = la cancelación de tu pedido

cancel-preview =
    { $whole ->
        [yes] Puedo *cancelar el pedido { $order }* ({ $items }) antes de que salga. Te devolvemos *{ $amount }* por donde pagaste.
       *[no] Parte del pedido *{ $order }* ya ha salido ({ $left }). Puedo *parar el resto* ({ $items }) y devolverte *{ $amount }*.
    }{ $person ->
        [yes] {" "}Antes tiene que aprobarlo alguien de nuestro equipo.
       *[no] {""}
    } ¿Sigo adelante?
cancel-yes = Sí, cancélalo
cancel-no = No, déjalo así
cancel-done =
    { $whole ->
        [yes] ¡Hecho! El pedido *{ $order }* está *cancelado*.
       *[no] ¡Hecho! El resto del pedido *{ $order }* ({ $items }) no saldrá.
    } Te devolvemos *{ $amount }*; tarda de 3 a 5 días laborables.
cancel-nothing = No hay *ningún pedido* pendiente en tu cuenta, así que no queda nada que cancelar. Si crees que debería haber uno, alguien de nuestro equipo puede mirarlo.

cancel-shipped = El pedido *{ $order }* *ya ha salido*, y solo puedo cancelar lo que sigue en nuestro almacén. Puedes rechazar el paquete o devolverlo en los { $days } días siguientes a la entrega. Alguien de nuestro equipo puede ayudarte.
cancel-delivered = El pedido *{ $order }* *ya se ha entregado*, así que no queda nada que cancelar. Puedes devolverlo en los { $days } días siguientes a la entrega. Para lo demás, alguien de nuestro equipo puede ayudarte.
cancel-already = El pedido *{ $order }* *ya está cancelado*. Si crees que no es así, alguien de nuestro equipo puede comprobarlo.
order-changed = Tu pedido ha *cambiado mientras tanto*, así que no lo he tocado. Alguien de nuestro equipo puede mirarlo contigo.
