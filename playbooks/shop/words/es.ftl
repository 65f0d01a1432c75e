### Lo que dicen las gestiones de la tienda. Tuteamos. Lo que no se sabe se lee «none».
### Límites de WhatsApp: 20 caracteres por botón (refund-yes, choice-flow-*), 24 por fila de lista (reason-*).

## Las gestiones por su nombre: en los botones y en «Retomamos …»

choice-flow-order_status = Seguir mi pedido
choice-flow-refund = Pedir un reembolso
choice-flow-opening_hours = Horario y contacto
choice-flow-talk_to_person = Hablar con alguien

flow-name-order_status = tu pedido
flow-name-refund = tu reembolso
flow-name-opening_hours = lo de nuestro horario
flow-name-talk_to_person = tu petición de hablar con alguien

## Preguntas

ask-order =
    { $choices ->
        [0] ¿Cuál es tu número de pedido? Tiene este formato: *V-12345*, y está en tu correo de confirmación.
       *[other] ¿De qué pedido se trata? Elígelo aquí abajo o envíame el número (por ejemplo, *V-12345*).
    }
ask-postcode = Para asegurarme de que es tuyo: ¿cuál es el *código postal* de entrega del pedido { $order }?
ask-reason = Lo siento. ¿Qué ha pasado con el pedido { $order }?

reason-damaged = Dañado o no funciona
reason-late = Ha llegado tarde
reason-changed_mind = He cambiado de idea
reason-wrong_item = Artículo equivocado

## Prueba de identidad

locked-channel = Para proteger tus datos, solo puedo hacerlo desde el número de WhatsApp que figura en tu cuenta. Alguien de nuestro equipo puede ayudarte después de comprobar tu identidad.

## Estado del pedido

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
parcel-late =
    El pedido *{ $order }* va con *retraso*, lo sentimos.{ $place ->
        [none] {""}
       *[other] {" "}Última ubicación según { $carrier }: { $place }.
    } { $eta ->
        [none] Todavía no hay una fecha nueva. Si prefieres no esperar, alguien de nuestro equipo puede reclamarlo al transportista.
       *[other] Nueva entrega prevista: *{ $eta }*. Si prefieres no esperar, alguien de nuestro equipo puede reclamarlo al transportista.
    } N.º de seguimiento: { $tracking }

## Reembolsos

refund-preview =
    Puedo reembolsarte *{ $amount }* por el pedido *{ $order }* ({ $items }), por el mismo medio con el que pagaste.{ $person ->
        [yes] {" "}Antes tiene que aprobarlo alguien de nuestro equipo.
       *[no] {""}
    } ¿Quieres que lo haga?
refund-yes = Sí, reembolsar
refund-done = ¡Hecho! *{ $amount }* del pedido { $order } van de vuelta a tu cuenta. Tardarán de 3 a 5 días laborables en llegar.

already-refunded = El pedido *{ $order }* *ya se ha reembolsado*, así que no puedo volver a hacerlo. Si crees que hay un error, alguien de nuestro equipo puede comprobarlo.
refund-cancelled = El pedido *{ $order }* está *cancelado*. Lo que se pagó se devuelve automáticamente; alguien de nuestro equipo puede comprobarlo.
refund-not-delivered = El pedido *{ $order }* *todavía no se ha entregado*, y solo puedo reembolsar pedidos entregados. Alguien de nuestro equipo puede verlo contigo.
refund-too-late = El pedido *{ $order }* se entregó hace más de *{ $days } días*, y yo solo puedo reembolsar hasta { $days } días después de la entrega. Alguien de nuestro equipo puede estudiar tu caso.
refund-too-large = Es más de lo que *queda por reembolsar* del pedido *{ $order }*. Si crees que hay un error, alguien de nuestro equipo puede comprobarlo.

## Horario y contacto

opening-hours =
    Atendemos *de lunes a viernes ({ $weekdays })*{ $saturday ->
        [none] {""}
       *[other] {" "}y *los sábados ({ $saturday })*
    }. También puedes contactarnos en { $email } o en el { $phone }. Yo estoy aquí las 24 horas.
