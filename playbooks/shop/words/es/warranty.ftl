## Garantía

choice-flow-warranty = Garantía, reparación
flow-name-warranty = tu reparación

ask-defect = ¿Qué le pasa? Cuéntame en una o dos frases qué ocurre y desde cuándo. Si puedes leer el número de serie (como VS-1234-5678), añádelo.
warranty-preview = *{ $item }* del pedido { $order } está en garantía hasta el *{ $until }*{ $care ->
    [yes] {" "}gracias a Care Plus
   *[no] {""}
 }. Abro un caso de reparación con tu descripción; reparar o cambiar no te cuesta nada. ¿Lo hago?
warranty-yes = Sí, abre el caso
warranty-done = Hecho: el caso de reparación *{ $ticket }* está abierto{ $serial ->
    [none] {""}
   *[other] {" "}para el número de serie { $serial }
 }. Un compañero del taller te escribirá aquí con el siguiente paso, normalmente en un día laborable.
warranty-young = El pedido *{ $order }* se entregó hace menos de *{ $days } días*, así que no hace falta repararlo: puedes devolverlo o recuperar tu dinero. ¿Qué prefieres?
warranty-over = La garantía de *{ $item }* terminó el *{ $until }*, así que no puedo abrir una reparación gratuita. Un compañero puede decirte cuánto costaría.
warranty-not-delivered = El pedido *{ $order }* *todavía no se ha entregado*, así que su garantía no ha empezado. Un compañero puede verlo contigo.
warranty-closed = El pedido *{ $order }* *ya nos ha vuelto o está reembolsado*, así que no queda nada que reparar. Si no te cuadra, un compañero puede comprobarlo.
