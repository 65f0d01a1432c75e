"""A chat model may put what a customer means into other words, but may not change what is meant."""

import pytest

from ai.chat import ChatAnswer, ModelDown
from domain.inbound import Tap, Text
from domain.json import JsonDict
from evals.conversations.playing import play
from evals.conversations.retelling import Retold
from tests.evals.cases import case
from tests.evals.shopkeeper import Shopkeeper

MEANT = Text(body="I want a refund for V-10432 please")


class Says:
    """A chat model that always answers the same, or is down."""

    def __init__(self, message: object) -> None:
        self.message = message
        self.asked: list[str] = []

    async def ask(self, system: str, user: str, schema: JsonDict) -> ChatAnswer:
        self.asked.append(user)
        if self.message is None:
            raise ModelDown("down")
        return ChatAnswer(data={"message": self.message}, model="x", ms=1, tokens_in=1, tokens_out=1)

    async def look(self, system: str, picture: bytes, schema: JsonDict) -> ChatAnswer:
        raise ModelDown("blind")


async def test_other_words_with_the_same_values_are_said() -> None:
    chat = Says("ugh, just give me my money back for v-10432!!")

    said = await Retold(chat).tell(MEANT, "en", "Hello")

    assert said == Text(body="ugh, just give me my money back for v-10432!!")
    assert '"told": "Hello"' in chat.asked[0]


@pytest.mark.parametrize(
    "answer",
    ["money back for V-10433", "money back", "V-10432 and 50 euros please", "", "x V-10432 " * 100, 7, None],
)
async def test_what_changes_a_value_or_is_no_message_is_not_said(answer: object) -> None:
    assert await Retold(Says(answer)).tell(MEANT, "en", "") == MEANT


async def test_taps_and_single_words_stay_as_they_are() -> None:
    chat = Says("whatever you like")

    assert await Retold(chat).tell(Tap(id="a", title="b"), "en", "") == Tap(id="a", title="b")
    assert await Retold(chat).tell(Text(body="yes please"), "en", "") == Text(body="yes please")
    assert chat.asked == []


async def test_the_agent_hears_what_was_told() -> None:
    keeper = Shopkeeper()

    await play(case(), 0, keeper, teller=Retold(Says("give me back what I paid")))

    assert keeper.heard[0] == Text(body="give me back what I paid")
