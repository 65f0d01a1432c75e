"""Plays cases: a world, a contact and a customer each, until nobody has anything more to say."""

import time
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol

from domain.contact import Sender
from domain.dialogue import Question, SpeechAct, Turn
from domain.event import Alarm
from domain.inbound import Content, Tap
from domain.json import JsonDict
from domain.outbound import Ask, Document, File, Offer, Outbound, React, Say, Template, Voice
from domain.turn import TurnOutcome
from evals.conversations.case import Case
from evals.conversations.customer import Customer, Message
from evals.conversations.grading import Ended, Line, Problem, problems
from evals.conversations.perturbation import STYLES, Hand
from evals.conversations.retelling import AsWritten, Teller
from evals.conversations.world import NoSuchRow, newest_mail, records
from tools.records import MemoryRecords
from tools.sandbox import Sandbox

LONGEST = 16
"""Messages a customer writes before the conversation is given up."""

SENT_FILE = "file"
"""Stands among the words keys of a reply for a file that came with it."""

STRANGER = Sender(bsuid="FR.somebody", name="Somebody")

RINGS = 3
"""Timers that may go off one after the other."""


class Encounter(Protocol):
    """A conversation under way."""

    async def hear(self, content: Content) -> TurnOutcome:
        """The turn that a message of the customer starts."""
        ...

    async def ring(self, alarm: Alarm, at: datetime) -> TurnOutcome:
        """The turn that a timer starts."""
        ...

    async def question(self) -> Question | None:
        """What the agent is waiting for."""
        ...


class Agent(Protocol):
    """The agent under test; app.rehearsing has the real one."""

    def new_world(self, records: MemoryRecords) -> Sandbox:
        """A fresh sandbox in these records."""
        ...

    def meet(self, sender: Sender, records: MemoryRecords) -> Encounter:
        """A new conversation with this sender, over the sandbox in these records."""
        ...


@dataclass(frozen=True, kw_only=True, slots=True)
class Played:
    """One run of a case. `turns` counts the customer's messages, `messages` ours; `records` are what
    the turns of the customer's messages found out and decided."""

    case: Case
    run: int
    style: str
    problems: tuple[Problem, ...]
    lines: tuple[Line, ...]
    turns: int
    messages: int
    seconds: float
    records: tuple[Turn, ...] = ()

    @property
    def right(self) -> bool:
        """Whether everything was as it should be."""
        return not self.problems


@dataclass(slots=True)
class Script:
    """What happens in a conversation, as it does."""

    lines: list[Line] = field(default_factory=list)
    people: list[str] = field(default_factory=list)
    turns: int = 0
    messages: int = 0
    acts: list[SpeechAct] = field(default_factory=list)
    records: list[Turn] = field(default_factory=list)

    def customer(self, message: Message) -> None:
        """They have written."""
        self.turns += 1
        text = f"[{message.title}]" if isinstance(message, Tap) else message.body
        self.lines.append(Line(author="customer", text=text))

    def agent(self, outcome: TurnOutcome) -> None:
        """We have answered."""
        self.acts = outcome.record.get("acts", [])
        self.messages += sum(not isinstance(one, React) for one in outcome.replies)
        if outcome.handoff:
            self.people.append(outcome.handoff["reason"])
        if outcome.replies:
            text = "\n\n".join(map(shown, outcome.replies))
            keys = (*(act["key"] for act in self.acts), *_files(outcome.replies))
            self.lines.append(Line(author="agent", text=text, keys=keys))


async def play(
    case: Case,
    run: int,
    agent: Agent,
    timer: Callable[[], float] = time.perf_counter,
    teller: Teller | None = None,
) -> Played:
    """Play the case in the style of this run, in a world of its own; `teller` puts it into words."""
    style = STYLES[run % len(STYLES)]
    script = Script()
    began = timer()
    try:
        hand = Hand(style, f"{case.id} {run}")
        found = await _played(case, hand, agent, script, teller or AsWritten())
    except NoSuchRow as error:
        found = [Problem(kind="error", what=str(error))]
    except Exception as error:  # noqa: BLE001  a turn that raises is a conversation that went wrong
        found = [Problem(kind="error", what=f"the agent raised {type(error).__name__}")]
    return Played(
        case=case,
        run=run,
        style=style.name,
        problems=tuple(found),
        lines=tuple(script.lines),
        turns=script.turns,
        messages=script.messages,
        seconds=timer() - began,
        records=tuple(script.records),
    )


async def _played(case: Case, hand: Hand, agent: Agent, script: Script, teller: Teller) -> list[Problem]:
    kept = MemoryRecords()
    sandbox = agent.new_world(kept)
    before = sandbox.show()
    rows = records(case, before)
    for one in case.fails:
        sandbox.fail(one.capability, one.kind, one.times)
    encounter = agent.meet(_sender(rows), kept)
    somebody = Customer(case, rows, hand, lambda: newest_mail(sandbox.show()))

    async def tell(message: Message) -> Message:
        told = script.lines[-1].text if script.lines else ""
        return await teller.tell(message, case.language, told)

    unfinished = await _talk(somebody, encounter, script, tell)
    ended = Ended(
        before=before,
        after=sandbox.show(),
        rows=rows,
        lines=script.lines,
        people=script.people,
        unfinished=unfinished,
    )
    return problems(case, ended)


def _sender(rows: Mapping[str, JsonDict]) -> Sender:
    """The account of the customer who writes; a stranger shows a user id only."""
    if "customer" not in rows:
        return STRANGER
    known = rows["customer"]
    return Sender(phone=known["phone"], bsuid=known["bsuid"], name=known["name"])


async def _talk(
    somebody: Customer, encounter: Encounter, script: Script, tell: Callable[[Message], Awaitable[Message]]
) -> str | None:
    """Until nobody has anything more to say or a person takes over; what was left unfinished, if anything."""
    message: Message | None = somebody.opens()
    while message and script.turns < LONGEST:
        said = await tell(message)
        script.customer(said)
        outcome = await encounter.hear(said)
        script.agent(outcome)
        script.records.append(outcome.record)
        await _let_timers_ring(outcome, encounter, script)
        if outcome.mode == "human":
            return None
        message = somebody.answers(await encounter.question(), script.acts)
    if message:
        return f"no end after {LONGEST} messages"
    return "the customer never got to say everything" if somebody.has_more_to_say else None


async def _let_timers_ring(outcome: TurnOutcome, encounter: Encounter, script: Script) -> None:
    for _ in range(RINGS):
        if outcome.alarm is None:
            return
        outcome = await encounter.ring(*outcome.alarm)
        script.agent(outcome)


def _files(replies: Sequence[Outbound]) -> list[str]:
    return [SENT_FILE for one in replies if isinstance(one, File | Document)]


def shown(message: Outbound) -> str:
    """A message as the customer sees it."""
    match message:
        case Ask(body=body, buttons=buttons) | Template(body=body, buttons=buttons):
            return f"{body}\n{' '.join(f'[{one.title}]' for one in buttons)}"
        case Offer(body=body, rows=rows):
            return "\n".join([body, *(f"[{row.title}] {row.description}".rstrip() for row in rows)])
        case Voice(text=text):
            return text
        case File(caption=caption, filename=filename) | Document(caption=caption, filename=filename):
            return f"📎 {filename or ''} {caption or ''}".strip()
        case Say(body=body):
            return body
        case React(emoji=emoji):
            return f"({emoji})"
