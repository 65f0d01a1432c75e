"""What customers say about appointments, shops and their own contact details; none of it is an example."""

from tests.journeys.sayings import Sayings

BOOK_REPAIR: Sayings = {
    "en": "hello, can I have a repair appointment for my coffee machine on Thursday of next week?",
    "fr": "bonjour, on pourrait prévoir une réparation de ma cafetière jeudi de la semaine prochaine ?",
    "nl": "hallo, kunnen we volgende week donderdag een reparatie van mijn koffiemachine afspreken?",
    "de": "Hallo, könnten wir eine Reparatur meiner Kaffeemaschine für nächste Woche Donnerstag ausmachen?",
    "es": "hola, ¿podemos quedar para una reparación de mi cafetera el jueves de la semana que viene?",
    "it": "ciao, vorrei un appuntamento per una riparazione giovedì della prossima settimana",
}
RATHER_AFTERNOON: Sayings = {
    "en": "rather in the afternoon, after 2",
    "fr": "plutôt l'après-midi, après 14h",
    "nl": "liever 's middags, na 14 uur",
    "de": "lieber nachmittags, nach 14 Uhr",
    "es": "mejor por la tarde, después de las 14",
    "it": "meglio nel pomeriggio, dopo le 14",
}
WHEN_IS_IT: Sayings = {
    "en": "remind me please, on what date is my appointment?",
    "fr": "dites-moi, il est à quelle date mon rendez-vous ?",
    "nl": "help me even herinneren, op welke datum is mijn afspraak?",
    "de": "erinnern Sie mich bitte, an welchem Datum ist mein Termin?",
    "es": "recuérdame, por favor, ¿en qué fecha es mi cita?",
    "it": "ricordami per favore, in che data è il mio appuntamento?",
}
CALL_OFF: Sayings = {
    "en": "the appointment doesn't work for me any more, cancel it",
    "fr": "le rendez-vous ne me convient plus, annulez-le",
    "nl": "de afspraak komt me niet meer uit, annuleer hem",
    "de": "der Termin geht bei mir nicht mehr, bitte stornieren",
    "es": "la cita ya no me va bien, cancelad la cita",
    "it": "l'appuntamento non mi va più bene, annullate l'appuntamento",
}
BRUSSELS_MAY: Sayings = {
    "en": "will the Brussels shop be open on 1 May?",
    "fr": "la boutique de Bruxelles sera ouverte le 1er mai ?",
    "nl": "is de winkel in Brussel open op 1 mei?",
    "de": "hat das Geschäft in Brüssel am 1. Mai geöffnet?",
    "es": "¿la tienda de Bruselas estará abierta el 1 de mayo?",
    "it": "il negozio di Bruxelles sarà aperto il 1 maggio?",
}
MILAN: Sayings = {
    "en": "Milan",
    "fr": "Milan",
    "nl": "Milaan",
    "de": "Mailand",
    "es": "Milán",
    "it": "Milano",
}
CLOSED: Sayings = {
    "en": "closed",
    "fr": "fermé",
    "nl": "gesloten",
    "de": "geschlossen",
    "es": "cerrado",
    "it": "chiuso",
}
NEW_MAIL: Sayings = {
    "en": "hi there, could you put my new e-mail in my account: {mail}",
    "fr": "bonjour, pourriez-vous mettre mon nouvel e-mail dans mon compte : {mail}",
    "nl": "hoi, kun je mijn nieuwe e-mailadres in mijn account zetten: {mail}",
    "de": "Guten Tag, könnten Sie meine neue E-Mail-Adresse in mein Konto eintragen: {mail}",
    "es": "hola, ¿podéis poner mi nuevo correo en mi cuenta: {mail}",
    "it": "salve, potete mettere la mia nuova e-mail nel mio account: {mail}",
}
TELLS_PASSWORD: Sayings = {
    "en": "I can't get in! my password is Zebra9!kite, what's wrong?",
    "fr": "je n'arrive pas à entrer ! mon mot de passe est Zebra9!kite, qu'est-ce qui cloche ?",
    "nl": "ik kom er niet in! mijn wachtwoord is Zebra9!kite, wat is er mis?",
    "de": "ich komme nicht rein! mein Passwort ist Zebra9!kite, was ist da falsch?",
    "es": "¡no consigo entrar! mi contraseña es Zebra9!kite, ¿qué pasa?",
    "it": "non riesco a entrare! la mia password è Zebra9!kite, che cosa non va?",
}
