"""A customer who stops answering, with the whole agent and a clock of the test's own."""

from datetime import timedelta

import pytest

from app.rehearsing import Stage
from domain.inbound import Text
from tests.journeys.encounters import NOW, keys, meet, stage
from tests.journeys.sayings import LANGUAGES, MONEY_BACK, YES

HELLO = {"en": "hello", "fr": "bonjour", "nl": "hallo", "de": "hallo", "es": "hola", "it": "ciao"}

__all__ = ["stage"]

pytestmark = pytest.mark.asyncio(loop_scope="module")


@pytest.mark.parametrize("language", LANGUAGES)
async def test_one_follow_up_then_a_quiet_end_and_a_new_beginning(stage: Stage, language: str) -> None:
    customer, _ = meet(stage, language)
    asked = await customer.hear(Text(body=MONEY_BACK[language]))
    assert asked.silence

    followed_up = await customer.ring(*asked.silence)
    assert keys(followed_up) == ["still-there", "ask-order"]
    assert len(followed_up.replies) == 1
    assert followed_up.silence
    assert followed_up.silence[1] >= NOW + timedelta(hours=24)

    closed = await customer.ring(*followed_up.silence)
    assert (closed.replies, closed.mode, closed.silence) == ((), "closed", None)

    back = await customer.hear(Text(body=HELLO[language]))
    assert "pick-up" in keys(back)
    again = await customer.hear(Text(body=YES[language]))
    assert "ask-order" in keys(again)
