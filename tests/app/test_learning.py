"""What people's answers teach, and that nothing is learnt without a person."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.gaps import Gaps
from app.learning import Learning, articles, draft_from_case
from domain.contact import Sender
from domain.dialogue import HandoffCase
from domain.event import Decision
from domain.ids import BusinessId
from kb.index import Index
from store import contacts, conversations, handoffs, lessons, turns
from store.conversations import Conversation
from store.database import Database, connect
from store.lessons import Lesson
from store.migrations import migrate
from tests.kb.hashing import Hashing
from tests.kb.test_index import PLAIN

SHOP = BusinessId("100000000000001")
NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)
QUESTION = "Can I rent a carpet cleaner? Camille"
CASE: HandoffCase = {
    "id": "case-1",
    "reason": "unknown",
    "topic": None,
    "summary": "",
    "next_action": "",
    "facts": {},
    "language": "en",
    "urgency": "normal",
}
ANSWER = "Hi Camille! Yes, for €19 a day. Call +33 1 86 65 00 10 about V-10432."


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    opened = connect(f"sqlite:///{tmp_path / 'desk.db'}")
    migrate(opened)
    yield opened
    opened.close()


@pytest.fixture
def kb(tmp_path: Path) -> Index:
    return Index(tmp_path / "kb", Hashing(), calibrations=PLAIN)


@pytest.fixture
def learning(database: Database, kb: Index) -> Learning:
    return Learning(database, {SHOP: kb}, Gaps(database, Hashing()), clock=lambda: NOW)


def conversation(database: Database, *, passages: list[object] | None = None) -> Conversation:
    """A customer's, in which a question got these passages and then a case was opened."""
    record = {
        "text": QUESTION,
        "language": "en",
        "commands": [{"type": "out_of_scope", "kind": "unknown"}],
        "passages": passages or [],
        "handoff": {"id": "case-1"},
    }
    with database.writing() as connection:
        sender = Sender(phone="33612345678", name="Camille Martin")
        contact = contacts.find_or_create(connection, SHOP, sender, NOW).contact
        found = conversations.for_contact(connection, SHOP, contact.id, NOW)
        turns.add(connection, SHOP, found.id, 1, None, NOW)
        turn = turns.get(connection, found.id, 1)
        assert turn is not None
        turns.finish(connection, turn, "done", NOW, record)
        handoffs.add(connection, SHOP, found.id, CASE, NOW, turn=1)
    return found


def reply(database: Database, found: Conversation, text: str, number: int = 2) -> None:
    with database.writing() as connection:
        said = Decision(do="reply", person="jo", text=text)
        turns.add(connection, SHOP, found.id, number, said, NOW)


def draft(database: Database, found: Conversation) -> str | None:
    return database.write(lambda connection: draft_from_case(connection, found, NOW))


def lesson(database: Database, id_: str | None) -> Lesson:
    assert id_ is not None
    with database.reading() as connection:
        found = lessons.get(connection, id_)
    assert found is not None
    return found


def written(database: Database, question: str, answer: str) -> Lesson:
    """A draft that waits."""
    words = {"language": "en", "question": question, "answer": answer, "person": "jo"}
    id_ = database.write(lambda c: lessons.draft(c, SHOP, None, NOW, kind="article", **words))
    return lesson(database, id_)


def test_a_resolved_novel_case_leaves_a_draft_without_personal_data(database: Database) -> None:
    found = conversation(database)
    reply(database, found, ANSWER)

    waiting = lesson(database, draft(database, found))

    assert waiting.state == "draft"
    assert waiting.question == "Can I rent a carpet cleaner? […]"
    assert waiting.answer == "Hi […]! Yes, for €19 a day. Call […] about […]."
    assert (waiting.conversation, waiting.person) == (found.id, "jo")


def test_what_the_knowledge_answered_is_nothing_new(database: Database) -> None:
    found = conversation(database, passages=[{"id": "en/returns#0"}])
    reply(database, found, ANSWER)

    assert draft(database, found) is None


def test_a_case_that_nobody_answered_teaches_nothing(database: Database) -> None:
    assert draft(database, conversation(database)) is None


def test_only_what_a_person_approved_is_told_and_it_can_be_taken_back(
    database: Database, kb: Index, learning: Learning
) -> None:
    waiting = written(database, "Can I rent a carpet cleaner?", "No.")
    assert kb.search("Can I rent a carpet cleaner?", "en", 1, NOW) == []

    broken = learning.approve(waiting, "ana", "Can I rent a carpet cleaner?", "Yes, for €19 a day.")
    (told,) = kb.search("rent a carpet cleaner", "en", 1, NOW)
    learning.revert(lesson(database, waiting.id), "ana")

    assert broken == []
    assert told.text == "Yes, for €19 a day."
    assert kb.search("Can I rent a carpet cleaner?", "en", 1, NOW) == []
    assert lesson(database, waiting.id).state == "reverted"


def test_an_article_that_would_take_anothers_question_is_refused_and_changes_nothing(
    database: Database, kb: Index, learning: Learning
) -> None:
    first = written(database, "Can I rent a carpet cleaner?", "Yes.")
    learning.approve(first, "ana", first.question, first.answer)

    twin = written(database, "Can I rent a carpet cleaner?", "Yes, you can rent a carpet cleaner, I think.")
    broken = learning.approve(twin, "ana", twin.question, twin.answer)

    assert broken
    assert [one.text for one in kb.search("Can I rent a carpet cleaner?", "en", 9, NOW)] == ["Yes."]
    assert lesson(database, twin.id).state == "draft"


def test_two_people_cannot_both_decide(database: Database, learning: Learning) -> None:
    waiting = written(database, "Is there parking?", "No.")
    learning.decline(waiting, "ana")

    with pytest.raises(LookupError):
        learning.approve(waiting, "jo", "Is there parking?", "Yes.")


def test_approved_articles_outlive_a_new_index(
    database: Database, kb: Index, learning: Learning, tmp_path: Path
) -> None:
    waiting = written(database, "Is there parking?", "Behind the shop.")
    learning.approve(waiting, "ana", waiting.question, waiting.answer)
    (tmp_path / "pages").mkdir()

    anew = Index(tmp_path / "anew", Hashing(), calibrations=PLAIN)
    anew.sync(tmp_path / "pages", more=articles(database, SHOP))

    assert [one.text for one in anew.search("Is there parking?", "en", 1, NOW)] == ["Behind the shop."]


def test_gaps_name_what_was_asked_in_vain_without_personal_data(
    database: Database, learning: Learning
) -> None:
    conversation(database)

    (gap,) = learning.gaps(SHOP, NOW)

    assert (gap.count, gap.languages) == (1, ("en",))
