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

## Cambiar los datos de contacto. $was: lo que tenemos ahora, "none" si no hay nada

choice-flow-change_contact = Correo o teléfono
flow-name-change_contact = tus datos de contacto

ask-field = ¿Qué quieres cambiar?
field-email = Correo electrónico
field-phone = Número de teléfono
ask-email = ¿Cuál es tu *nuevo correo electrónico*?
ask-phone = ¿Cuál es tu *nuevo número de teléfono*? Con el prefijo del país, por favor, como +34 612 000 123.
contact-preview = Voy a cambiar { $field ->
        [phone] el número de teléfono
       *[email] el correo electrónico
    } de tu cuenta{ $was ->
        [none] {""}
       *[other] {" "}({ $was })
    } por *{ $now }*. ¿De acuerdo?
contact-changed = Hecho: en tu cuenta figura ahora *{ $now }*. Por seguridad, también he avisado a { $mail }.
contact-same = { $now } ya está en tu cuenta, así que no hay nada que cambiar. Si algo no funciona, un compañero puede ayudarte.
contact-taken = No puedo ponerlo en tu cuenta: una dirección o un número solo puede pertenecer a una cuenta. Un compañero puede resolverlo contigo.

## Prueba por código. $address: casi toda oculta

ask-code = Para asegurarme de que eres tú, he enviado un *código de 6 cifras* a { $address }. Escríbelo aquí, por favor. (¿No te llega? Mira en la carpeta de spam.)
code-new = Enviar otro código
code-wrong = Ese código no es correcto. Mira nuestro correo más reciente.
code-over = Ese código ha caducado.
code-locked = Ha sido un intento de más: por tu seguridad, de momento no se puede cambiar nada aquí. Un compañero te ayudará.
password-never = Por favor, no escribas nunca contraseñas aquí. He borrado la tuya de este chat y ya no puedo leerla. Por seguridad, elige una nueva en nuestra web.

mail-code-subject = Tu código de { $shop }
mail-code-text = Tu código para el chat con { $shop } es { $code }. Vale durante { $minutes } minutos. ¿No lo has pedido tú? No se lo des a nadie y avísanos.
mail-contact-changed-subject = Tu cuenta de { $shop } ha cambiado
mail-contact-changed-text = En nuestro chat, { $email ->
        [none] el número de teléfono de tu cuenta se ha cambiado por { $phone }
       *[other] el correo electrónico de tu cuenta se ha cambiado por { $email }
    }. ¿No has sido tú? Avísanos enseguida.
