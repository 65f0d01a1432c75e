"""What the customer means, applied to the dialogue. Nothing here does anything to the outside world."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Literal, Protocol

import structlog

from domain.command import (
    Ask,
    CancelFlow,
    CannotProvide,
    Clarify,
    Command,
    Handoff,
    OutOfScope,
    Privacy,
    Rate,
    Repeat,
    SetSlot,
    SmallTalk,
    StartFlow,
)
from domain.contact import Proof
from domain.dialogue import Frame, Slot
from domain.json import Json
from domain.tap import OTHER, Pick
from flows.correct import fill, reopen
from flows.draft import Draft
from flows.flow import NO_PHOTO, PERSON, Collect, Flow, Read, SlotDef
from flows.grounding import LONGEST_TEXT, grounded, well_formed
from flows.parts import joined, lacking
from flows.proving import ANEW, CODE, SENT
from flows.talk import answer_question, small_talk

MOST_FRAMES = 4
LOCKED = "locked-channel"
STAYS = "done-stays"
"""Said when what is corrected has been done: nothing is undone silently."""

REGULATED = frozenset({"safety", "medical", "legal", "financial", "fraud"})
"""Reasons to want a person about which the only words are fixed ones, `regulated-<reason>`."""

log = structlog.get_logger()


class Ground(Protocol):
    """Answers the canonical value when the customer's words carry it, else None."""

    def __call__(self, slot: SlotDef, value: object, quote: str, text: str) -> Json: ...


class Commands:
    """Applies a turn's commands; those that name unknown things or rest on nothing said are dropped."""

    def __init__(self, flows: Mapping[str, Flow], ground: Ground = grounded) -> None:
        self.flows = flows
        self._ground = ground
        self._prover = next((flow for flow in flows.values() if flow.proves), None)

    def apply(self, draft: Draft, commands: Sequence[Command]) -> bool:
        """Whether anything was understood. To be left alone comes before all else, then a person wanted."""
        if any(isinstance(one, Privacy) and one.what == "stop" for one in commands):
            return self._leave_alone(draft, commands)
        wanted = next((command for command in commands if isinstance(command, Handoff)), None)
        if wanted and draft.mode == "bot":
            self._hand_over(draft, wanted.reason)
            return True
        understood = [self._privacy(draft, one) for one in commands if isinstance(one, Privacy)]
        if draft.mode == "human":  # a person owns the conversation: only rights over one's data count
            return any(understood)
        understood += [self._cancel(draft, one) for one in commands if isinstance(one, CancelFlow)]
        understood += [self._start(draft, commands)]
        understood += [self._set(draft, one) for one in commands if isinstance(one, SetSlot)]
        understood += [self._cannot(draft, one) for one in commands if isinstance(one, CannotProvide)]
        understood += [answer_question(draft, one.question) for one in commands if isinstance(one, Ask)]
        said = [one for one in commands if isinstance(one, SmallTalk | Repeat | Rate | OutOfScope | Clarify)]
        return small_talk(draft, said, self.flows, alone=not any(understood)) or any(understood)

    def _hand_over(self, draft: Draft, reason: str) -> None:
        if reason in REGULATED:
            draft.say(f"regulated-{reason}")
        draft.wants_person = reason

    def _leave_alone(self, draft: Draft, commands: Sequence[Command]) -> bool:
        """Nothing that was open is gone on with, now or later; a person comes only when asked for."""
        if any(isinstance(one, Handoff) and one.reason == "asked" for one in commands):
            draft.wants_person = "asked"
        for one in commands:
            if isinstance(one, Privacy):
                self._privacy(draft, one)
        draft.leave()
        return True

    def _privacy(self, draft: Draft, command: Privacy) -> bool:
        draft.say(f"privacy-{command.what}")
        if command.what in ("erase", "export"):
            draft.wants_person = draft.wants_person or command.what
        return True

    def _cancel(self, draft: Draft, command: CancelFlow) -> bool:
        frames = [frame for frame in draft.stack if command.flow in (None, frame["flow"])]
        if not frames:
            draft.say("nothing-to-cancel")
            return True
        frame = next((one for one in reversed(frames) if not draft.is_parked(one)), frames[-1])
        effect = draft.effect_of(frame)
        if effect and effect["status"] in ("confirmed", "approved"):
            draft.wants_person = "incident"  # it may have begun: a person finds out, nobody promises
            return True
        draft.void(frame)
        draft.pop(frame)
        draft.digressed = True
        draft.say("cancelled", flow=frame["flow"])
        return True

    def _start(self, draft: Draft, commands: Sequence[Command]) -> bool:
        """Flows that only tell go on top, so they are served first, and of these the ones that look nothing
        of the customer's up, which may have to be asked about; those that write follow one by one, and
        those that hand over come last: nothing is said behind them."""
        names = [one.flow for one in commands if isinstance(one, StartFlow)]
        said = [one for one in commands if isinstance(one, SetSlot)]
        flows = [self.flows[name] for name in dict.fromkeys(names) if name in self.flows]
        if len(flows) < len(set(names)):
            log.info("command_dropped", turn=draft.turn, command="start_flow", why="unknown flow")
        flows.reverse()  # the last one pushed is the first one served
        for flow in sorted(flows, key=lambda flow: (not flow.hands_over, not flow.writes, not flow.looks_up)):
            self._begin(draft, flow, said)
        if self._prover and any(not draft.proof.covers(_to_begin(flow)) for flow in flows):
            self._begin(draft, self._prover)
        return bool(flows)

    def _begin(self, draft: Draft, flow: Flow, said: Sequence[SetSlot] = ()) -> None:
        own = [frame for frame in draft.stack if frame["flow"] == flow.name]
        parked = [frame for frame in own if draft.is_parked(frame)]
        running = next((frame for frame in own if frame not in parked), None)
        if parked and not running and not self._is_another(draft, parked, flow, said):
            draft.say("approval-waiting")
        elif running:
            draft.raise_to_top(running)
        elif not draft.proof.covers(_to_begin(flow)) and self._prover is None:
            draft.say_with_person(LOCKED)
        elif self._make_room(draft, flow):
            frame = draft.push(flow.name, flow.version)
            _open(draft, frame, flow)
            if flow.name in draft.chosen:
                self._follow(draft, frame, flow)
                _with_row(draft, frame, flow)

    def _follow(self, draft: Draft, frame: Frame, flow: Flow) -> None:
        """A flow that a button offered goes on with the order that was just talked about."""
        ended = draft.finished
        before = self.flows.get(ended["flow"]) if ended else None
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

    def _make_room(self, draft: Draft, flow: Flow) -> bool:
        """Whether there is room on the stack, which is bounded: the oldest frame without an effect on its
        way is put aside, and the customer told; without such a one nothing more is begun."""
        if len(draft.stack) < MOST_FRAMES:
            return True
        idle = [frame for frame in draft.stack if draft.effect_of(frame) is None]
        draft.say("set-aside", flow=idle[0]["flow"] if idle else flow.name)
        if idle:
            draft.pop(idle[0])
        return bool(idle)

    def _set(self, draft: Draft, command: SetSlot) -> bool:
        if command.slot == CODE and (frame := _waits_for_code(draft)):
            return _code(draft, frame, str(command.value))
        pick = next((p for p in draft.picks if (p.slot, p.value) == (command.slot, command.value)), None)
        if pick:
            return self._picked(draft, pick)
        addressed = self._addressed(draft, command)
        if not addressed and self._corrects_ended(draft, command):
            return True
        parked = [frame for frame in addressed if draft.is_parked(frame)]
        filled = [self._fill(draft, frame, command) for frame in addressed if frame not in parked]
        if parked:
            log.info("command_dropped", turn=draft.turn, command="set_slot", why="waits for approval")
        elif not any(filled):
            log.info(
                "command_dropped", turn=draft.turn, command="set_slot", why="not grounded or no such slot"
            )
        return any(filled) or bool(parked)

    def _corrects_ended(self, draft: Draft, command: SetSlot) -> bool:
        """Whether this is a correction of what ended last: it is gone through again, with a new preview. A
        value of None says that the one named was wrong, without another."""
        ended = draft.finished
        flow = self.flows.get(command.flow or "")
        if ended is None or flow is None or ended["flow"] != flow.name or command.slot not in flow.slots:
            return False
        slot = flow.slots[command.slot]
        if slot.type == "record" and command.value is not None:
            return False  # nothing is on offer any more that words could name
        value = self._ground(slot, command.value, command.quote, draft.text)
        before = ended["slots"].get(command.slot)
        if (value is None) != (command.value is None) or (before and before["value"] == value):
            return False
        if not draft.proof.covers(_to_begin(flow)):
            draft.say_with_person(LOCKED)
            return True
        if ended["effect"] == "done":
            draft.say_with_person(STAYS, flow=flow.name)
        if not self._make_room(draft, flow):
            return True
        frame = reopen(draft, flow, command.slot)
        if value is None and before and slot.offer:
            value = f"{OTHER}{before['value']}"
        if value is not None:
            frame["slots"][command.slot] = {
                "value": value,
                "source": draft.said_by(command.quote),
                "quote": command.quote[:200],
            }
        return True

    def _picked(self, draft: Draft, pick: Pick) -> bool:
        frame = draft.frame(pick.frame)
        slot = self._slot(frame, pick.slot) if frame else None
        value = well_formed(slot, pick.value) if slot else None
        if frame is None or value is None:
            draft.say("stale-button")
            return True
        if draft.is_parked(frame):
            draft.say("approval-waiting")
            return True
        flow = self.flows[frame["flow"]]
        return self._keep(
            draft, fill(draft, frame, flow, pick.slot, {"value": value, "source": "choice", "quote": None})
        )

    def _fill(self, draft: Draft, frame: Frame, command: SetSlot) -> bool:
        slot = self._slot(frame, command.slot)
        if slot is None or (slot.when_asked and not _was_asked(draft, frame, slot)):
            return False
        flow = self.flows[frame["flow"]]
        values = command.value if isinstance(command.value, list | tuple) else [command.value]
        picked = all(_is_on_offer(draft, frame, slot.name, one) for one in values)
        if slot.type == "record" and not picked:
            return False
        # what is on offer is named by its place or colour as well, which no value is spelled like
        named = slot.type == "product" and picked
        checked = replace(slot, type="record") if named else slot
        told = [self._ground(checked, one, command.quote, draft.text) for one in values]
        gathers = flow.gathers(slot.name)
        if not told or None in told or (len(told) > 1 and not gathers):
            return False
        before = frame["slots"].get(slot.name)
        told = [joined(slot, one, before["value"] if before else None) for one in told]
        source, quote = "choice" if named else draft.said_by(command.quote), command.quote[:200]
        first, *more = [Slot(value=value, source=source, quote=quote) for value in told]
        if gathers:
            frame["queued"] = more
        return self._keep(draft, fill(draft, frame, flow, command.slot, first))

    def _keep(self, draft: Draft, filled: bool) -> bool:
        if not filled:
            draft.wants_person = "incident"  # an effect that may have begun cannot be corrected by us
        return True

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
        flow = self.flows.get(frame["flow"])
        return flow.slots.get(name) if flow else None

    def _cannot(self, draft: Draft, command: CannotProvide) -> bool:
        """The slot's own way out; a person where there is none, or where it was not enough."""
        if command.slot == CODE and (waits := _waits_for_code(draft)):
            return _no_code(draft, waits)
        frame = next((one for one in reversed(draft.stack) if self._is_asking(one, command.slot)), None)
        slot = self._slot(frame, command.slot) if frame else None
        if frame is None or slot is None:
            return False
        if slot.type == "photo":  # nobody has to show one: what follows is for the flow to say
            frame["slots"][slot.name] = {"value": NO_PHOTO, "source": "customer", "quote": None}
            return True
        if slot.cannot == PERSON or frame["asked"]:
            draft.say("cannot-provide")
            draft.wants_person = "stuck"
        else:
            draft.say(slot.cannot)
        return True

    def _is_asking(self, frame: Frame, name: str) -> bool:
        flow = self.flows.get(frame["flow"])
        if flow is None or name not in flow.slots or _is_whole(flow.slots[name], frame):
            return False
        match flow.steps[frame["step"]]:
            case Collect(slot=asked) | Read(locked=asked):
                return asked == name
            case _:
                return False


def _to_begin(flow: Flow) -> Proof:
    """What must be proved for the flow to begin: whose account it is, where a code is asked for then."""
    return Proof.CHANNEL if flow.proof is Proof.CODE else flow.proof


def _waits_for_code(draft: Draft) -> Frame | None:
    return next((frame for frame in reversed(draft.stack) if SENT in frame["facts"]), None)


def _code(draft: Draft, frame: Frame, value: str) -> bool:
    """A code to be checked, sealed; or the button that asks for another one."""
    draft.raise_to_top(frame)
    if value == ANEW:
        draft.resend = True
    else:
        draft.code = value
    return True


def _no_code(draft: Draft, frame: Frame) -> bool:
    """It did not arrive: another one is sent; the second time a person helps."""
    if frame["asked"]:
        draft.say("cannot-provide")
        draft.wants_person = CODE
    draft.resend = True
    return True


def _is_whole(slot: SlotDef, frame: Frame) -> bool:
    filled = frame["slots"].get(slot.name)
    return filled is not None and lacking(slot, filled["value"]) is None


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


def _was_asked(draft: Draft, frame: Frame, slot: SlotDef) -> bool:
    """Whether the question that was open when the turn began is this slot's."""
    asked = draft.asked
    return asked is not None and (asked["frame"], asked["slot"]) == (frame["id"], slot.name)


def _is_on_offer(draft: Draft, frame: Frame, slot: str, value: object) -> bool:
    """Whether the record is among those just offered: no other can be named in words."""
    options = draft.asked["options"] if draft.asked else []
    return str(Pick(frame["id"], slot, str(value))) in [one.get("id") for one in options]
