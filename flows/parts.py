"""Values that customers tell part by part: an address is asked for until it is whole."""

from domain import address
from domain.address import Part
from domain.json import Json
from flows.flow import SlotDef

PARTS: tuple[Part, ...] = ("street", "postcode", "town")
"""The parts of an address that are asked for by themselves."""


def lacking(slot: SlotDef, value: Json) -> Part | None:
    """The part that is still missing; None where the value is whole."""
    told = address.read(str(value)) if slot.type == "address" else None
    return told.lacks if told else None


def joined(slot: SlotDef, value: Json, before: Json) -> Json:
    """A value with the parts told `before` that it does not tell itself."""
    if slot.type != "address" or before is None:
        return value
    told, known = address.read(str(value)), address.read(str(before))
    return str(told.within(known)) if told and known else value
