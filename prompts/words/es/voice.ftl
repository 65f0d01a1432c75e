## Voice notes. $text: what was heard. $value: one value heard, of the kind $type

voice-unsure = No estoy seguro de haberlo entendido bien. He oído: «{ $text }» ¿Es correcto?
voice-unsure-yes = Sí, es correcto
voice-unsure-no = No
voice-unclear = Lo siento, no he conseguido entenderlo. ¿Puedes repetirlo en un lugar más tranquilo o escribírmelo?
voice-too-long = Este mensaje de voz es demasiado largo para mí: puedo escuchar diez minutos como mucho. ¿Puedes enviar uno más corto o escribírmelo?
voice-secret = Escribe aquí los códigos en lugar de decirlos y no le digas tu contraseña a nadie, tampoco a mí. No he utilizado ese mensaje de voz.
voice-card = He quitado el número de tarjeta de tu mensaje de voz, y la grabación se borrará en 24 horas. Por favor, nunca des aquí datos de tarjetas.
voice-again = Lo siento. Dímelo otra vez, por favor, o escríbemelo.
voice-tap = He oído tu respuesta. Para mayor seguridad, tócala aquí, por favor:
heard-value =
    { $type ->
        [order_number] He oído el número de pedido *{ $value }*. ¿Es correcto?
        [email] He oído la dirección de correo *{ $value }*. ¿Es correcta?
        [postcode] He oído el código postal *{ $value }*. ¿Es correcto?
        [date] He oído *{ $value }*. ¿Es el día correcto?
       *[other] He oído: *{ $value }*. ¿Es correcto?
    }
heard-value-yes = Sí, es correcto
heard-value-no = No, está mal
voice-replies-on = Claro: a partir de ahora te responderé también con mensajes de voz. Escribe «solo texto» para dejar de recibirlos.
voice-replies-off = De acuerdo, a partir de ahora solo te escribiré.
voice-replies-none = Todavía no puedo enviar mensajes de voz en este idioma, así que te escribo.
