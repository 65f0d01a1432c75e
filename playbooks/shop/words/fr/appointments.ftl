## Rendez-vous. $kind : repair, installation, demo ou pickup ; $start et $to : jour et heure ; $hours : délai pour modifier ici

choice-flow-appointment_book = Prendre rendez-vous
flow-name-appointment_book = votre rendez-vous
choice-flow-appointment_change = Mon rendez-vous
flow-name-appointment_change = votre rendez-vous

ask-kind = C'est pour quel type de rendez-vous ?
kind-repair = Réparation
kind-installation = Installation
kind-demo = Démo vidéo
kind-pickup = Retrait en magasin
appointment-kind =
    { $kind ->
        [repair] visite de réparation
        [installation] visite d'installation
        [demo] démo vidéo
       *[other] retrait en magasin
    }

ask-slot =
    { $choices ->
        [0] Je ne trouve pas de créneau libre pour l'instant. Quel jour vous conviendrait ?
       *[other] Quel créneau vous convient ? Choisissez ci-dessous, ou dites-moi un autre jour, par exemple « jeudi après-midi ».
    }
ask-day = Quel jour vous conviendrait ?
ask-time = Quelle heure vous conviendrait ?
appointment-row = { SHORT($start) }
appointment-near = Rien de libre exactement à ce moment-là. Voici les créneaux les plus proches.
appointment-none = Je ne trouve aucun créneau libre dans les prochaines semaines. Un collègue en cherchera un avec vous.
day-over = Ce jour est déjà passé. De quel jour parlez-vous ? Indiquez-en un à venir, par exemple « demain » ou « mardi prochain ».
slot-taken = Ce créneau vient d'être pris, désolé. Voici ceux qui sont libres.
appointment-preview = Je réserve votre *{ appointment-kind }* pour *{ $start }*. C'est bien cela ?
appointment-booked = C'est réservé : *{ appointment-kind }*, *{ $start }*. En cas d'empêchement, vous pouvez le déplacer ou l'annuler ici jusqu'à { $hours } heures avant.
appointment-too-many = Vous avez déjà { $most } rendez-vous à venir, c'est le maximum que je peux réserver ici. Un collègue peut vous aider pour la suite.

no-appointment = Vous n'avez aucun rendez-vous à venir. Je vous en réserve un ?
ask-booking = De quel rendez-vous s'agit-il ?
ask-appointment-change = Que souhaitez-vous faire de votre rendez-vous ?
appointment-change-see = Voir la date
appointment-change-move = Le déplacer
appointment-change-cancel = L'annuler
appointment-details = Votre *{ appointment-kind }* : *{ $start }*. Vous pouvez déplacer ou annuler ce rendez-vous ici jusqu'à { $hours } heures avant.
appointment-cancel-preview = J'annule votre *{ appointment-kind }* du *{ $start }*. C'est bien cela ?
appointment-cancelled = C'est fait : votre { appointment-kind } du { $start } est annulée.
appointment-move-preview = Je déplace votre *{ appointment-kind }* : { $start } devient *{ $to }*. C'est bien cela ?
appointment-moved = C'est fait : votre *{ appointment-kind }* est maintenant prévue *{ $start }*.
appointment-too-late = Un rendez-vous peut être déplacé ou annulé ici jusqu'à { $hours } heures avant, et le vôtre ({ $start }) est plus proche que cela. Un collègue peut voir ce qui est possible.
booking-over = Ce rendez-vous est passé ou a déjà été annulé.
