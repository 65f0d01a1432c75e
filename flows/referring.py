"""Settles what is named by words instead of its number: "my last order", "the one with the kettle"."""

from collections.abc import Mapping, Sequence

from domain.errors import Busy
from domain.json import Json
from domain.tap import LATEST, OF
from flows.asking import ask, busy, offered, request_for, text
from flows.flow import Collect
from flows.here import Here, Moved, Progress
from flows.requests import Request


def settle_reference(step: Collect, here: Here) -> Progress | None:
    """None when there is nothing to settle; what names none of the records is asked for, and
    what names several is asked about with those."""
    slot, filled = here.flow.slots[step.slot], here.frame["slots"].get(step.slot)
    if slot.offer is None or filled is None or not _refers(filled["value"]):
        return None
    records = offered(slot.offer, here)
    if isinstance(records, Request):
        return records
    if isinstance(here.draft.results[request_for(slot.offer, here)], Busy):
        return busy(here)
    meant = _meant(str(filled["value"]), records)
    if len(meant) != 1:
        here.frame["slots"].pop(step.slot)
        return ask(step.slot, here, among=meant) if meant else None
    value = text(meant[0].get(slot.offer.value))
    here.frame["slots"][step.slot] = {"value": value, "source": "tool", "quote": filled["quote"]}
    return Moved.ON


def _refers(value: Json) -> bool:
    return value == LATEST or str(value).startswith(OF)


def _meant(value: str, records: Sequence[Mapping[str, Json]]) -> Sequence[Mapping[str, Json]]:
    """The first of the records, which come newest first, or those with one of the products."""
    if value == LATEST:
        return records[:1]
    wanted = set(value.removeprefix(OF).split(","))
    return [record for record in records if wanted & set(_products(record))]


def _products(record: Mapping[str, Json]) -> list[str]:
    held = record.get("skus")
    return [str(record.get("sku")), *(map(str, held) if isinstance(held, list) else [])]
