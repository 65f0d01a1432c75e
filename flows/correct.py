"""Filling slots. A new value for a filled slot is a correction: what depended on it is undone."""

import re
from collections.abc import Mapping

import structlog

from domain.dialogue import Frame, Slot
from flows.draft import Draft
from flows.flow import Collect, Flow, Gather, Read, SlotDef, Step, expressions

log = structlog.get_logger()


def fill(draft: Draft, frame: Frame, flow: Flow, name: str, slot: Slot) -> bool:
    """Set the slot; False when an effect that may have begun, or that a person is asked about, forbids it."""
    before = frame["slots"].get(name)
    if before and before["value"] == slot["value"]:
        if before["source"] == "voice":
            frame["slots"][name] = slot  # written or tapped, it need not be read back any more
        return True
    effect = draft.effect_of(frame)
    counted = before is not None or _first(flow, frame, name) < frame["step"]  # done without it, too
    if counted and effect and effect["status"] in ("confirmed", "waiting", "approved"):
        return False
    if counted:
        rewind(draft, frame, flow, name)
    frame["slots"][name] = slot
    frame["asked"] = 0
    return True


def rewind(draft: Draft, frame: Frame, flow: Flow, name: str) -> None:
    """Back to the first step that reads the slot; facts read from there on, slots chosen from what was
    offered by it, and the effect are void."""
    draft.void(frame)
    for slot in flow.slots.values():
        if _rests_on(slot, name):
            frame["slots"].pop(slot.name, None)
    first = _first(flow, frame, name)
    if first >= frame["step"]:
        return
    frame["step"] = first
    for step in flow.steps[first:]:
        if isinstance(step, Read) or (isinstance(step, Gather) and first < step.back):
            frame["facts"].pop(step.name, None)
        if isinstance(step, Gather) and first < step.back:
            frame["queued"] = []


def reopen(draft: Draft, flow: Flow, name: str) -> Frame:
    """The flow that ended last, begun again with what the customer said, but for the slot `name`, what was
    chosen from what it offered, and answers to questions of the moment."""
    ended = draft.finished
    frame = draft.push(flow.name, flow.version)
    kept = ended["slots"] if ended and ended["flow"] == flow.name else {}
    for slot in flow.slots.values():
        if slot.name in kept and slot.name != name and not slot.when_asked and not _rests_on(slot, name):
            frame["slots"][slot.name] = kept[slot.name]
    draft.finished = None
    return frame


def renew(draft: Draft, flows: Mapping[str, Flow]) -> None:
    """Flows that were edited since their frame began start anew with what the customer said."""
    for frame in draft.stack:
        flow = flows.get(frame["flow"])
        if flow is None or flow.version == frame["version"]:
            continue
        log.info("flow_edited", turn=draft.turn, flow=flow.name)
        effect = draft.effect_of(frame)
        if effect and effect["status"] in ("confirmed", "waiting", "approved"):
            draft.wants_person = "incident"  # begun or promised under the old rules: never dropped unsaid
        draft.void(frame)
        kept = {name: slot for name, slot in frame["slots"].items() if name in flow.slots}
        frame.update({"version": flow.version, "step": 0, "facts": {}, "slots": kept, "queued": []})


def reads(step: Step, slot: str) -> bool:
    """Whether the step asks for the slot or computes with it."""
    if isinstance(step, Collect):
        return step.slot == slot
    return any(_mentions(text, slot) for text in expressions(step))


def _rests_on(slot: SlotDef, name: str) -> bool:
    """Whether what the slot offers is read with the value of the slot `name`."""
    return slot.offer is not None and any(_mentions(text, name) for text in slot.offer.args.values())


def _mentions(text: str, slot: str) -> bool:
    return re.search(rf"\bslots\.{slot}\b", text) is not None


def _first(flow: Flow, frame: Frame, slot: str) -> int:
    return next((place for place, step in enumerate(flow.steps) if reads(step, slot)), frame["step"])
