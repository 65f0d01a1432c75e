"""What people answer where an effect waits for their approval: yes, yes over less money, or no."""

import re
from dataclasses import replace
from decimal import Decimal
from functools import partial
from typing import Annotated

import structlog
from fastapi import APIRouter, Depends, Form, Response

from console.acts import LONGEST_NOTE, Acts
from console.cases import Approval, approvals, undecided
from console.console import Console
from console.conversation import done_or_problem
from console.errors import Above, Conflict
from console.formats import money_in
from console.sessions import Visit
from domain.event import Decision
from domain.ids import ConversationId
from domain.json import Json
from domain.money import Money
from playbooks.limits import ROLES
from store import handoffs, turns
from store.conversations import Conversation
from store.database import Connection

log = structlog.get_logger()

AMOUNT = re.compile(r"\d{1,9}(\.\d{1,3})?")


class Approving:
    """Carries it out, under the same lock and audit as people's other acts."""

    def __init__(self, console: Console, acts: Acts) -> None:
        self._console = console
        self._acts = acts

    def answer(self, visit: Visit, conversation: ConversationId, decision: Decision, less: str = "") -> None:
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
            self._acts.locked(visit, conversation, check, decision.do, effect=decision.effect)
        except Above as problem:
            self._pass_on(problem)
            raise
        self._acts.decide(conversation, replace(decision, amount=amounts[0]))
        self._acts.locked(visit, conversation, self._close_if_decided)

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

    def _close_if_decided(self, connection: Connection, found: Conversation) -> None:
        """Cases that only asked for approvals end with the last answer; any other stays open."""
        cases = [one for one in handoffs.of(connection, found.id) if one.state != "resolved"]
        left = undecided(cases, turns.of(connection, found.id))
        if cases and not left and all(one.case["reason"] == "approval" for one in cases):
            handoffs.resolve(connection, found.id, self._console.clock())


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
    """The forms beside what waits for approval."""
    router = console.router()
    approving = Approving(console, Acts(console))
    Actor = Annotated[Visit, Depends(console.sessions.answerer)]
    Note = Annotated[str, Form(max_length=LONGEST_NOTE)]
    done = partial(done_or_problem, console)

    @router.post("/conversations/{conversation}/approve")
    def approve(
        conversation: ConversationId,
        visit: Actor,
        effect: Annotated[str, Form()] = "",
        less: Note = "",
    ) -> Response:
        """Let an effect above the limits happen, over `less` money where that is given."""
        decision = Decision(do="approve", person=visit.person.name, effect=effect, role=visit.person.role)
        return done(visit, conversation, lambda: approving.answer(visit, conversation, decision, less))

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
        return done(visit, conversation, lambda: approving.answer(visit, conversation, decision))

    return router
