"""Drafts of examples: from what customers chose when asked, and from what people say they meant."""

from datetime import UTC, datetime
from typing import cast

import pytest

from app.learning.drafting import draft_from_choice, draft_from_correction, draft_from_topic
from domain.contact import Sender
from domain.dialogue import HandoffCase, Turn
from domain.event import Decision
from domain.ids import BusinessId
from domain.json import JsonDict
from store import contacts, conversations, handoffs, lessons, turns
from store.conversations import Conversation
from store.database import Database
from store.lessons import Lesson, LessonState

SHOP = BusinessId("100000000000001")
NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)
SAID = "Camille here, the thing from V-10432 is bust"
CHOSEN = cast(Turn, {"unclear": SAID, "commands": [{"type": "start_flow", "flow": "refund"}]})


@pytest.fixture
def found(database: Database) -> Conversation:
    """A customer's, whose first message was taken for a matter of warranty."""
    with database.writing() as connection:
        sender = Sender(phone="33612345678", name="Camille Martin")
        contact = contacts.find_or_create(connection, SHOP, sender, NOW).contact
        found = conversations.for_contact(connection, SHOP, contact.id, NOW)
    record = {"text": SAID, "language": "en", "intents": [["warranty", 0.5], ["refund", 0.4]]}
    heard(database, found, 1, record)
    return found


def heard(database: Database, found: Conversation, number: int, record: JsonDict) -> None:
    with database.writing() as connection:
        turns.add(connection, SHOP, found.id, number, None, NOW)
        turn = turns.get(connection, found.id, number)
        assert turn is not None
        turns.finish(connection, turn, "done", NOW, record)


def correct(database: Database, found: Conversation, flow: str = "refund", number: int = 1) -> str | None:
    return database.write(lambda c: draft_from_correction(c, found, number, flow, "ana", NOW))


def chosen(database: Database, found: Conversation, record: Turn = CHOSEN) -> str | None:
    return database.write(lambda c: draft_from_choice(c, found, record, NOW))


def drafts(database: Database) -> list[Lesson]:
    with database.reading() as connection:
        return lessons.in_state(connection, "draft", kind="example")


def settle(database: Database, before: LessonState, after: LessonState) -> None:
    with database.writing() as connection:
        (lesson,) = lessons.in_state(connection, before)
        assert lessons.settle(connection, lesson.id, before, after, "ana", NOW)


def test_a_correction_waits_as_a_draft_without_personal_data(database: Database, found: Conversation) -> None:
    correct(database, found)

    (draft,) = drafts(database)
    assert (draft.question, draft.answer) == ("[…] here, the thing from […] is bust", "refund")
    assert (draft.language, draft.conversation, draft.person) == ("en", found.id, "ana")


def test_the_same_correction_waits_once(database: Database, found: Conversation) -> None:
    correct(database, found)
    correct(database, found)

    assert len(drafts(database)) == 1


def test_what_was_discarded_may_be_said_again_by_a_person_but_not_drafted_by_itself(
    database: Database, found: Conversation
) -> None:
    chosen(database, found)
    settle(database, "draft", "declined")

    assert chosen(database, found) is None
    assert correct(database, found) is not None


@pytest.mark.parametrize("record", [{}, {"text": ""}, {"text": "V-10432"}])
def test_where_nothing_was_said_there_is_nothing_to_learn(
    database: Database, found: Conversation, record: JsonDict
) -> None:
    heard(database, found, 2, record)

    if record.get("text"):
        assert correct(database, found, number=2) is None
    else:
        with pytest.raises(LookupError):
            correct(database, found, number=2)
    assert drafts(database) == []


def test_a_customer_who_chooses_another_flow_than_the_likeliest_leaves_a_draft(
    database: Database, found: Conversation
) -> None:
    chosen(database, found)

    (draft,) = drafts(database)
    assert (draft.answer, draft.person) == ("refund", "")


@pytest.mark.parametrize(
    "record",
    [
        {"unclear": SAID, "commands": [{"type": "start_flow", "flow": "warranty"}]},
        {"unclear": SAID, "commands": [{"type": "handoff", "reason": "asked"}]},
        {"commands": [{"type": "start_flow", "flow": "refund"}]},
        {"unclear": "something else", "commands": [{"type": "start_flow", "flow": "refund"}]},
    ],
)
def test_what_says_nothing_new_leaves_none(database: Database, found: Conversation, record: Turn) -> None:
    assert chosen(database, found, record) is None


def test_a_case_closed_under_another_topic_teaches_what_the_customer_had_said(
    database: Database, found: Conversation
) -> None:
    opened(database, found, "warranty")

    same = database.write(lambda c: draft_from_topic(c, found, "warranty", "ana", NOW))
    other = database.write(lambda c: draft_from_topic(c, found, "refund", "ana", NOW))

    assert same is None
    assert [(one.id, one.answer) for one in drafts(database)] == [(other, "refund")]


def test_without_a_case_nothing_is_drafted_from_how_it_was_closed(
    database: Database, found: Conversation
) -> None:
    assert database.write(lambda c: draft_from_topic(c, found, "refund", "ana", NOW)) is None


def opened(database: Database, found: Conversation, topic: str) -> None:
    """A case, opened by the second turn; then a person took it."""
    case: HandoffCase = {
        "id": "case-1",
        "reason": "asked",
        "topic": topic,
        "summary": "",
        "next_action": "",
        "facts": {},
        "language": "en",
        "urgency": "normal",
    }
    heard(database, found, 2, {"text": "a person please", "handoff": {"id": "case-1"}})
    with database.writing() as connection:
        handoffs.add(connection, SHOP, found.id, case, NOW, turn=2)
        turns.add(connection, SHOP, found.id, 3, Decision(do="take", person="ana"), NOW)
