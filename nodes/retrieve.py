"""Retrieve: who the customer is to the business, and what its knowledge says to their question."""

import asyncio
import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace
from datetime import datetime
from functools import partial
from time import perf_counter
from typing import Protocol

import structlog

from domain.command import Ask, Command, OutOfScope, SetSlot, StartFlow
from domain.contact import Contact, Proof, Sender
from domain.dialogue import State, Turn
from domain.errors import ToolError
from domain.ids import BusinessId
from domain.json import Json, dump, load
from domain.passage import Passage
from kb.shelf import Asker
from nodes.feedback import dismissed
from nodes.home import home_country
from tools.caller import Caller

PASSAGES = 3
QUESTIONS = 3
"""Passages kept, and questions of one message looked up."""

CLAUSE = re.compile(r"[.?!;,\n]+(?:\s+|$)|\s+(?:and|et|en|und|y|e)\s+", re.IGNORECASE)

log = structlog.get_logger()


class Crm(Protocol):
    """The customer database, behind the gateway. Both raise domain.errors.ToolError."""

    async def identify(self, business: BusinessId, sender: Sender) -> tuple[str | None, Proof]:
        """The customer this account belongs to, and how well that proves who is writing."""
        ...

    async def read(self, name: str, args: Mapping[str, Json], caller: Caller) -> Json:
        """What a tool answers."""
        ...


class Knowledge(Protocol):
    """The company's knowledge; synchronous and CPU-bound."""

    def search(
        self,
        question: str,
        language: str,
        k: int,
        now: datetime,
        *,
        asker: Asker,
        without: Collection[str] = (),
    ) -> list[Passage]:
        """The passages that answer and that the asker may read, best first; none when nothing does. Those
        `without` (by id) are known not to answer."""
        ...

    def told(self, passage: Passage, question: str, now: datetime, *, asker: Asker) -> Passage:
        """The passage with the part that answers the question, and with who contradicts that."""
        ...


class Retrieve:
    """The node. `answering` are the flows that answer from the knowledge."""

    def __init__(self, crm: Crm, knowledge: Knowledge, answering: frozenset[str]) -> None:
        self._crm = crm
        self._knowledge = knowledge
        self._answering = answering

    async def __call__(self, state: State) -> State:
        """The customer first: what they have proved decides what they may be told. A system that is down
        costs what it would have told, never the turn."""
        customer, found, call = await self._customer(state)
        proof = _stronger(state.get("proof"), found)
        asker = Asker(market=home_country(state), proof=proof, names=_names(state, customer))
        passages = await self._passages(state["turn"], asker, dismissed(state))
        turn: Turn = {
            **state["turn"],
            "customer": customer,
            "passages": [dump(passage) for passage in passages],
            "calls": [*state["turn"].get("calls", []), call],
        }
        return {"proof": proof.value, "turn": turn}

    async def _customer(self, state: State) -> tuple[dict[str, Json] | None, Proof, dict[str, Json]]:
        """The CRM's view of the customer, the proof, and the record of the call."""
        contact = load(Contact, state["contact"])
        begun = perf_counter()
        known, proof, result = None, Proof.NONE, "ok"
        customer: dict[str, Json] | None = None
        try:
            known, proof = await self._crm.identify(contact.business, contact.sender)
            if known is not None:
                customer = {"id": known}
                customer |= _object(await self._crm.read("crm.customer", {}, _caller(contact, known, proof)))
        except ToolError as error:
            result = type(error).__name__
            log.warning("retrieve_crm_failed", turn=state["turn"]["id"], error=result)
        ms = round((perf_counter() - begun) * 1000)
        return customer, proof, {"name": "crm.customer", "ms": ms, "result": result}

    async def _passages(self, turn: Turn, asker: Asker, without: Collection[str]) -> list[Passage]:
        language, now = turn.get("language", "en"), datetime.fromisoformat(turn["at"])
        found: dict[str, Passage] = {}
        for question in self._questions(turn)[:QUESTIONS]:
            look_up = partial(self._looked_up, question, language, now, asker, without)
            for passage in await asyncio.to_thread(look_up):
                known = found.get(passage.id)
                found[passage.id] = _for_both(known, passage) if known else passage
        return sorted(found.values(), key=lambda passage: (not passage.question, -passage.score))[:PASSAGES]

    def _looked_up(
        self, question: str, language: str, now: datetime, asker: Asker, without: Collection[str]
    ) -> list[Passage]:
        """What is found for a question, the best with the part of it that answers."""
        found = self._knowledge.search(question, language, PASSAGES, now, asker=asker, without=without)
        if not found:
            return []
        best, *others = found
        return [self._knowledge.told(best, question, now, asker=asker), *others]

    def _questions(self, turn: Turn) -> list[str]:
        """What to look up: the questions asked, and what else was said, if the knowledge may answer it."""
        commands = [load(Command, command) for command in turn.get("commands", [])]
        asked = [command.question for command in commands if isinstance(command, Ask)]
        rest = turn.get("text", "") if self._may_answer(commands) else ""
        for question in asked:
            rest = rest.replace(question, "\n")
        besides = [_unclaimed(rest.strip(), commands)] if any(map(str.isalpha, rest)) else []
        return list(dict.fromkeys([*asked, *besides]))

    def _may_answer(self, commands: Iterable[Command]) -> bool:
        for command in commands:
            match command:
                case StartFlow(flow=flow) if flow in self._answering:
                    return True
                case OutOfScope(kind="unknown"):
                    return True
        return False


def _names(state: State, customer: Mapping[str, Json] | None) -> tuple[str, ...]:
    """What the customer is called, by their account and by the CRM."""
    sender = state["contact"].get("sender", {})
    return tuple(str(one["name"]) for one in (sender, customer or {}) if one.get("name"))


def _for_both(known: Passage, again: Passage) -> Passage:
    """A passage found for two questions: all of it answers both."""
    question = known.question or again.question
    return replace(max(known, again, key=lambda one: one.score), question=question, answer="")


def _unclaimed(text: str, commands: Iterable[Command]) -> str:
    """The text without the clauses that carry other commands' values; all of it when nothing else is left."""
    quotes = [command.quote.casefold() for command in commands if isinstance(command, SetSlot)]
    clauses = [clause for clause in CLAUSE.split(text) if clause.strip()]
    free = [clause for clause in clauses if not any(quote in clause.casefold() for quote in quotes)]
    return " ".join(free) if free and len(free) < len(clauses) else text


def _caller(contact: Contact, customer: str, proof: Proof) -> Caller:
    return Caller(
        business=contact.business,
        contact=contact.id,
        customer=customer,
        phone=contact.sender.phone,
        bsuid=contact.sender.bsuid,
        proof=proof,
    )


def _object(answer: Json) -> dict[str, Json]:
    return answer if isinstance(answer, dict) else {}


def _stronger(before: str | None, now: Proof) -> Proof:
    """What the account itself proves is found anew at every turn; more than that, once given, stays."""
    given = Proof(before) if before else Proof.NONE
    return given if given.covers(Proof.CODE) else now
