"""Begins what customers come for. What may not begin, or finds no room, is said, never dropped unsaid."""

from collections.abc import Mapping, Sequence
from typing import Literal

import structlog

from domain.command import CancelFlow, Command, SetSlot, StartFlow
from domain.dialogue import Frame
from flows.draft import Draft
from flows.flow import Flow
from flows.grounding import LONGEST_TEXT, Ground, well_formed

MOST_FRAMES = 4
LOCKED = "locked-channel"

log = structlog.get_logger()


class Starts:
    """Puts flows on the stack."""

    def __init__(self, flows: Mapping[str, Flow], ground: Ground) -> None:
        self._flows = flows
        self._ground = ground
        self._prover = next((flow for flow in flows.values() if flow.proves), None)

    def start(self, draft: Draft, commands: Sequence[Command]) -> bool:
        """Flows that only tell go on top, so they are served first, and of these the ones that look nothing
        of the customer's up, which may have to be asked about; those that write follow one by one, and
        those that hand over come last: nothing is said behind them."""
        names = [one.flow for one in commands if isinstance(one, StartFlow)]
        said = [one for one in commands if isinstance(one, SetSlot)]
        flows = [self._flows[name] for name in dict.fromkeys(names) if name in self._flows]
        if len(flows) < len(set(names)):
            log.info("command_dropped", turn=draft.turn, command="start_flow", why="unknown flow")
        flows.reverse()  # the last one pushed is the first one served
        instead = any(isinstance(one, CancelFlow) for one in commands)
        for flow in sorted(flows, key=lambda flow: (not flow.hands_over, not flow.writes, not flow.looks_up)):
            self._begin(draft, flow, said, instead=instead)
        if self._prover and any(not draft.proof.covers(flow.proof_to_begin) for flow in flows):
            self._begin(draft, self._prover)
        return bool(flows)

    def _begin(
        self, draft: Draft, flow: Flow, said: Sequence[SetSlot] = (), *, instead: bool = False
    ) -> None:
        own = [frame for frame in draft.stack if frame["flow"] == flow.name]
        parked = [frame for frame in own if draft.is_parked(frame)]
        running = next((frame for frame in own if frame not in parked), None)
        if parked and not running and not self._is_another(draft, parked, flow, said):
            draft.say("approval-waiting")
        elif running:
            draft.raise_to_top(running)
        elif not draft.proof.covers(flow.proof_to_begin) and self._prover is None:
            draft.say_with_person(LOCKED)
        elif make_room(draft, flow):
            frame = draft.push(flow.name, flow.version)
            _open(draft, frame, flow)
            if flow.name in draft.chosen or (instead and flow.writes):
                self._follow(draft, frame, flow)
            if flow.name in draft.chosen:
                _with_row(draft, frame, flow)

    def _follow(self, draft: Draft, frame: Frame, flow: Flow) -> None:
        """A flow that a button offered, or wanted instead, goes on with the order just talked about."""
        ended = draft.finished
        before = self._flows.get(ended["flow"]) if ended else None
        for name, told in ended["slots"].items() if ended and before else ():
            kinds = [one.slots[name].type for one in (flow, before) if one and name in one.slots]
            if kinds == ["order_number"] * 2:
                frame["slots"][name] = {**told, "source": "choice"}

    def _is_another(self, draft: Draft, parked: Sequence[Frame], flow: Flow, said: Sequence[SetSlot]) -> bool:
        """Whether the customer names something else than what waits for a person: that is a new request."""
        for one in said:
            slot = flow.slots.get(one.slot) if one.flow in (None, flow.name) else None
            value = self._ground(slot, one.value, one.quote, draft.text) if slot else None
            known = [frame["slots"][one.slot]["value"] for frame in parked if one.slot in frame["slots"]]
            if value is not None and known and value not in known:
                return True
        return False


def make_room(draft: Draft, flow: Flow) -> bool:
    """Whether there is room on the stack, which is bounded: the oldest frame without an effect on its
    way is put aside, and the customer told; without such a one nothing more is begun."""
    if len(draft.stack) < MOST_FRAMES:
        return True
    idle = [frame for frame in draft.stack if draft.effect_of(frame) is None]
    draft.say("set-aside", flow=idle[0]["flow"] if idle else flow.name)
    if idle:
        draft.pop(idle[0])
    return bool(idle)


def _with_row(draft: Draft, frame: Frame, flow: Flow) -> None:
    """The slot that a tapped row fills already."""
    row = draft.chosen[flow.name]
    slot = flow.slots.get(row.slot or "")
    value = well_formed(slot, row.value) if slot else None
    if slot and value is not None:
        frame["slots"][slot.name] = {"value": value, "source": "choice", "quote": None}


def _open(draft: Draft, frame: Frame, flow: Flow) -> None:
    """Texts that the message that begins the flow may tell already."""
    for slot in flow.slots.values():
        told = slot.opens_with is not None and len(draft.text.split()) >= slot.opens_with
        value = well_formed(slot, draft.text[:LONGEST_TEXT]) if told else None
        if value is not None:
            source: Literal["customer", "voice"] = "voice" if draft.heard else "customer"
            frame["slots"][slot.name] = {"value": value, "source": source, "quote": draft.text[:200]}
