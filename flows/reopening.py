"""What ended last may still be corrected: it is gone through again, with a new preview."""

from collections.abc import Mapping

from domain.command import SetSlot
from domain.dialogue import Slot
from domain.json import Json
from domain.tap import OTHER
from flows.correct import reopen
from flows.draft import Draft
from flows.flow import Flow, SlotDef
from flows.grounding import Ground
from flows.starting import LOCKED, make_room

STAYS = "done-stays"
"""Said when what is corrected has been done: nothing is undone silently."""


def correct_ended(draft: Draft, command: SetSlot, flows: Mapping[str, Flow], ground: Ground) -> bool:
    """Whether this is a correction of what ended last. A value of None says that the one named was wrong,
    without another."""
    ended, flow = draft.finished, flows.get(command.flow or "")
    if ended is None or flow is None or ended["flow"] != flow.name or command.slot not in flow.slots:
        return False
    slot, before = flow.slots[command.slot], ended["slots"].get(command.slot)
    value = ground(slot, command.value, command.quote, draft.text)
    if not _is_correction(command, slot, value, before):
        return False
    if not draft.proof.covers(flow.proof_to_begin):
        draft.say_with_person(LOCKED)
        return True
    if ended["effect"] == "done":
        draft.say_with_person(STAYS, flow=flow.name)
    if make_room(draft, flow):
        frame = reopen(draft, flow, command.slot)
        if value is None and before and slot.offer:
            value = f"{OTHER}{before['value']}"
        if value is not None:
            frame["slots"][slot.name] = draft.told(value, command.quote)
    return True


def _is_correction(command: SetSlot, slot: SlotDef, value: Json, before: Slot | None) -> bool:
    if slot.type == "record" and command.value is not None:
        return False  # nothing is on offer any more that words could name
    return (value is None) == (command.value is None) and not (before and before["value"] == value)
