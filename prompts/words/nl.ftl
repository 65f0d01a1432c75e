### Wat elk bedrijf zegt. We zeggen je; vriendelijk, helder en kort.

## Begin en beleefdheden

disclosure = Hoi! Ik ben de AI-assistent van { $shop }. Praat je liever met iemand van ons team? Typ dan ‘medewerker’.
greeting = Hoi! Waar kan ik je mee helpen?
greeting-first = Waar kan ik je mee helpen?
thanks = Graag gedaan! Kan ik nog iets voor je doen?
goodbye = Tot ziens en een fijne dag nog!
bot-question = Ja, ik ben een AI-assistent en geen mens. Praat je liever met iemand van ons team? Typ dan ‘medewerker’.
compliment = Dank je wel, wat aardig! Kan ik nog iets voor je doen?
abuse = Ik merk dat je baalt en ik wil je graag helpen. Vertel me wat er misgaat, of typ ‘medewerker’, dan neemt een collega het over.

## Niet begrepen

out-of-scope = Daar kan ik je helaas niet mee helpen: ik ben er alleen voor vragen over onze producten en diensten.
gibberish = Sorry, dat begreep ik niet. Kun je het anders zeggen?
clarify = Ik wil zeker weten dat ik je goed begrijp. Waar gaat het over?
ask-again = Sorry, dat begreep ik niet helemaal.
cannot-choose = Geen probleem. Kies gewoon wat het best past, of typ ‘medewerker’.
cannot-provide = Geen probleem. Zonder dat gegeven kom ik niet verder, dus ik geef het door aan een collega.
too-long = Dat is een lang bericht en ik kon maar een deel ervan lezen. Kun je in een paar regels vertellen waar het om gaat?
edit-noted = Ik zie dat je je bericht hebt aangepast. Ik ga uit van de nieuwe versie.

## Van het ene naar het andere onderwerp

cancelled = Prima, ik stop ermee. Er is niets gewijzigd.
still-there = { $flow ->
    [none] Ben je er nog?
   *[other] Ben je er nog? We kunnen verder met { $flow } wanneer je wilt.
 }
still-there-preview = { $flow ->
    [none] Ik heb nog niets gedaan. Typ ‘ja’ en ik laat het nog een keer zien, of ‘nee’ om het zo te laten.
   *[other] Ik heb nog niets gedaan voor { $flow }. Typ ‘ja’ en ik laat het nog een keer zien, of ‘nee’ om het zo te laten.
 }
about = { $flow ->
    [none] {""}
   *[other] Over { $flow }:
 }
set-aside = Dat is veel tegelijk, dus { $flow } heb ik even opzijgezet. Vraag er gewoon opnieuw naar als je verder wilt.
pick-up = De vorige keer waren we nog niet klaar met { $flow }. Zullen we verdergaan?
nothing-to-cancel = Prima, alles blijft zoals het is.
back-to = { $flow ->
    [none] Dan gaan we verder waar we gebleven waren.
   *[other] Terug naar { $flow }.
 }

## Knoppen

choice-human = Medewerker spreken
confirm-yes = Ja, doe maar
confirm-no = Nee, toch niet
list-open = Kiezen
stale-button = Die knop hoort bij een ouder bericht en werkt niet meer. Er is dus niets gewijzigd. Wat wil je doen?

## Iets doen

effect-busy = Een van onze systemen reageert nu niet, dus ik weet nog niet of het gelukt is. Stuur me over een paar minuten weer een bericht, dan kijk ik het na.
effect-failed = Sorry, dat is niet gelukt.
effect-denied = Sorry, dat kan niet meer: er is niet langer aan de voorwaarden voldaan.
done-stays = Wat ik net heb gedaan, blijft zo: dat kan ik zelf niet terugdraaien. Moet het toch ongedaan gemaakt worden, typ dan ‘medewerker’ en een collega kijkt ernaar.
approval-waiting = Een collega moet dit goedkeuren. Ik heb het doorgegeven en je krijgt hier antwoord. Je kunt me intussen gewoon blijven appen.
approval-declined = Een collega heeft naar je verzoek gekeken en kon het niet goedkeuren.{ $reason ->
    [none] {""}
   *[other] {" "}De reden: { $reason }
 }

    Wil je erover overleggen? Typ dan ‘medewerker’.
tool-busy = Ik kan die gegevens nu niet ophalen, want een van onze systemen reageert niet. Probeer het over een paar minuten opnieuw of typ ‘medewerker’.

## Kennis

knowledge-answer = { $text }
knowledge-none = Daar kan ik niets over vinden en ik wil niet gokken. Een collega kan je verder helpen.
knowledge-none-beside = Over “{ $question }” kan ik niets vinden en ik wil niet gokken. Een collega kan je verder helpen.
knowledge-unsure = Ik weet niet zeker of ik je vraag goed begrijp. Kun je die anders stellen? Of typ ‘medewerker’ om het aan een collega te vragen.
knowledge-disputed = Daarover vind ik twee antwoorden die niet met elkaar kloppen, en ik wil je niet het verkeerde geven.
answer-check = Was dit wat je zocht?
answer-check-yes = Ja, bedankt
answer-check-no = Nee, iets anders

## Privacy

privacy-stop = Geregeld. Je krijgt hier geen berichten meer van ons. Toch weer wel? Typ dan START.
privacy-resume = Fijn dat je er weer bent! Je ontvangt onze berichten hier weer.
privacy-erase = Ik heb je verzoek om je gegevens te verwijderen genoteerd. Iemand van ons team pakt het op en bevestigt het uiterlijk binnen een maand. Sommige gegevens, zoals facturen, moeten we bewaren zolang de wet dat voorschrijft.
privacy-export = Ik heb je verzoek om een kopie van je gegevens genoteerd. Iemand van ons team zoekt ze bij elkaar en stuurt ze je uiterlijk binnen een maand.

## Mensen

handoff-open = Ik heb ons team ingeschakeld. { $who ->
    [none] Een collega
   *[other] { $who }
 } geeft je hier in deze chat antwoord.{ $hours ->
    [none] { $minutes ->
        [none] {""}
       *[other] {" "}Meestal duurt dat niet langer dan { $minutes } minuten.
     }
    [one] {" "}Meestal duurt dat niet langer dan een uur.
   *[other] {" "}Meestal duurt dat niet langer dan { $hours } uur.
 }
handoff-closed = Ons team is er nu niet, maar je vraag is genoteerd. Ze zijn er weer { $days ->
    [0] vandaag vanaf { TIME($opens) }
    [1] morgen vanaf { TIME($opens) }
   *[other] op { $opens }
 } en geven je hier antwoord.
handoff-already = Ons team heeft je bericht ontvangen. Een collega geeft je hier antwoord.
handoff-back = De AI-assistent is er weer. Wat kan ik nog voor je doen?
handoff-back-on = { $flow ->
    [none] De AI-assistent is er weer, en we gaan verder.
   *[other] De AI-assistent is er weer. We gaan verder met { $flow }.
 }
resolved-by-person = Ons team heeft je vraag afgehandeld. Heb je nog iets nodig? Stuur gerust een bericht: de AI-assistent is er dag en nacht.

## Zonder woorden

media-voice = Ik kan nog niet naar spraakberichten luisteren. Kun je het voor me typen? Of typ ‘medewerker’, dan luistert een collega ernaar.

## Als het misgaat

incident = Sorry, er ging bij ons iets mis. Ons team weet ervan en een collega geeft je hier antwoord.

## Wat alleen voor mensen is: vaste, voorzichtige woorden en meteen een mens

regulated-safety = Gebruik het product niet meer en haal de stekker eruit als dat veilig kan. Is er iemand gewond of is er brand? Bel dan eerst *112*. Bewaar het product en neem geen risico; we nemen dit heel serieus.
regulated-medical = Medisch advies kan ik niet geven. Vraag een arts of apotheker voordat je het product gebruikt; bel in noodgevallen *112*. Een collega bekijkt je vraag ook.
regulated-legal = Ik ben een AI-assistent en kan niets zeggen over juridische zaken. Ik geef je bericht precies zo door aan een collega.
regulated-financial = Over geld, belasting of beleggen kan ik geen advies geven. Een collega bekijkt je vraag; voor advies kun je terecht bij een deskundige.

## Tevredenheid

survey-ask = Hoe tevreden ben je over onze hulp? Kies een cijfer van 1 tot 5.
survey-thanks = Bedankt, daar kunnen we iets mee!
rate-thanks = Bedankt voor je feedback!
survey-score-1 = 1 · Heel ontevreden
survey-score-2 = 2 · Ontevreden
survey-score-3 = 3 · Gaat wel
survey-score-4 = 4 · Tevreden
survey-score-5 = 5 · Heel tevreden
