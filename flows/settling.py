"""Settles which product the customer's words mean: by the catalog, and where that is not enough by asking."""

from domain.json import Json
from flows.asking import ask, found_now, text
from flows.flow import Collect, Offer, SlotDef
from flows.here import Here, Moved, Progress
from flows.requests import read_tool

WORDS = ("customer", "voice")
"""Sources of a slot that hold what the customer calls it; from any other it is the catalog's own."""


def settle(step: Collect, here: Here) -> Progress | None:
    """None when there is nothing to settle. A name of several products is asked about with a list; where the
    catalog has none of that name, what comes near is told and the flow ends."""
    slot, filled = here.flow.slots[step.slot], here.frame["slots"].get(step.slot)
    if slot.type != "product" or slot.offer is None or filled is None or filled["source"] not in WORDS:
        return None
    found = found_now(slot.offer, here)
    if not isinstance(found, list):
        return found
    if len(found) > 1:
        return ask(slot.name, here)
    if not found:
        return _not_sold(slot, slot.offer, here)
    sku = text(found[0].get(slot.offer.value))
    here.frame["slots"][slot.name] = {"value": sku, "source": "tool", "quote": filled["quote"]}
    return Moved.ON


def _not_sold(slot: SlotDef, offer: Offer, here: Here) -> Progress:
    request = read_tool(offer.nearest or offer.tool, here.values(offer.args))
    if request not in here.draft.results:
        return request
    near = here.draft.results[request]
    records = near if isinstance(near, list) else []
    names: list[Json] = [one.get(offer.title) for one in records if isinstance(one, dict)]
    words = here.frame["slots"][slot.name]["value"]
    here.draft.say_with_person(slot.none, words=words, similar=names)
    return Moved.OVER
