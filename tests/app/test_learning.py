"""What people's answers teach, and that nothing is learnt without a person."""

from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

import pytest

from ai.analyst import EmbeddedAnalyst
from ai.embeddings import load_embedders
from ai.pupil import Pupil
from app.learning.drafting import draft_from_case
from app.learning.gaps import Gaps
from app.learning.learning import Learning, Studies, articles
from domain.contact import Sender
from domain.dialogue import HandoffCase
from domain.event import Decision
from domain.ids import BusinessId
from kb.index import Index
from store import acts, contacts, conversations, handoffs, lessons, turns
from store.acts import Act
from store.conversations import Conversation
from store.database import Connection, Database
from store.lessons import Lesson, LessonKind
from tests.ai.shop import LANGUAGES, TOPICS
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
def kb(tmp_path: Path) -> Index:
    return Index(tmp_path / "kb", Hashing(), calibrations=PLAIN)


class Trial:
    """Finds that these sentences would go wrong, and remembers what was known when it was asked."""

    def __init__(self) -> None:
        self.broken_ones: list[str] = []
        self.known: list[str] = []

    def broken(self, fresh: Lesson, known: Sequence[Lesson]) -> Sequence[str]:
        self.known = [one.question for one in known]
        return self.broken_ones


@pytest.fixture
def trial() -> Trial:
    return Trial()


@pytest.fixture(scope="module")
def analyst() -> EmbeddedAnalyst:
    return EmbeddedAnalyst(TOPICS, LANGUAGES, load_embedders().understanding(LANGUAGES))


@pytest.fixture
def pupil(analyst: EmbeddedAnalyst) -> Pupil:
    return Pupil(analyst)


@pytest.fixture
def studies(database: Database, pupil: Pupil) -> Studies:
    """Those of the process in which people decide."""
    return Studies(database, {SHOP: pupil})


@pytest.fixture
def learning(database: Database, kb: Index, trial: Trial, studies: Studies) -> Learning:
    topics = {SHOP: ("refund", "opening_hours")}
    gaps = Gaps(database, Hashing())
    return Learning(database, {SHOP: kb}, {SHOP: trial}, studies, topics, gaps, clock=lambda: NOW)


def note(connection: Connection) -> None:
    """Writes an act into the audit."""
    acts.add(connection, Act(person="ana", act="lesson", at=NOW, business=SHOP, detail={}))


def noted(database: Database) -> int:
    with database.reading() as connection:
        return len(acts.recent(connection, SHOP, 10, 0))


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


def written(database: Database, question: str, answer: str, kind: LessonKind = "article") -> Lesson:
    """A draft that waits."""
    words = {"language": "en", "question": question, "answer": answer, "person": "jo"}
    id_ = database.write(lambda c: lessons.draft(c, SHOP, None, NOW, kind=kind, **words))
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

    broken = learning.approve(waiting, "ana", "Can I rent a carpet cleaner?", "Yes, for €19 a day.", note)
    (told,) = kb.search("rent a carpet cleaner", "en", 1, NOW)
    learning.revert(lesson(database, waiting.id), "ana", note)

    assert not broken
    assert told.text == "Yes, for €19 a day."
    assert kb.search("Can I rent a carpet cleaner?", "en", 1, NOW) == []
    assert lesson(database, waiting.id).state == "reverted"


def test_what_would_break_something_is_refused_and_changes_nothing(
    database: Database, kb: Index, learning: Learning, trial: Trial
) -> None:
    first = written(database, "Can I rent a carpet cleaner?", "Yes.")
    approve(learning, first)
    trial.broken_ones = ["Can I rent a carpet cleaner?"]

    twin = written(database, "Can I rent a carpet cleaner?", "Yes, you can rent a carpet cleaner, I think.")
    broken = learning.approve(twin, "ana", twin.question, twin.answer, note)

    assert broken == trial.broken_ones
    assert trial.known == ["Can I rent a carpet cleaner?"]
    assert [one.text for one in kb.search("Can I rent a carpet cleaner?", "en", 9, NOW)] == ["Yes."]
    assert lesson(database, twin.id).state == "draft"
    assert noted(database) == 1


def approve(learning: Learning, draft: Lesson) -> None:
    assert not learning.approve(draft, "ana", draft.question, draft.answer, note)


def test_an_approved_example_is_understood_in_every_process_and_can_be_taken_back(
    database: Database, learning: Learning, pupil: Pupil, analyst: EmbeddedAnalyst
) -> None:
    elsewhere = Pupil(analyst)
    other_process = Studies(database, {SHOP: elsewhere})
    slang = written(database, "the llama needs its oats […]", "opening_hours", kind="example")
    other_process.keep_up()
    before = pupil.analyse(slang.question)

    approve(learning, slang)
    other_process.keep_up()
    learnt = [one.analyse(slang.question).intents[0][0] for one in (pupil, elsewhere)]
    learning.revert(lesson(database, slang.id), "ana", note)
    other_process.keep_up()

    assert before.intents[0][0] != "opening_hours"
    assert learnt == ["opening_hours", "opening_hours"]
    assert [one.analyse(slang.question) for one in (pupil, elsewhere)] == [before, before]
    assert noted(database) == 2


def test_an_articles_question_is_understood_to_ask_for_the_knowledge(
    database: Database, learning: Learning, pupil: Pupil
) -> None:
    waiting = written(database, "The llama needs its oats", "We sell none.")

    approve(learning, waiting)

    assert pupil.analyse(waiting.question).intents[0][0] == f"knowledge:learned-{waiting.id}"


def test_only_flows_of_the_business_can_be_meant(database: Database, learning: Learning) -> None:
    found = conversation(database)

    with database.writing() as connection, pytest.raises(LookupError):
        learning.correct(connection, found, 1, "alchemy", "ana")
    with database.writing() as connection, pytest.raises(LookupError):
        learning.retitle(connection, found, "alchemy", "ana")


def test_two_people_cannot_both_decide(database: Database, learning: Learning) -> None:
    waiting = written(database, "Is there parking?", "No.")
    learning.decline(waiting, "ana", note)

    with pytest.raises(LookupError):
        learning.approve(waiting, "jo", "Is there parking?", "Yes.", note)
    assert noted(database) == 1


def test_approved_articles_outlive_a_new_index(
    database: Database, kb: Index, learning: Learning, tmp_path: Path
) -> None:
    waiting = written(database, "Is there parking?", "Behind the shop.")
    approve(learning, waiting)
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
