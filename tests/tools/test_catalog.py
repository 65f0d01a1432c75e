"""The catalog: products by what customers call them, what fits what, and what differs."""

import pytest

from domain.errors import Busy, NotFound
from tests.tools.office import STRANGER, Office
from tools.sandbox.products import product_names


async def named(office: Office, words: str, tool: str = "catalog.search", **more: str) -> list[str]:
    return [one["sku"] for one in await office.read(tool, STRANGER, words=words, **more)]


@pytest.mark.parametrize(
    ("words", "sku"),
    [
        ("A300", "VLT-PU30"),
        ("a 300", "VLT-PU30"),
        ("purificateur A300", "VLT-PU30"),
        ("HF-30 filter", "VLT-HF30"),
        ("hf30", "VLT-HF30"),
        ("broodroosters", "VLT-TS02"),
        ("Saugroboter", "VLT-RV03"),
        ("aspirateurs robots", "VLT-RV03"),
        ("robot aspirapolvere", "VLT-RV03"),
        ("espreso machine", "VLT-EM15"),
        ("blaue Lampe", "VLT-LM01B"),
        ("VLT-KT10", "VLT-KT10"),
    ],
)
async def test_a_product_is_found_by_what_customers_call_it(office: Office, words: str, sku: str) -> None:
    assert await named(office, words) == [sku]


async def test_a_name_of_several_finds_them_all_and_a_kind_narrows_them(office: Office) -> None:
    assert set(await named(office, "air purifier")) == {"VLT-PU20", "VLT-PU30", "VLT-PU40"}
    assert await named(office, "A300", kind="accessory") == []


@pytest.mark.parametrize("words", ["hairdryer", "Philips purifier", "A400"])
async def test_what_is_not_sold_is_not_mistaken_for_something_else(office: Office, words: str) -> None:
    assert await named(office, words) == []


async def test_what_comes_near_is_told(office: Office) -> None:
    assert set(await named(office, "A400", "catalog.similar")) == {"VLT-PU20", "VLT-PU30"}
    assert await named(office, "washing machine", "catalog.similar") == []


@pytest.mark.parametrize(
    ("device", "accessory", "fits", "fitting"),
    [
        ("VLT-PU30", "HF-30", "yes", ["HEPA Filter HF-30"]),
        ("VLT-PU30", "HF-20", "no", ["HEPA Filter HF-30"]),
        ("VLT-PU30", "filter", "which", ["HEPA Filter HF-30"]),
        ("VLT-RV03", None, "which", ["Dust Bags DB-03", "Brush Set BR-03"]),
        ("VLT-LM01", None, "none", []),
    ],
)
async def test_an_accessory_fits_what_it_is_made_for(
    office: Office, device: str, accessory: str | None, fits: str, fitting: list[str]
) -> None:
    answer = await office.read("catalog.fit", STRANGER, device=device, accessory=accessory)

    assert answer["fits"] == fits
    assert [one["en"] for one in answer["fitting"]] == fitting


async def test_two_products_are_told_apart_by_what_differs(office: Office) -> None:
    answer = await office.read("catalog.compare", STRANGER, one="VLT-PU20", other="VLT-PU30")

    assert (answer["one"]["specs"]["noise"], answer["other"]["specs"]["noise"]) == (46, 50)
    assert answer["one"]["specs"]["colour"] is None
    assert answer["cheaper"]["en"] == "Air Purifier Brisa A200"
    assert answer["saving"] == {"amount": 7000, "currency": "EUR"}


async def test_a_sku_that_is_gone_is_not_found(office: Office) -> None:
    for tool, args in (("catalog.product", {"sku": "X"}), ("catalog.fit", {"device": "X"})):
        assert isinstance(await office.error_of(tool, STRANGER, **args), NotFound)


async def test_a_catalog_that_is_down_says_so(office: Office) -> None:
    office.sandbox.fail("catalog", "busy")

    assert isinstance(await office.error_of("catalog.search", STRANGER, words="A300"), Busy)


def test_everything_sold_has_a_name_in_each_language_and_fits_what_is_sold(office: Office) -> None:
    products = office.shown("products")
    skus = {one["sku"] for one in products}

    assert len(products) >= 40
    assert all(set(one["title"]) == {"en", "fr", "nl", "de", "es", "it"} for one in products)
    assert all(len(one["model"]) <= 24 for one in products)
    assert all(set(one["fits"]) <= skus for one in products)
    assert {one.sku for one in product_names()} == skus
