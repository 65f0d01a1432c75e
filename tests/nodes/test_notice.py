"""Who asks about what is wrong just now is told once that we know of it."""

from typing import Any

from domain.dialogue import State, act
from nodes.notice import Noticed
from tests.states import state


async def answers(before: State) -> State:
    return {"turn": {**before["turn"], "acts": [act("order-late")]}}


async def said(intent: str, **fields: Any) -> list[str]:
    asked = state(turn={"intents": [(intent, 0.9)]}, incident="order_status", **fields)
    after = await Noticed(answers)(asked)
    return [one["key"] for one in after["turn"]["acts"]]


async def test_the_notice_comes_before_the_answer() -> None:
    assert await said("order_status") == ["incident-notice", "order-late"]


async def test_nobody_hears_it_twice_or_about_something_else() -> None:
    assert await said("order_status", told_of="order_status") == ["order-late"]
    assert await said("refund") == ["order-late"]
