"""What customers say about returns, exchanges, repairs and papers; none of it is an example."""

from tests.journeys.sayings import Sayings

SEND_BACK: Sayings = {
    "en": "hello, {order} has to go back to you please, I changed my mind",
    "fr": "bonjour, je souhaite renvoyer la {order}, j'ai changé d'avis",
    "nl": "hallo, ik wil {order} graag terugsturen, ik heb me bedacht",
    "de": "hallo, ich würde {order} gern zurückschicken, ich habe es mir anders überlegt",
    "es": "hola, quisiera devolver el {order}, he cambiado de opinión",
    "it": "salve, vorrei fare il reso di {order}, ho cambiato idea",
}
OTHER_COLOUR: Sayings = {
    "en": "hi there, can I exchange {order} for a different colour please?",
    "fr": "bonjour, puis-je échanger la {order} contre une autre couleur ?",
    "nl": "hoi, kan ik {order} ruilen voor een andere kleur?",
    "de": "guten Tag, kann ich {order} in eine andere Farbe umtauschen?",
    "es": "buenas, ¿puedo cambiar el {order} por otro color?",
    "it": "buongiorno, posso cambiare {order} con un altro colore?",
}
REPAIR: Sayings = {
    "en": "I'd like to use the warranty for {order}",
    "fr": "je voudrais utiliser la garantie pour la {order}",
    "nl": "ik wil graag gebruikmaken van de garantie voor {order}",
    "de": "ich möchte für {order} die Garantie nutzen",
    "es": "me gustaría usar la garantía del {order}",
    "it": "vorrei usufruire della garanzia per {order}",
}
DEFECT: Sayings = {
    "en": "the lid no longer closes and it drips, serial VS-2468-1357",
    "fr": "le couvercle ne ferme plus et ça goutte, numéro VS-2468-1357",
    "nl": "het deksel sluit niet meer en het druppelt, nummer VS-2468-1357",
    "de": "der Deckel schließt nicht mehr und es tropft, Nummer VS-2468-1357",
    "es": "la tapa ya no cierra y gotea, número VS-2468-1357",
    "it": "il coperchio non chiude più e gocciola, numero VS-2468-1357",
}
INVOICE: Sayings = {
    "en": "please send me the invoice for {order}",
    "fr": "merci de m'envoyer la facture de {order}",
    "nl": "stuur me de factuur van {order} alsjeblieft",
    "de": "bitte senden Sie mir die Rechnung zu {order}",
    "es": "por favor enviadme la factura de {order}",
    "it": "per favore mandatemi la fattura di {order}",
}
CONTRACT: Sayings = {
    "en": "could I have the contract of my subscription as a file",
    "fr": "puis-je avoir le contrat de mon abonnement en fichier",
    "nl": "mag ik het contract van mijn abonnement als bestand",
    "de": "könnte ich den Vertrag meines Abos als Datei haben",
    "es": "¿me dais el contrato de mi suscripción en un archivo?",
    "it": "posso avere il contratto del mio abbonamento come file",
}
