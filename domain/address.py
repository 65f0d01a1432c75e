"""Postal addresses: their parts, the one line they are kept as, and the countries they may be in."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Literal

Part = Literal["street", "postcode", "town"]

POSTCODES: Mapping[str, str] = MappingProxyType(
    {
        "FR": r"(?:0[1-9]|[1-8]\d|9[0-8])\d{3}",
        "BE": r"[1-9]\d{3}",
        "NL": r"[1-9]\d{3} [A-Z]{2}",
        "DE": r"(?:0[1-9]|[1-9]\d)\d{3}",
        "ES": r"(?:0[1-9]|[1-4]\d|5[0-2])\d{3}",
        "IT": r"(?:0\d|[1-9]\d)\d{3}",
        "CH": r"[1-9]\d{3}",
        "GB": r"[A-Z]{1,2}\d[A-Z\d]? \d[ABD-HJLNP-UW-Z]{2}",
        "IE": r"[A-Z]\d[\dW] [A-Z\d]{4}",
    }
)
"""What a postcode looks like, by country (ISO 3166), in its official spelling."""

_LINE = re.compile(r"(?P<country>, [A-Z]{2})?$")
_HEAD = "|".join(sorted(set(POSTCODES.values()), key=len, reverse=True))
_PLACE = re.compile(rf"(?:^|, )(?P<postcode>{_HEAD})(?: (?P<town>[^,\d]+))?$")


@dataclass(frozen=True, kw_only=True, slots=True)
class Address:
    """Where a parcel goes. `street` comes with its house number; a part nobody told is empty, and `country`
    (ISO 3166) None where it was not said."""

    street: str = ""
    postcode: str = ""
    town: str = ""
    country: str | None = None

    def __str__(self) -> str:
        place = f"{self.postcode} {self.town}".strip()
        return ", ".join(part for part in (self.street, place, self.country) if part)

    @property
    def lacks(self) -> Part | None:
        """The first part that is missing; a country can often be told from the rest."""
        if not any(letter.isdigit() for letter in self.street):
            return "street"
        if not self.postcode:
            return "postcode"
        return None if self.town else "town"

    @property
    def countries(self) -> tuple[str, ...]:
        """The countries it may be in: the one that was said, else those with such postcodes."""
        fitting = tuple(one for one, shape in POSTCODES.items() if re.fullmatch(shape, self.postcode))
        return tuple(one for one in fitting if self.country in (None, one))

    def within(self, known: "Address") -> "Address":
        """The address with what is not told taken from one `known` before, which a whole one replaces."""
        if self.lacks is None:
            return self
        return Address(
            street=self.street or known.street,
            postcode=self.postcode or known.postcode,
            town=self.town or known.town,
            country=self.country or known.country,
        )


def read(line: str) -> Address | None:
    """The address kept as this line, whole or in part; None where it is none."""
    line = " ".join(line.split())
    ending = _LINE.search(line)
    country = (ending["country"] or "").removeprefix(", ") if ending else ""
    rest = line[: len(line) - len(country) - 2] if country else line
    place = _PLACE.search(rest)
    if place:
        told = Address(
            street=rest[: place.start()],
            postcode=place["postcode"],
            town=(place["town"] or "").strip(),
            country=country or None,
        )
        return told
    return _without_postcode(rest, country or None)


def _without_postcode(rest: str, country: str | None) -> Address | None:
    """A street with its number, perhaps with a town behind it, or a town alone."""
    street, _, town = rest.rpartition(", ")
    if any(letter.isdigit() for letter in town):
        street, town = rest, ""
    if not any(letter.isalpha() for letter in street + town):
        return None
    return replace(Address(street=street, town=town), country=country)
