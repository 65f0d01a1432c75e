### People: fixed words about a colleague who comes, and the question afterwards.
### Facts: $opens (a date with time), $days (how many days ahead), $flow (a flow's name).

regulated-fraud = Parece que alguien está usando tu nombre, tu tarjeta o tu cuenta. Si hay dinero de por medio, llama ahora a tu banco para bloquear la tarjeta y cambia tu contraseña con nosotros. Aquí nunca pedimos códigos, contraseñas ni números de tarjeta. Alguien del equipo lo revisará contigo.
handoff-meanwhile = Mientras tanto, puedo seguir ayudándote aquí: escríbeme.
handoff-late = Lo siento: todavía no ha podido responderte nadie. Tu consulta no se ha perdido: acabo de recordárselo al equipo y la respuesta te llegará por aquí.
handoff-late-closed = Lo siento: nadie pudo responderte antes del cierre. Tu consulta no se ha perdido: el equipo volverá { $days ->
    [0] hoy a las { TIME($opens) }
    [1] mañana a las { TIME($opens) }
   *[other] el { $opens }
 } y te responderá por aquí.
survey-comment = ¡Gracias! ¿Qué deberíamos saber? Con una línea basta, si quieres.
survey-sorry = Siento que no lo hayamos hecho mejor. Una persona responsable revisará lo ocurrido. ¿Hay algo que deba saber?
incident-notice = Antes de nada: ahora mismo muchos clientes nos escriben por { $flow }. Lo sabemos y estamos en ello. No se pierde nada y no tienes que hacer nada.
approval-changed = Alguien del equipo lo ha revisado y ha aprobado una parte.

template-topic = tu consulta
