"""Taking a request back by its name."""

import pytest

from ai.withdrawal import Withdrawals
from tests.ai.shop import TOPICS

WITHDRAWALS = Withdrawals(TOPICS)


@pytest.mark.parametrize(
    "said",
    [
        "cancel the refund",
        "please cancel my refund request",
        "I don't want the refund anymore",
        "cancela el reembolso, por favor",
        "ya no quiero el reembolso",
        "je veux annuler la demande de remboursement",
        "je ne veux plus de remboursement",
        "ich will die Erstattung doch nicht mehr",
        "bitte die Erstattung stornieren",
        "ik wil de terugbetaling annuleren",
        "ik hoef de terugbetaling niet meer",
        "annulla il rimborso",
        "non voglio più il rimborso",
    ],
)
def test_a_request_is_taken_back_by_its_name(said: str) -> None:
    assert WITHDRAWALS.of(said, ("refund",)) == "refund"
    assert WITHDRAWALS.of(said, ("order_status", "refund")) == "refund"
    assert WITHDRAWALS.of(said, ()) is None


@pytest.mark.parametrize(
    "said",
    [
        "cancel my order and refund me",
        "don't cancel the refund",
        "I want a refund",
        "annuler ma commande et me rembourser",
        "annulez ma commande, je veux un remboursement",
        "bitte die Erstattung nicht stornieren",
        "ik wil mijn bestelling annuleren en een terugbetaling",
        "cancelar mi pedido y quiero el reembolso",
        "annulla l'ordine e voglio il rimborso",
        "I never got the refund",
    ],
)
def test_wanting_the_refund_is_no_withdrawal(said: str) -> None:
    assert WITHDRAWALS.of(said, ("refund",)) is None
