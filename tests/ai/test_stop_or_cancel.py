"""STOP is to be left alone, "stop my subscription" is a request: neither is taken for the other (DSR-6)."""

import pytest

from ai.keywords import spot

REQUESTS = (
    "stop my subscription",
    "Stop Filter Club",
    "please stop the subscription, I don't need it",
    "unsubscribe from Filter Club",
    "unsubscribe me from the Care Plus plan",
    "I want to stop my plan",
    "stop sending me filters",
    "cancel my appointment",
    "arrêtez mon abonnement",
    "arrêter l'abonnement svp",
    "désabonnez-moi du Filter Club",
    "je veux me désabonner de Care Plus",
    "stoppez l'abonnement filtres",
    "ne m'envoyez plus de filtres",
    "stop mijn abonnement",
    "ik wil stoppen met Filter Club",
    "mijn abonnement stopzetten",
    "schrijf me uit bij de Filter Club",
    "stuur me geen filters meer",
    "stoppen Sie mein Abo",
    "Stopp mein Filter-Abo bitte",
    "melden Sie mich vom Filter Club ab",
    "Filter Club abbestellen",
    "keine Filter mehr bitte",
    "dadme de baja del Filter Club",
    "quiero darme de baja de la suscripción",
    "baja de Care Plus",
    "parad mi suscripción",
    "no me mandéis más filtros",
    "fermate il mio abbonamento",
    "stop al mio abbonamento",
    "disiscrivetemi dal Filter Club",
    "disdetta abbonamento",
    "non mandatemi più filtri",
)
OPT_OUTS = (
    "STOP", "stop!", "Stop.", "unsubscribe", "stop messaging me",
    "STOP SVP", "désabonnez-moi", "ne m'écrivez plus", "arrêtez de m'envoyer des messages",
    "stop maar", "meld me af", "geen berichten meer", "stuur me geen berichten meer",
    "STOPP", "abmelden", "keine Nachrichten mehr", "schreiben Sie mir nicht mehr",
    "baja", "dadme de baja", "no me escribáis más", "no quiero más mensajes",
    "stop messaggi", "non scrivetemi più", "basta messaggi", "cancellatemi dalla lista",
)  # fmt: skip


@pytest.mark.parametrize("text", REQUESTS)
def test_stopping_a_subscription_is_no_opt_out(text: str) -> None:
    assert "stop" not in spot(text)


@pytest.mark.parametrize("text", OPT_OUTS)
def test_an_opt_out_is_heard_as_one(text: str) -> None:
    assert spot(text) == ["stop"]
