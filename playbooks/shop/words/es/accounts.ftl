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
