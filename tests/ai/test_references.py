"""The newest order, named in words."""

import pytest

from ai.references import latest


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("please cancel my latest order", "my latest order"),
        ("où en est ma dernière commande ?", "ma dernière commande"),
        ("waar blijft mijn laatste bestelling", "mijn laatste bestelling"),
        ("ich möchte meine letzte Bestellung stornieren", "meine letzte Bestellung"),
        ("quiero devolver lo último que compré", "lo último que compré"),
        ("vorrei annullare il mio ultimo ordine", "il mio ultimo ordine"),
    ],
)
def test_the_newest_order_is_named_in_words(text: str, quote: str) -> None:
    assert [hit.quote for hit in latest(text)] == [quote]


def test_the_last_one_is_the_newest_order_only_where_an_order_is_asked_for() -> None:
    assert not latest("the last one please")
    assert latest("the last one please", expected=True)
    assert not latest("this is my last warning", expected=True)
