"""Plays tasks: a copy of the database, a stranger's account and a scripted customer each."""

import time
from collections.abc import Callable
from datetime import datetime
from typing import Protocol

from app.rehearsing import BUSINESS, STRANGER
from domain.contact import Sender
from domain.dialogue import Question
from domain.inbound import Content
from domain.json import JsonDict
from domain.turn import TurnOutcome
from evals.conversations.case import Case, Manners, Outcome
from evals.conversations.grading import Problem
from evals.conversations.playing import Played, Script
from evals.tau2_retail.counter import Counter
from evals.tau2_retail.customer import Customer, Message
from evals.tau2_retail.errands import errands
from evals.tau2_retail.grading import problems
from evals.tau2_retail.identity import identity
from evals.tau2_retail.openings import in_own_words, in_plain_words
from evals.tau2_retail.questions import questions
from evals.tau2_retail.replay import gold
from evals.tau2_retail.store import Store
from evals.tau2_retail.tasks import Task
from tools.gateway import Switchboard

LONGEST = 80
"""Messages a customer writes before the conversation is given up."""

STYLES = ("plain", "own words", "typed", "hasty")
"""How a customer talks: begins with their first errand in plain words and taps; begins with the whole of
their task; begins with that and types all that could be tapped; or begins with that and says yes to
previews without reading them."""


class Encounter(Protocol):
    """A conversation under way."""

    async def hear(self, content: Content) -> TurnOutcome:
        """The turn that a message of the customer starts."""
        ...

    async def question(self) -> Question | None:
        """What the agent is waiting for."""
        ...

    async def asking(self) -> str | None:
        """The flow whose question is open, if any."""
        ...


class Agent(Protocol):
    """The agent under test; app.rehearsing has the real one."""

    def encounter(self, sender: Sender, tools: Switchboard) -> Encounter:
        """A new conversation with this sender, over these tools."""
        ...


async def play(
    task: Task,
    run: int,
    database: JsonDict,
    agent: Agent,
    now: Callable[[], datetime],
    timer: Callable[[], float] = time.perf_counter,
) -> Played:
    """Play the task in the style of this run."""
    began, script, style = timer(), Script(), STYLES[run % len(STYLES)]
    store = Store(database)
    encounter = agent.encounter(STRANGER, Counter(store, business=BUSINESS, clock=now))
    try:
        await _talk(_customer(task, style, database), encounter, script)
        found = problems(store, gold(database, task.writes))
    except Exception as error:  # noqa: BLE001  a turn that raises is a conversation that went wrong
        found = [Problem(kind="error", what=f"the agent raised {type(error).__name__}")]
    return Played(
        case=case(task),
        run=run,
        style=style,
        problems=tuple(found),
        lines=tuple(script.lines),
        turns=script.turns,
        messages=script.messages,
        seconds=timer() - began,
    )


def _customer(task: Task, style: str, database: JsonDict) -> Customer:
    wanted = (*errands(task, database), *questions(task, database))
    opening = in_plain_words(wanted, task) if style == "plain" else in_own_words(task)
    known = identity(task, database)
    return Customer(opening, wanted, known, types=style == "typed", reads=style != "hasty")


async def _talk(somebody: Customer, encounter: Encounter, script: Script) -> None:
    """Until the customer has nothing more to say or a person takes over."""
    message: Message | None = somebody.opens()
    while message and script.turns < LONGEST:
        script.customer(message)
        outcome = await encounter.hear(message)
        script.agent(outcome)
        if outcome.mode == "human":
            return
        message = somebody.answers(await encounter.question(), await encounter.asking(), script.acts)


def case(task: Task) -> Case:
    """The task as reports know it: its category is the flows its right writes need."""
    flows = dict.fromkeys(_FLOWS[action.name] for action in task.writes)
    category = next(iter(flows)) if len(flows) == 1 else "several" if flows else "nothing to write"
    nothing = Outcome(ends=frozenset(), hears=(), changes=(), person=frozenset(), never=())
    return Case(
        category=category,
        name=task.id,
        variant="several writes" if len(task.writes) > 1 else "one write" if task.writes else "no write",
        language="en",
        flows=frozenset(flows),
        role=None,
        records={},
        requests=(),
        facts={},
        values={},
        remarks=(),
        agrees=True,
        fails=(),
        proved=frozenset(),
        outcome=nothing,
        manners=Manners(yes=(), no=(), unknown=()),
    )


_FLOWS = {
    "cancel_pending_order": "cancel_order",
    "exchange_delivered_order_items": "swap_items",
    "modify_pending_order_address": "order_address",
    "modify_pending_order_items": "swap_items",
    "modify_pending_order_payment": "change_payment",
    "modify_user_address": "profile_address",
    "return_delivered_order_items": "return_items",
}
"""The flow that each write needs."""
