"""Products, countries and codes in the customer's words."""

import pytest

from ai.codes import codes
from ai.countries import countries
from ai.entities import extract
from ai.numbers import SHAPE
from ai.products import mentions, products
from domain.understanding import ProductNames, SlotSpec
from tests.ai.scripted import NOW

NAMES = (
    ProductNames(sku="K1", kind="device", names=("kettle", "Wasserkocher", "Pico", "blue kettle")),
    ProductNames(sku="K2", kind="device", names=("kettle", "Wasserkocher", "Brio")),
    ProductNames(sku="P2", kind="device", names=("A200", "air purifier", "purificateur d'air")),
    ProductNames(
        sku="P3", kind="device", names=("A300", "air purifier", "purificateur d'air", "purificateur")
    ),
    ProductNames(sku="F3", kind="accessory", names=("HF-30", "filter", "filtre", "air purifier filter")),
    ProductNames(sku="F2", kind="accessory", names=("HF-20", "filter", "filtre", "air purifier filter")),
)
ANY = SlotSpec(name="product", type="product", names=NAMES)
FIRST = SlotSpec(name="product", type="product", names=NAMES, place=1)
SECOND = SlotSpec(name="other", type="product", names=NAMES, place=2)
DEVICE = SlotSpec(name="device", type="product", names=NAMES, kind="device")
ACCESSORY = SlotSpec(name="accessory", type="product", names=NAMES, kind="accessory")


def named(text: str, slot: SlotSpec = ANY, expected: bool = False) -> str | None:
    """The words for the slot."""
    hit = extract(text, slot, NOW, "en", SHAPE, expected)
    assert hit is None or (hit.value == hit.quote == text[hit.start : hit.end])
    return str(hit.value) if hit else None


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("how much is the kettle?", "kettle"),
        ("how much is the Ketle?", "Ketle"),
        ("was kosten Wasserkocher", "Wasserkocher"),
        ("the blue kettle, is it there", "blue kettle"),
        ("is the a 300 in stock", "a 300"),
        ("filtre HF-30 dispo ?", "filtre HF-30"),
        ("a kettle, I mean the Pico", "Pico"),
        ("the A200, not the A300", "A200"),
        ("do you have hairdryers?", "hairdryers"),
        ("can the kettle go in the dishwasher?", "kettle"),
        ("got a Philips air purifier?", "Philips air purifier"),
        ("is the A900 any good", "A900"),
        ("where is my parcel?", None),
        ("my order V-10432 is late", None),
    ],
)
def test_a_product_is_named_in_the_customers_own_words(text: str, words: str | None) -> None:
    assert named(text) == words


@pytest.mark.parametrize(
    ("text", "device", "accessory"),
    [
        ("does a HF-30 fit my A300?", "A300", "HF-30"),
        ("my purificateur is an A300, is HF-20 right?", "A300", "HF-20"),
        ("a filter for my air purifier please", "air purifier", "filter"),
        ("an air purifier filter please", None, "air purifier filter"),
        ("HF-30 for my Dyson?", "Dyson", "HF-30"),
        ("does the HF-20 fit a Philips air purifier", "Philips air purifier", "HF-20"),
    ],
)
def test_a_device_and_its_accessory_are_told_apart(
    text: str, device: str | None, accessory: str | None
) -> None:
    assert (named(text, DEVICE), named(text, ACCESSORY)) == (device, accessory)


def test_two_products_have_their_places() -> None:
    text = "A200 or A300, which is quieter?"

    assert (named(text, FIRST), named(text, SECOND)) == ("A200", "A300")
    assert named("with the A200", SECOND) is None
    assert named("with the A200", SECOND, expected=True) == "A200"


def test_without_a_catalog_nothing_is_named() -> None:
    assert mentions("the kettle", ()) == []
    assert products("the kettle", SlotSpec(name="product", type="product")) == []


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("to Spain please", "ES"),
        ("la livraison aux Pays-Bas", "NL"),
        ("verzenden naar Duitsland", "DE"),
        ("in die Schweiz", "CH"),
        ("al Reino Unido", "GB"),
        ("in Svizzera", "CH"),
        ("Holland", "NL"),
        ("no, to Italy, not Spain", "IT"),
        ("non, en Italie, pas en Espagne", "IT"),
        ("to Germny", "DE"),
        ("to my sister", None),
    ],
)
def test_countries_are_known_by_their_names_in_every_language(text: str, code: str | None) -> None:
    assert [hit.value for hit in countries(text)][-1:] == ([code] if code else [])


@pytest.mark.parametrize(
    ("text", "expected", "code"),
    [
        ("does welcome10 still work", False, "WELCOME10"),
        ("is WELCOME-10 ok?", False, "WELCOME10"),
        ("FREESHIP please", False, "FREESHIP"),
        ("freeship please", False, None),
        ("freeship", True, "FREESHIP"),
        ("welcome 10", True, "WELCOME10"),
        ("no idea", True, None),
        ("my order V-10432", False, None),
        ("any discount codes?", False, None),
    ],
)
def test_codes_are_read_as_people_write_them(text: str, expected: bool, code: str | None) -> None:
    found = [hit.value for hit in codes(text, "[A-Z]{3,12}[0-9]{0,3}", expected)]

    assert found == ([code] if code else [])


def test_what_stands_in_another_sentence_is_another_thing() -> None:
    assert named("does it take the HF-30? A300", DEVICE) == "A300"
    assert named("the HF-30 filter (A300)", ACCESSORY) == "HF-30 filter"
