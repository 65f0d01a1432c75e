## Pakketten

parcel-event = { $event ->
    [label_created] aangemeld, het pakket moet nog worden opgehaald
    [picked_up] opgehaald uit ons magazijn
    [in_transit] door een sorteercentrum gegaan
    [at_depot] aangekomen bij het depot bij jou in de buurt
    [delayed_weather] vertraagd door slecht weer onderweg
    [delayed_volume] vertraagd door grote drukte
    [address_problem] tegengehouden, omdat het adres niet compleet is of niet klopt
    [customs] ligt bij de douane
    [out_for_delivery] bij de bezorger
    [delivery_attempted] er was niemand thuis, ze proberen het opnieuw
    [at_pickup_point] ligt voor je klaar bij een afhaalpunt
    [delivered] bezorgd
    [returned_to_sender] op de terugweg naar ons
   *[unknown] gescand
 }
parcel-scan = • { $at }{ $place ->
    [none] {""}
   *[other] , { $place }
 }: { parcel-event }
parcel-late =
    Bestelling *{ $order }* is *vertraagd*, onze excuses. Het laatste bericht van { $carrier }, { $at }{ $place ->
        [none] {""}
       *[other] {" "}({ $place })
    }: *{ parcel-event }*. { $eta ->
        [none] Er is nog geen nieuwe bezorgdatum. Wil je niet wachten? Dan kan een collega navraag doen bij de bezorger.
       *[other] Nieuwe verwachte bezorging: *{ $eta }*. Wil je niet wachten? Dan kan een collega navraag doen bij de bezorger.
    } Track & trace: { $tracking }

parcels-split = Bestelling *{ $order }* komt in *meerdere pakketten* met { $carrier }:
parcel-part = • *{ $items }*: { $status ->
    [delivered] bezorgd op { $at }
    [out_for_delivery] wordt vandaag bezorgd
    [late] vertraagd; laatste bericht, { $at }: { parcel-event }
   *[other] onderweg{ $eta ->
        [none] {""}
       *[day] , verwacht { $eta }
    }
 }. Track & trace: { $tracking }
parcel-part-waiting = • *{ $items }*: wordt nog ingepakt. Je krijgt de track & trace zodra het vertrekt.
parcel-part-late = Sorry voor de vertraging. Wil je niet wachten? Dan kan een collega navraag doen bij { $carrier }.
parcel-part-missing = Mist er iets wat er zou moeten zijn? Laat het me weten, dan zoek ik het uit.

## Bezorgd, maar niet ontvangen

choice-flow-missing_parcel = Pakket niet gekregen
flow-name-missing_parcel = je vermiste pakket

ask-parcel = Die bestelling kwam in meerdere pakketten. Welk pakket ontbreekt?

parcel-handover = { $handover ->
    [signed] tegen handtekening afgegeven
    [letterbox] in de brievenbus gedaan
    [neighbour] bij een buur afgegeven
    [safe_place] op een veilige plek bij je adres neergelegd
    [pickup_point] naar een afhaalpunt gebracht
   *[none] bezorgd
 }
missing-preview =
    Volgens { $carrier } is het pakket van bestelling *{ $order }* ({ $items }) op { $delivered } *{ parcel-handover }*. Kijk daar nog eens en vraag het bij je buren en huisgenoten.

    Ligt het er niet, dan kan ik { $carrier } ernaar laten *zoeken*. Dat duurt hooguit { $days } dagen.{ $person ->
        [yes] {" "}Een collega moet het eerst goedkeuren.
       *[no] {""}
    } Zal ik dat doen?
missing-yes = Ja, laat zoeken
missing-no = Nee, ik kijk nog
missing-done = Geregeld: { $carrier } *zoekt* naar het pakket van bestelling *{ $order }* (dossier { $case }) en moet uiterlijk *{ $due }* antwoorden. Schrijf me hier als het opduikt, of als je dan nog niets gehoord hebt.

missing-not-delivered = Van bestelling *{ $order }* is *nog niets bezorgd*, dus er valt niets te zoeken. Ik kan je vertellen waar hij is, of een collega kan met je meekijken.
missing-wait = Volgens { $carrier } is bestelling *{ $order }* op { $delivered } *{ parcel-handover }*, minder dan een dag geleden. Pakketten worden vaak te vroeg gescand, dus wachten we *een hele dag* voor een zoekactie begint. Kijk nog eens rond en schrijf me morgen als het er nog niet is. Een collega kan je ook nu al helpen.
missing-too-late = Bestelling *{ $order }* is op { $delivered } bezorgd, en { $carrier } zoekt alleen binnen *{ $within } dagen*. Een collega kan naar je geval kijken.
missing-open = { $carrier } is *al aan het zoeken* naar het pakket van bestelling *{ $order }*. Een collega kan je meer vertellen.
missing-closed = Bestelling *{ $order }* is al *geannuleerd, retour of terugbetaald*, dus er valt niets te zoeken. Klopt dat volgens jou niet, dan kan een collega het nakijken.
