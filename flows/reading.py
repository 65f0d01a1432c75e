"""Reads tools into facts, and says what could not be read."""

from collections.abc import Iterator

from domain.contact import Proof
from domain.errors import Busy, Locked, NotFound, ToolError
from flows.asking import ask, busy
from flows.flow import Collect, Read
from flows.here import Here, Moved, Progress
from flows.requests import read_tool
from flows.starting import LOCKED


def read(step: Read, here: Here) -> Progress:
    """Read the tool, once a turn for the same arguments, into the frame's fact."""
    request = read_tool(step.tool, here.values(step.args))
    if request not in here.draft.results:
        return request
    answer = here.draft.results[request]
    if isinstance(answer, ToolError):
        return _unreadable(step, answer, here)
    here.frame["facts"][step.name] = answer
    return Moved.ON


def refresh(here: Here) -> Progress:
    """Read all facts the frame rests on again, unless this turn did: ON when they are this turn's."""
    for step in _behind(here):
        moved = read(step, here)
        if moved is not Moved.ON:
            return moved
    return Moved.ON


def _behind(here: Here) -> Iterator[Read]:
    for step in here.flow.steps[: here.frame["step"]]:
        if isinstance(step, Read) and step.name in here.frame["facts"]:
            yield step


def _unreadable(step: Read, error: ToolError, here: Here) -> Progress:
    draft = here.draft
    match error:
        case Busy():
            return busy(here)
        case NotFound() if _may_prove(step, here):
            return ask(str(step.locked), here)
        case NotFound() if step.mismatch and step.locked in here.frame["slots"] and not _is_known(here):
            return _mismatch(step.locked, step.mismatch, here)
        case NotFound() if step.not_found:
            return _not_found(step, step.not_found, here)
        case Locked(needs=needs) if needs in tuple(Proof):
            draft.void(here.frame)
            draft.say_with_person(LOCKED)
            return Moved.OVER
        case NotFound() | Locked():
            draft.wants_person = "stuck"
            return Moved.WAITS
        case _:
            draft.wants_person = "incident"
            return Moved.WAITS


def _may_prove(step: Read, here: Here) -> bool:
    """Whether somebody whose account we don't know may still show that they may know."""
    return step.locked is not None and step.locked not in here.frame["slots"] and not _is_known(here)


def _is_known(here: Here) -> bool:
    return here.draft.proof.covers(Proof.CHANNEL)


def _mismatch(slot: str, key: str, here: Here) -> Progress:
    """Ask for the proof anew and keep the rest; it never tells whether there is such a record. The second
    time in a row fetches a person."""
    if here.draft.miss("stuck"):
        return Moved.WAITS
    moved = ask(slot, here, key=key)
    here.frame["slots"].pop(slot, None)
    return moved


def _not_found(step: Read, key: str, here: Here) -> Progress:
    """Say so; ask again where the page says what for, a second time in a row fetch a person."""
    frame, draft = here.frame, here.draft
    draft.void(frame)
    if step.again is None:
        draft.say_with_person(key, **here.said)
        return Moved.OVER
    if draft.miss("stuck"):
        return Moved.WAITS
    moved = ask(step.again, here, key=key)
    if moved is Moved.WAITS:
        for name in (step.again, step.locked):
            frame["slots"].pop(name or "", None)
        frame["step"] = _asks(step.again, here)
    return moved


def _asks(slot: str, here: Here) -> int:
    steps = enumerate(here.flow.steps)
    return next((n for n, one in steps if isinstance(one, Collect) and one.slot == slot), here.frame["step"])
