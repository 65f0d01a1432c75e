"""An address is kept as one line that reads back as the same address."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.address import Address, read

CODES = {"FR": "44000", "BE": "9000", "NL": "1016 GV", "DE": "01099", "GB": "SW1A 2AA", "IE": "D02 X285"}
NAMES = st.from_regex(r"[A-Z][a-zé]{1,8}( [A-Z][a-z]{2,8})?", fullmatch=True)


@given(NAMES, st.integers(1, 999), NAMES, st.sampled_from(sorted(CODES)), st.booleans())
def test_what_is_kept_reads_back(name: str, house: int, town: str, country: str, said: bool) -> None:
    address = Address(
        street=f"{name} {house}",
        postcode=CODES[country],
        town=town,
        country=country if said else None,
    )

    assert read(str(address)) == address
    assert address.lacks is None
    assert country in address.countries


@pytest.mark.parametrize(
    ("line", "lacks"),
    [
        ("Singel 2", "postcode"),
        ("Singel 2, 1012 XP", "town"),
        ("1012 XP Amsterdam", "street"),
        ("Amsterdam", "street"),
        ("Singel 2, Amsterdam", "postcode"),
        ("Singel 2, 1012 XP Amsterdam", None),
        ("Calle Mayor, 5, 2º B, 28013 Madrid", None),
    ],
)
def test_a_part_that_is_missing_is_named(line: str, lacks: str | None) -> None:
    address = read(line)

    assert address is not None
    assert str(address) == line
    assert address.lacks == lacks


def test_parts_come_together_and_a_whole_one_replaces_all() -> None:
    street, place = Address(street="Singel 2", country="NL"), Address(postcode="1012 XP", town="Amsterdam")
    whole = Address(street="8 rue Scribe", postcode="44000", town="Nantes")

    assert str(place.within(street)) == "Singel 2, 1012 XP Amsterdam, NL"
    assert whole.within(street) == whole


@pytest.mark.parametrize("text", ["", "12", ",", "12, 13"])
def test_what_has_no_part_is_no_address(text: str) -> None:
    assert read(text) is None
