"""Asks for slots, with the choices there are."""

from collections.abc import Mapping, Sequence

from domain.dialogue import Choice, Question
from domain.errors import Busy, ToolError
from domain.json import Json
from domain.local_text import is_local_text
from domain.tap import NO_MORE, Pick
from flows.evidence import product, show
from flows.flow import NO_PHOTO, Collect, Do, Offer, SlotDef
from flows.grounding import bare_words
from flows.here import Here, Moved, Progress
from flows.parts import lacking
from flows.requests import ReadTool, Request, read_tool

MOST_ASKED = 3
"""Times a question is repeated before a person is fetched."""


def collect(step: Collect, here: Here) -> Progress:
    """Ask until the slot is filled, unless a rule already forbids what it is asked for."""
    queued = here.frame.get("queued")
    if step.gathers and queued and step.slot not in here.frame["slots"]:
        here.frame["slots"][step.slot] = queued.pop(0)
    filled = here.frame["slots"].get(step.slot)
    if filled and (part := lacking(here.flow.slots[step.slot], filled["value"])):
        return ask(step.slot, here, key=f"{here.flow.slots[step.slot].ask}-{part}")
    if filled:
        return _leave(step, here) or Moved.ON
    if shown := show(here.flow.slots[step.slot], here.draft):
        here.frame["slots"][step.slot] = shown
        return Moved.ON
    if gathered(step, here):
        return _nothing_left(step, here) or ask(step.slot, here)
    return (
        forbidden_anyway(here)
        or _the_only_one(step.slot, here)
        or _the_one_called(step.slot, here)
        or _the_one_shown(step.slot, here)
        or ask(step.slot, here)
    )


def gathered(step: Collect, here: Here) -> int:
    """How many rows the gathering has that this step begins a round of."""
    rows = here.frame["facts"].get(step.gathers or "")
    return len(rows) if isinstance(rows, list) else 0


def _leave(step: Collect, here: Here) -> Moved | None:
    """Go on behind the gathering, when the answer is that there is no more."""
    if step.leaves is None or here.frame["slots"][step.slot]["value"] != NO_MORE:
        return None
    here.frame["slots"].pop(step.slot)
    here.frame["step"] = step.leaves
    return Moved.THERE


def _nothing_left(step: Collect, here: Here) -> Progress | None:
    """End the gathering when all there is has been picked."""
    offer = here.flow.slots[step.slot].offer
    if offer is None:
        return None
    records = offered(offer, here)
    if isinstance(records, Request):
        return records
    if records:
        return None
    here.frame["slots"][step.slot] = {"value": NO_MORE, "source": "tool", "quote": None}
    return _leave(step, here)


def _the_only_one(name: str, here: Here) -> Progress | None:
    """Take the only record there is, where the slot's page says so."""
    slot = here.flow.slots[name]
    if slot.offer is None or not slot.offer.single:
        return None
    records = offered(slot.offer, here)
    if isinstance(records, Request):
        return records
    if len(records) != 1:
        return None
    value = text(records[0].get(slot.offer.value))
    here.frame["slots"][name] = {"value": value, "source": "tool", "quote": None}
    return Moved.ON


def _the_one_called(name: str, here: Here) -> Progress | None:
    """Take the record whose name is in the message that begins the flow: "pause my Filter Club"."""
    slot = here.flow.slots[name]
    if slot.type != "record" or slot.offer is None or here.frame["id"] in here.draft.opened:
        return None
    records = offered(slot.offer, here)
    if isinstance(records, Request):
        return records
    meant = [record for record in records if called(record, slot.offer, here.draft.text)]
    if len(meant) != 1:
        return None
    value = text(meant[0].get(slot.offer.value))
    quote = text(meant[0].get(slot.offer.title))
    here.frame["slots"][name] = {"value": value, "source": "tool", "quote": quote}
    return Moved.ON


def _the_one_shown(name: str, here: Here) -> Progress | None:
    """Take the record of the product in a picture that was just sent."""
    slot, sku = here.flow.slots[name], product(here.draft)
    if not sku or slot.offer is None or not slot.offer.by_product:
        return None
    records = offered(slot.offer, here)
    if isinstance(records, Request):
        return records
    if sku not in [text(record.get(slot.offer.value)) for record in records]:
        return None
    here.frame["slots"][name] = {"value": sku, "source": "picture", "quote": None}
    return Moved.ON


def called(record: Mapping[str, Json], offer: Offer, said: str) -> bool:
    """Whether the record's name is among what was said."""
    name = bare_words(text(record.get(offer.title)))
    return bool(name) and f" {name} " in f" {bare_words(said)} "


def busy(here: Here) -> Moved:
    """Say that a system does not respond; a second time in a row a person comes."""
    if not here.draft.miss("vendor_down"):
        here.draft.say("tool-busy")
    return Moved.WAITS


def ask(
    name: str, here: Here, *, key: str | None = None, among: Sequence[Mapping[str, Json]] | None = None
) -> Progress:
    """Ask for a slot with its own words or those of `key`, of its records `among` these where given; facts
    are the filled slots, how many `choices` are offered, and how many rows are `gathered` already where the
    slot begins a round."""
    slot = here.flow.slots[name]
    offered = choices(slot, here, among)
    if isinstance(offered, Request):
        return offered
    if asked_enough(name, here):
        here.draft.wants_person = "stuck"
        return Moved.WAITS
    here.return_to()
    question: Question = {"kind": "slot", "frame": here.frame["id"], "slot": name, "options": offered}
    facts: dict[str, Json] = {**here.said, "choices": len(offered)}
    rows = _rows(name, here)
    if rows is not None:
        facts["gathered"] = rows
    if rows:
        offered.append({"id": str(Pick(here.frame["id"], name, NO_MORE)), "key": f"{name}-{NO_MORE}"})
    here.draft.ask(question, key or slot.ask, **facts)
    return Moved.WAITS


def _rows(name: str, here: Here) -> int | None:
    """How many rows an answer to this slot would add one to; None where it begins no round."""
    begins = (one for one in here.flow.steps if isinstance(one, Collect) and one.slot == name)
    return next((gathered(step, here) for step in begins if step.gathers), None)


def asked_enough(slot: str, here: Here) -> bool:
    """Whether the same was asked again and again with nothing else in between."""
    open_before = here.draft.asked
    if open_before is None or here.draft.digressed:
        return False
    if (open_before["frame"], open_before["slot"]) == (here.frame["id"], slot):
        here.frame["asked"] += 1
    return here.frame["asked"] >= MOST_ASKED


def choices(
    slot: SlotDef, here: Here, among: Sequence[Mapping[str, Json]] | None = None
) -> list[Choice] | Request:
    """What may be tapped: the slot's options, or records read through its tool; none if it cannot be read."""
    frame = here.frame["id"]
    if slot.type == "photo":
        return [{"id": str(Pick(frame, slot.name, NO_PHOTO)), "key": f"{slot.name}-{NO_PHOTO}"}]
    if slot.offer is None:
        return [{"id": str(Pick(frame, slot.name, o)), "key": slot.title(o)} for o in slot.options]
    records = offered(slot.offer, here) if among is None else among
    if isinstance(records, Request):
        return records
    return [_choice(record, slot.offer, slot.name, here.frame["id"]) for record in records]


def request_for(offer: Offer, here: Here) -> ReadTool:
    return read_tool(offer.tool, here.values(offer.args))


def offered(offer: Offer, here: Here) -> list[Mapping[str, Json]] | Request:
    """What the offer's tool answers, read once a turn; nothing where it cannot be read."""
    request = request_for(offer, here)
    if request not in here.draft.results:
        return request
    records = here.draft.results[request]
    if isinstance(records, ToolError) or not isinstance(records, list):
        return []
    return [record for record in records if isinstance(record, Mapping)]


def found_now(offer: Offer, here: Here) -> list[Mapping[str, Json]] | Progress:
    """The records; or what has to come first: reading them, or saying that the system does not respond."""
    records = offered(offer, here)
    if not isinstance(records, Request) and isinstance(here.draft.results[request_for(offer, here)], Busy):
        return busy(here)
    return records


def _choice(record: Mapping[str, Json], offer: Offer, slot: str, frame: str) -> Choice:
    choice: Choice = {"id": str(Pick(frame, slot, text(record.get(offer.value))))}
    if offer.words:
        choice["key"] = offer.words
        choice["facts"] = {name: fact for name, fact in record.items() if _can_be_said(fact)}
    else:
        choice["title"] = text(record.get(offer.title))
    if offer.about:
        choice["about"] = offer.about
    if offer.description and (description := text(record.get(offer.description))):
        choice["description"] = description
    return choice


def _can_be_said(fact: Json) -> bool:
    """Whether words can take the fact: no list, and no object but money and text by language."""
    if isinstance(fact, dict):
        return is_local_text(fact) or fact.keys() == {"amount", "currency"}
    return not isinstance(fact, list)


def text(value: Json) -> str:
    return ", ".join(text(item) for item in value) if isinstance(value, list) else str(value or "")


def forbidden_anyway(here: Here) -> Progress | None:
    """End the frame when a rule of the effect ahead fails already: no more questions for nothing."""
    ahead = here.flow.steps[here.frame["step"] :]
    step = next((one for one in ahead if isinstance(one, Do)), None)
    known = here.names.keys() - {"slots", "evidence"}  # both may still be told
    for rule in step.only_if if step else ():
        if here.conditions.names(rule.holds) <= known and not here.holds(rule.holds):
            decidable = (
                {n: e for n, e in step.facts.items() if here.conditions.names(e) <= known} if step else {}
            )
            here.draft.say_with_person(rule.otherwise, **here.values(decidable))
            return Moved.OVER
    return None
