"""What a person does with a conversation: checked against what others did meanwhile, then decided."""

import re
from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from functools import partial
from typing import Annotated, Literal

import structlog
from fastapi import APIRouter, Depends, Form, Response

from console.audit import audit
from console.cases import Approval, approvals, undecided
from console.console import Console
from console.conversation import done_or_problem, seen
from console.errors import Above, Conflict, Missing
from console.formats import money_in
from console.sessions import Visit
from console.standing import standing, window_left
from domain.event import Decision
from domain.ids import ConversationId
from domain.json import Json
from domain.money import Money
from playbooks.limits import ROLES
from store import contacts, conversations, handoffs, snoozes, turns
from store.conversations import Conversation
from store.database import Connection

log = structlog.get_logger()

AMOUNT = re.compile(r"\d{1,9}(\.\d{1,3})?")

LONGEST_REPLY = 4096
LONGEST_NOTE = 500
Reason = Literal["solved", "answered", "no-reply", "duplicate", "spam", "elsewhere"]
"""Why a case is closed; kept in the audit and shown in the conversation."""

Check = Callable[[Connection, Conversation], None]
"""Runs in the transaction that holds the conversation; raises Conflict."""


class Acts:
    """Carries out what people do. A conversation held by one person is not changed by another by accident."""

    def __init__(self, console: Console) -> None:
        self._console = console

    def take(self, visit: Visit, conversation: ConversationId, expected: str) -> None:
        """Silence the agent and give the conversation to this person.

        `expected` is who had it on the page the person saw; Conflict when somebody else has it now.
        """
        name = visit.person.name

        def check(connection: Connection, found: Conversation) -> None:
            if found.mode == "human" and found.person not in (None, name, expected):
                raise Conflict("conflict-taken", person=str(found.person))
            self.give(connection, found, name)

        self.locked(visit, conversation, check, "take")
        self.decide(conversation, Decision(do="take", person=name))

    def reply(self, visit: Visit, conversation: ConversationId, text: str) -> None:
        """Say something to the customer; a conversation nobody has becomes this person's first."""
        name = visit.person.name
        if not text or len(text) > LONGEST_REPLY:
            raise Conflict("conflict-too-long" if text else "conflict-empty")

        def check(connection: Connection, found: Conversation) -> None:
            self.refuse_other(found, name)
            if contacts.get(connection, found.contact).opted_out:
                raise Conflict("conflict-opted-out")
            if not window_left(found, self._console.options.window, self._console.clock()):
                raise Conflict("conflict-window")
            if found.mode != "human" or found.person is None:
                self.give(connection, found, name)

        self.locked(visit, conversation, check, "reply")
        self.decide(conversation, Decision(do="reply", person=name, text=text))

    def give_back(self, visit: Visit, conversation: ConversationId, instruction: str, flow: str) -> None:
        """Let the agent answer again, with an instruction and a flow to go on with where there are any."""
        known = {one for flows in self._console.aids.flows.values() for one in flows}
        decision = Decision(
            do="return",
            person=visit.person.name,
            text=instruction or None,
            flow=flow if flow in known else None,
        )
        self._end(visit, conversation, decision)

    def resolve(self, visit: Visit, conversation: ConversationId, reason: Reason, topic: str = "") -> None:
        """Close the case; a `topic` it did not come with is one more thing to learn."""
        name, teacher = visit.person.name, self._console.aids.teacher

        def retitle(connection: Connection, found: Conversation) -> None:
            if topic and teacher is not None and topic in teacher.topics(found.business):
                teacher.retitle(connection, found, topic, name)

        decision = Decision(do="resolve", person=name)
        self._end(visit, conversation, decision, retitle, reason=reason, topic=topic)

    def answer_effect(
        self, visit: Visit, conversation: ConversationId, decision: Decision, less: str = ""
    ) -> None:
        """Approve an effect, over `less` money where that is written, or decline it; only the first answer
        counts, and none to what was withdrawn."""
        amounts: list[int | None] = []

        def check(connection: Connection, found: Conversation) -> None:
            asked = approvals(handoffs.of(connection, found.id), turns.of(connection, found.id))
            effect = next((one for one in asked if one.key == decision.effect), None)
            if effect and effect.void:
                raise Conflict("conflict-void")
            if effect is None or not effect.undecided:
                raise Conflict("conflict-decided")
            amounts.append(written_amount(less, effect.args))
            if decision.do == "approve":
                self._refuse_above(visit, found, effect, amounts[0])

        try:
            self.locked(visit, conversation, check, decision.do, effect=decision.effect)
        except Above as problem:
            self._pass_on(problem)
            raise
        self.decide(conversation, replace(decision, amount=amounts[0]))
        self.locked(visit, conversation, self._close_if_decided)

    def _refuse_above(self, visit: Visit, found: Conversation, effect: Approval, amount: int | None) -> None:
        """People have limits, too: above theirs somebody else decides, unless it is over less."""
        args = lowered(effect.args, amount)
        may = self._console.options.approvers(found.business, effect.tool, args)
        if visit.person.role not in may:
            raise Above(found.id, may[0] if may else ROLES[-1])

    def _pass_on(self, problem: Above) -> None:
        """Back to the queue, for those who may decide."""
        self._console.database.write(lambda c: handoffs.pass_on(c, problem.conversation, "approval"))
        log.info("approval_passed_on", conversation=problem.conversation, role=problem.role)

    def _end(
        self,
        visit: Visit,
        conversation: ConversationId,
        decision: Decision,
        also: Check | None = None,
        **detail: str,
    ) -> None:
        def check(connection: Connection, found: Conversation) -> None:
            self.refuse_other(found, visit.person.name)
            if undecided(handoffs.of(connection, found.id), turns.of(connection, found.id)):
                raise Conflict("conflict-undecided")
            if also is not None:
                also(connection, found)

        self.locked(visit, conversation, check, decision.do, **detail)
        self.decide(conversation, decision)

    def _close_if_decided(self, connection: Connection, found: Conversation) -> None:
        """Cases that only asked for approvals end with the last answer; any other stays open."""
        cases = [one for one in handoffs.of(connection, found.id) if one.state != "resolved"]
        left = undecided(cases, turns.of(connection, found.id))
        if cases and not left and all(one.case["reason"] == "approval" for one in cases):
            handoffs.resolve(connection, found.id, self._console.clock())

    def refuse_other(self, found: Conversation, name: str) -> None:
        """Raises Conflict: somebody else has the conversation."""
        if standing(found, name) == "other":
            raise Conflict("conflict-held", person=str(found.person))

    def give(self, connection: Connection, found: Conversation, name: str) -> None:
        """The conversation and its cases are this person's from now on."""
        now = self._console.clock()
        snoozes.clear(connection, found.id)
        conversations.take(connection, found.id, name, now)
        handoffs.take(connection, found.id, name, now)

    def locked(
        self, visit: Visit, conversation: ConversationId, check: Check, act: str = "", **detail: str | None
    ) -> None:
        """Run `check` with the conversation held, and write the act into the audit if it may be done."""

        def work(connection: Connection) -> None:
            found = seen(conversations.lock(connection, conversation), visit)
            check(connection, found)
            if act:
                audit(connection, visit, act, self._console.clock(), found, **detail)

        self._console.database.write(work)

    def decide(self, conversation: ConversationId, decision: Decision) -> None:
        """Hand the decision to the engine."""
        try:
            self._console.desk.decide(conversation, decision)
        except LookupError:
            raise Missing("conversation") from None
        log.info("decision_made", conversation=conversation, do=decision.do)


def written_amount(text: str, asked: Json) -> int | None:
    """An amount as people write it, in minor units of the currency that is asked for; None where none is.

    Raises:
        Conflict: it is no amount of this currency.
    """
    written, money = text.strip().replace(",", "."), money_in(asked)
    if not written:
        return None
    if money is None or not AMOUNT.fullmatch(written):
        raise Conflict("conflict-amount")
    try:
        return Money.of(Decimal(written), money[1]).amount
    except ValueError:
        raise Conflict("conflict-amount") from None


def lowered(args: Json, amount: int | None) -> Json:
    """The arguments over this amount.

    Raises:
        Conflict: that is more than was asked for, or nothing is.
    """
    if amount is None:
        return args
    money = money_in(args)
    if money is None or not isinstance(args, dict) or not 0 < amount <= money[0]:
        raise Conflict("conflict-amount")
    return {**args, "amount": amount}


def routes(console: Console) -> APIRouter:
    """The forms of the conversation page."""
    router = console.router()
    acts = Acts(console)
    Actor = Annotated[Visit, Depends(console.sessions.answerer)]
    Note = Annotated[str, Form(max_length=LONGEST_NOTE)]

    done = partial(done_or_problem, console)

    @router.post("/conversations/{conversation}/take")
    def take(conversation: ConversationId, visit: Actor, holder: Note = "") -> Response:
        """Take over."""
        return done(visit, conversation, lambda: acts.take(visit, conversation, holder))

    @router.post("/conversations/{conversation}/reply")
    def reply(conversation: ConversationId, visit: Actor, text: Annotated[str, Form()] = "") -> Response:
        """Say something to the customer."""
        words = text.replace("\r\n", "\n").strip()
        return done(visit, conversation, lambda: acts.reply(visit, conversation, words), draft=words)

    @router.post("/conversations/{conversation}/return")
    def give_back(
        conversation: ConversationId, visit: Actor, instruction: Note = "", flow: Note = ""
    ) -> Response:
        """Back to the agent."""
        note = instruction.strip()
        return done(visit, conversation, lambda: acts.give_back(visit, conversation, note, flow))

    @router.post("/conversations/{conversation}/resolve")
    def resolve(
        conversation: ConversationId,
        visit: Actor,
        reason: Annotated[Reason, Form()] = "solved",
        topic: Note = "",
    ) -> Response:
        """Close the case."""
        return done(visit, conversation, lambda: acts.resolve(visit, conversation, reason, topic))

    @router.post("/conversations/{conversation}/approve")
    def approve(
        conversation: ConversationId,
        visit: Actor,
        effect: Annotated[str, Form()] = "",
        less: Note = "",
    ) -> Response:
        """Let an effect above the limits happen, over `less` money where that is given."""

        def approve() -> None:
            decision = Decision(
                do="approve",
                person=visit.person.name,
                effect=effect,
                role=visit.person.role,
            )
            acts.answer_effect(visit, conversation, decision, less)

        return done(visit, conversation, approve)

    @router.post("/conversations/{conversation}/decline")
    def decline(
        conversation: ConversationId,
        visit: Actor,
        effect: Annotated[str, Form()] = "",
        reason: Note = "",
    ) -> Response:
        """Refuse an effect, with the reason for the customer."""
        why = reason.strip() or None
        decision = Decision(
            do="decline", person=visit.person.name, effect=effect, text=why, role=visit.person.role
        )
        return done(visit, conversation, lambda: acts.answer_effect(visit, conversation, decision))

    return router
