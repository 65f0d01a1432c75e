"""What counts as asked in vain: what nothing answered, and what was answered with something else."""

from datetime import UTC, datetime

from app.learning.gaps import Gaps
from domain.contact import Sender
from domain.ids import BusinessId
from domain.json import JsonDict
from store import contacts, conversations, turns
from store.database import Database
from tests.kb.hashing import Hashing

SHOP = BusinessId("100000000000001")
NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)
ASKED: JsonDict = {
    "text": "Do you take old batteries?",
    "language": "en",
    "commands": [{"type": "ask", "question": "Do you take old batteries?"}],
    "passages": [{"id": "gifts"}],
}


def judged(answer: str) -> JsonDict:
    """A turn in which the customer says whether that was it."""
    return {"text": "", "language": "en", "feedback": {"question": ASKED["text"], "answer": answer}}


def chat(database: Database, phone: str, *records: JsonDict) -> None:
    """A conversation with these turns."""
    with database.writing() as connection:
        contact = contacts.find_or_create(connection, SHOP, Sender(phone=phone), NOW).contact
        found = conversations.for_contact(connection, SHOP, contact.id, NOW)
        for number, record in enumerate(records, start=1):
            turns.add(connection, SHOP, found.id, number, None, NOW)
            turn = turns.get(connection, found.id, number)
            assert turn is not None
            turns.finish(connection, turn, "done", NOW, record)


def test_an_answer_that_was_not_it_is_a_gap_counted_once_a_customer(database: Database) -> None:
    chat(database, "33600000001", ASKED, judged("no"), judged("no"))
    chat(database, "33600000002", {**ASKED, "passages": []})

    (gap,) = Gaps(database, Hashing()).lately(SHOP, NOW)

    assert (gap.question, gap.count, gap.rejected) == (ASKED["text"], 2, 1)


def test_the_one_of_several_questions_that_nothing_answered_is_a_gap(database: Database) -> None:
    nothing: JsonDict = {"key": "knowledge-none-beside", "facts": {"question": "Any gold leaf?"}}
    chat(database, "33600000001", {**ASKED, "acts": [{"key": "knowledge-answer", "facts": {}}, nothing]})

    (gap,) = Gaps(database, Hashing()).lately(SHOP, NOW)

    assert gap.question == "Any gold leaf?"


def test_what_was_it_after_all_is_no_gap(database: Database) -> None:
    chat(database, "33600000001", ASKED, judged("no"), judged("yes"))
    chat(database, "33600000002", ASKED)

    assert Gaps(database, Hashing()).lately(SHOP, NOW) == []
