### Wat de stappen van de winkel zeggen. We zeggen je. Wat onbekend is, leest als ‘none’.
### Grenzen van WhatsApp: 20 tekens per knop (refund-yes, choice-flow-*), 24 per regel van een lijst (reason-*).

## De onderwerpen bij naam: op knoppen, en in ‘Terug naar …’

choice-flow-order_status = Bestelling volgen
choice-flow-refund = Geld terugvragen
choice-flow-opening_hours = Tijden en contact
choice-flow-subscription_status = Mijn abonnement
choice-flow-subscription_change = Abo wijzigen
choice-flow-talk_to_person = Medewerker spreken

flow-name-order_status = je bestelling
flow-name-refund = je terugbetaling
flow-name-opening_hours = onze openingstijden
flow-name-subscription_status = je abonnement
flow-name-subscription_change = je abonnement wijzigen
flow-name-talk_to_person = je vraag om een medewerker

## Vragen

ask-order =
    { $choices ->
        [0] Wat is je bestelnummer? Het ziet eruit als *V-12345* en staat in je bevestigingsmail.
       *[other] Om welke bestelling gaat het? Kies hieronder of stuur me het nummer (bijvoorbeeld *V-12345*).
    }
ask-postcode = Even controleren of die van jou is: wat is de *postcode* van het bezorgadres van bestelling { $order }?
ask-reason = Wat vervelend. Wat is er mis met bestelling { $order }?

reason-damaged = Beschadigd of kapot
reason-late = Te laat bezorgd
reason-changed_mind = Ik heb me bedacht
reason-wrong_item = Verkeerd product

## Bewijs van identiteit

locked-channel = Om je gegevens te beschermen kan ik dit alleen doen via het WhatsApp-nummer dat bij je account hoort. Een collega kan je helpen nadat je identiteit is gecontroleerd.

## Bestelling volgen

order-not-found = Ik kan geen bestelling *{ $order }* van je vinden. Wil je het nummer nog eens controleren? Het staat in je bevestigingsmail en ziet eruit als V-12345.
postcode-mismatch = Die *postcode* en bestelling *{ $order }* horen niet bij elkaar. Wat is de postcode van het bezorgadres? Klopt het bestelnummer niet, stuur me dan het juiste.
order-paid = Je bestelling *{ $order }* is binnen en betaald. We maken hem klaar; zodra hij onderweg is, krijg je de track & trace.
order-packed = Bestelling *{ $order }* is *ingepakt* en vertrekt binnenkort uit ons magazijn. Dan krijg je ook de track & trace.
order-delivered = Bestelling *{ $order }* is *bezorgd op { $delivered }*.
order-returned = Bestelling *{ $order }* is *retour* bij ons.
order-refunded = Bestelling *{ $order }* is *terugbetaald*: { $amount }.
order-refunded-only = Bestelling *{ $order }* is *terugbetaald*.
order-cancelled = Bestelling *{ $order }* is *geannuleerd*.

parcel-pre-transit = Bestelling *{ $order }* staat klaar, maar { $carrier } heeft het pakket nog niet opgehaald. Binnen een werkdag zie je de eerste update. Track & trace: { $tracking }
parcel-in-transit =
    Bestelling *{ $order }* is *onderweg* met { $carrier }.{ $eta ->
        [none] {""}
       *[other] {" "}Verwachte bezorging: *{ $eta }*.
    }{ $place ->
        [none] {""}
       *[other] {" "}Laatst gezien: { $place }.
    } Track & trace: { $tracking }
parcel-out-for-delivery = Goed nieuws: bestelling *{ $order }* wordt *vandaag bezorgd* door { $carrier }. Track & trace: { $tracking }
parcel-delivered = Volgens { $carrier } is bestelling *{ $order }* *bezorgd*{ $delivered ->
        [none] {""}
       *[other] {" "}op { $delivered }
    }. Niet ontvangen? Vraag het even bij de buren en laat het me weten als het pakket niet opduikt.
parcel-late =
    Bestelling *{ $order }* is *vertraagd*, onze excuses.{ $place ->
        [none] {""}
       *[other] {" "}Laatst gezien bij { $carrier }: { $place }.
    } { $eta ->
        [none] Er is nog geen nieuwe bezorgdatum. Wil je niet wachten? Dan kan een collega navraag doen bij de bezorger.
       *[other] Nieuwe verwachte bezorging: *{ $eta }*. Wil je niet wachten? Dan kan een collega navraag doen bij de bezorger.
    } Track & trace: { $tracking }

## Terugbetalen

refund-preview =
    Ik kan *{ $amount }* terugbetalen voor bestelling *{ $order }* ({ $items }), via de betaalmethode die je gebruikte.{ $person ->
        [yes] {" "}Een collega moet het eerst goedkeuren.
       *[no] {""}
    } Zal ik het doen?
refund-yes = Ja, betaal terug
refund-done = Geregeld! *{ $amount }* voor bestelling { $order } is onderweg naar je. Binnen 3 tot 5 werkdagen staat het op je rekening.

already-refunded = Bestelling *{ $order }* is *al terugbetaald*, dus dat kan niet nog een keer. Klopt er volgens jou iets niet? Een collega kan het nakijken.
refund-cancelled = Bestelling *{ $order }* is *geannuleerd*. Wat er betaald is, krijg je vanzelf terug; een collega kan het voor je nakijken.
refund-not-delivered = Bestelling *{ $order }* is *nog niet bezorgd*, en ik kan alleen bezorgde bestellingen terugbetalen. Een collega kan er met je naar kijken.
refund-too-late = Bestelling *{ $order }* is meer dan *{ $days } dagen* geleden bezorgd. Ik kan zelf tot { $days } dagen na bezorging terugbetalen. Een collega kan je verzoek bekijken.
refund-too-large = Dat is meer dan er voor bestelling *{ $order }* nog *terug te betalen* valt. Klopt er volgens jou iets niet? Een collega kan het nakijken.

## Openingstijden en contact

opening-hours =
    We zijn er *van maandag tot en met vrijdag ({ $weekdays } uur)*{ $saturday ->
        [none] {""}
       *[other] {" "}en *op zaterdag ({ $saturday } uur)*
    }. Je kunt ons ook bereiken via { $email } of { $phone }. Ik ben er dag en nacht.

## Account: wachtwoord en inloggen

choice-flow-account_help = Inloggen, wachtwoord
flow-name-account_help = het inloggen

ask-login = Wat gebeurt er als je probeert in te loggen?
login-forgotten = Wachtwoord vergeten
login-no_mail = Geen mail gekregen
login-locked = Account geblokkeerd
login-not_accepted = Inloggen geweigerd
login-steps-forgotten =
    Je kunt zelf een nieuw wachtwoord kiezen:

    1. Ga naar { $website } en tik op *Inloggen*, dan op *Wachtwoord vergeten?*
    2. Vul het e-mailadres van je account in.
    3. Open binnen een uur de link in onze mail en kies een nieuw wachtwoord.

    Stuur me je wachtwoord nooit: ik heb het niet nodig.
login-steps-no-mail =
    Laten we die mail zoeken:

    1. Kijk in je spammap en zoek op "Voltera".
    2. Controleer of je het adres hebt ingevuld waarop je onze bestelmails krijgt.
    3. Vraag op { $website } een nieuwe link aan en wacht vijf minuten. Alleen de nieuwste werkt, een uur lang.
login-steps-locked =
    Na vijf verkeerde pogingen gaat een account 30 minuten op slot, om je te beschermen. Daarna:

    1. Probeer het 30 minuten niet opnieuw.
    2. Ga naar { $website }, tik op *Inloggen*, dan op *Wachtwoord vergeten?*
    3. Kies een nieuw wachtwoord: daarmee gaat het account ook weer open.
login-steps-not-accepted =
    Laten we het stap voor stap nagaan:

    1. Gebruik het adres waarop je onze bestelmails krijgt.
    2. Typ het wachtwoord zelf in en let op hoofdletters en spaties.
    3. Lukt het nog niet? Tik op { $website } op *Wachtwoord vergeten?* en kies een nieuw.

    Stuur me je wachtwoord nooit: ik heb het niet nodig.
ask-helped = Heeft dat geholpen?
helped-worked = Ja, het is gelukt
helped-still_stuck = Nee, nog niet
login-glad = Mooi, je bent weer binnen! Kan ik nog iets voor je doen?

## Klachten

choice-flow-complaint = Klacht indienen
flow-name-complaint = je klacht

ask-what_happened = Wat vervelend dat je een klacht hebt. Vertel me wat er gebeurd is, wanneer en met wie: ik geef het in je eigen woorden door.
complaint-noted = Bedankt dat je het vertelt; het spijt me dat het zo gelopen is voor jou. Ik heb het in je eigen woorden genoteerd en een collega kijkt er persoonlijk naar.

## Abonnementen

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
