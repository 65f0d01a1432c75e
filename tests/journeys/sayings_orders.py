"""What customers say about orders that leave, went elsewhere or never came; none of it is an example."""

from tests.journeys.sayings import Sayings

CANCEL_ORDER: Sayings = {
    "en": "hi, could you cancel order {number} for me? it hasn't shipped, has it",
    "fr": "bonjour, pourriez-vous annuler la commande {number} ? elle n'est pas expédiée, non",
    "nl": "hoi, zou je bestelling {number} voor me kunnen annuleren? hij is toch nog niet verzonden",
    "de": "hallo, könnten Sie die Bestellung {number} für mich stornieren? sie ist ja noch nicht versandt",
    "es": "hola, ¿me podríais cancelar el pedido {number}? no se ha enviado, ¿verdad?",
    "it": "ciao, potreste annullarmi l'ordine {number}? non è ancora spedito, vero",
}
CHANGE_ADDRESS: Sayings = {
    "en": "could the delivery address of {number} be changed, please?",
    "fr": "est-ce qu'on peut changer l'adresse de livraison de la {number} s'il vous plaît ?",
    "nl": "kan het bezorgadres van {number} veranderd worden alsjeblieft?",
    "de": "kann man die Lieferadresse von {number} bitte noch ändern?",
    "es": "¿se puede cambiar la dirección de entrega del {number}, por favor?",
    "it": "si può cambiare l'indirizzo di consegna di {number}, per favore?",
}
STREET: Sayings = {
    "en": "Overtoom 51",
    "fr": "11 rue Kervégan",
    "nl": "Kouter 29",
    "de": "Lindwurmstraße 90",
    "es": "Calle Betis 49",
    "it": "Via Po 31",
}
PLACE: Sayings = {
    "en": "1054 HB Amsterdam",
    "fr": "44000 Nantes",
    "nl": "9000 Gent",
    "de": "80337 München",
    "es": "41010 Sevilla",
    "it": "10124 Torino",
}
NEVER_CAME: Sayings = {
    "en": "{number} is down as delivered, but I never received the parcel",
    "fr": "la {number} apparaît comme livrée, mais je n'ai jamais reçu le colis",
    "nl": "{number} staat als bezorgd genoteerd, maar ik heb het pakket nooit ontvangen",
    "de": "{number} ist als zugestellt vermerkt, aber ich habe das Paket nie bekommen",
    "es": "{number} consta como entregado, pero nunca recibí el paquete",
    "it": "{number} risulta consegnato, ma non ho mai ricevuto il pacco",
}
