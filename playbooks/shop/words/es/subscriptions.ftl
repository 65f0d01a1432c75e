## Suscripciones

choice-flow-subscription_status = Mi suscripción
choice-flow-subscription_change = Cambiar suscripción
flow-name-subscription_status = tu suscripción
flow-name-subscription_change = el cambio de tu suscripción

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
