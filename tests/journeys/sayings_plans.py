"""What customers say about subscriptions and appointments, in six languages; none of it is an example."""

from tests.journeys.sayings import Sayings

NEXT_CHARGE: Sayings = {
    "en": "hello, could you look up when my subscription gets charged again?",
    "fr": "bonjour, vous pouvez me dire quand mon abonnement sera débité la prochaine fois ?",
    "nl": "hallo, kun je nakijken wanneer mijn abonnement weer wordt afgeschreven?",
    "de": "Guten Tag, können Sie nachsehen, wann mein Abo das nächste Mal abgebucht wird?",
    "es": "hola, ¿me podéis mirar cuándo se me cobra otra vez la suscripción?",
    "it": "salve, mi potete dire quando mi addebitate di nuovo l'abbonamento?",
}
PAUSE: Sayings = {
    "en": "I'm abroad until spring, could we pause the subscription?",
    "fr": "je suis à l'étranger jusqu'au printemps, on peut mettre l'abonnement en pause ?",
    "nl": "ik zit tot het voorjaar in het buitenland, kunnen we het abonnement pauzeren?",
    "de": "ich bin bis zum Frühjahr im Ausland, können wir das Abo pausieren?",
    "es": "estoy fuera hasta la primavera, ¿podemos poner la suscripción en pausa?",
    "it": "sono all'estero fino a primavera, possiamo mettere in pausa l'abbonamento?",
}
RESUME: Sayings = {
    "en": "I'm home again, please resume my subscription",
    "fr": "je suis rentré, vous pouvez reprendre mon abonnement s'il vous plaît",
    "nl": "ik ben weer thuis, wil je mijn abonnement hervatten?",
    "de": "ich bin wieder zu Hause, bitte das Abo fortsetzen",
    "es": "ya estoy en casa, podéis reanudar mi suscripción",
    "it": "sono tornato a casa, potete riattivare l'abbonamento",
}
CANCEL: Sayings = {
    "en": "hi, stop my subscription please, I've moved house",
    "fr": "bonjour, je souhaite résilier l'abonnement, j'ai déménagé",
    "nl": "hoi, ik zou graag mijn abonnement opzeggen, ik ben verhuisd",
    "de": "hallo, ich möchte das Abo bitte kündigen, ich bin umgezogen",
    "es": "hola, me gustaría cancelar la suscripción, me he mudado",
    "it": "ciao, vorrei disdire l'abbonamento, ho cambiato casa",
}
