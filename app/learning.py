"""What people's answers teach: drafts when a case is resolved, articles in the index once approved."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

import structlog

from app.gaps import Gaps, asked_in, is_unanswered
from domain.clock import Clock, utc_now
from domain.event import Decision
from domain.ids import BusinessId
from kb.conflicts import Disagreement
from kb.documents import Document, document
from kb.gaps import Gap
from kb.index import Index
from kb.redaction import redacted
from store import contacts, handoffs, lessons, turns
from store.conversations import Conversation
from store.database import Connection, Database
from store.handoffs import Handoff
from store.lessons import Lesson
from store.turns import TurnRow

log = structlog.get_logger()

LONGEST_TITLE = 80


def draft_from_case(connection: Connection, found: Conversation, now: datetime) -> str | None:
    """A draft of an article from the conversation's open case, if it is a novel one: the customer asked what
    nothing answered, and a person did. Call it before the case is closed; answers the draft's id."""
    cases = [one for one in handoffs.of(connection, found.id) if one.state != "resolved"]
    rows = turns.of(connection, found.id)
    asked = unanswered(rows, cases)
    if asked is None or asked.record is None:
        return None
    said = [row.event for row in rows if row.number > asked.number and isinstance(row.event, Decision)]
    replies = [one for one in said if one.do == "reply" and one.text]
    if not replies:
        return None
    contact = contacts.get(connection, found.contact)
    names = [contact.sender.name or "", contact.sender.username or "", *(one.person for one in replies)]
    return lessons.draft(
        connection,
        found.business,
        found.id,
        now,
        kind="article",
        language=str(asked.record.get("language") or contact.language or "en"),
        question=redacted(asked_in(asked), names),
        answer=redacted("\n\n".join(one.text or "" for one in replies), names),
        person=replies[-1].person,
    )


def unanswered(rows: Sequence[TurnRow], cases: Sequence[Handoff]) -> TurnRow | None:
    """The last thing the customer asked before these cases that no flow and no passage answered."""
    ends = [
        turn.number
        for turn in rows
        if turn.record and (turn.record.get("handoff") or {}).get("id") in {one.id for one in cases}
    ]
    if not ends:
        return None
    before = [row for row in rows if row.number <= max(ends) and is_unanswered(row, "clarify")]
    return before[-1] if before else None


def article(lesson: Lesson) -> Document:
    """An approved lesson as the index knows it. Raises BrokenDocument where a word is missing."""
    title = " ".join(lesson.question.split())
    about = {
        "id": f"learned-{lesson.id}",
        "title": title if len(title) <= LONGEST_TITLE else f"{title[: LONGEST_TITLE - 1]}…",
        "language": lesson.language,
        "questions": [lesson.question],
    }
    return document(about, lesson.answer, source_of(lesson))


def source_of(lesson: Lesson) -> str:
    """Where the index has the lesson from."""
    return f"learned/{lesson.id}"


def articles(database: Database, business: BusinessId) -> list[Document]:
    """Everything approved that this business's index must know beside its playbook's pages."""
    with database.reading() as connection:
        approved = lessons.in_state(connection, "approved", business=business, kind="article", limit=10_000)
    return [article(one) for one in approved]


@dataclass(frozen=True, kw_only=True, slots=True)
class RegressionChat:
    """What a customer asks, and the source that must be the first to answer."""

    language: str
    says: str
    source: str


class Learning:
    """Carries out what people decide about lessons. Synchronous: embedding takes a tenth of a second."""

    def __init__(
        self, database: Database, indexes: Mapping[BusinessId, Index], gaps: Gaps, clock: Clock = utc_now
    ) -> None:
        self._database = database
        self._indexes = indexes
        self._gaps = gaps
        self._clock = clock

    def gaps(self, business: BusinessId | None, now: datetime) -> list[Gap]:
        """What customers of a business, or of all, asked in vain lately."""
        return self._gaps.lately(business, now)

    def conflicts(self, business: BusinessId | None, now: datetime) -> list[Disagreement]:
        """The documents of a business, or of all, that contradict each other."""
        indexes = [one for number, one in self._indexes.items() if business in (None, number)]
        return [conflict for index in indexes for conflict in index.conflicts(now)]

    def approve(self, lesson: Lesson, person: str, question: str, answer: str) -> Sequence[str]:
        """Let customers be told this from now on. Answers the questions that would then find something else
        than they must: if there are any, nothing has changed.

        Raises:
            BrokenDocument: no text.
            LookupError: somebody else has decided meanwhile.
        """
        with self._database.reading() as connection:
            known = lessons.in_state(connection, "approved", business=lesson.business, kind="article")
        fresh = replace(lesson, question=question, answer=answer)
        index, now = self._indexes[lesson.business], self._clock()
        index.put(article(fresh))
        broken = [
            chat.says for chat in map(chat_of, map(article, [fresh, *known])) if not passes(index, chat, now)
        ]
        if broken or not self._settle(lesson, "draft", "approved", person, question=question, answer=answer):
            index.drop(source_of(lesson))
            if not broken:
                raise LookupError(lesson.id)
        else:
            log.info("lesson_approved", lesson=lesson.id)
        return broken

    def decline(self, lesson: Lesson, person: str) -> None:
        """Forget a draft. Raises LookupError when somebody else has decided meanwhile."""
        if not self._settle(lesson, "draft", "declined", person):
            raise LookupError(lesson.id)

    def revert(self, lesson: Lesson, person: str) -> None:
        """Take an approved lesson back. Raises LookupError when somebody else has done so meanwhile."""
        if not self._settle(lesson, "approved", "reverted", person):
            raise LookupError(lesson.id)
        self._indexes[lesson.business].drop(source_of(lesson))
        log.info("lesson_reverted", lesson=lesson.id)

    def _settle(
        self,
        lesson: Lesson,
        before: lessons.LessonState,
        after: lessons.LessonState,
        person: str,
        **words: str,
    ) -> bool:
        now = self._clock()
        return self._database.write(
            lambda c: lessons.settle(c, lesson.id, before, after, person, now, **words)
        )


def chat_of(learned: Document) -> RegressionChat:
    """What must hold from the approval on."""
    return RegressionChat(language=learned.language, says=learned.questions[0], source=learned.source)


def passes(index: Index, chat: RegressionChat, now: datetime) -> bool:
    """Whether the question finds what it must, first of all."""
    found = index.search(chat.says, chat.language, 1, now)
    return [passage.source for passage in found] == [chat.source]
