## Reembolsos

choice-flow-refund = Pedir un reembolso
flow-name-refund = tu reembolso

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
refund-awaits-return = El pedido *{ $order }* está *de vuelta hacia nosotros*: te devolvemos el dinero en cuanto llegue el paquete. Un compañero puede ayudarte con lo demás.

ask-photo = ¿Me puedes enviar una *foto* del daño de { $order }? Así decidimos más rápido. Sin foto también vale.
photo-none = Sin foto
