### Lo que dicen las gestiones de la tienda. Tuteamos. Lo que no se sabe se lee «none».
### Límites de WhatsApp: 20 caracteres por botón (refund-yes, choice-flow-*), 24 por fila de lista (reason-*).

## Las gestiones por su nombre: en los botones y en «Retomamos …»

choice-flow-order_status = Seguir mi pedido
choice-flow-refund = Pedir un reembolso
choice-flow-opening_hours = Horario y contacto
choice-flow-subscription_status = Mi suscripción
choice-flow-subscription_change = Cambiar suscripción
choice-flow-talk_to_person = Hablar con alguien

flow-name-order_status = tu pedido
flow-name-refund = tu reembolso
flow-name-opening_hours = lo de nuestro horario
flow-name-subscription_status = tu suscripción
flow-name-subscription_change = el cambio de tu suscripción
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

## Cuenta: contraseña y acceso

choice-flow-account_help = Contraseña y acceso
flow-name-account_help = tu acceso

ask-login = ¿Qué pasa cuando intentas entrar en tu cuenta?
login-forgotten = Olvidé mi contraseña
login-no_mail = No me llega el correo
login-locked = Cuenta bloqueada
login-not_accepted = No acepta mis datos
login-steps-forgotten =
    Puedes elegir tú una contraseña nueva:

    1. Entra en { $website }, toca *Iniciar sesión* y luego *¿Has olvidado tu contraseña?*
    2. Escribe el correo de tu cuenta.
    3. Abre el enlace de nuestro correo antes de una hora y elige una contraseña nueva.

    No me envíes nunca tu contraseña: no la necesito.
login-steps-no-mail =
    Vamos a buscar ese correo:

    1. Mira en la carpeta de spam y busca «Voltera».
    2. Comprueba que has puesto la dirección en la que recibes nuestros correos de pedidos.
    3. Pide un enlace nuevo en { $website } y espera cinco minutos. Solo vale el más reciente, durante una hora.
login-steps-locked =
    Tras cinco intentos fallidos, la cuenta se bloquea 30 minutos para protegerte. Después:

    1. No lo intentes de nuevo durante 30 minutos.
    2. Entra en { $website }, toca *Iniciar sesión* y luego *¿Has olvidado tu contraseña?*
    3. Elige una contraseña nueva: así también se desbloquea la cuenta.
login-steps-not-accepted =
    Vamos a comprobarlo paso a paso:

    1. Usa la dirección en la que recibes nuestros correos de pedidos.
    2. Escribe la contraseña a mano, con cuidado con las mayúsculas y los espacios.
    3. Si sigue sin aceptarla, toca *¿Has olvidado tu contraseña?* en { $website } y elige una nueva.

    No me envíes nunca tu contraseña: no la necesito.
ask-helped = ¿Te ha servido?
helped-worked = Sí, ha funcionado
helped-still_stuck = No, sigo igual
login-glad = ¡Genial, ya estás dentro! ¿Te ayudo con algo más?

## Reclamaciones

choice-flow-complaint = Poner una queja
flow-name-complaint = tu queja

ask-what_happened = Siento que tengas motivos de queja. Cuéntame qué pasó, cuándo y con quién: lo paso con tus propias palabras.
complaint-noted = Gracias por contárnoslo; siento que lo hayas vivido así. Lo he anotado con tus propias palabras y alguien del equipo lo va a revisar personalmente.

## Suscripciones

ask-subscription = ¿De qué suscripción se trata?
ask-change = ¿Qué quieres hacer con tu suscripción?
ask-plan = ¿Qué plan quieres en su lugar?

change-pause = Pausarla
change-resume = Reactivarla
change-skip = Saltar un envío
change-plan = Cambiar de plan
change-cancel = Cancelarla

no-subscription = *No hay ninguna suscripción* en la cuenta de este número de WhatsApp. Si crees que debería haberla, un compañero puede buscarla.
subscription-every = { $months ->
    [1] al mes
    [3] cada 3 meses
   *[12] al año
 }
subscription-active = *{ $plan }* está *activa*: { $price } { subscription-every }. El próximo cobro es el *{ $next }*.{ $then ->
    [none] {""}
   *[other] {" "}A partir de entonces tendrás { $then }, a ese precio.
 }
subscription-paused = *{ $plan }* está *en pausa*. Se reactiva sola el *{ $next }*, con un cobro de { $price }. Dime si quieres reactivarla antes.
subscription-expiring = *{ $plan }* está cancelada y sigue hasta el *{ $ends }*. No se te cobrará más.
subscription-ended = *{ $plan }* terminó el *{ $ends }*. No se te cobrará más. Un compañero puede ayudarte a contratar una nueva.

subscription-preview = { $change ->
    [pause] *Pauso { $plan }*: sin cobros ni envíos hasta el *{ $next }*, cuando se reactiva sola. Puedes reactivarla antes cuando quieras. ¿Lo hago?
    [resume] *Reactivo { $plan }*. El próximo cobro es de { $price } el *{ $next }*. ¿Lo hago?
    [skip] *Salto el próximo envío* de { $plan }. El siguiente, y el próximo cobro, serán el *{ $next }*. ¿Lo hago?
    [plan] Te cambio de { $plan } a *{ $then }* ({ $price } { subscription-every }) desde tu próximo cobro, el *{ $next }*. Hasta entonces no cambia nada. ¿Lo hago?
   *[cancel] { $withdraws ->
        [yes] *Cancelo { $plan }*. Estás dentro de los { $withdrawal_days } días de desistimiento, así que termina *hoy, { $ends }*, y recuperas *{ $refund }* por la misma vía por la que pagaste. ¿Lo hago?
       *[no] *Cancelo { $plan }*. Sigue hasta el *{ $ends }* y no se te cobrará más. ¿Lo hago?
    }
 }
subscription-done = { $change ->
    [pause] Hecho: *{ $plan } está en pausa*. Se reactiva el *{ $next }*.
    [resume] Hecho: *{ $plan } vuelve a estar activa*. El próximo cobro es el *{ $next }*.
    [skip] Hecho, *envío saltado*. El próximo envío y cobro de { $plan } son el *{ $next }*.
    [plan] Hecho: desde el *{ $next }* tienes *{ $then }*.
   *[cancel] Hecho: *{ $plan } está cancelada*. Termina el *{ $ends }*.{ $withdraws ->
        [yes] {" "}Los { $refund } ya van de vuelta.
       *[no] {" "}No se te cobrará más.
    }
 }

subscription-already-ending = *{ $plan }* *ya está cancelada*, así que no queda nada que cambiar. Todavía puedes reactivarla. Para lo demás, un compañero puede ayudarte.
subscription-already-paused = *{ $plan }* *ya está en pausa*. Si quieres reactivarla, dímelo. Para lo demás, un compañero puede ayudarte.
subscription-already-running = *{ $plan }* *ya está en marcha*, así que no hay nada que reactivar. Si no te cuadra, un compañero puede comprobarlo.
subscription-no-deliveries = *{ $plan }* no incluye envíos, y solo las suscripciones *con envíos* se pueden pausar o saltar. Puedes cancelarla, o un compañero puede verlo contigo.
skip-too-late = Faltan menos de *{ $days } días* para el próximo envío de *{ $plan }*, y solo puedo saltarlo hasta { $days } días antes. Un compañero puede ver qué se puede hacer todavía.
subscription-changed = Tu suscripción *ha cambiado mientras tanto*, así que no he tocado nada. Un compañero puede verlo contigo.
