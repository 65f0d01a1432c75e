"""The ways out for customers who cannot tell what is asked: words that help, or a person."""

from collections.abc import Mapping

from domain.command import CannotProvide
from domain.dialogue import Frame
from flows.draft import Draft
from flows.flow import NO_PHOTO, PERSON, Collect, Flow, Read, SlotDef
from flows.parts import lacking
from flows.proving import CODE, code_missing, waits_for_code


def take_way_out(draft: Draft, command: CannotProvide, flows: Mapping[str, Flow]) -> bool:
    """The slot's own way out, or to pick what fits best; a person where there is neither, or where it was
    not enough. Whether the slot is being asked for at all."""
    if command.slot == CODE and (waits := waits_for_code(draft)):
        code_missing(draft, waits)
        return True
    frame = next((one for one in reversed(draft.stack) if _is_asking(one, command.slot, flows)), None)
    if frame is None:
        return False
    slot = flows[frame["flow"]].slots[command.slot]
    choices = len(draft.asked["options"]) if draft.asked else 0
    if slot.type == "photo":  # nobody has to show one: what follows is for the flow to say
        frame["slots"][slot.name] = {"value": NO_PHOTO, "source": "customer", "quote": None}
    elif frame["asked"] or (slot.cannot == PERSON and not choices):
        draft.say("cannot-provide")
        draft.wants_person = "stuck"
    else:
        draft.say("cannot-choose" if slot.cannot == PERSON else slot.cannot, choices=choices)
    return True


def _is_asking(frame: Frame, name: str, flows: Mapping[str, Flow]) -> bool:
    flow = flows.get(frame["flow"])
    if flow is None or name not in flow.slots or _is_whole(flow.slots[name], frame):
        return False
    match flow.steps[frame["step"]]:
        case Collect(slot=asked) | Read(locked=asked):
            return asked == name
        case _:
            return False


def _is_whole(slot: SlotDef, frame: Frame) -> bool:
    filled = frame["slots"].get(slot.name)
    return filled is not None and lacking(slot, filled["value"]) is None
