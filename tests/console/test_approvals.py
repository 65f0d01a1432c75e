"""Effects above the limits: approved or declined by a person, once."""

import pytest

from domain.event import Decision
from tests.console.office import Office, at


async def test_a_refund_above_the_limit_shows_what_would_be_paid(office: Office) -> None:
    conversation = office.customer("Camille")
    office.awaits_approval(conversation)
    browser = await office.person("Ana")

    page = (await browser.get(at(conversation))).text

    assert "Approve €249.00" in page
    assert "V-10432" in page
    assert "damaged" in page


async def test_an_approval_reaches_the_agent_and_ends_the_case(office: Office) -> None:
    conversation = office.customer("Camille")
    office.awaits_approval(conversation)
    browser = await office.person("Ana")

    await browser.submit(at(conversation), at(conversation, "approve"), effect="effect-1")

    assert office.desk.decisions == [Decision(do="approve", person="Ana", effect="effect-1", role="agent")]
    assert office.open_cases(conversation) == []
    assert office.now(conversation).mode == "bot"
    assert "Ana approved" in (await browser.get(at(conversation))).text


async def test_less_may_be_approved_but_never_more(office: Office) -> None:
    conversation = office.customer("Camille")
    office.awaits_approval(conversation)
    browser = await office.person("Ana")
    where = at(conversation, "approve")

    more = await browser.submit(at(conversation), where, effect="effect-1", less="249,01")
    words = await browser.submit(at(conversation), where, effect="effect-1", less="all of it")
    less = await browser.submit(at(conversation), where, effect="effect-1", less="100,50")

    assert (more.status_code, words.status_code, less.status_code) == (409, 409, 303)
    assert "more than was asked for" in more.text
    assert [one.amount for one in office.desk.decisions] == [10050]


@pytest.mark.parametrize(
    ("currency", "asked", "shown", "less", "amount"),
    [("JPY", 24900, "¥24,900", "10500", 10500), ("TND", 24900, "24.900", "10,125", 10125)],
)
async def test_amounts_have_their_currencys_own_decimals(
    office: Office, currency: str, asked: int, shown: str, less: str, amount: int
) -> None:
    conversation = office.customer("Camille")
    office.awaits_approval(conversation, money={"amount": asked, "currency": currency})
    browser = await office.person("Ana")
    where = at(conversation, "approve")

    page = (await browser.get(at(conversation))).text
    finer = await browser.submit(at(conversation), where, effect="effect-1", less="0.0001")
    await browser.submit(at(conversation), where, effect="effect-1", less=less)

    assert shown in page
    assert finer.status_code == 409
    assert [one.amount for one in office.desk.decisions] == [amount]


async def test_yen_have_no_decimals(office: Office) -> None:
    conversation = office.customer("Camille")
    office.awaits_approval(conversation, money={"amount": 24900, "currency": "JPY"})
    browser = await office.person("Ana")

    answer = await browser.submit(
        at(conversation), at(conversation, "approve"), effect="effect-1", less="100.50"
    )

    assert answer.status_code == 409
    assert office.desk.decisions == []


async def test_a_refusal_carries_its_reason(office: Office) -> None:
    conversation = office.customer("Camille")
    office.awaits_approval(conversation)
    browser = await office.person("Ana")

    await browser.submit(
        at(conversation), at(conversation, "decline"), effect="effect-1", reason=" Opened and used "
    )

    declined = Decision(do="decline", person="Ana", effect="effect-1", text="Opened and used", role="agent")
    assert office.desk.decisions == [declined]


async def test_a_second_answer_changes_nothing_and_says_so(office: Office) -> None:
    conversation = office.customer("Camille")
    office.awaits_approval(conversation)
    office.hands_over(conversation, "asked")
    ana, ben = await office.person("Ana"), await office.person("Ben")
    await ana.submit(at(conversation), at(conversation, "approve"), effect="effect-1")

    answer = await ben.submit(at(conversation), at(conversation, "decline"), effect="effect-1")

    assert answer.status_code == 409
    assert "Somebody has answered this already" in answer.text
    assert "Ana approved this." in answer.text
    assert [one.do for one in office.desk.decisions] == ["approve"]


async def test_a_withdrawn_refund_can_no_longer_be_approved(office: Office) -> None:
    conversation = office.customer("Camille")
    office.awaits_approval(conversation)
    browser = await office.person("Ana")
    assert "Approve €249.00" in (await browser.get(at(conversation))).text
    office.turn_leaves(conversation, "effect-1", "void")

    page = (await browser.get(at(conversation))).text
    answer = await browser.submit(at(conversation), at(conversation, "approve"), effect="effect-1")

    assert "Withdrawn by the customer" in page
    assert "Approve €249.00" not in page
    assert answer.status_code == 409
    assert "This was withdrawn" in answer.text
    assert office.desk.decisions == []


async def test_a_case_whose_refund_was_withdrawn_can_be_resolved(office: Office) -> None:
    conversation = office.customer("Camille")
    office.awaits_approval(conversation)
    office.turn_leaves(conversation, "effect-1", "void")
    browser = await office.person("Ana")

    await browser.submit(at(conversation), at(conversation, "resolve"))

    assert [one.do for one in office.desk.decisions] == ["resolve"]


async def test_an_effect_nobody_asked_about_cannot_be_approved(office: Office) -> None:
    conversation, other = office.customer("Camille"), office.customer("Eve", phone="33699999999")
    office.awaits_approval(conversation)
    browser = await office.person("Ana")

    answer = await browser.submit(at(other), at(other, "approve"), effect="effect-1")

    assert answer.status_code == 409
    assert office.desk.decisions == []


async def test_another_open_case_stays_open_after_an_approval(office: Office) -> None:
    conversation = office.customer("Camille")
    office.awaits_approval(conversation)
    office.hands_over(conversation, "asked")
    browser = await office.person("Ana")

    await browser.submit(at(conversation), at(conversation, "approve"), effect="effect-1")

    assert "asked" in office.open_cases(conversation)


async def test_a_case_is_not_closed_over_an_approval_that_still_waits(office: Office) -> None:
    conversation = office.customer("Camille")
    office.awaits_approval(conversation)
    browser = await office.person("Ana")

    answer = await browser.submit(at(conversation), at(conversation, "resolve"))

    assert answer.status_code == 409
    assert "Approve or decline it first" in answer.text
    assert office.open_cases(conversation) == ["approval"]


async def test_above_their_limit_a_person_is_refused_and_the_case_waits_for_one_who_may(
    office: Office,
) -> None:
    office.most_by_an_agent = 20000
    conversation = office.customer("Camille")
    office.awaits_approval(conversation)
    ana, kim = await office.person("Ana"), await office.person("Kim", role="lead")
    await ana.submit(at(conversation), at(conversation, "take"))

    page = (await ana.get(at(conversation))).text
    answer = await ana.submit(at(conversation), at(conversation, "approve"), effect="effect-1")

    assert "Approve €249.00" not in page
    assert answer.status_code == 409
    assert "a lead decides about it" in answer.text
    assert office.desk.decisions[1:] == []
    assert office.waiting(conversation) == ["approval"]

    await kim.submit(at(conversation), at(conversation, "approve"), effect="effect-1")
    assert office.desk.decisions[1:] == [Decision(do="approve", person="Kim", effect="effect-1", role="lead")]


async def test_the_page_says_which_limit_an_effect_is_above(office: Office) -> None:
    conversation = office.customer("Camille")
    office.awaits_approval(conversation, limit="sum")
    browser = await office.person("Ana")

    page = (await browser.get(at(conversation))).text

    assert "it comes to more than the agent may do" in page
