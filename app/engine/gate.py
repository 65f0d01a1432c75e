"""The send gate: whether a message that was fine when it was decided may still be sent."""

from dataclasses import dataclass
from datetime import datetime

from channels.whatsapp.window import is_open
from domain.outbound import Template
from store.dispatch import Candidate
from store.outbox import WINDOW_CLOSED


@dataclass(frozen=True, slots=True)
class Go:
    """It may be sent now."""


@dataclass(frozen=True, slots=True)
class Cancel:
    """It must not be sent any more."""

    reason: str


@dataclass(frozen=True, slots=True)
class Fail:
    """It cannot be sent any more."""

    reason: str
    code: int | None


Verdict = Go | Cancel | Fail


def judge(candidate: Candidate, now: datetime) -> Verdict:
    """The verdict on one message, from what holds at this moment.

    An agent's message falls when a person has taken the conversation since it was decided; the sentence
    that hands over was decided before nobody, and goes. So does what became of an effect (a `farewell`,
    like the confirmation of an opt-out): money never moves in silence. A template needs no open window, and
    one for marketing the customer's consent.
    """
    row = candidate.row
    if row.author == "agent" and row.takeovers != candidate.takeovers and not row.farewell:
        return Cancel("taken over")
    if candidate.opted_out and not row.farewell:
        return Cancel("opted out")
    if isinstance(row.message, Template):
        return Go() if row.message.category != "marketing" or candidate.marketing else Cancel("not agreed to")
    if not is_open(candidate.last_heard_at, now):
        return Fail("window closed", WINDOW_CLOSED)
    return Go()
