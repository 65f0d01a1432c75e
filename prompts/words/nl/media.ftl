### Files, cards and reactions customers send. Facts: $order, $model (numbers read in a file).
### Button titles have 20 characters at most.

media-too-big = Dat bestand is te groot voor mij. Kun je een kleiner bestand sturen, of een foto van het stuk waar het om gaat?
media-broken = Ik kon dat bestand niet openen: het lijkt beschadigd. Kun je het nog een keer sturen?
media-unsupported = Dat soort bestand kan ik niet openen. Een foto of pdf gaat wel.
media-gone = Ik kon dat bestand niet downloaden. Kun je het nog een keer sturen?
media-slow = Het lezen van dat bestand duurde te lang. Kun je een foto sturen van het stuk waar het om gaat?
media-blurred = Die foto is te onscherp voor mij. Kun je hem opnieuw maken en je telefoon stilhouden?
media-dark = Die foto is te donker voor mij. Kun je hem opnieuw maken met meer licht?
media-unreadable = Ik kan de tekst op die foto niet goed genoeg lezen. Kun je hem opnieuw maken, recht van boven en met goed licht?
media-silent = Ik hoorde geen woorden in dat spraakbericht. Kun je het opnieuw opnemen, of typen?
media-image = Bedankt, ik heb je foto. Ik kan niet beoordelen wat erop staat, dus ik heb hem bewaard voor ons team.
media-received = Bedankt, ik heb je foto.
media-document = Bedankt, ik heb je document en heb het bewaard voor ons team.
media-video = Bedankt, ik heb je video. Ik kan niet beoordelen wat erop te zien is, dus ik heb hem bewaard voor ons team.
media-sticker = Leuke sticker! Wat kan ik voor je doen?
media-other = Dat soort bericht kan ik niet openen. Kun je het voor me typen? Of typ ‘medewerker’, dan kijkt een collega ernaar.
media-order = Ik lees er bestelnummer *{ $order }* in.
media-model = Bedankt, ik heb je foto ontvangen en lees er model *{ $model }* op. De rest kan ik niet beoordelen, dus ik heb hem voor ons team bewaard.
media-about = Wat kan ik daarmee voor je doen?
media-id-document = Dat lijkt een identiteitsbewijs. Ik heb het niet gelezen en er niets van bewaard. Mag ons team de foto bekijken? Hij wordt hoe dan ook binnen 24 uur verwijderd.
media-bank-card = Dat lijkt een bankpas. Ik heb hem niet gelezen en er niets van bewaard; stuur hier nooit pasgegevens. Mag ons team de foto bekijken? Hij wordt hoe dan ook binnen 24 uur verwijderd.
media-keep = Ja, dat mag
media-delete = Nee, verwijder hem
media-kept = Dank je. Ons team kijkt ernaar, en de foto wordt binnen 24 uur verwijderd.
media-deleted = Gedaan: de foto is verwijderd.
location-noted = Bedankt voor je locatie. Zelf kan ik er niets mee. Gaat het om een adres, kun je het dan typen?
cards-noted = Bedankt, ik heb dat contact bewaard voor ons team. Wat kan ik voor je doen?
basket-noted = Bedankt voor je winkelmandje! Ik kan in deze chat geen bestellingen aannemen, maar een collega kan helpen: typ ‘medewerker’.
reaction-sad = Ik zie dat je daar niet blij mee bent. Wat ging er mis? Of typ ‘medewerker’, dan neemt een collega het over.
# Facts: $km to the nearest branch, its $address, $phone, and hours of $today and of the week.
location-nearest =
    Onze dichtstbijzijnde winkel: *{ $address }*, hemelsbreed { $km } km bij je vandaan. Telefoon: { $phone }
    Vandaag: { $today ->
        [none] *gesloten*
       *[other] *{ $today }*
    }{ $open ->
        [yes] {" "}(nu open)
       *[no] {" "}(nu gesloten)
    }
    Maandag tot en met vrijdag { $weekdays ->
        [none] gesloten
       *[other] { $weekdays }
    }, zaterdag { $saturday ->
        [none] gesloten
       *[other] { $saturday }
    }, zondag { $sunday ->
        [none] gesloten
       *[other] { $sunday }
    }
