## Voice notes. $text: what was heard. $value: one value heard, of the kind $type

voice-unsure = Ik weet niet zeker of ik het goed heb gehoord. Ik hoorde: “{ $text }” Klopt dat?
voice-unsure-yes = Ja, dat klopt
voice-unsure-no = Nee
voice-unclear = Sorry, ik kon het niet verstaan. Kun je het nog eens zeggen op een rustigere plek, of het me schrijven?
voice-too-long = Dit spraakbericht is te lang voor mij: ik kan hooguit tien minuten luisteren. Kun je een korter bericht sturen, of het me schrijven?
voice-secret = Typ codes hier liever dan ze uit te spreken, en vertel nooit iemand je wachtwoord, ook mij niet. Ik heb dat spraakbericht niet gebruikt.
voice-card = Ik heb het kaartnummer uit je spraakbericht gehaald, en de opname wordt binnen 24 uur verwijderd. Geef hier nooit kaartgegevens door.
voice-again = Sorry. Zeg het nog eens, of schrijf het me.
voice-tap = Ik heb je antwoord gehoord. Tik het voor de zekerheid hier even aan:
heard-value =
    { $type ->
        [order_number] Ik hoorde bestelnummer *{ $value }*. Klopt dat?
        [email] Ik hoorde het e-mailadres *{ $value }*. Klopt dat?
        [postcode] Ik hoorde de postcode *{ $value }*. Klopt dat?
        [date] Ik hoorde *{ $value }*. Is dat de juiste dag?
       *[other] Ik hoorde: *{ $value }*. Klopt dat?
    }
heard-value-yes = Ja, dat klopt
heard-value-no = Nee, klopt niet
voice-replies-on = Natuurlijk: vanaf nu antwoord ik je ook met spraakberichten. Schrijf “alleen tekst” om daarmee te stoppen.
voice-replies-off = Prima, vanaf nu schrijf ik je alleen nog.
voice-replies-none = In deze taal kan ik nog geen spraakberichten sturen, dus ik schrijf je.
