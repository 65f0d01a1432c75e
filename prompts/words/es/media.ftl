### Files, cards and reactions customers send. Facts: $order, $model (numbers read in a file).
### Button titles have 20 characters at most.

media-too-big = Ese archivo es demasiado grande para mí. ¿Me puedes enviar uno más pequeño, o una foto de la parte que importa?
media-broken = No he podido abrir ese archivo: parece dañado. ¿Me lo puedes enviar otra vez?
media-unsupported = No puedo abrir ese tipo de archivo. Una foto o un PDF van bien.
media-gone = No he podido descargar ese archivo. ¿Me lo puedes enviar otra vez?
media-slow = He tardado demasiado en leer ese archivo. ¿Me puedes enviar una foto de la parte que importa?
media-blurred = Esa foto está demasiado borrosa para mí. ¿Puedes repetirla con el móvil bien quieto?
media-dark = Esa foto está demasiado oscura para mí. ¿Puedes repetirla con más luz?
media-unreadable = No leo bien el texto de esa imagen. ¿Puedes repetir la foto desde arriba y con buena luz?
media-silent = No he oído palabras en esa nota de voz. ¿Puedes grabarla otra vez, o escribírmelo?
media-image = Gracias, ya tengo tu foto. No puedo valorar lo que se ve, así que la he guardado para nuestro equipo.
media-received = Gracias, ya tengo tu foto.
media-document = Gracias, ya tengo tu documento y lo he guardado para nuestro equipo.
media-video = Gracias, ya tengo tu vídeo. No puedo valorar lo que se ve, así que lo he guardado para nuestro equipo.
media-sticker = ¡Qué buen sticker! ¿En qué puedo ayudarte?
media-other = No puedo abrir ese tipo de mensaje. ¿Me lo puedes escribir? O escribe «persona» y alguien de nuestro equipo lo mirará.
media-order = He leído en él el número de pedido *{ $order }*.
media-model = Gracias, he recibido tu imagen y leo en ella el modelo *{ $model }*. Lo demás no puedo valorarlo, así que la he guardado para nuestro equipo.
media-about = ¿En qué te puedo ayudar con esto?
media-id-document = Parece un documento de identidad. No lo he leído ni he guardado nada de él. ¿Puede nuestro equipo ver la imagen? En cualquier caso se borrará en 24 horas.
media-bank-card = Parece una tarjeta bancaria. No la he leído ni he guardado nada de ella; no envíes nunca datos de tarjetas por aquí. ¿Puede nuestro equipo ver la imagen? En cualquier caso se borrará en 24 horas.
media-keep = Sí, pueden verla
media-delete = No, bórrala ya
media-kept = Gracias. Nuestro equipo la mirará y se borrará en 24 horas.
media-deleted = Hecho: la imagen está borrada.
location-noted = Gracias por tu ubicación. Yo no puedo hacer nada con ella. Si se trata de una dirección, ¿me la puedes escribir?
cards-noted = Gracias, he guardado ese contacto para nuestro equipo. ¿En qué puedo ayudarte?
basket-noted = ¡Gracias por tu cesta! En este chat no puedo tomar pedidos, pero alguien del equipo te puede ayudar: escribe «persona».
reaction-sad = Veo que eso no te ha gustado. ¿Qué ha ido mal? O escribe «persona» y alguien de nuestro equipo se hará cargo.
# Facts: $km to the nearest branch, its $address, $phone, and hours of $today and of the week.
location-nearest =
    Nuestra tienda más cercana: *{ $address }*, a { $km } km de ti en línea recta. Teléfono: { $phone }
    Hoy: { $today ->
        [none] *cerrado*
       *[other] *{ $today }*
    }{ $open ->
        [yes] {" "}(ahora abierta)
       *[no] {" "}(ahora cerrada)
    }
    De lunes a viernes { $weekdays ->
        [none] cerrado
       *[other] { $weekdays }
    }, sábado { $saturday ->
        [none] cerrado
       *[other] { $saturday }
    }, domingo { $sunday ->
        [none] cerrado
       *[other] { $sunday }
    }
