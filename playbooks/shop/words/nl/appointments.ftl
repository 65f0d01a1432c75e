## Afspraken. $kind: repair, installation, demo of pickup; $start en $to: dag en tijd; $hours: tot hoelang van tevoren hier te wijzigen

choice-flow-appointment_book = Afspraak maken
flow-name-appointment_book = je afspraak
choice-flow-appointment_change = Mijn afspraak
flow-name-appointment_change = je afspraak

ask-kind = Waarvoor is de afspraak?
kind-repair = Reparatie
kind-installation = Installatie
kind-demo = Videodemo
kind-pickup = Ophalen in de winkel
appointment-kind =
    { $kind ->
        [repair] reparatiebezoek
        [installation] installatiebezoek
        [demo] videodemo
       *[other] ophaalmoment in de winkel
    }

ask-slot =
    { $choices ->
        [0] Ik vind nu geen vrije tijd. Welke dag zou je goed uitkomen?
       *[other] Welke tijd past je? Kies hieronder, of noem een andere dag, zoals “donderdagmiddag”.
    }
ask-day = Welke dag zou je goed uitkomen?
ask-time = Hoe laat zou je goed uitkomen?
appointment-row = { SHORT($start) }
appointment-near = Precies dan is er niets vrij. Dit zijn de tijden die er het dichtst bij liggen.
appointment-none = Ik vind de komende weken geen vrije tijd. Een collega zoekt er een met je.
day-over = Die dag is al voorbij. Welke dag bedoel je? Noem er een vanaf vandaag, zoals “morgen” of “volgende week dinsdag”.
slot-taken = Die tijd is net bezet, sorry. Dit zijn de vrije tijden.
appointment-preview = Ik boek je *{ appointment-kind }* op *{ $start }*. Goed zo?
appointment-booked = Geboekt: *{ appointment-kind }*, *{ $start }*. Komt er iets tussen? Tot { $hours } uur van tevoren kun je hier verzetten of afzeggen.
appointment-too-many = Je hebt al { $most } afspraken staan en meer kan ik hier niet boeken. Een collega kan je verder helpen.

no-appointment = Je hebt geen afspraak staan. Zal ik er een voor je maken?
ask-booking = Om welke afspraak gaat het?
ask-appointment-change = Wat wil je met je afspraak doen?
appointment-change-see = Bekijken
appointment-change-move = Verzetten
appointment-change-cancel = Afzeggen
appointment-details = Je *{ appointment-kind }* is op *{ $start }*. Tot { $hours } uur van tevoren kun je hier verzetten of afzeggen.
appointment-cancel-preview = Ik zeg je *{ appointment-kind }* op *{ $start }* af. Klopt dat?
appointment-cancelled = Geregeld: je { appointment-kind } op { $start } is afgezegd.
appointment-move-preview = Ik verzet je *{ appointment-kind }* van { $start } naar *{ $to }*. Goed zo?
appointment-moved = Geregeld: je *{ appointment-kind }* is nu op *{ $start }*.
appointment-too-late = Afspraken kun je hier tot { $hours } uur van tevoren verzetten of afzeggen, en de jouwe ({ $start }) is eerder. Een collega kan kijken wat er mogelijk is.
booking-over = Die afspraak is al geweest of al afgezegd.
