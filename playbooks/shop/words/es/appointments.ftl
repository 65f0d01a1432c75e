## Citas. $kind: repair, installation, demo o pickup; $start y $to: día y hora; $hours: hasta cuánto antes se puede cambiar aquí

choice-flow-appointment_book = Pedir cita
flow-name-appointment_book = tu cita
choice-flow-appointment_change = Mi cita
flow-name-appointment_change = tu cita

ask-kind = ¿Para qué es la cita?
kind-repair = Reparación
kind-installation = Instalación
kind-demo = Demo por vídeo
kind-pickup = Recogida en tienda
appointment-kind =
    { $kind ->
        [repair] visita de reparación
        [installation] visita de instalación
        [demo] demo por vídeo
       *[other] recogida en tienda
    }

ask-slot =
    { $choices ->
        [0] Ahora mismo no encuentro ninguna hora libre. ¿Qué día te vendría bien?
       *[other] ¿Qué hora te viene bien? Elige abajo o dime otro día, por ejemplo «el jueves por la tarde».
    }
ask-day = ¿Qué día te vendría bien?
ask-time = ¿A qué hora te vendría bien?
appointment-row = { SHORT($start) }
appointment-near = Justo entonces no hay nada libre. Estas son las horas libres más cercanas.
appointment-none = No encuentro ninguna hora libre en las próximas semanas. Un compañero buscará una contigo.
day-over = Ese día ya ha pasado. ¿A cuál te refieres? Dime uno a partir de hoy, por ejemplo «mañana» o «el martes que viene».
slot-taken = Esa hora se acaba de ocupar, lo siento. Estas son las libres.
appointment-preview = Voy a reservar tu *{ appointment-kind }* para el *{ $start }*. ¿De acuerdo?
appointment-booked = Reservado: *{ appointment-kind }*, *{ $start }*. Si te surge algo, puedes cambiarlo o cancelarlo aquí hasta { $hours } horas antes.
appointment-too-many = Ya tienes { $most } citas pendientes, el máximo que puedo reservar aquí. Un compañero puede ayudarte con más.

no-appointment = No tienes ninguna cita pendiente. ¿Te reservo una?
ask-booking = ¿De qué cita se trata?
ask-appointment-change = ¿Qué quieres hacer con tu cita?
appointment-change-see = Ver cuándo es
appointment-change-move = Cambiarla
appointment-change-cancel = Cancelarla
appointment-details = Tu *{ appointment-kind }* es el *{ $start }*. Puedes cambiarla o cancelarla aquí hasta { $hours } horas antes.
appointment-cancel-preview = Voy a cancelar tu *{ appointment-kind }* del *{ $start }*. ¿De acuerdo?
appointment-cancelled = Hecho: tu { appointment-kind } del { $start } está cancelada.
appointment-move-preview = Voy a cambiar tu *{ appointment-kind }* del { $start } al *{ $to }*. ¿De acuerdo?
appointment-moved = Hecho: tu *{ appointment-kind }* es ahora el *{ $start }*.
appointment-too-late = Las citas se pueden cambiar o cancelar aquí hasta { $hours } horas antes, y la tuya ({ $start }) es antes de ese plazo. Un compañero puede ver qué es posible.
booking-over = Esa cita ya ha pasado o ya está cancelada.
