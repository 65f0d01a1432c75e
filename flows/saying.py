"""Says words, with buttons to a person and to other flows, and with a document."""

from domain.dialogue import Attachment, Choice
from domain.json import Json
from domain.tap import Choose
from flows.conditions import ConditionError
from flows.draft import PERSON_BUTTON
from flows.flow import Say
from flows.here import Here, Moved


def say(step: Say, here: Here) -> Moved:
    """Add the speech act; a document is one that a tool answered with."""
    offers: list[Choice] = [{"id": str(Choose(flow)), "key": f"choice-flow-{flow}"} for flow in step.offers]
    facts = here.values(step.facts)
    attached = _attachment(here.values({"document": step.document})["document"]) if step.document else None
    here.draft.say(step.key, *offers, *([PERSON_BUTTON] if step.person else []), **facts)
    if attached:
        here.draft.acts[-1]["document"] = attached
    return Moved.ON


def _attachment(value: Json) -> Attachment:
    match value:
        case {"id": str(id_), "name": str(name)}:
            return {"id": id_, "name": name}
        case _:
            raise ConditionError("what is to be sent is no document")
