### Lo que dice cualquier empresa. Tuteamos; tono cercano, claro y breve.

## Saludo y cortesía

disclosure = ¡Hola! Soy el asistente de IA de { $shop }. Si prefieres hablar con una persona, escribe «persona».
greeting = ¡Hola! ¿En qué puedo ayudarte?
greeting-first = ¿En qué puedo ayudarte?
thanks = ¡De nada! ¿Puedo ayudarte en algo más?
goodbye = ¡Hasta pronto y que tengas un buen día!
bot-question = Sí, soy un asistente de IA, no una persona. Si prefieres hablar con alguien de nuestro equipo, escribe «persona».
compliment = ¡Muchas gracias, qué amable! ¿Puedo ayudarte en algo más?
abuse = Entiendo tu enfado y me gustaría ayudarte. Cuéntame qué ha pasado o escribe «persona» y alguien de nuestro equipo te atenderá.

## No entendido

out-of-scope = Lo siento, en eso no puedo ayudarte: solo atiendo consultas sobre nuestros productos y servicios.
gibberish = Perdona, no te he entendido. ¿Puedes decírmelo de otra manera?
clarify = Quiero asegurarme de entenderte bien. ¿De qué se trata?
ask-again = Perdona, no te he entendido bien.
cannot-choose = No pasa nada. Elige lo que mejor encaje, o escribe «persona».
cannot-provide = No pasa nada. Sin ese dato no puedo seguir, así que se lo paso a alguien de nuestro equipo.
too-long = Es un mensaje muy largo y solo he podido leer una parte. ¿Puedes resumirme lo más importante en unas líneas?
edit-noted = He visto que has cambiado tu mensaje. Me quedo con la nueva versión.

## De un tema a otro

cancelled = De acuerdo, lo dejo aquí. No se ha cambiado nada.
still-there = { $flow ->
    [none] ¿Sigues ahí?
   *[other] ¿Sigues ahí? Podemos retomar { $flow } cuando quieras.
 }
still-there-preview = { $flow ->
    [none] Todavía no he hecho nada. Escribe «sí» y te lo enseño otra vez, o «no» para dejarlo.
   *[other] Todavía no he hecho nada sobre { $flow }. Escribe «sí» y te lo enseño otra vez, o «no» para dejarlo.
 }
about = { $flow ->
    [none] {""}
   *[other] Sobre { $flow }:
 }
set-aside = Son muchas cosas a la vez, así que dejo aparte { $flow } por ahora. Vuelve a pedírmelo cuando quieras seguir.
pick-up = La última vez dejamos a medias { $flow }. ¿Seguimos?
nothing-to-cancel = De acuerdo, todo queda como está.
back-to = { $flow ->
    [none] Seguimos donde lo habíamos dejado.
   *[other] Retomamos { $flow }.
 }

## Botones

choice-human = Hablar con alguien
confirm-yes = Sí, adelante
confirm-no = No, mejor no
list-open = Elegir
stale-button = Ese botón es de un mensaje anterior y ya no es válido, así que no se ha cambiado nada. ¿Qué quieres hacer?

## Hacer cosas

effect-busy = Uno de nuestros sistemas no responde en este momento, así que todavía no sé si se ha completado. Escríbeme de nuevo en unos minutos y lo compruebo.
effect-failed = Lo siento, no se ha podido completar.
effect-denied = Lo siento, ya no es posible: han dejado de cumplirse las condiciones.
done-stays = Lo que acabo de hacer queda hecho: no puedo deshacerlo yo. Si hay que anularlo, escribe «persona» y alguien del equipo lo mirará.
approval-waiting = Alguien de nuestro equipo tiene que aprobarlo. Ya se lo he pasado y tendrás la respuesta por aquí. Mientras tanto puedes seguir escribiéndome.
approval-declined = Nuestro equipo ha revisado tu solicitud y no ha podido aprobarla.{ $reason ->
    [none] {""}
   *[other] {" "}Motivo: { $reason }
 }

    Si quieres comentarlo, escribe «persona».
tool-busy = Ahora mismo no puedo acceder a esa información porque uno de nuestros sistemas no responde. Vuelve a intentarlo en unos minutos o escribe «persona».

## Conocimiento

knowledge-answer = { $text }
knowledge-none = No encuentro nada sobre eso y prefiero no inventar. Alguien de nuestro equipo puede responderte.
knowledge-none-beside = Sobre «{ $question }» no encuentro nada y prefiero no inventar. Alguien de nuestro equipo puede responderte.
knowledge-unsure = No estoy seguro de haber entendido tu pregunta. ¿Puedes hacérmela de otra manera? O escribe «persona» para preguntar a nuestro equipo.
knowledge-disputed = Sobre eso encuentro dos respuestas que no coinciden y no quiero darte la equivocada.
answer-check = ¿Era esto lo que buscabas?
answer-check-yes = Sí, gracias
answer-check-no = No, otra cosa

## Privacidad

privacy-stop = Listo, ya no recibirás más mensajes nuestros por aquí. Si cambias de opinión, escribe START.
privacy-resume = ¡Qué bien tenerte de vuelta! Volverás a recibir nuestros mensajes por aquí.
privacy-erase = He anotado tu solicitud de eliminar tus datos. Alguien de nuestro equipo se encargará y te lo confirmará en el plazo máximo de un mes. Algunos documentos, como las facturas, debemos conservarlos el tiempo que exige la ley.
privacy-export = He anotado tu solicitud de una copia de tus datos. Alguien de nuestro equipo los reunirá y te los enviará en el plazo máximo de un mes.

## Personas

handoff-open = He avisado a nuestro equipo. { $who ->
    [none] Alguien del equipo
   *[other] { $who }
 } te responderá aquí mismo, en este chat.{ $hours ->
    [none] { $minutes ->
        [none] {""}
       *[other] {" "}Normalmente no tarda más de { $minutes } minutos.
     }
    [one] {" "}Normalmente no tarda más de una hora.
   *[other] {" "}Normalmente no tarda más de { $hours } horas.
 }
handoff-closed = Nuestro equipo no está disponible en este momento, pero tu consulta queda registrada. Volverá { $days ->
    [0] hoy a las { TIME($opens) }
    [1] mañana a las { TIME($opens) }
   *[other] el { $opens }
 } y te responderá por aquí.
handoff-already = Nuestro equipo ha recibido tu mensaje. Te responderán por aquí.
handoff-back = Vuelve a atenderte el asistente de IA. ¿Qué más puedo hacer por ti?
handoff-back-on = { $flow ->
    [none] Vuelve a atenderte el asistente de IA. Sigamos.
   *[other] Vuelve a atenderte el asistente de IA. Sigamos con esto: { $flow }.
 }
resolved-by-person = Nuestro equipo ha cerrado tu consulta. Si necesitas algo más, escríbenos: el asistente de IA está aquí día y noche.

## Sin palabras

media-voice = Todavía no puedo escuchar notas de voz. ¿Me lo puedes escribir? O escribe «persona» y alguien de nuestro equipo la escuchará.

## Cuando fallamos

incident = Lo siento, algo ha fallado por nuestra parte. Hemos avisado a nuestro equipo y te responderán por aquí.

## Lo que corresponde a las personas: palabras prudentes y fijas, y alguien enseguida

regulated-safety = Deja de usar el producto y desenchúfalo si puedes hacerlo sin peligro. Si hay alguien herido o fuego, llama primero al *112*. Guarda el producto y no corras riesgos; nos lo tomamos muy en serio.
regulated-medical = No puedo dar consejos médicos. Pregunta a un médico o en la farmacia antes de usar el producto; en una emergencia llama al *112*. Alguien del equipo verá también tu pregunta.
regulated-legal = Soy un asistente de IA y no puedo opinar sobre asuntos legales. Paso tu mensaje al equipo tal como lo has escrito.
regulated-financial = No puedo aconsejarte sobre dinero, impuestos o inversiones. Alguien del equipo verá tu pregunta; para un consejo, acude a un profesional.

## Satisfacción

survey-ask = ¿Qué te ha parecido la ayuda que has recibido? Elige una nota del 1 al 5.
survey-thanks = ¡Gracias! Tu opinión nos ayuda a mejorar.
rate-thanks = ¡Gracias por tu opinión!
survey-score-1 = 1 · Muy mala
survey-score-2 = 2 · Mala
survey-score-3 = 3 · Regular
survey-score-4 = 4 · Buena
survey-score-5 = 5 · Muy buena
