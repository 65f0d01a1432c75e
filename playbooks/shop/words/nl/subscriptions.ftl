## Abonnementen

choice-flow-subscription_status = Mijn abonnement
choice-flow-subscription_change = Abo wijzigen
flow-name-subscription_status = je abonnement
flow-name-subscription_change = je abonnement wijzigen

ask-subscription = Om welk abonnement gaat het?
ask-change = Wat wil je met je abonnement doen?
ask-plan = Welk abonnement wil je in plaats daarvan?

change-pause = Pauzeren
change-resume = Weer starten
change-skip = Levering overslaan
change-plan = Ander abonnement
change-cancel = Opzeggen

no-subscription = Er staat *geen abonnement* op het account van dit WhatsApp-nummer. Denk je van wel? Dan kan een collega het opzoeken.
subscription-every = { $months ->
    [1] per maand
    [3] per 3 maanden
   *[12] per jaar
 }
subscription-active = *{ $plan }* is *actief*: { $price } { subscription-every }. De volgende afschrijving is op *{ $next }*.{ $then ->
    [none] {""}
   *[other] {" "}Vanaf dan heb je { $then }, voor die prijs.
 }
subscription-paused = *{ $plan }* staat *op pauze*. Het start vanzelf weer op *{ $next }*, met een afschrijving van { $price }. Zeg het maar als je eerder wilt starten.
subscription-expiring = *{ $plan }* is opgezegd en loopt tot *{ $ends }*. Er wordt niets meer afgeschreven.
subscription-ended = *{ $plan }* is geëindigd op *{ $ends }*. Er wordt niets meer afgeschreven. Een collega kan je helpen met een nieuw abonnement.

subscription-preview = { $change ->
    [pause] Ik zet *{ $plan } op pauze*: geen afschrijving en geen levering tot *{ $next }*, dan start het vanzelf weer. Eerder starten kan altijd. Zal ik dat doen?
    [resume] Ik *start { $plan } weer*. De volgende afschrijving is { $price } op *{ $next }*. Zal ik dat doen?
    [skip] Ik *sla de volgende levering* van { $plan } over. Die daarna, en de volgende afschrijving, komen op *{ $next }*. Zal ik dat doen?
    [plan] Ik zet je over van { $plan } naar *{ $then }* ({ $price } { subscription-every }) vanaf je volgende afschrijving op *{ $next }*. Tot dan verandert er niets. Zal ik dat doen?
   *[cancel] { $withdraws ->
        [yes] Ik *zeg { $plan } op*. Je zit binnen de { $withdrawal_days } dagen bedenktijd, dus het eindigt *vandaag, { $ends }*, en je krijgt *{ $refund }* terug zoals je betaald hebt. Zal ik dat doen?
       *[no] Ik *zeg { $plan } op*. Het loopt tot *{ $ends }* en er wordt niets meer afgeschreven. Zal ik dat doen?
    }
 }
subscription-done = { $change ->
    [pause] Klaar: *{ $plan } staat op pauze*. Het start weer op *{ $next }*.
    [resume] Klaar: *{ $plan } is weer actief*. De volgende afschrijving is op *{ $next }*.
    [skip] Klaar, *overgeslagen*. De volgende levering en afschrijving van { $plan } zijn op *{ $next }*.
    [plan] Klaar: vanaf *{ $next }* heb je *{ $then }*.
   *[cancel] Klaar: *{ $plan } is opgezegd*. Het eindigt op *{ $ends }*.{ $withdraws ->
        [yes] {" "}Je krijgt { $refund } terug.
       *[no] {" "}Er wordt niets meer afgeschreven.
    }
 }

subscription-already-ending = *{ $plan }* is *al opgezegd*, dus er valt niets meer te wijzigen. Weer starten kan nog wel. Met iets anders kan een collega je helpen.
subscription-already-paused = *{ $plan }* staat *al op pauze*. Wil je het weer starten, zeg het dan. Met iets anders kan een collega je helpen.
subscription-already-running = *{ $plan }* *loopt al*, dus er valt niets te starten. Klopt dat volgens jou niet? Een collega kan het nakijken.
subscription-no-deliveries = Bij *{ $plan }* horen geen leveringen, en alleen abonnementen *met leveringen* kun je pauzeren of een keer overslaan. Opzeggen kan wel, of een collega kijkt met je mee.
skip-too-late = De volgende levering van *{ $plan }* is over minder dan *{ $days } dagen*, en overslaan kan ik tot { $days } dagen van tevoren. Een collega kan kijken wat er nog mogelijk is.
subscription-changed = Je abonnement is *intussen veranderd*, dus ik heb er niets aan gedaan. Een collega kan met je meekijken.
