"""What customers say in the journeys, in six languages; none of it is an example in a flow's page."""

LANGUAGES = ("en", "fr", "nl", "de", "es", "it")

Sayings = dict[str, str]

WHERE: Sayings = {
    "en": "hi, my parcel still isn't here, any idea where it is?",
    "fr": "Bonjour, mon colis n'est toujours pas là, vous savez où il en est ?",
    "nl": "hoi, mijn pakket is er nog steeds niet, waar blijft het?",
    "de": "Hallo, mein Paket ist immer noch nicht da, wo bleibt es denn?",
    "es": "hola, mi paquete todavía no ha llegado, ¿sabéis dónde está?",
    "it": "ciao, il mio pacco non è ancora arrivato, sapete dov'è?",
}
WHERE_NUMBER: Sayings = {
    "en": "can you tell me where order {number} is?",
    "fr": "pouvez-vous me dire où en est la commande {number} ?",
    "nl": "kun je me zeggen waar bestelling {number} is?",
    "de": "können Sie mir sagen, wo die Bestellung {number} ist?",
    "es": "¿me puedes decir dónde está el pedido {number}?",
    "it": "mi puoi dire dov'è l'ordine {number}?",
}
REFUND: Sayings = {
    "en": "the thing from order {number} is broken, give me my money back please",
    "fr": "l'appareil de la commande {number} est cassé, remboursez-moi s'il vous plaît",
    "nl": "het apparaat van bestelling {number} is kapot, ik wil graag mijn geld terug",
    "de": "das Gerät aus Bestellung {number} ist kaputt, bitte geben Sie mir mein Geld zurück",
    "es": "el aparato del pedido {number} está roto, devolvedme el dinero por favor",
    "it": "l'apparecchio dell'ordine {number} è rotto, vorrei essere rimborsato",
}
MONEY_BACK: Sayings = {
    "en": "hello, I'd like to get a refund for something I bought",
    "fr": "bonjour, je voudrais me faire rembourser un achat",
    "nl": "hallo, ik wil graag een aankoop terugbetaald krijgen",
    "de": "Hallo, ich hätte gern mein Geld für einen Kauf zurück",
    "es": "hola, me gustaría que me reembolsen una compra",
    "it": "buongiorno, vorrei il rimborso di un acquisto",
}
HOURS: Sayings = {
    "en": "until what time are you open on Saturdays?",
    "fr": "vous êtes ouverts jusqu'à quelle heure le samedi ?",
    "nl": "tot hoe laat zijn jullie zaterdag open?",
    "de": "bis wann haben Sie samstags geöffnet?",
    "es": "¿hasta qué hora abrís los sábados?",
    "it": "fino a che ora siete aperti il sabato?",
}
WHERE_AND_HOURS: Sayings = {
    "en": "where is my order {number}? and what are your opening hours on Saturday?",
    "fr": "où est ma commande {number} ? et quels sont vos horaires le samedi ?",
    "nl": "waar is mijn bestelling {number}? en wat zijn jullie openingstijden op zaterdag?",
    "de": "Wo ist meine Bestellung {number}? Und wie sind Ihre Öffnungszeiten am Samstag?",
    "es": "¿dónde está mi pedido {number}? ¿y cuál es vuestro horario del sábado?",
    "it": "dov'è il mio ordine {number}? e quali sono i vostri orari di sabato?",
}
YES: Sayings = {
    "en": "yes please",
    "fr": "oui",
    "nl": "ja graag",
    "de": "ja, bitte",
    "es": "sí",
    "it": "sì grazie",
}
NO: Sayings = {
    "en": "no",
    "fr": "non merci",
    "nl": "nee",
    "de": "nein, danke",
    "es": "no, gracias",
    "it": "no",
}
NEVER_MIND: Sayings = {
    "en": "never mind, forget it",
    "fr": "laissez tomber",
    "nl": "laat maar",
    "de": "vergessen Sie es",
    "es": "déjalo, da igual",
    "it": "lascia perdere",
}
CORRECTION: Sayings = {
    "en": "sorry, I meant {number}",
    "fr": "pardon, je voulais dire {number}",
    "nl": "sorry, ik bedoelde {number}",
    "de": "Entschuldigung, ich meinte {number}",
    "es": "perdón, quería decir {number}",
    "it": "scusa, intendevo {number}",
}
PERSON: Sayings = {
    "en": "I want to talk to a real person",
    "fr": "je veux parler à un conseiller",
    "nl": "ik wil een echte medewerker spreken",
    "de": "ich möchte mit einem Mitarbeiter sprechen",
    "es": "quiero hablar con una persona",
    "it": "voglio parlare con un operatore",
}
DISCLOSURE: Sayings = {
    "en": "AI assistant",
    "fr": "assistant IA",
    "nl": "AI-assistent",
    "de": "KI-Assistent",
    "es": "asistente de IA",
    "it": "assistente AI",
}
STOP: Sayings = {"en": "STOP", "fr": "STOP", "nl": "stop", "de": "Stop", "es": "STOP", "it": "stop"}
