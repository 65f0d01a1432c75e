"""Runs the frames of the stack, step by step, until the customer, a person or a tool is needed."""

from collections.abc import Mapping
from typing import assert_never

import structlog

from domain.dialogue import Frame
from flows.asking import collect
from flows.conditions import ConditionError, Conditions
from flows.doing import Doing
from flows.draft import Draft
from flows.flow import Answer, Collect, Do, Flow, Fork, Gather, Jump, Read, Say, ToPerson
from flows.gathering import gather
from flows.here import Here, Moved, Progress
from flows.names import Names
from flows.proving import prove
from flows.read_back import read_back
from flows.reading import read
from flows.referring import settle_reference
from flows.requests import Request
from flows.saying import rows, say
from flows.settling import settle
from flows.talk import quote

MOST_STEPS = 200

log = structlog.get_logger()


class Runner:
    """Moves frames. Pure: what it needs from outside it answers as a Request, and is run again."""

    def __init__(self, flows: Mapping[str, Flow], conditions: Conditions, names: Names, doing: Doing) -> None:
        self._flows = flows
        self._conditions = conditions
        self._names = names
        self._doing = doing

    def run(self, draft: Draft) -> Request | None:
        """The next request; None when the turn has to stop here."""
        for _ in range(MOST_STEPS):
            frame = self._active(draft)
            if frame is None or draft.halted or draft.again:
                return None
            try:
                moved = self._move(frame, draft)
            except ConditionError:
                self._break(frame, draft)
                return None
            if isinstance(moved, Request):
                return moved
            if moved is Moved.OVER:
                draft.pop(frame)
                draft.digressed = True
            elif moved is Moved.WAITS and not draft.is_parked(frame):
                return None
        log.error("flow_endless", turn=draft.turn)
        draft.wants_person = "incident"
        return None

    def _active(self, draft: Draft) -> Frame | None:
        """The topmost frame that does not wait for a person; after a decision only the frame decided."""
        frames = (frame for frame in reversed(draft.stack) if draft.only in (None, frame["id"]))
        return next((frame for frame in frames if not draft.is_parked(frame)), None)

    def _break(self, frame: Frame, draft: Draft) -> None:
        """A condition without a value is no yes to anything: nothing is done, a person takes over."""
        log.error(
            "flow_broken", turn=draft.turn, flow=frame["flow"], version=frame["version"], step=frame["step"]
        )
        effect = draft.effect_of(frame)
        if effect and effect["status"] == "proposed":
            draft.void(frame)
        draft.wants_person = "incident"

    def _move(self, frame: Frame, draft: Draft) -> Progress:
        flow = self._flows.get(frame["flow"])
        if flow is None or frame["step"] >= len(flow.steps):
            return Moved.OVER
        here = Here(frame=frame, flow=flow, draft=draft, conditions=self._conditions, source=self._names)
        moved = prove(here) or read_back(here) or self._step(here)
        if moved is Moved.ON:
            frame["step"] += 1
        return moved

    def _step(self, here: Here) -> Progress:
        step = here.flow.steps[here.frame["step"]]
        match step:
            case Collect():
                return settle(step, here) or settle_reference(step, here) or collect(step, here)
            case Read():
                return read(step, here)
            case Say():
                return say(step, here)
            case Fork():
                return Moved.ON if here.holds(step.when) else _go(step.otherwise, here)
            case Jump():
                return _go(step.to, here)
            case Gather():
                return gather(step, here)
            case Do():
                return self._doing.do(step, here)
            case Answer():
                return _answer(step, here)
            case ToPerson():
                here.draft.wants_person = step.reason
                return Moved.OVER
            case _:
                assert_never(step)


def _go(to: int, here: Here) -> Moved:
    here.frame["step"] = to
    return Moved.THERE


def _answer(step: Answer, here: Here) -> Moved:
    said = len(here.draft.acts)
    if here.draft.passages:
        quote(here.draft)
    else:
        here.draft.say(step.otherwise, **here.values(step.facts))
    for act in here.draft.acts[said:]:
        act["choices"] += rows(step.rows, here)
    return Moved.ON
