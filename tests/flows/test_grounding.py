"""A slot's value has to follow from the customer's own words."""

import pytest

from flows.flow import SlotDef
from flows.grounding import grounded, well_formed


def slot(type_: str) -> SlotDef:
    """A slot of a type, in the shop's forms."""
    options = {"damaged": {"en": ["broken"]}} if type_ == "choice" else {}
    pattern = {"order_number": "V-#####", "code": "[A-Z]{3,12}[0-9]{0,3}"}.get(type_)
    return SlotDef(
        name="it", type=type_, ask="ask-it", cannot="person", line=1, pattern=pattern, options=options
    )


@pytest.mark.parametrize(
    ("type_", "value", "quote", "canonical"),
    [
        ("order_number", "V-10432", "V-10432", "V-10432"),
        ("order_number", "10432", "v10432", "V-10432"),
        ("order_number", "V-10432", "#10432", "V-10432"),
        ("order_number", "V-10432", "V 10432", "V-10432"),
        ("order_number", "V-10432", "10 432", "V-10432"),
        ("order_number", 10432, "order 10432", "V-10432"),
        ("postcode", "1012 ab", "1012ab", "1012 AB"),
        ("email", "Ann@Example.org", "ann@example.org", "ann@example.org"),
        ("quantity", 3, "3 pieces", 3),
        ("quantity", 2, "deux", 2),
        ("choice", "damaged", "it came broken", "damaged"),
        ("text", "blue one", "the BLUE  one", "blue one"),
        ("country", "ES", "en Espagne", "ES"),
        ("country", "gb", "to the UK", "GB"),
        ("code", "WELCOME10", "welcome 10", "WELCOME10"),
        ("product", "A300 purifier", "my A300 purifier", "A300 purifier"),
        ("date", "2026-11-24", "24 november", "2026-11-24"),
        ("date", "2026-11-24", "morgen", "2026-11-24"),
    ],
)
def test_what_the_words_carry_is_kept_in_its_canonical_form(
    type_: str, value: object, quote: str, canonical: object
) -> None:
    assert grounded(slot(type_), value, quote, f"well, {quote} please") == canonical


@pytest.mark.parametrize(
    ("type_", "value", "quote"),
    [
        ("order_number", "V-10432", "my lamp"),
        ("order_number", "V-10432", "10433"),
        ("order_number", "V-1043", "1043"),
        ("order_number", "X-10432", "X-10432"),
        ("order_number", {"number": "V-10432"}, "V-10432"),
        ("postcode", "75011", "75012"),
        ("email", "eve@example.org", "ann@example.org"),
        ("quantity", 30, "3"),
        ("quantity", True, "1"),
        ("country", "ES", "to Italy"),
        ("country", "XX", "XX"),
        ("code", "SAVE15", "welcome 10"),
        ("code", "5-", "5-"),
        ("product", "VLT-PU30", "the A300"),
        ("choice", "late", "it came broken"),
        ("text", "red", "blue"),
        ("date", "2026-11-24", "25 november"),
        ("date", "soon", "soon"),
        ("amount", 500, "500"),
    ],
)
def test_what_the_words_do_not_carry_is_dropped(type_: str, value: object, quote: str) -> None:
    assert grounded(slot(type_), value, quote, quote) is None


@pytest.mark.parametrize("quote", ["", "  ", "V-10432"])
def test_a_quote_has_to_be_in_the_text(quote: str) -> None:
    assert grounded(slot("order_number"), "V-10432", quote, "where is my order?") is None


def test_a_picked_value_still_has_to_have_its_type() -> None:
    assert well_formed(slot("choice"), "damaged") == "damaged"
    assert well_formed(slot("choice"), "free money") is None
    assert well_formed(slot("order_number"), "V-99") is None
