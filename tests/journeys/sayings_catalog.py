"""What customers say about products, shipping and promo codes, in six languages; none of it is an example."""

from tests.journeys.sayings import Sayings

PRICE: Sayings = {
    "en": "hello, what's the price of the air purifier?",
    "fr": "bonjour, quel est le prix du purificateur d'air ?",
    "nl": "hallo, wat is de prijs van de luchtreiniger?",
    "de": "Guten Tag, was ist der Preis vom Luftreiniger?",
    "es": "hola, ¿qué precio tiene el purificador de aire?",
    "it": "salve, che prezzo ha il purificatore d'aria?",
}
FITS: Sayings = {
    "en": "is the HF-30 compatible with the A300?",
    "fr": "le HF-30 est-il compatible avec l'A300 ?",
    "nl": "is de HF-30 compatibel met de A300?",
    "de": "ist der HF-30 mit dem A300 kompatibel?",
    "es": "¿el HF-30 es compatible con el A300?",
    "it": "l'HF-30 è compatibile con l'A300?",
}
COMPARED: Sayings = {
    "en": "what is the difference between the A200 and the A300?",
    "fr": "quelle est la différence entre l'A200 et l'A300 ?",
    "nl": "wat is het verschil tussen de A200 en de A300?",
    "de": "was ist der Unterschied zwischen dem A200 und dem A300?",
    "es": "¿cuál es la diferencia entre el A200 y el A300?",
    "it": "che differenza c'è tra l'A200 e l'A300?",
}
DELIVERY: Sayings = {
    "en": "how much are the delivery costs to Spain?",
    "fr": "à combien s'élèvent les frais de livraison en Espagne ?",
    "nl": "hoeveel bedragen de verzendkosten naar Spanje?",
    "de": "wie viel betragen die Versandkosten nach Spanien?",
    "es": "¿a cuánto ascienden los gastos de envío a España?",
    "it": "a quanto ammontano le spese di spedizione in Spagna?",
}
CODE: Sayings = {
    "en": "is the promo code WELCOME10 valid at the moment?",
    "fr": "le code promo WELCOME10 est-il valable en ce moment ?",
    "nl": "is de kortingscode WELCOME10 op dit moment geldig?",
    "de": "ist der Gutscheincode WELCOME10 momentan gültig?",
    "es": "¿el código promocional WELCOME10 es válido en este momento?",
    "it": "il codice promozionale WELCOME10 è valido al momento?",
}
APPLY: Sayings = {
    "en": "I forgot the promo code WELCOME10, please add it to my order {order}",
    "fr": "j'ai oublié le code promo WELCOME10, ajoutez-le à ma commande {order} s'il vous plaît",
    "nl": "ik ben de kortingscode WELCOME10 vergeten, voeg hem toe aan mijn bestelling {order}",
    "de": "ich habe den Gutscheincode WELCOME10 vergessen, bitte zur Bestellung {order} hinzufügen",
    "es": "olvidé el código promocional WELCOME10, añadidlo a mi pedido {order} por favor",
    "it": "ho dimenticato il codice promo WELCOME10, aggiungetelo al mio ordine {order} per favore",
}
