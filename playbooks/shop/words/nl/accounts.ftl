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
