"""Filling slots. A new value for a filled slot is a correction: what depended on it is undone."""

import re

from domain.dialogue import Frame, Slot
from flows.draft import Draft
from flows.flow import Collect, Flow, Read, Step, expressions


def fill(draft: Draft, frame: Frame, flow: Flow, name: str, slot: Slot) -> bool:
    """Set the slot; False when an effect that may have begun forbids the change."""
    before = frame["slots"].get(name)
    if before and before["value"] == slot["value"]:
        return True
    effect = draft.effect_of(frame)
    if before and effect and effect["status"] in ("confirmed", "approved"):
        return False
    if before:
        rewind(draft, frame, flow, name)
    frame["slots"][name] = slot
    frame["asked"] = 0
    return True


def rewind(draft: Draft, frame: Frame, flow: Flow, name: str) -> None:
    """Back to the first step that reads the slot; facts read from there on and the effect are void."""
    draft.void(frame)
    first = next((place for place, step in enumerate(flow.steps) if reads(step, name)), frame["step"])
    if first >= frame["step"]:
        return
    frame["step"] = first
    for step in flow.steps[first:]:
        if isinstance(step, Read):
            frame["facts"].pop(step.name, None)


def reads(step: Step, slot: str) -> bool:
    """Whether the step asks for the slot or computes with it."""
    if isinstance(step, Collect):
        return step.slot == slot
    return any(re.search(rf"\bslots\.{slot}\b", text) for text in expressions(step))
