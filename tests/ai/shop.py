"""A small shop's topics, as its flows would describe them."""

from domain.understanding import Topic

ORDER_STATUS = Topic(
    flow="order_status",
    about="Where is my order: tells the customer the status of an order and when the parcel arrives",
    examples={
        "en": [
            "where is my order",
            "has my parcel shipped yet",
            "track my package",
            "when will it be delivered",
        ],
        "fr": [
            "où est ma commande",
            "mon colis est-il parti",
            "suivre ma livraison",
            "quand vais-je être livré",
        ],
        "nl": [
            "waar is mijn bestelling",
            "is mijn pakket al verzonden",
            "pakket volgen",
            "wanneer wordt het bezorgd",
        ],
        "de": [
            "wo ist meine Bestellung",
            "wurde mein Paket verschickt",
            "Sendung verfolgen",
            "wann wird geliefert",
        ],
        "es": ["dónde está mi pedido", "ha salido ya mi paquete", "seguir mi envío", "cuándo me llega"],
        "it": ["dov'è il mio ordine", "il mio pacco è partito", "tracciare la spedizione", "quando arriva"],
    },
)
REFUND = Topic(
    flow="refund",
    about="Refund: gives the money back for an order that arrived broken, late or wrong",
    examples={
        "en": [
            "I want a refund",
            "give me my money back",
            "the item arrived broken",
            "I'd like to return this",
        ],
        "fr": [
            "je veux être remboursé",
            "rendez-moi mon argent",
            "l'article est arrivé cassé",
            "je veux le renvoyer",
        ],
        "nl": [
            "ik wil mijn geld terug",
            "kan ik dit retourneren",
            "het kwam kapot aan",
            "terugbetaling graag",
        ],
        "de": [
            "ich möchte mein Geld zurück",
            "das Gerät kam kaputt an",
            "ich will das zurückgeben",
            "Erstattung bitte",
        ],
        "es": ["quiero un reembolso", "devolvedme el dinero", "el artículo llegó roto", "quiero devolverlo"],
        "it": [
            "voglio un rimborso",
            "ridatemi i soldi",
            "l'articolo è arrivato rotto",
            "vorrei fare un reso",
        ],
    },
)
OPENING_HOURS = Topic(
    flow="opening_hours",
    about="Opening hours, address and contact of our stores",
    examples={
        "en": [
            "what time do you open",
            "are you open on sunday",
            "where is your store",
            "what's your phone number",
        ],
        "fr": [
            "à quelle heure ouvrez-vous",
            "êtes-vous ouverts le dimanche",
            "où est votre magasin",
            "vos horaires",
        ],
        "nl": [
            "hoe laat gaan jullie open",
            "zijn jullie zondag open",
            "waar is de winkel",
            "wat is jullie adres",
        ],
        "de": ["wann haben Sie geöffnet", "haben Sie sonntags auf", "wo ist Ihr Laden", "Öffnungszeiten"],
        "es": ["a qué hora abrís", "abrís los domingos", "dónde está la tienda", "cuál es vuestro horario"],
        "it": ["a che ora aprite", "siete aperti la domenica", "dov'è il negozio", "quali sono gli orari"],
    },
)
TALK_TO_PERSON = Topic(
    flow="talk_to_person",
    about="Talk to a person: hands the conversation to an employee",
    examples={
        "en": [
            "can I talk to a human",
            "I want to speak to an agent",
            "get me a real person",
            "call me please",
        ],
        "fr": ["je veux parler à quelqu'un", "un conseiller svp", "passez-moi un humain", "appelez-moi"],
        "nl": [
            "ik wil iemand spreken",
            "een echte medewerker graag",
            "geef me een mens",
            "kunnen jullie me bellen",
        ],
        "de": [
            "ich möchte mit einem Menschen sprechen",
            "einen Mitarbeiter bitte",
            "echte Person",
            "rufen Sie mich an",
        ],
        "es": ["quiero hablar con una persona", "un agente por favor", "pásame con un humano", "llamadme"],
        "it": ["voglio parlare con una persona", "un operatore per favore", "passami un umano", "chiamatemi"],
    },
)
TOPICS = (ORDER_STATUS, REFUND, OPENING_HOURS, TALK_TO_PERSON)
LANGUAGES = ("en", "fr", "nl", "de", "es", "it")
