"""Values that customers tell, put into the slots they are for; none that rests on nothing said."""

from collections.abc import Mapping
from dataclasses import replace

import structlog

from domain.command import SetSlot
from domain.dialogue import Frame, Slot
from domain.tap import OTHER, Pick
from flows.correct import fill
from flows.draft import Draft
from flows.flow import Flow, SlotDef
from flows.grounding import Ground, well_formed
from flows.parts import joined
from flows.proving import CODE, take_code, waits_for_code
from flows.reopening import correct_ended

log = structlog.get_logger()


class Told:
    """Fills slots with what is told."""

    def __init__(self, flows: Mapping[str, Flow], ground: Ground) -> None:
        self._flows = flows
        self._ground = ground

    def set(self, draft: Draft, command: SetSlot) -> bool:
        """Whether the value was for something that is open, or ended last."""
        if command.slot == CODE and (frame := waits_for_code(draft)):
            take_code(draft, frame, str(command.value))
            return True
        pick = next((p for p in draft.picks if (p.slot, p.value) == (command.slot, command.value)), None)
        if pick:
            return self._picked(draft, pick)
        addressed = self._addressed(draft, command)
        if not addressed and correct_ended(draft, command, self._flows, self._ground):
            return True
        parked = [frame for frame in addressed if draft.is_parked(frame)]
        take = self._fill if command.value is not None else self._another
        filled = [take(draft, frame, command) for frame in addressed if frame not in parked]
        if parked:
            log.info("command_dropped", turn=draft.turn, command="set_slot", why="waits for approval")
        elif not any(filled):
            why = "not grounded or no such slot"
            log.info("command_dropped", turn=draft.turn, command="set_slot", why=why)
        return any(filled) or bool(parked)

    def _picked(self, draft: Draft, pick: Pick) -> bool:
        frame = draft.frame(pick.frame)
        slot = self._slot(frame, pick.slot) if frame else None
        value = well_formed(slot, pick.value) if slot else None
        if frame is None or value is None:
            draft.say("stale-button")
        elif draft.is_parked(frame):
            draft.say("approval-waiting")
        else:
            self._keep(draft, frame, pick.slot, Slot(value=value, source="choice", quote=None))
        return True

    def _fill(self, draft: Draft, frame: Frame, command: SetSlot) -> bool:
        slot = self._slot(frame, command.slot)
        if slot is None or (slot.when_asked and not _was_asked(draft, frame, slot)):
            return False
        told = self._values(draft, frame, slot, command)
        gathers = self._flows[frame["flow"]].gathers(slot.name)
        if not told or (len(told) > 1 and not gathers):
            return False
        first, *more = told
        if gathers:
            frame["queued"] = more
        self._keep(draft, frame, slot.name, first)
        return True

    def _another(self, draft: Draft, frame: Frame, command: SetSlot) -> bool:
        """Not what was told: another of what is on offer, or else the question anew."""
        slot, before = self._slot(frame, command.slot), frame["slots"].get(command.slot)
        if slot is None or before is None:
            return False
        self._keep(draft, frame, slot.name, draft.told(f"{OTHER}{before['value']}", command.quote))
        if slot.offer is None and draft.wants_person is None:
            frame["slots"].pop(slot.name)
        return True

    def _values(self, draft: Draft, frame: Frame, slot: SlotDef, command: SetSlot) -> list[Slot]:
        """What is told for the slot; nothing where a part of it rests on nothing said."""
        values = command.value if isinstance(command.value, list | tuple) else [command.value]
        picked = all(_is_on_offer(draft, frame, slot.name, one) for one in values)
        if slot.type == "record" and not picked:
            return []
        # what is on offer is named by its place or colour as well, which no value is spelled like
        named = slot.type == "product" and picked
        checked = replace(slot, type="record") if named else slot
        told = [self._ground(checked, one, command.quote, draft.text) for one in values]
        if None in told:
            return []
        before = frame["slots"].get(slot.name)
        whole = [joined(slot, one, before["value"] if before else None) for one in told]
        return [draft.told(one, command.quote, chosen=named) for one in whole]

    def _keep(self, draft: Draft, frame: Frame, name: str, slot: Slot) -> None:
        if not fill(draft, frame, self._flows[frame["flow"]], name, slot):
            draft.wants_person = "incident"  # an effect that may have begun cannot be corrected by us

    def _addressed(self, draft: Draft, command: SetSlot) -> list[Frame]:
        """The frames a value is for: the flow it names; else all begun in this very message; else the
        topmost one with such a slot that is not waiting for a person. A named one may be waiting: what a
        person was asked to approve is not changed, only called off."""
        frames = [frame for frame in reversed(draft.stack) if self._slot(frame, command.slot)]
        if command.flow is not None:
            return [frame for frame in frames if frame["flow"] == command.flow][:1]
        new = [frame for frame in frames if frame["id"] not in draft.opened]
        return new or [frame for frame in frames if not draft.is_parked(frame)][:1]

    def _slot(self, frame: Frame, name: str) -> SlotDef | None:
        flow = self._flows.get(frame["flow"])
        return flow.slots.get(name) if flow else None


def _was_asked(draft: Draft, frame: Frame, slot: SlotDef) -> bool:
    """Whether the question that was open when the turn began is this slot's."""
    asked = draft.asked
    return asked is not None and (asked["frame"], asked["slot"]) == (frame["id"], slot.name)


def _is_on_offer(draft: Draft, frame: Frame, slot: str, value: object) -> bool:
    """Whether the record is among those just offered: no other can be named in words."""
    options = draft.asked["options"] if draft.asked else []
    return str(Pick(frame["id"], slot, str(value))) in [one.get("id") for one in options]
