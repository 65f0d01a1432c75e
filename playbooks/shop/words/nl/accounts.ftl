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

## Contactgegevens wijzigen. $was: wat we nu hebben, "none" als er niets is

choice-flow-change_contact = E-mail of telefoon
flow-name-change_contact = je contactgegevens

ask-field = Wat wil je wijzigen?
field-email = E-mailadres
field-phone = Telefoonnummer
ask-email = Wat is je *nieuwe e-mailadres*?
ask-phone = Wat is je *nieuwe telefoonnummer*? Graag met landcode, zoals +31 6 12345678.
contact-preview = Ik verander { $field ->
        [phone] het telefoonnummer
       *[email] het e-mailadres
    } van je account{ $was ->
        [none] {""}
       *[other] {" "}({ $was })
    } in *{ $now }*. Klopt dat?
contact-changed = Geregeld: voortaan staat *{ $now }* in je account. Voor de zekerheid heb ik ook een bericht naar { $mail } gestuurd.
contact-same = { $now } staat al in je account, dus er valt niets te wijzigen. Werkt er iets niet? Een collega kan je helpen.
contact-taken = Dat kan ik niet in je account zetten: een adres of nummer kan maar bij één account horen. Een collega kan dit met je uitzoeken.

## Bewijs met een code. $address: bijna helemaal verborgen

ask-code = Om zeker te weten dat jij het bent, heb ik een *code van 6 cijfers* naar { $address } gestuurd. Typ die hier, alsjeblieft. (Geen mail? Kijk even bij je spam.)
code-new = Nieuwe code sturen
code-wrong = Die code klopt niet. Kijk even in onze nieuwste mail.
code-over = Die code is verlopen.
code-locked = Dat was één poging te veel. Voor je veiligheid kan hier nu even niets gewijzigd worden. Een collega helpt je verder.
password-never = Schrijf hier alsjeblieft nooit wachtwoorden. Ik heb het jouwe uit deze chat gehaald en kan het niet meer lezen. Kies voor de zekerheid een nieuw op onze site.

mail-code-subject = Je code van { $shop }
mail-code-text = Je code voor de chat met { $shop } is { $code }. Hij is { $minutes } minuten geldig. Niet zelf aangevraagd? Geef hem aan niemand en laat het ons weten.
mail-contact-changed-subject = Je account bij { $shop } is gewijzigd
mail-contact-changed-text = In onze chat is { $email ->
        [none] het telefoonnummer van je account veranderd in { $phone }
       *[other] het e-mailadres van je account veranderd in { $email }
    }. Was jij dat niet? Laat het ons meteen weten.
