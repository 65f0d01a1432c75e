## Otra dirección de entrega

choice-flow-change_address = Cambiar dirección
flow-name-change_address = la nueva dirección de entrega

address-country = { $country ->
    [BE] Bélgica
    [NL] Países Bajos
    [DE] Alemania
    [ES] España
    [IT] Italia
    [CH] Suiza
    [GB] Reino Unido
    [IE] Irlanda
   *[FR] Francia
 }
address-place = { $country ->
    [GB] { $town }, { $postcode }
    [IE] { $town }, { $postcode }
   *[FR] { $postcode } { $town }
 }

ask-address = ¿Adónde enviamos entonces el pedido *{ $order }*? Mándame *calle y número, código postal y localidad*, por ejemplo: Calle Mayor 5, 28013 Madrid.
ask-address-street = ¿Y en *qué calle y número*?
ask-address-postcode = Ya casi está: ¿cuál es el *código postal*, y la localidad?
ask-address-town = ¿Y en *qué localidad* está?
ask-country = ¿En *qué país* está?
country-FR = Francia
country-BE = Bélgica
country-NL = Países Bajos
country-DE = Alemania
country-ES = España
country-IT = Italia
country-CH = Suiza
address-unclear = No reconozco ahí una dirección. Mándame *calle y número, código postal y localidad*.

address-preview =
    Enviaré el pedido *{ $order }* ({ $items }) a esta dirección:

    {""}*{ $street }*
    {""}*{ address-place }*
    { address-country }

    { $person ->
        [yes] Antes tiene que aprobarlo alguien de nuestro equipo. ¿Está bien la dirección?
       *[no] ¿Está bien así?
    }
address-yes = Sí, envíalo ahí
address-done = ¡Hecho! El pedido *{ $order }* irá ahora a *{ $street }, { address-place }*.
address-nothing = No hay *ningún pedido* pendiente en tu cuenta, así que no hay dirección que cambiar. Si crees que debería haber uno, alguien de nuestro equipo puede mirarlo.

address-shipped = El pedido *{ $order }* *ya ha salido*, y solo puedo cambiar la dirección de lo que sigue en nuestro almacén. Alguien de nuestro equipo puede preguntar al transportista qué se puede hacer todavía.
address-closed = El pedido *{ $order }* *ya no está en camino*, así que su dirección no se puede cambiar. Para lo demás, alguien de nuestro equipo puede ayudarte.
address-no-delivery = *No hacemos entregas en { address-country }*, así que no puedo enviar allí el pedido *{ $order }*. Alguien de nuestro equipo puede buscar contigo otra solución.
address-same = El pedido *{ $order }* *ya va* a { $street }, { address-place }. Si crees que no es así, alguien de nuestro equipo puede comprobarlo.
parcel-address-problem = El transportista solo sigue con una *dirección correcta*. Dámela y se la paso, o habla con alguien de nuestro equipo.
