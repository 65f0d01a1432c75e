"""What a customer meant, said by a person: the agent learns it once somebody has approved it."""

from functools import partial
from typing import Annotated

from fastapi import APIRouter, Depends, Form, Response

from console.acts import Acts
from console.console import Console
from console.conversation import done_or_problem
from console.errors import Missing
from console.knowledge import teacher_of
from console.sessions import Visit
from domain.ids import ConversationId
from store.conversations import Conversation
from store.database import Connection


def routes(console: Console) -> APIRouter:
    """The form beside what the agent understood; for people who answer, and for those who teach."""
    router = console.router()
    acts = Acts(console)
    done = partial(done_or_problem, console)

    @router.post("/conversations/{conversation}/meant")
    def meant(
        conversation: ConversationId,
        visit: Annotated[Visit, Depends(console.sessions.actor)],
        turn: Annotated[int, Form()],
        flow: Annotated[str, Form()] = "",
    ) -> Response:
        """Draft an example from what the customer said in a turn."""
        if not visit.may("answer"):
            visit.needs("knowledge")

        def draft(connection: Connection, found: Conversation) -> None:
            try:
                teacher_of(console).correct(connection, found, turn, flow, visit.person.name)
            except LookupError:
                raise Missing("lesson") from None

        act = partial(acts.locked, visit, conversation, draft, "meant", flow=flow)
        return done(visit, conversation, act)

    return router
