"""A person gives a customer back to the agent, with the whole agent: it goes on, forgets nothing, and does
not send them in circles."""

import pytest

from app.rehearsing import Stage
from domain.event import Decision
from domain.inbound import Text
from tests.journeys.encounters import keys, meet, stage
from tests.journeys.sayings import LANGUAGES, MONEY_BACK, PERSON

__all__ = ["stage"]

pytestmark = pytest.mark.asyncio(loop_scope="module")


def returns(text: str | None = None, flow: str | None = None) -> Decision:
    return Decision(do="return", person="ana", text=text, flow=flow)


@pytest.mark.parametrize("language", LANGUAGES)
async def test_the_flow_that_a_person_names_goes_on_where_it_stood(stage: Stage, language: str) -> None:
    customer, order = meet(stage, language)
    await customer.hear(Text(body=MONEY_BACK[language]))
    await customer.hear(Text(body=order))
    await customer.hear(Text(body=PERSON[language]))
    await customer.decided(Decision(do="take", person="ana"))

    back = await customer.decided(returns("was told that we pay the label", "refund"))

    assert keys(back)[0] == "handoff-back-on"
    assert await customer.asking() == "refund"
    assert "ask-order" not in keys(back)
    assert back.mode == "bot"


async def test_a_flow_that_was_not_open_begins(stage: Stage) -> None:
    customer, _ = meet(stage, "en")
    await customer.hear(Text(body=PERSON["en"]))
    await customer.decided(Decision(do="take", person="ana"))

    back = await customer.decided(returns(flow="refund"))

    assert keys(back) == ["handoff-back-on", "ask-order"]


async def test_without_a_flow_the_agent_is_simply_back(stage: Stage) -> None:
    customer, _ = meet(stage, "en")
    await customer.hear(Text(body=MONEY_BACK["en"]))
    await customer.hear(Text(body=PERSON["en"]))

    back = await customer.decided(returns("be kind"))

    assert keys(back) == ["handoff-back"]
    assert await customer.asking() is None


async def test_the_next_person_reads_what_the_last_one_said(stage: Stage) -> None:
    customer, _ = meet(stage, "en")
    await customer.hear(Text(body=PERSON["en"]))
    await customer.decided(returns("the label is on us"))

    again = await customer.hear(Text(body=PERSON["en"]))

    assert again.handoff
    assert again.handoff["facts"]["returned"] == {"person": "ana", "text": "the label is on us"}
    assert 'Given back to the assistant by ana before: "the label is on us"' in again.handoff["summary"]


async def test_who_was_not_understood_before_is_asked_first_again(stage: Stage) -> None:
    customer, _ = meet(stage, "en")
    await customer.hear(Text(body="qwpoeiru zxmcnv asdlkfj"))
    lost = await customer.hear(Text(body="zzxcv qpwoe mnbv"))
    assert lost.handoff
    await customer.decided(Decision(do="take", person="ana"))
    await customer.decided(returns())

    asked = await customer.hear(Text(body="lkjh poiu wqer"))

    assert asked.handoff is None
    assert asked.replies


async def test_a_flow_that_only_hands_over_is_none_to_go_on_with(stage: Stage) -> None:
    customer, _ = meet(stage, "en")
    first = await customer.hear(Text(body=PERSON["en"]))
    assert first.handoff
    await customer.decided(Decision(do="take", person="ana"))

    back = await customer.decided(returns(flow="talk_to_person"))

    assert back.handoff is None
    assert keys(back) == ["handoff-back"]
    assert back.mode == "bot"
