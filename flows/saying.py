"""Says words, with buttons to a person and to other flows, and with a document."""

from domain.dialogue import Attachment, Choice
from domain.json import Json
from domain.tap import Choose
from flows.conditions import ConditionError
from flows.draft import PERSON_BUTTON
from flows.flow import Say
from flows.here import Here, Moved
from flows.names import ITEM


def say(step: Say, here: Here) -> Moved:
    """Add the speech act, or one for each item; a document is one that a tool answered with."""
    buttons: list[Choice] = [{"id": str(Choose(flow)), "key": f"choice-flow-{flow}"} for flow in step.offers]
    buttons += [*rows(step.rows, here), *([PERSON_BUTTON] if step.person else [])]
    attached = _attachment(here.values({"document": step.document})["document"]) if step.document else None
    for more in _items(step, here):
        here.draft.say(step.key, *buttons, **here.values(step.facts, **more))
    if attached:
        here.draft.acts[-1]["document"] = attached
    return Moved.ON


def rows(slot: str | None, here: Here) -> list[Choice]:
    """One for each option of the slot: tapped, it begins this flow anew with it."""
    if slot is None:
        return []
    flow = here.flow
    return [
        {"id": str(Choose(flow.name, slot, option)), "key": flow.slots[slot].title(option)}
        for option in flow.slots[slot].options
    ]


def _items(step: Say, here: Here) -> list[dict[str, Json]]:
    """What the facts may read beside the frame's names, for each time the words are said."""
    if step.each is None:
        return [{}]
    items = here.values({"each": step.each})["each"]
    if not isinstance(items, list):
        raise ConditionError(f"{step.each} is no list")
    return [{ITEM: item} for item in items]


def _attachment(value: Json) -> Attachment:
    match value:
        case {"id": str(id_), "name": str(name)}:
            return {"id": id_, "name": name}
        case _:
            raise ConditionError("what is to be sent is no document")
