"""The same photo for a second claim is noticed; other photos, and the same claim, are not."""

from datetime import timedelta

import pytest

from app.learning.likeness import came_before
from domain.ids import BusinessId, ContactId, MediaId, MessageId
from domain.media import Line, Reading
from store.vault import Entry
from tests.states import NOW

ANN, BOB = ContactId("ann"), ContactId("bob")
PHOTO = "0f1e2d3c4b5a6978"
NEARLY = f"{int(PHOTO, 16) ^ 0b101:016x}"
OTHER = f"{int(PHOTO, 16) ^ 0xFF00FF:016x}"
ENTRY = Entry(
    id=MediaId("m"),
    business=BusinessId("shop"),
    contact=ANN,
    message=MessageId("wamid.9"),
    kind="image",
    mime_type="image/jpeg",
    size=1,
    data_class="general",
    reading=None,
    at=NOW,
)


@pytest.mark.parametrize(
    ("whose", "ago", "fingerprint", "before"),
    [
        (BOB, timedelta(minutes=1), PHOTO, True),
        (BOB, timedelta(days=90), NEARLY, True),
        (ANN, timedelta(days=2), PHOTO, True),
        (ANN, timedelta(minutes=5), PHOTO, False),
        (BOB, timedelta(days=1), OTHER, False),
    ],
)
def test_a_photo_came_before_from_somebody_else_or_on_another_day(
    whose: ContactId, ago: timedelta, fingerprint: str, before: bool
) -> None:
    reading = Reading(kind="image", fingerprint=PHOTO)

    assert came_before(reading, ENTRY, [(whose, NOW - ago, fingerprint)]) is before


@pytest.mark.parametrize(
    "reading",
    [
        Reading(kind="image", fingerprint="0000000000000001"),
        Reading(kind="image", fingerprint=PHOTO, lines=(Line(text="a line"),) * 20),
        Reading(kind="document", fingerprint=PHOTO),
        Reading(kind="image", problem="broken"),
    ],
)
def test_plain_walls_and_pages_are_not_compared(reading: Reading) -> None:
    known = [(BOB, NOW, fingerprint) for fingerprint in (reading.fingerprint, PHOTO) if fingerprint]

    assert not came_before(reading, ENTRY, known)
