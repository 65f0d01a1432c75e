"""The door for Slack's buttons: signed, by people with an account here, under the same limits as theirs."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import structlog
from fastapi import APIRouter, Request, Response
from fastapi.concurrency import run_in_threadpool
from fastapi.responses import JSONResponse

from channels.slack.presses import Press, is_genuine, press
from console.cases import undecided
from console.options import Approvers
from domain.clock import Clock
from domain.errors import Malformed
from domain.event import Decision
from domain.ids import ConversationId
from store import conversations, handoffs, people, turns
from store.conversations import Conversation
from store.database import Database
from store.people import EVERY_BUSINESS, Person

log = structlog.get_logger()

PATH = "/hooks/slack"
LARGEST = 64 * 1024
"""Bytes of an interaction; Slack's have some 10 kB."""


@dataclass(frozen=True, kw_only=True, slots=True)
class SlackDoor:
    """`accounts` maps Slack's user ids to accounts of the console; others may press, but nothing happens."""

    database: Database
    decide: Callable[[ConversationId, Decision], None]
    approvers: Approvers
    accounts: Mapping[str, str]
    secret: str
    clock: Clock

    def routes(self) -> APIRouter:
        """`POST /hooks/slack`."""
        router = APIRouter(tags=["slack"], max_body_size=LARGEST)

        @router.post(PATH)
        async def pressed(request: Request) -> Response:
            """A button somebody pressed. Slack wants its answer within three seconds."""
            raw = await request.body()
            signed, at = (
                request.headers.get("x-slack-signature"),
                request.headers.get("x-slack-request-timestamp"),
            )
            if not is_genuine(raw, at, signed, self.secret, self.clock()):
                log.warning("slack_signature_wrong")
                return Response(status_code=403)
            try:
                found = press(raw)
            except Malformed:
                log.warning("slack_payload_unknown")
                return Response(status_code=400)
            problem = await run_in_threadpool(self.act, found) if found else None
            if problem is None:
                return Response(status_code=200)
            return JSONResponse({"response_type": "ephemeral", "replace_original": False, "text": problem})

        return router

    def act(self, pressed: Press) -> str | None:
        """Do what was pressed; what to tell the person where that cannot be."""
        person = self._person(pressed.user)
        if person is None:
            return "Your Slack account belongs to no account of the console: ask an administrator."
        conversation, _, effect = pressed.value.partition("|")
        with self.database.reading() as connection:
            found = conversations.get(connection, ConversationId(conversation))
        if found is None or person.business not in (EVERY_BUSINESS, found.business):
            return "This conversation is not there any more."
        match pressed.action:
            case "take":
                return self._take(person, found)
            case "approve" | "decline":
                return self._answer(person, found, effect, approves=pressed.action == "approve")
        return None

    def _take(self, person: Person, found: Conversation) -> str | None:
        if found.mode == "human" and found.person not in (None, person.name):
            return f"{found.person} has this conversation already."
        self._decide(found, Decision(do="take", person=person.name))
        return None

    def _answer(self, person: Person, found: Conversation, effect: str, *, approves: bool) -> str | None:
        with self.database.reading() as connection:
            asked = undecided(handoffs.of(connection, found.id), turns.of(connection, found.id))
        wanted = next((one for one in asked if one.key == effect), None)
        if wanted is None:
            return "This has been decided or withdrawn already."
        if approves and person.role not in self.approvers(found.business, wanted.tool, wanted.args):
            return "This is above your limit: somebody else has to decide."
        do = Decision(
            do="approve" if approves else "decline", person=person.name, effect=effect, role=person.role
        )
        self._decide(found, do)
        return None

    def _decide(self, found: Conversation, decision: Decision) -> None:
        self.decide(found.id, decision)
        log.info("decision_made", conversation=found.id, do=decision.do, place="slack")

    def _person(self, user: str) -> Person | None:
        name = self.accounts.get(user)
        if name is None:
            return None
        with self.database.reading() as connection:
            return people.get(connection, name)
