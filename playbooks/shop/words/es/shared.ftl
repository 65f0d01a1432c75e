### Lo que dicen las gestiones de la tienda. Tuteamos. Lo que no se sabe se lee «none».
### Límites de WhatsApp: 20 caracteres por botón (refund-yes, choice-flow-*), 24 por fila de lista (reason-*).

## Las gestiones por su nombre: en los botones y en «Retomamos …»

choice-flow-talk_to_person = Hablar con alguien
flow-name-talk_to_person = tu petición de hablar con alguien

## Preguntas

ask-order =
    { $choices ->
        [0] ¿Cuál es tu número de pedido? Tiene este formato: *V-12345*, y está en tu correo de confirmación.
       *[other] ¿De qué pedido se trata? Elígelo aquí abajo o envíame el número (por ejemplo, *V-12345*).
    }
order-cannot =
    { $choices ->
        [0] No pasa nada. Busca «Voltera» en tu correo: el número está en todos los mensajes sobre tu pedido y en la factura. Si no lo encuentras, escribe «persona».
       *[other] No pasa nada. Debajo de cada número ves qué había en el pedido. Si el tuyo no está, escribe «persona».
    }
ask-postcode = Para asegurarme de que es tuyo: ¿cuál es el *código postal* de entrega del pedido { $order }?
postcode-cannot = No pasa nada. Es el código postal de la dirección de entrega; también está en la factura. Si tienes dudas, escribe «persona».
ask-reason = Lo siento. ¿Qué ha pasado con el pedido { $order }?

reason-damaged = Dañado o no funciona
reason-late = Ha llegado tarde
reason-changed_mind = He cambiado de idea
reason-wrong_item = Artículo equivocado

## Prueba de identidad

locked-channel = Para proteger tus datos, solo puedo hacerlo desde el número de WhatsApp que figura en tu cuenta. Alguien de nuestro equipo puede ayudarte después de comprobar tu identidad.
