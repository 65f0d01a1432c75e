"""A claim: one thing that a text states and that can be held against another text."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

Kind = Literal[
    "link",
    "email",
    "phone",
    "code",
    "money",
    "percent",
    "date",
    "year",
    "month",
    "time",
    "number",
    "measure",
    "weekday",
    "day",
    "name",
]
"""A measure is a number with its unit ("14 day"); a day one told from today ("tomorrow")."""


@dataclass(frozen=True, slots=True)
class Claim:
    """`value` in one form however it is written; `quote` as it is written, at this place of the text."""

    kind: Kind
    value: str
    quote: str
    at: int


def decimal(written: str) -> str:
    """A number as people of any of our languages write it, in one form: "1.234,50" is "1234.5".

    A last separator with one or two digits behind it begins the cents; any other separates thousands.
    """
    digits = "".join(one for one in written if one.isdigit() or one in ".,")
    head, mark, tail = digits.replace(",", ".").rpartition(".")
    whole = f"{head.replace('.', '')}.{tail}" if mark and len(tail) < 3 else digits.replace(",", ".")
    number = Decimal(whole if whole.count(".") < 2 and len(tail) < 3 else whole.replace(".", ""))
    return format(number.normalize(), "f")
