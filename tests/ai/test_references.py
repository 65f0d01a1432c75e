"""The newest order, named in words."""

import pytest

from ai.references import by_product, latest
from domain.understanding import ProductNames, SlotSpec

KETTLES = tuple(
    ProductNames(sku=sku, kind="device", names=("kettle", "bouilloire", "Wasserkocher", own))
    for sku, own in (("K-1", "Kettle Pico"), ("K-2", "Kettle Grande"))
)
TOASTER = ProductNames(sku="T-1", kind="device", names=("toaster", "grille-pain"))
ORDER = SlotSpec(name="order", type="order_number", by_product=True, names=(*KETTLES, TOASTER))


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


@pytest.mark.parametrize(
    ("text", "value", "quote"),
    [
        ("where is the toaster I ordered", "of:T-1", "toaster"),
        ("ma bouilloire est arrivée cassée", "of:K-1,K-2", "bouilloire"),
        ("der Wasserkocher ist kaputt", "of:K-1,K-2", "Wasserkocher"),
        ("not the toaster, the kettle pico", "of:K-1", "kettle pico"),
    ],
)
def test_an_order_is_named_by_a_product_in_it(text: str, value: str, quote: str) -> None:
    hit = by_product(text, ORDER)

    assert hit is not None
    assert (hit.value, hit.quote) == (value, quote)


def test_what_is_no_product_of_ours_names_no_order() -> None:
    assert by_product("where is my Philips kettle", ORDER) is None
    assert by_product("where is my parcel", ORDER) is None
    assert by_product("where is the toaster", SlotSpec(name="order", type="order_number")) is None
