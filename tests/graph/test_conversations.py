"""Turns on the graph: each counts once, however often it is tried."""

import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest

from domain.dialogue import State
from domain.ids import ConversationId
from domain.turn import TurnInput
from graph.build import Nodes
from graph.conversations import PRUNE_EVERY, Conversations
from graph.savers import open_saver
from tests.states import CONTACT, NOW, burst

CONVERSATION = ConversationId("c-1")


class Clerk:
    """Every node: counts the turns it has acted on in the state, and fails or hangs where told to."""

    def __init__(self) -> None:
        self.failures: list[Exception] = []
        self.hangs = False
        self.reached = asyncio.Event()
        self.replies = 0

    async def ingest(self, state: State) -> State:
        return {"turn": {**state["turn"], "text": "hello", "commands": []}}

    async def act(self, state: State) -> State:
        return {"misses": state.get("misses", 0) + 1}

    async def reply(self, state: State) -> State:
        if self.failures:
            raise self.failures.pop()
        if self.hangs:
            self.reached.set()
            await asyncio.Event().wait()
        self.replies += 1
        said = {"kind": "say", "body": f"turn {state['misses']}"}
        return {"turn": {**state["turn"], "replies": [said]}}

    async def other(self, state: State) -> State:
        return {"turn": state["turn"]}

    @property
    def nodes(self) -> Nodes:
        """The clerk at every desk."""
        return Nodes(
            ingest=self.ingest,
            transcribe=self.other,
            classify=self.other,
            retrieve=self.other,
            act=self.act,
            score_confidence=self.other,
            escalate=self.other,
            survey=self.other,
            reply=self.reply,
        )


@pytest.fixture
def clerk() -> Clerk:
    """One who never fails unless told."""
    return Clerk()


@pytest.fixture
async def conversations(clerk: Clerk, tmp_path: Path) -> AsyncIterator[Conversations]:
    """On a SQLite file."""
    async with open_saver("sqlite://", tmp_path) as saver:
        yield Conversations(clerk.nodes, saver)


def turn(number: int) -> TurnInput:
    """The customer's turn of this number."""
    return TurnInput(
        conversation=CONVERSATION,
        number=number,
        contact=CONTACT,
        mode="bot",
        event=burst("hello"),
        at=NOW + timedelta(minutes=number),
    )


async def said(conversations: Conversations, number: int) -> list[str]:
    """What the customer reads after the turn."""
    outcome = await conversations.think(turn(number))
    return [reply.body for reply in outcome.replies if reply.kind == "say"]


async def test_a_finished_turn_is_not_run_again(clerk: Clerk, conversations: Conversations) -> None:
    first = await said(conversations, 1)

    again = await said(conversations, 1)

    assert first == again == ["turn 1"]
    assert clerk.replies == 1


@pytest.mark.parametrize("failure", [RuntimeError("down"), TimeoutError()])
@pytest.mark.parametrize("number", [1, 2])
async def test_a_turn_that_failed_halfway_is_answered_when_tried_again(
    clerk: Clerk, conversations: Conversations, failure: Exception, number: int
) -> None:
    for earlier in range(1, number):
        await said(conversations, earlier)
    clerk.failures = [failure, failure]
    for _ in range(2):
        with pytest.raises(type(failure)):
            await said(conversations, number)

    answered = await said(conversations, number)

    assert answered == [f"turn {number}"]


async def test_a_turn_cut_short_is_answered_when_tried_again(
    clerk: Clerk, conversations: Conversations
) -> None:
    clerk.hangs = True
    attempt = asyncio.create_task(said(conversations, 1))
    await clerk.reached.wait()
    attempt.cancel()
    with pytest.raises(asyncio.CancelledError):
        await attempt

    clerk.hangs = False

    assert await said(conversations, 1) == ["turn 1"]


async def test_a_turn_given_up_leaves_nothing_to_the_next(clerk: Clerk, conversations: Conversations) -> None:
    await said(conversations, 1)
    clerk.failures = [RuntimeError("down")]
    with pytest.raises(RuntimeError):
        await said(conversations, 2)

    assert await said(conversations, 3) == ["turn 2"]


async def test_a_conversation_goes_on_after_its_old_checkpoints_are_pruned(
    conversations: Conversations,
) -> None:
    for number in range(1, PRUNE_EVERY + 1):
        await said(conversations, number)

    assert await said(conversations, PRUNE_EVERY + 1) == [f"turn {PRUNE_EVERY + 1}"]


async def test_a_forgotten_conversation_starts_anew(conversations: Conversations) -> None:
    await said(conversations, 1)

    await conversations.forget(CONVERSATION)

    assert await said(conversations, 2) == ["turn 1"]
