"""Sending approved templates, the only words that reach a customer whose window is closed."""

from typing import Annotated, Literal

from fastapi import APIRouter, Depends, Form, Response

from console.acts import LONGEST_NOTE, Acts
from console.approved import Filled, permitted
from console.console import Console
from console.conversation import done_or_problem
from console.errors import Conflict
from console.sessions import Visit
from domain.event import Decision
from domain.ids import ConversationId
from domain.outbound import Template
from playbooks.templates import ApprovedTemplate
from store import consents, contacts
from store.consents import Consent
from store.conversations import Conversation
from store.database import Connection

MOST_VALUES = 20


class Sending:
    """Carries it out, under the same lock and audit as people's other acts."""

    def __init__(self, console: Console, acts: Acts) -> None:
        self._console = console
        self._acts = acts

    def template(self, visit: Visit, conversation: ConversationId, filled: Filled) -> None:
        """Send a template; a conversation nobody has becomes this person's first."""
        name = visit.person.name
        ready: list[Template] = []

        def check(connection: Connection, found: Conversation) -> None:
            self._acts.refuse_other(found, name)
            contact = contacts.get(connection, found.contact)
            if contact.opted_out:
                raise Conflict("conflict-opted-out")
            known = self._known(found, filled.name)
            if not permitted(known, contact):
                raise Conflict("conflict-not-agreed")
            ready.append(_ready(known, contact.language, filled))
            self._acts.take_up(connection, found, name)

        self._acts.locked(visit, conversation, check, "template", template=filled.name)
        self._acts.decide(conversation, Decision(do="reply", person=name, template=ready[0]))

    def agreed(self, visit: Visit, conversation: ConversationId, agreed: bool) -> None:
        """Keep whether the customer has told a person that they want offers."""

        def note(connection: Connection, found: Conversation) -> None:
            said = Consent(
                what="offers", given=agreed, how="person", at=self._console.clock(), person=visit.person.name
            )
            consents.keep(connection, found.contact, said)

        self._acts.locked(visit, conversation, note, "offers-agreed" if agreed else "offers-declined")

    def _known(self, found: Conversation, name: str) -> ApprovedTemplate:
        templates = self._console.aids.templates
        approved = templates.approved(found.business) if templates else ()
        known = next((one for one in approved if one.name == name), None)
        if known is None:
            raise Conflict("conflict-no-template")
        return known


def _ready(template: ApprovedTemplate, language: str | None, filled: Filled) -> Template:
    try:
        return template.filled(language, filled.values)
    except ValueError:
        raise Conflict("conflict-unfilled") from None


def routes(console: Console) -> APIRouter:
    """The forms."""
    router = console.router()
    sending = Sending(console, Acts(console))
    Actor = Annotated[Visit, Depends(console.sessions.answerer)]
    Value = Annotated[str, Form(max_length=LONGEST_NOTE)]

    @router.post("/conversations/{conversation}/template")
    def template(
        conversation: ConversationId,
        visit: Actor,
        name: Annotated[str, Form()] = "",
        values: Annotated[list[Value], Form(max_length=MOST_VALUES)] = [],  # noqa: B006 - FastAPI copies it
    ) -> Response:
        """Send a template to the customer."""
        filled = Filled(name=name, values=values)
        return done_or_problem(
            console,
            visit,
            conversation,
            lambda: sending.template(visit, conversation, filled),
            draft=filled,
        )

    @router.post("/conversations/{conversation}/offers")
    def offers(
        conversation: ConversationId,
        visit: Actor,
        agreed: Annotated[Literal["yes", "no"], Form()],
    ) -> Response:
        """Keep whether the customer wants offers."""
        return done_or_problem(
            console,
            visit,
            conversation,
            lambda: sending.agreed(visit, conversation, agreed == "yes"),
        )

    return router
