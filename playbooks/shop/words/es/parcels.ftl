## Paquetes

parcel-event = { $event ->
    [label_created] etiqueta creada, falta que recojan el paquete
    [picked_up] recogido en nuestro almacén
    [in_transit] ha pasado por un centro de clasificación
    [at_depot] ha llegado a la delegación de tu zona
    [delayed_weather] retenido por el mal tiempo
    [delayed_volume] retenido porque hay muchísimos paquetes
    [address_problem] parado, porque la dirección está incompleta o mal
    [customs] está en la aduana
    [out_for_delivery] con el repartidor
    [delivery_attempted] no había nadie, lo volverán a intentar
    [at_pickup_point] te espera en un punto de recogida
    [delivered] entregado
    [returned_to_sender] de vuelta hacia nosotros
   *[unknown] escaneado
 }
parcel-scan = • { $at }{ $place ->
    [none] {""}
   *[other] , { $place }
 }: { parcel-event }
parcel-late =
    El pedido *{ $order }* va con *retraso*, lo sentimos. Lo último de { $carrier }, { $at }{ $place ->
        [none] {""}
       *[other] {" "}({ $place })
    }: *{ parcel-event }*. { $eta ->
        [none] Todavía no hay una fecha nueva. Si prefieres no esperar, alguien de nuestro equipo puede reclamarlo al transportista.
       *[other] Nueva entrega prevista: *{ $eta }*. Si prefieres no esperar, alguien de nuestro equipo puede reclamarlo al transportista.
    } N.º de seguimiento: { $tracking }

parcels-split = El pedido *{ $order }* llega en *varios paquetes* con { $carrier }:
parcel-part = • *{ $items }*: { $status ->
    [delivered] entregado el { $at }
    [out_for_delivery] en reparto hoy
    [late] con retraso; lo último, { $at }: { parcel-event }
   *[other] en camino{ $eta ->
        [none] {""}
       *[day] , entrega prevista { $eta }
    }
 }. N.º de seguimiento: { $tracking }
parcel-part-waiting = • *{ $items }*: aún lo estamos preparando. Recibirás el número de seguimiento en cuanto salga.
parcel-part-late = Sentimos el retraso. Si prefieres no esperar, alguien de nuestro equipo puede reclamarlo a { $carrier }.
parcel-part-missing = ¿Te falta algo que debería estar? Dímelo y lo miro.

## Entregado, pero no recibido

choice-flow-missing_parcel = Paquete no recibido
flow-name-missing_parcel = tu paquete perdido

ask-parcel = Ese pedido llegó en varios paquetes. ¿Cuál falta?

parcel-handover = { $handover ->
    [signed] entregado con firma
    [letterbox] dejado en el buzón
    [neighbour] dejado a un vecino
    [safe_place] dejado en un lugar seguro en tu dirección
    [pickup_point] dejado en un punto de recogida
   *[none] entregado
 }
missing-preview =
    Según { $carrier }, el paquete del pedido *{ $order }* ({ $items }) fue *{ parcel-handover }* el { $delivered }. Mira bien ahí y pregunta a tus vecinos y a quien viva contigo.

    Si no está, puedo pedirle a { $carrier } que *lo busque*. Tarda hasta { $days } días.{ $person ->
        [yes] {" "}Antes tiene que aprobarlo alguien de nuestro equipo.
       *[no] {""}
    } ¿Lo hago?
missing-yes = Sí, que lo busquen
missing-no = No, voy a mirar
missing-done = Hecho: { $carrier } *está buscando* el paquete del pedido *{ $order }* (caso { $case }) y tiene que responder antes del *{ $due }*. Escríbeme por aquí si aparece, o si para entonces no sabes nada.

missing-not-delivered = *Todavía no se ha entregado* nada del pedido *{ $order }*, así que no hay nada que buscar. Puedo decirte dónde está, o alguien de nuestro equipo puede mirarlo contigo.
missing-wait = Según { $carrier }, el pedido *{ $order }* fue *{ parcel-handover }* el { $delivered }, hace menos de un día. A veces se escanean antes de tiempo, por eso esperamos *un día entero* antes de empezar una búsqueda. Mira bien y escríbeme mañana si sigue sin aparecer. Alguien de nuestro equipo también puede ayudarte ahora.
missing-too-late = El pedido *{ $order }* se entregó el { $delivered }, y { $carrier } solo busca durante *{ $within } días*. Alguien de nuestro equipo puede estudiar tu caso.
missing-open = { $carrier } *ya está buscando* el paquete del pedido *{ $order }*. Alguien de nuestro equipo puede contarte más.
missing-closed = El pedido *{ $order }* ya está *cancelado, devuelto o reembolsado*, así que no hay nada que buscar. Si crees que no es así, alguien de nuestro equipo puede comprobarlo.
