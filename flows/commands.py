"""What the customer means, applied to the dialogue. Nothing here does anything to the outside world."""

from collections.abc import Mapping, Sequence

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
)
from flows.draft import Draft
from flows.flow import Flow
from flows.grounding import Ground, grounded
from flows.starting import Starts
from flows.talk import answer_question, small_talk
from flows.telling import Told
from flows.way_out import take_way_out

REGULATED = frozenset({"safety", "medical", "legal", "financial", "fraud"})
"""Reasons to want a person about which the only words are fixed ones, `regulated-<reason>`."""


class Commands:
    """Applies a turn's commands; those that name unknown things or rest on nothing said are dropped."""

    def __init__(self, flows: Mapping[str, Flow], ground: Ground = grounded) -> None:
        self.flows = flows
        self._starts = Starts(flows, ground)
        self._told = Told(flows, ground)

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
        understood += [self._starts.start(draft, commands)]
        understood += [self._told.set(draft, one) for one in commands if isinstance(one, SetSlot)]
        understood += [
            take_way_out(draft, one, self.flows) for one in commands if isinstance(one, CannotProvide)
        ]
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
