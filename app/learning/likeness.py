"""Whether a picture came before: from another customer, or from this one at another time (SEC-5)."""

from collections.abc import Iterable
from datetime import datetime, timedelta

from domain.ids import ContactId
from domain.media import Reading
from store.vault import Entry

CLOSE = 4
"""Bits of 64 in which fingerprints of the same picture, scaled and compressed anew, may differ."""
PLAIN = 10
"""A picture with fewer bits of either kind is too plain (a page, a wall) to be told from others."""
PAGE = 15
"""Lines of text from which on a picture is a page: invoices and screens look alike and are sent again."""
SAME_CLAIM = timedelta(hours=24)
"""The same customer sending it again so soon is one claim, not two."""


def came_before(reading: Reading, entry: Entry, earlier: Iterable[tuple[ContactId, datetime, str]]) -> bool:
    """Whether one of the pictures known (whose, since when, fingerprint) is this one, for another claim."""
    if reading.kind != "image" or reading.fingerprint is None or len(reading.lines) >= PAGE:
        return False
    bits = int(reading.fingerprint, 16)
    if not PLAIN <= bits.bit_count() <= 64 - PLAIN:
        return False
    return any(
        (bits ^ int(fingerprint, 16)).bit_count() <= CLOSE
        for whose, at, fingerprint in earlier
        if whose != entry.contact or entry.at - at >= SAME_CLAIM
    )
