"""Asks for the one-time code that a flow needs before its first step, and has it checked.

The code itself never gets here: it is hidden in the customer's message and passed on sealed.
"""

from domain.contact import Proof
from domain.dialogue import Frame, Question
from domain.errors import Busy, Locked, Refused, ToolError
from domain.json import Json
from domain.tap import Pick
from flows.asking import asked_enough
from flows.draft import PERSON_BUTTON, Draft
from flows.here import Here, Moved, Progress
from flows.requests import CheckCode, SendCode, read_tool

CODE = "code"
"""The slot that the question for a code seems to ask for."""

ANEW = "new"
"""Tapped, it asks for another code."""

SENT = "code-sent"
"""The frame's fact that a code is waited for: the address it went to, all but hidden."""

PROVED = "identity.proved"


def prove(here: Here) -> Progress | None:
    """None when enough is proved; else what has to happen first."""
    if here.flow.proof is not Proof.CODE:
        return None
    lately = read_tool(PROVED, {"purpose": here.flow.name})
    if lately not in here.draft.results:
        return lately
    match here.draft.results[lately]:
        case ToolError() as error:
            return _failed(error, here)
        case {"proved": True}:
            here.frame["facts"].pop(SENT, None)
            return None
        case _:
            return _check(here.draft.code, here) if here.draft.code else _ask(here)


def waits_for_code(draft: Draft) -> Frame | None:
    """The frame that a code was sent for."""
    return next((frame for frame in reversed(draft.stack) if SENT in frame["facts"]), None)


def take_code(draft: Draft, frame: Frame, value: str) -> None:
    """A code to be checked, sealed; or the button that asks for another one."""
    draft.raise_to_top(frame)
    if value == ANEW:
        draft.resend = True
    else:
        draft.code = value


def code_missing(draft: Draft, frame: Frame) -> None:
    """It did not arrive: another one is sent; the second time a person helps."""
    if frame["asked"]:
        draft.say("cannot-provide")
        draft.wants_person = CODE
    draft.resend = True


def _check(sealed: str, here: Here) -> Progress:
    draft = here.draft
    request = CheckCode(here.flow.name, sealed, f"{draft.turn}:{here.frame['id']}")
    if request not in draft.results:
        return request
    draft.code = None
    match draft.results[request]:
        case "right":
            draft.results.clear()  # what was locked can be read now
            here.frame["asked"] = 0
            return Moved.THERE
        case "wrong":
            draft.say("code-wrong")
            return _ask(here)
        case ToolError() as error:
            return _failed(error, here)
        case _:
            draft.say("code-over")
            draft.resend = True
            return _ask(here)


def _ask(here: Here) -> Progress:
    """Send a code, if none is on its way, and ask for it."""
    draft, facts = here.draft, here.frame["facts"]
    if draft.resend or SENT not in facts:
        request = SendCode(here.flow.name, f"{draft.turn}:{here.frame['id']}")
        if request not in draft.results:
            return request
        answer = draft.results[request]
        if isinstance(answer, ToolError):
            return _failed(answer, here)
        facts[SENT] = _address(answer)
        draft.resend = False
    if asked_enough(CODE, here):
        draft.wants_person = CODE
        return Moved.WAITS
    here.return_to()
    draft.ask(_question(here), "ask-code", address=facts[SENT])
    return Moved.WAITS


def _question(here: Here) -> Question:
    anew = str(Pick(here.frame["id"], CODE, ANEW))
    options = [{"id": anew, "key": "code-new"}, PERSON_BUTTON]
    return {"kind": "slot", "frame": here.frame["id"], "slot": CODE, "options": options}  # type: ignore[typeddict-item]


def _address(answer: Json) -> Json:
    return answer.get("to") if isinstance(answer, dict) else None


def _failed(error: ToolError, here: Here) -> Progress:
    draft = here.draft
    match error:
        case Busy():
            if not draft.miss("vendor_down"):
                draft.say("tool-busy")
        case Locked():
            draft.say("code-locked")
            draft.wants_person = CODE
        case Refused(reason=reason):
            draft.say_with_person(reason)
            return Moved.OVER
        case _:
            draft.wants_person = "incident"
    return Moved.WAITS
