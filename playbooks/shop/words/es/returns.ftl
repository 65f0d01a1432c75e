## Devoluciones y cambios

choice-flow-return_order = Devolver algo
flow-name-return_order = tu devolución
choice-flow-exchange = Cambiar un artículo
flow-name-exchange = tu cambio

ask-part = ¿Quieres devolver *todo* el pedido { $order } o solo un artículo?
part-all = Todo
part-one = Solo un artículo
ask-item = ¿De qué artículo se trata?

return-preview =
    Te preparo una etiqueta de devolución para *{ $items }* del pedido *{ $order }*. { $free ->
        [yes] La etiqueta es *gratis*.
       *[no] La etiqueta cuesta { $label }, que se descuentan de tu reembolso.
    } En cuanto nos llegue el paquete te devolvemos *{ $refund }*.{ $person ->
        [yes] {" "}Antes lo tiene que aprobar un compañero.
       *[no] {""}
    } ¿Sigo adelante?
return-yes = Sí, envíamela
return-done = ¡Hecho! Aquí tienes la etiqueta de devolución del pedido { $order }. Embala bien *{ $items }*, pega la etiqueta en el paquete y entrégalo en { $carrier }. En cuanto nos llegue, te devolvemos *{ $refund }* en 3 a 5 días laborables.
return-again = Ya tienes una etiqueta de devolución del pedido { $order }: aquí la tienes otra vez. En cuanto nos llegue el paquete te devolvemos *{ $refund }*.

return-not-delivered = El pedido *{ $order }* *todavía no se ha entregado*, así que aún no hay nada que devolver. Un compañero puede verlo contigo.
return-too-late = El pedido *{ $order }* se entregó hace más de *{ $days } días*, y se puede devolver hasta { $days } días después. Si está averiado, quizá te ayude la garantía. Un compañero puede ver tu caso.
return-closed = El pedido *{ $order }* *ya nos ha vuelto o está reembolsado*, así que no queda nada que devolver. Si no te cuadra, un compañero puede comprobarlo.
return-labelled = Para esto *ya hay una etiqueta de devolución* del pedido *{ $order }*. Si no la encuentras, un compañero te ayuda.

ask-version = ¿Cuál quieres en su lugar?
version-title = { $value ->
    [black] Negro
    [white] Blanco
    [red] Rojo
    [blue] Azul
    [cream] Crema
    [sand] Arena
    [brass] Latón
   *[other] { $value }
 }
exchange-preview =
    Te cambio *{ $items }* del pedido *{ $order }* por el mismo en *{ version-title }*. { $cheaper ->
        [yes] Es más barato, así que te devolvemos *{ $refund }*.
       *[no] No pagas nada más y la etiqueta de devolución es gratis.
    } ¿Sigo adelante?
exchange-yes = Sí, cámbialo
exchange-done = ¡Hecho! Tienes uno reservado en *{ version-title }* y sale en cuanto { $carrier } tenga tu paquete. Aquí va la etiqueta de devolución gratuita para { $items }.
exchange-none = Lo siento: ahora mismo *no hay otra versión* de { $items } que te pueda enviar. Si quieres, devuélvelo y recupera tu dinero, o que lo mire un compañero.
exchange-not-delivered = El pedido *{ $order }* *todavía no se ha entregado*, así que aún no hay nada que cambiar. Un compañero puede verlo contigo.
exchange-too-late = El pedido *{ $order }* se entregó hace más de *{ $days } días*, y puedo cambiarlo hasta { $days } días después. Un compañero puede ver tu caso.
exchange-dearer = Esa versión cuesta *{ $more } más*, y solo puedo cambiar si la diferencia es de { $waived } como mucho. Puedes devolver el tuyo y pedir el otro, o que te ayude un compañero.
exchange-sold-out = Esa versión *se acaba de agotar*, lo siento. No se ha cambiado nada.
