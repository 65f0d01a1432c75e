"""What customers showed: the facts of pictures and documents that rules read, and the slots they may fill.

Text in a file is data. It fills a slot that is being asked for, and nothing else: it starts nothing,
confirms nothing, corrects nothing.
"""

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta

from domain.dialogue import Evidence, Slot
from domain.json import Json
from flows.draft import Draft
from flows.flow import SlotDef
from flows.grounding import well_formed

COUNTS_FOR = timedelta(hours=24)
"""How long what was shown counts for the rules ..."""
AT_HAND = timedelta(hours=1)
"""... and how long it answers a question that is asked afterwards."""

SURE = 0.6
"""Below this confidence of the vision model a photo was seen, not assessed."""
SEVERITIES = ("unknown", "none", "minor", "moderate", "severe")
"""From the mildest; several photos count as the worst of them."""

PHOTOS = ("image",)
PAPERS = ("document",)


def evidence(shown: Iterable[Evidence], now: datetime) -> dict[str, Json]:
    """The facts that conditions read as `evidence`."""
    usable = [one for one in shown if is_usable(one) and age(one, now) <= COUNTS_FOR]
    assessed = [one for one in usable if is_assessed(one)]
    worst = max(assessed, key=lambda one: SEVERITIES.index(one["severity"]), default=None)
    return {
        "photos": sum(one["kind"] in PHOTOS for one in usable),
        "documents": sum(one["kind"] in PAPERS for one in usable),
        "assessed": worst is not None,
        "severity": worst["severity"] if worst else "unknown",
        "damage": worst["damage"] if worst else "unknown",
        "confidence": worst["confidence"] if worst else 0.0,
        "seen_before": any(one["seen_before"] for one in usable),
        "product": _newest(usable, "product"),
        "model": _newest(usable, "model"),
        "order": _newest(usable, "order"),
    }


def is_usable(one: Evidence) -> bool:
    """Whether something can be seen or read in it."""
    return one["problem"] is None and one["id"] is not None


def is_assessed(one: Evidence) -> bool:
    """Whether a model said, surely enough, what a photo shows."""
    return one["confidence"] >= SURE and one["severity"] in SEVERITIES


def age(one: Evidence, now: datetime) -> timedelta:
    """How long ago it was shown."""
    return now - datetime.fromisoformat(one["at"])


def show(slot: SlotDef, draft: Draft) -> Slot | None:
    """The value for a slot that is being asked for, out of what is at hand; each order number once."""
    at_hand = [one for one in draft.evidence if is_usable(one) and age(one, draft.at) <= AT_HAND]
    match slot.type:
        case "photo":
            photos = [one for one in at_hand if one["kind"] in PHOTOS]
            return _slot(photos[-1]["id"]) if photos else None
        case "order_number":
            return _order(slot, at_hand)
        case _:
            return None


def product(draft: Draft) -> str:
    """The SKU of the product in the newest picture at hand; empty where none is known."""
    return _newest(
        [one for one in draft.evidence if is_usable(one) and age(one, draft.at) <= AT_HAND], "product"
    )


def _order(slot: SlotDef, at_hand: Sequence[Evidence]) -> Slot | None:
    for one in reversed(at_hand):
        value = well_formed(slot, one["order"]) if one["order"] else None
        if value is not None:
            one["order"] = ""  # wrong after all, it would be offered again and again
            return _slot(value)
    return None


def _slot(value: Json) -> Slot:
    return {"value": value, "source": "picture", "quote": None}


def _newest(usable: Sequence[Evidence], what: str) -> str:
    found = [str(one[what]) for one in usable if one.get(what)]  # type: ignore[literal-required]
    return found[-1] if found else ""
