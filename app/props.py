"""Photos and documents for rehearsals: what is to be seen in them is said, not painted."""

from collections.abc import Mapping
from typing import Any

from domain.contact import Contact
from domain.ids import MediaId
from domain.inbound import Inbound, Media
from domain.json import Json
from domain.media import Field, Look, Reading, Received
from flows.rehearsal import Sendable

NAMED = {"order": "order_number", "product": "product", "model": "model_number"}
"""Facts of a script that are fields of a reading, by their names there."""


class Props:
    """The `Files` of a rehearsal."""

    def __init__(self) -> None:
        self._readings: dict[str, Reading] = {}

    def make(self, kind: Sendable, facts: Mapping[str, Json]) -> Media:
        """A message's content with a file in which these facts can be seen."""
        what: Any = "image" if kind == "photo" else "document"
        given: dict[str, Any] = dict(facts)
        assessed = "severity" in given or "damage" in given
        prop = Reading(
            kind=what,
            problem=given.get("problem"),
            seen_before=bool(given.get("seen_before")),
            fields=tuple(
                Field(name=name, value=str(given[fact]), text=str(given[fact]))
                for fact, name in NAMED.items()
                if fact in given
            ),
            look=_look(given) if assessed else None,
        )
        return self.keep(prop)

    def keep(self, reading: Reading) -> Media:
        """A message's content with a file in which this is read."""
        media_id = f"prop-{len(self._readings)}"
        self._readings[media_id] = reading
        return Media(what=reading.kind, media_id=media_id)

    async def receive(self, contact: Contact, message: Inbound) -> Received:
        """What was said to be seen in the file."""
        assert isinstance(message.content, Media)
        media_id = message.content.media_id
        return Received(id=MediaId(media_id), reading=self._readings[media_id])

    async def settle(self, contact: Contact, file: str, *, keep: bool) -> bool:
        """No prop is a paper that consent is needed for."""
        return False


def _look(given: Mapping[str, Any]) -> Look:
    return Look(
        shows="product",
        damage=str(given.get("damage", "unknown")),
        severity=given.get("severity", "unknown"),
        product=str(given.get("product", "")),
        confidence=0.9,
    )
