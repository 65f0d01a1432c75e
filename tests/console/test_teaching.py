"""What people say a customer meant, and what becomes of it on the knowledge page."""

import pytest

from store import acts, lessons
from store.lessons import Lesson
from tests.console.office import SHOP, Office, at


def waiting(office: Office, **words: str) -> str:
    """An example that waits for approval; its id."""
    given = {"kind": "example", "question": "the kettle is bust", "answer": "refund", "person": "Ben"} | words
    now = office.clock()
    return office.database.write(lambda c: lessons.draft(c, SHOP, None, now, language="en", **given))  # type: ignore[arg-type]


def lesson(office: Office, id_: str) -> Lesson:
    with office.database.reading() as connection:
        found = lessons.get(connection, id_)
    assert found is not None
    return found


def done(office: Office) -> list[tuple[str, object]]:
    """Acts on lessons and messages in the audit, oldest first, with the flow."""
    with office.database.reading() as connection:
        told = acts.recent(connection, SHOP, 10, 0)
    return [(one.act, one.detail.get("flow")) for one in reversed(told) if one.act != "login"]


@pytest.mark.parametrize("role", ["agent", "editor"])
async def test_a_person_says_what_the_customer_meant(office: Office, role: str) -> None:
    conversation = office.customer("Camille")
    turn = office.understands(conversation, "the kettle is bust", "order_status")
    ana = await office.person("Ana", role)

    await ana.submit(at(conversation), at(conversation, "meant"), turn=str(turn), flow="refund")

    assert office.school.meant == [("the kettle is bust", "refund")]
    assert done(office) == [("meant", "refund")]
    assert "Ana said that the customer meant “Refund”" in (await ana.get(at(conversation))).text


async def test_who_may_neither_answer_nor_teach_is_not_asked(office: Office) -> None:
    conversation = office.customer("Camille")
    turn = office.understands(conversation, "the kettle is bust", "order_status")
    eve = await office.person("Eve", "privacy")

    page = (await eve.get(at(conversation))).text
    answer = await eve.submit("/console/settings", at(conversation, "meant"), turn=str(turn), flow="refund")

    assert "The customer meant" not in page
    assert answer.status_code == 403
    assert office.school.meant == []


@pytest.mark.parametrize(("turn", "flow"), [("1", "alchemy"), ("0", "refund")])
async def test_only_what_was_said_and_what_there_is_can_be_taught(
    office: Office, turn: str, flow: str
) -> None:
    conversation = office.customer("Camille")
    office.understands(conversation, "the kettle is bust", "order_status")
    ana = await office.person("Ana")

    answer = await ana.submit(at(conversation), at(conversation, "meant"), turn=turn, flow=flow)

    assert answer.status_code == 404
    assert done(office) == []


async def test_a_case_is_closed_under_another_topic(office: Office) -> None:
    conversation = office.customer("Camille")
    office.hands_over(conversation, "asked")
    ana = await office.person("Ana")

    await ana.submit(at(conversation), at(conversation, "resolve"), reason="solved", topic="order_status")

    assert office.school.meant == [("the case", "order_status")]
    assert [one.do for one in office.desk.decisions] == ["resolve"]


@pytest.mark.parametrize("topic", ["", "alchemy"])
async def test_closed_as_it_came_it_teaches_nothing(office: Office, topic: str) -> None:
    conversation = office.customer("Camille")
    office.hands_over(conversation, "asked")
    ana = await office.person("Ana")

    await ana.submit(at(conversation), at(conversation, "resolve"), reason="solved", topic=topic)

    assert office.school.meant == []
    assert [one.do for one in office.desk.decisions] == ["resolve"]


async def test_an_editor_approves_an_example_and_takes_it_back(office: Office) -> None:
    draft = waiting(office)
    eve = await office.person("Eve", "editor")
    shown = (await eve.get("/console/knowledge")).text

    await eve.submit(
        "/console/knowledge", f"/console/knowledge/{draft}/approve", question="my kettle is bust"
    )
    approved = lesson(office, draft)
    await eve.submit("/console/knowledge", f"/console/knowledge/{draft}/revert")

    assert "corrected by Ben" in shown
    assert "Means: Refund" in shown
    assert (approved.state, approved.question, approved.answer) == ("approved", "my kettle is bust", "refund")
    assert lesson(office, draft).state == "reverted"
    assert done(office) == [("lesson-approve", "refund"), ("lesson-revert", "refund")]


async def test_an_examples_flow_cannot_be_changed_by_the_form(office: Office) -> None:
    draft = waiting(office)
    eve = await office.person("Eve", "editor")

    action = f"/console/knowledge/{draft}/approve"
    await eve.submit("/console/knowledge", action, question="the kettle is bust", answer="order_status")

    assert lesson(office, draft).answer == "refund"


@pytest.mark.parametrize(
    ("broken", "said"),
    [
        ("my lamp is late", "“my lamp is late” would be understood otherwise"),
        ("the kettle is bust", "even so the agent would not take this sentence for that"),
    ],
)
async def test_the_sentence_that_would_break_is_named_and_nothing_counts(
    office: Office, broken: str, said: str
) -> None:
    draft = waiting(office)
    office.school.broken = [broken]
    eve = await office.person("Eve", "editor")

    answer = await eve.submit(
        "/console/knowledge", f"/console/knowledge/{draft}/approve", question="the kettle is bust"
    )

    assert answer.status_code == 409
    assert said in answer.text
    assert lesson(office, draft).state == "draft"
    assert done(office) == []


async def test_what_a_customer_chose_when_asked_says_so(office: Office) -> None:
    waiting(office, person="")
    eve = await office.person("Eve", "editor")

    assert "chosen by the customer when asked" in (await eve.get("/console/knowledge")).text


async def test_an_agent_may_not_approve(office: Office) -> None:
    draft = waiting(office)
    ana = await office.person("Ana")

    answer = await ana.submit("/console/settings", f"/console/knowledge/{draft}/approve", question="x")

    assert answer.status_code == 403
    assert lesson(office, draft).state == "draft"


async def test_a_check_that_takes_a_while_says_so_on_its_button(office: Office) -> None:
    waiting(office)
    ana = await office.person("Ana", role="editor")

    page = (await ana.get("/console/knowledge")).text

    assert 'data-busy="Being checked…">Approve</button>' in page
