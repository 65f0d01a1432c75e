"""What a person does with a conversation: checked against what others did meanwhile, then decided."""

from collections.abc import Callable
from functools import partial
from typing import Annotated, Literal

import structlog
from fastapi import APIRouter, Depends, Form, Response

from console.audit import audit
from console.cases import undecided
from console.console import Console
from console.conversation import done_or_problem, seen
from console.errors import Conflict, Missing
from console.sessions import Visit
from console.standing import standing, window_left
from domain.event import Decision
from domain.ids import ConversationId
from store import contacts, conversations, handoffs, snoozes, turns
from store.conversations import Conversation
from store.database import Connection

log = structlog.get_logger()

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
            self.take_up(connection, found, name)

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

    def take_up(self, connection: Connection, found: Conversation, name: str) -> None:
        """A conversation nobody has is this person's from now on."""
        if found.mode != "human" or found.person is None:
            self.give(connection, found, name)

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

    return router
