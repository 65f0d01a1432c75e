"""Plays cases of tier 1 with Deskhand and with a tool-calling loop on the settings' chat model."""

import asyncio
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import timedelta
from time import perf_counter
from typing import Any

from langchain_core.language_models import BaseChatModel

from ai.vendors import connect
from app import backoffice, models
from app.playbook_folders import folder
from app.rehearsing import BUSINESS, SECRET, STRANGER, Stage, as_sender
from app.settings import Settings
from domain.contact import Proof, Sender
from domain.errors import DeskhandError, ToolError
from domain.ids import ContactId
from evals.compare.loop import STEPS, Loop, prompt
from evals.compare.plain_customer import PlainCustomer
from evals.compare.toolbox import TOOLS, Searched, toolbox
from evals.conversations import tier1
from evals.conversations.case import Case
from evals.conversations.grading import Ended, Line, Problem, problems
from evals.conversations.playing import LONGEST, Agent, play
from evals.conversations.suite import NOW
from evals.conversations.world import records
from evals.scores import Miss, Report, Score
from evals.suite import Options
from kb.index import Index
from playbooks.playbook import Playbook, load
from tools.caller import Caller
from tools.documents import MemoryShelf
from tools.records import MemoryRecords

NAME = "compare"
CATEGORIES = ("order_status", "cancel_order", "refund", "opening_hours")
"""What the loop has the tools for."""

JUDGED = ("wrong effect", "missing effect", "disclosure", "error")
"""What is held against either side: what became of the world, not which words were said."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Side:
    """One conversation as one side had it."""

    case: str
    found: tuple[str, ...]
    calls: int
    tokens: int
    lines: tuple[Line, ...]

    @property
    def right(self) -> bool:
        """Whether the world is as it should be, and nothing was given away."""
        return not self.found


def run(settings: Settings, options: Options) -> Report:
    """Play the chosen cases on both sides; `runs` is not used.

    Raises:
        DeskhandError: there is no chat model, or no such category or language.
    """
    if settings.model is None:
        raise DeskhandError("compare needs a chat model: set DESKHAND_MODEL")
    began = perf_counter()
    chosen = [one for one in tier1.cases(tier1.TIER1, settings, options) if one.category in CATEGORIES]
    key = settings.model_api_key.get_secret_value() if settings.model_api_key else None
    patience = timedelta(seconds=settings.model_timeout_s)
    given = settings.model_options.get(settings.model, {})
    model = connect(settings.model, settings.model_base_url, key, patience, given, "MODEL")
    ours, theirs = asyncio.run(both(chosen, settings, models.load(settings), model))
    return _report(ours, theirs, perf_counter() - began)


async def both(
    chosen: Sequence[Case], settings: Settings, loaded: models.Models, model: BaseChatModel
) -> tuple[list[Side], list[Side]]:
    """Each case once with Deskhand and once with the loop on `model`, each in a world of its own."""
    book = load(folder(settings.playbook))
    ours, theirs = [], []
    async with Stage.built(book, loaded, lambda: NOW) as stage:
        index = Index(
            settings.data_dir / NAME, loaded.embedders.understanding(book.languages), zone=book.zone
        )
        index.sync(book.knowledge)
        for case in chosen:
            ours.append(await ours_of(case, stage))
            theirs.append(await theirs_of(case, stage, book, index, model))
            sys.stderr.write(f"{case.id}: deskhand {ours[-1].found}, loop {theirs[-1].found}\n")
    return ours, theirs


async def ours_of(case: Case, stage: Agent) -> Side:
    """The case with Deskhand."""
    played = await play(case, 0, stage)
    calls = [call for record in played.records for call in record.get("calls", [])]
    asked = [call for call in calls if str(call.get("name")).startswith("model.")]
    return Side(
        case=case.id,
        found=_judged(played.problems),
        calls=len(asked),
        tokens=sum(int(str(call.get("tokens", 0))) for call in asked),
        lines=played.lines,
    )


async def theirs_of(case: Case, stage: Agent, book: Playbook, index: Searched, model: BaseChatModel) -> Side:
    """The case with a loop on the model, in a world of its own."""
    kept = MemoryRecords()
    sandbox = stage.new_world(kept)
    before = sandbox.show()
    rows = records(case, before)
    for one in case.fails:
        sandbox.fail(one.capability, one.kind, one.times)
    letters = backoffice.letters(book, lambda: NOW)
    gateway = backoffice.over(kept, MemoryShelf(), BUSINESS, book, letters, SECRET, lambda: NOW)
    sender = as_sender(rows["customer"]) if "customer" in rows else STRANGER
    caller = await _caller(gateway, sender)
    loop = Loop(model, toolbox(gateway, index, caller, case.language, NOW), prompt(book, NOW))
    lines, failed = await _talk(PlainCustomer(case, rows), loop)
    after = sandbox.show()
    people = ["asked"] * (len(after["tickets"]) - len(before["tickets"]))
    ended = Ended(before=before, after=after, rows=rows, lines=lines, people=people, unfinished=None)
    found = (*_judged(problems(case, ended)), *failed)
    return Side(case=case.id, found=found, calls=loop.calls, tokens=loop.tokens, lines=tuple(lines))


async def _talk(somebody: PlainCustomer, loop: Loop) -> tuple[list[Line], tuple[str, ...]]:
    """The transcript, and why the loop broke off, if it did."""
    lines: list[Line] = []
    message: str | None = somebody.opens()
    while message and len(lines) < LONGEST:
        lines.append(Line(author="customer", text=message))
        try:
            heard = await loop.hear(message)
        except Exception as error:  # noqa: BLE001  whatever a model's server or LangGraph raises ends this one
            return lines, (f"error: {type(error).__name__} within {STEPS} steps",)
        lines.append(Line(author="agent", text=heard))
        message = somebody.answers(heard)
    return lines, ()


async def _caller(gateway: Any, sender: Sender) -> Caller:
    """Who writes, for the gateway: a stranger while the CRM is down, as with Deskhand."""
    try:
        customer, proof = await gateway.identify(BUSINESS, sender)
    except ToolError:
        customer, proof = None, Proof.NONE
    return Caller(
        business=BUSINESS,
        contact=ContactId(NAME),
        customer=customer,
        phone=sender.phone,
        bsuid=sender.bsuid,
        proof=proof,
    )


def _judged(found: Sequence[Problem]) -> tuple[str, ...]:
    return tuple(f"{one.kind}: {one.what}" for one in found if one.kind in JUDGED)


def _report(ours: Sequence[Side], theirs: Sequence[Side], seconds: float) -> Report:
    scores = [*_scores("deskhand", ours), *_scores("loop", theirs)]
    misses = [
        Miss(name=f"{who}: {side.case}", what="; ".join(side.found))
        for who, sides in (("deskhand", ours), ("loop", theirs))
        for side in sides
        if not side.right
    ]
    return Report(
        suite=NAME,
        scores=scores,
        seconds=seconds,
        text="\n".join(f"{one.name:<40}{one!s:>10}" for one in scores),
        data={"scores": {one.name: one.value for one in scores}, "tools": sorted(TOOLS)},
        misses=misses,
        whole=False,
    )


def _scores(who: str, sides: Sequence[Side]) -> Iterator[Score]:
    right = [side for side in sides if side.right]
    wrong = [side for side in sides if any(one.startswith("wrong effect") for one in side.found)]
    yield Score(name=f"{who}: right", value=len(right) / max(1, len(sides)), of=len(sides))
    yield Score(name=f"{who}: wrong writes", value=len(wrong), better="lower")
    each = max(1, len(right))
    for what, total in (
        ("calls", sum(one.calls for one in sides)),
        ("tokens", sum(one.tokens for one in sides)),
    ):
        yield Score(
            name=f"{who}: {what} per resolved conversation", value=round(total / each, 1), better="lower"
        )
