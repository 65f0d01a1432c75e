"""Settles which order "my last order" is: the first of those on offer, which come newest first."""

from domain.errors import Busy
from domain.tap import LATEST
from flows.asking import busy, offered, request_for, text
from flows.flow import Collect
from flows.here import Here, Moved, Progress
from flows.requests import Request


def settle_latest(step: Collect, here: Here) -> Progress | None:
    """None when there is nothing to settle; without any order the slot is asked for like any other."""
    slot, filled = here.flow.slots[step.slot], here.frame["slots"].get(step.slot)
    if slot.offer is None or filled is None or filled["value"] != LATEST:
        return None
    records = offered(slot.offer, here)
    if isinstance(records, Request):
        return records
    if isinstance(here.draft.results[request_for(slot.offer, here)], Busy):
        return busy(here)
    if not records:
        here.frame["slots"].pop(step.slot)
        return None
    number = text(records[0].get(slot.offer.value))
    here.frame["slots"][step.slot] = {"value": number, "source": "tool", "quote": filled["quote"]}
    return Moved.ON
