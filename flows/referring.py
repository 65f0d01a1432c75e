"""Settles what is named by words: "my last order", "the one with the kettle", "the other one"."""

from collections.abc import Mapping, Sequence

from domain.json import Json
from domain.tap import LATEST, OF, OTHER, refers
from flows.asking import ask, called, found_now, text
from flows.flow import Collect, Offer
from flows.here import Here, Moved, Progress


def settle_reference(step: Collect, here: Here) -> Progress | None:
    """None when there is nothing to settle; what names none of the records is asked for, and
    what names several is asked about with those."""
    slot, filled = here.flow.slots[step.slot], here.frame["slots"].get(step.slot)
    if slot.offer is None or filled is None or not refers(filled["value"]):
        return None
    records = found_now(slot.offer, here)
    if not isinstance(records, list):
        return records
    meant = _meant(str(filled["value"]), records, slot.offer, here)
    if len(meant) != 1:
        here.frame["slots"].pop(step.slot)
        return ask(step.slot, here, among=meant) if meant else None
    value = text(meant[0].get(slot.offer.value))
    here.frame["slots"][step.slot] = {"value": value, "source": "tool", "quote": filled["quote"]}
    return Moved.ON


def _meant(
    value: str, records: Sequence[Mapping[str, Json]], offer: Offer, here: Here
) -> Sequence[Mapping[str, Json]]:
    """The first of the records, which come newest first; those but the one that is not meant, or the one of
    them that is called by its name; or those with one of the products."""
    if value == LATEST:
        return records[:1]
    if value.startswith(OTHER):
        wrong = value.removeprefix(OTHER)
        others = [record for record in records if text(record.get(offer.value)) != wrong]
        return [record for record in others if called(record, offer, here.draft.text)] or others
    wanted = set(value.removeprefix(OF).split(","))
    return [record for record in records if wanted & set(_products(record))]


def _products(record: Mapping[str, Json]) -> list[str]:
    held = record.get("skus")
    return [str(record.get("sku")), *(map(str, held) if isinstance(held, list) else [])]
