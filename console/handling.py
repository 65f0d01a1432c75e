"""What people do with a conversation beside talking: notes, snoozes, giving it to somebody else."""

from datetime import datetime, time, timedelta
from functools import partial
from typing import Annotated, Literal
from zoneinfo import ZoneInfo

from fastapi import APIRouter, Depends, Form, Response

from console.acts import LONGEST_REPLY, Acts
from console.console import Console
from console.conversation import done_or_problem
from console.errors import Conflict
from console.sessions import Visit
from domain.event import Decision
from domain.ids import ConversationId
from store import notes, people, snoozes
from store.conversations import Conversation
from store.database import Connection

Nap = Literal["hour", "afternoon", "tomorrow", "week", "over"]
"""How long to put a conversation aside; `over` takes it back."""
MORNING = time(9)


class Handling:
    """Carries it out, under the same lock and audit as people's decisions."""

    def __init__(self, console: Console, acts: Acts) -> None:
        self._console = console
        self._acts = acts

    def note(self, visit: Visit, conversation: ConversationId, text: str) -> None:
        """Write something down that the customer never sees."""
        if not text or len(text) > LONGEST_REPLY:
            raise Conflict("conflict-too-long" if text else "conflict-empty")

        def add(connection: Connection, found: Conversation) -> None:
            notes.add(connection, found.business, found.id, visit.person.name, text, self._console.clock())

        self._acts.locked(visit, conversation, add, "note")

    def snooze(self, visit: Visit, conversation: ConversationId, nap: Nap) -> None:
        """Put it aside until a time or until the customer writes; or take it back."""
        now = self._console.clock()
        until = wakes(nap, now, self._console.options.zone)

        def put_aside(connection: Connection, found: Conversation) -> None:
            self._acts.refuse_other(found, visit.person.name)
            if until is None:
                snoozes.clear(connection, found.id)
            else:
                snoozes.set(connection, found.business, found.id, visit.person.name, now, until)

        detail = {"until": until.isoformat()} if until else {}
        self._acts.locked(visit, conversation, put_aside, "snooze" if until else "wake", **detail)

    def assign(self, visit: Visit, conversation: ConversationId, person: str) -> None:
        """Give it to a colleague who may answer."""
        visit.needs("assign")

        def give(connection: Connection, found: Conversation) -> None:
            colleague = people.get(connection, person)
            if colleague is None or not Visit.of(colleague).may("answer"):
                raise Conflict("conflict-nobody", person=person)
            if not Visit.of(colleague).may_see(found.business):
                raise Conflict("conflict-nobody", person=person)
            self._acts.give(connection, found, person)

        self._acts.locked(visit, conversation, give, "assign", to=person)
        self._acts.decide(conversation, Decision(do="take", person=person))


def wakes(nap: Nap, now: datetime, zone: ZoneInfo) -> datetime | None:
    """When a conversation put aside now comes back; None at once."""
    here = now.astimezone(zone)
    morning = datetime.combine(here.date(), MORNING, zone)
    match nap:
        case "hour":
            return now + timedelta(hours=1)
        case "afternoon":
            return now + timedelta(hours=4)
        case "tomorrow":
            return (morning + timedelta(days=1)).astimezone(now.tzinfo)
        case "week":
            return (morning + timedelta(days=7 - here.weekday())).astimezone(now.tzinfo)
        case "over":
            return None


def routes(console: Console) -> APIRouter:
    """The forms."""
    router = console.router()
    handling = Handling(console, Acts(console))
    Actor = Annotated[Visit, Depends(console.sessions.answerer)]

    done = partial(done_or_problem, console)

    @router.post("/conversations/{conversation}/note")
    def note(conversation: ConversationId, visit: Actor, text: Annotated[str, Form()] = "") -> Response:
        """Leave a note for colleagues."""
        words = text.replace("\r\n", "\n").strip()
        return done(visit, conversation, lambda: handling.note(visit, conversation, words), words)

    @router.post("/conversations/{conversation}/snooze")
    def snooze(conversation: ConversationId, visit: Actor, nap: Annotated[Nap, Form()]) -> Response:
        """Put the conversation aside."""
        return done(visit, conversation, lambda: handling.snooze(visit, conversation, nap))

    @router.post("/conversations/{conversation}/assign")
    def assign(conversation: ConversationId, visit: Actor, person: Annotated[str, Form()] = "") -> Response:
        """Give the conversation to a colleague."""
        return done(visit, conversation, lambda: handling.assign(visit, conversation, person))

    return router
