"""A value found in the customer's words."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Found:
    """`value` in canonical form; `quote` the exact words, which are `text[start:end]`."""

    value: str | int
    quote: str
    start: int
    end: int


def found(value: str | int, text: str, start: int, end: int) -> Found:
    """The value with its quote cut from the text."""
    return Found(value, text[start:end], start, end)


def overlaps(left: Found, right: Found) -> bool:
    """Whether two findings share a character."""
    return left.start < right.end and right.start < left.end
