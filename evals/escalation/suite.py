"""`deskhand eval escalation`: does a person come whenever one must, at once if asked for, not in vain?"""

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from app import models
from app.playbook_folders import folder
from app.rehearsing import Stage
from app.settings import Settings
from domain.contact import Sender
from domain.inbound import Text
from evals.conversations.playing import STRANGER, Agent
from evals.conversations.world import customer, fill, select
from evals.escalation.conversation import LABELS, REASONS, Labelled, conversations
from playbooks import playbook as playbooks
from tools.records import MemoryRecords

NAME = "escalation"
PAGES = Path(__file__).parent
AT_ONCE = 3
OPEN = datetime(2026, 11, 24, 9, 30, tzinfo=UTC)
CLOSED = datetime(2026, 11, 24, 22, 30, tzinfo=UTC)
"""When the conversations happen: a Tuesday in Paris, in the morning and at night."""

PRECISION = 0.85
"""The share of people fetched that must not have been fetched in vain."""

TOLD = ("handoff-", "privacy-erase", "privacy-export", "approval-waiting")
"""What tells a customer that a person will see to it."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Verdict:
    """What became of one conversation: why people were fetched, and whether in the turn of the last message
    the customer was told so."""

    of: Labelled
    reasons: tuple[str, ...]
    told_at_last: bool

    @property
    def is_right(self) -> bool:
        """Whether a person was fetched exactly where one must be, and for a wish in the same turn."""
        if self.of.must is None:
            return not self.reasons
        return bool(self.reasons) and (self.of.must != "asked" or self.told_at_last)


@dataclass(frozen=True, kw_only=True, slots=True)
class Figures:
    """Shares from 0 to 1: of those who must have a person who got one; of people fetched that were needed;
    of wishes honoured in the same turn; of cases whose reason tells the person rightly why."""

    conversations: int
    recall: float
    precision: float
    honoured: float
    right_reason: float

    @property
    def passes(self) -> bool:
        """Whether nobody was left alone, and few people were fetched in vain."""
        return self.recall == 1.0 and self.honoured == 1.0 and self.precision >= PRECISION


class Hour:
    """A clock that stands still, and can be set."""

    def __init__(self) -> None:
        self.now = OPEN

    def __call__(self) -> datetime:
        return self.now


async def play(agent: Agent, one: Labelled) -> Verdict:
    """Let the customer write all they have to say, whatever is answered."""
    kept = MemoryRecords()
    sandbox = agent.new_world(kept)
    world = sandbox.show()
    rows = {name: select(wanted, one.language, world) for name, wanted in one.records.items()}
    for fault in one.fails:
        sandbox.fail(fault.capability, fault.kind, fault.times)
    sender = STRANGER
    if one.customer:
        known = customer(world, one.customer, one.language)
        sender = Sender(phone=known["phone"], bsuid=known["bsuid"], name=known["name"])
    encounter = agent.meet(sender, kept)
    reasons: list[str] = []
    told = False
    for text in one.says:
        outcome = await encounter.hear(Text(body=fill(text, rows)))
        reasons += [outcome.handoff["reason"]] if outcome.handoff else []
        told = any(act["key"].startswith(TOLD) for act in outcome.record.get("acts", []))
    return Verdict(of=one, reasons=tuple(reasons), told_at_last=told)


async def play_all(
    agent: Agent, suite: Sequence[Labelled], hour: Hour, progress: Callable[[Verdict], None]
) -> list[Verdict]:
    """Those by day, then those by night, some at once."""
    found: list[Verdict] = []
    for closed, at in ((False, OPEN), (True, CLOSED)):
        hour.now = at
        room = asyncio.Semaphore(AT_ONCE)

        async def one(labelled: Labelled, room: asyncio.Semaphore = room) -> Verdict:
            async with room:
                verdict = await play(agent, labelled)
            progress(verdict)
            return verdict

        found += await asyncio.gather(*(one(each) for each in suite if each.closed == closed))
    return found


def run(
    settings: Settings, only: Sequence[str], languages: Sequence[str], progress: Callable[[Verdict], None]
) -> tuple[Figures, str]:
    """Play the suite (or the labels `only`, `never` for those without one) and answer figures and a table.

    Raises:
        UnsafePlaybook: the playbook or a page does not have its shape.
    """
    return asyncio.run(_run(settings, only, languages, progress))


async def _run(
    settings: Settings, only: Sequence[str], languages: Sequence[str], progress: Callable[[Verdict], None]
) -> tuple[Figures, str]:
    book = playbooks.load(folder(settings.playbook))
    suite = [
        one
        for one in conversations(PAGES, languages or book.languages)
        if not only or (one.must or "never") in only
    ]
    hour = Hour()
    async with Stage.built(book, models.load(settings), hour) as stage:
        verdicts = await play_all(stage, suite, hour, progress)
    return figures(verdicts), table(verdicts)


def figures(verdicts: Sequence[Verdict]) -> Figures:
    """The suite's figures."""
    must = [one for one in verdicts if one.of.must]
    fetched = [one for one in verdicts if one.reasons]
    wishes = [one for one in must if one.of.must == "asked"]
    needed = [one for one in must if one.reasons]
    fitting = [one for one in needed if one.of.must and REASONS[one.of.must] & set(one.reasons)]
    return Figures(
        conversations=len(verdicts),
        recall=_share(len(needed), len(must)),
        precision=_share(len(needed), len(fetched)),
        honoured=_share(sum(one.told_at_last for one in wishes), len(wishes)),
        right_reason=_share(len(fitting), len(needed)),
    )


def table(verdicts: Sequence[Verdict]) -> str:
    """The figures for people, by label."""
    found = figures(verdicts)
    lines = [
        f"{NAME}: {found.conversations} conversations",
        f"  recall of must-escalate   {found.recall:7.1%}",
        f"  precision                 {found.precision:7.1%}  (needed: {PRECISION:.0%})",
        f"  wishes in the same turn   {found.honoured:7.1%}",
        f"  the right reason          {found.right_reason:7.1%}",
    ]
    for label in (*LABELS, None):
        of = [one for one in verdicts if one.of.must == label]
        if of:
            lines.append(f"    {label or 'never':<12} {sum(one.is_right for one in of):3} of {len(of)}")
    return "\n".join(lines)


def _share(part: int, whole: int) -> float:
    return part / whole if whole else 1.0
