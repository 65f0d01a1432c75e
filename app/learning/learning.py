"""What people teach, and what becomes of it: articles in the index and examples in the interpreter, each once
somebody has approved it and nothing known before would go wrong by it."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Protocol

import structlog

from ai.pupil import Pupil
from ai.requests import KNOWLEDGE
from app.learning.drafting import draft_from_correction, draft_from_topic
from app.learning.gaps import Gaps
from domain.clock import Clock, utc_now
from domain.ids import BusinessId
from domain.understanding import Taught
from kb.conflicts import Disagreement
from kb.documents import Document, document
from kb.gaps import Gap
from kb.index import Index
from kb.redaction import HIDDEN
from store import lessons
from store.conversations import Conversation
from store.database import Connection, Database
from store.lessons import Lesson, LessonKind, LessonState

log = structlog.get_logger()

LONGEST_TITLE = 80
MOST = 10_000

Note = Callable[[Connection], None]
"""Written in the transaction of the decision it is about."""


def article(lesson: Lesson) -> Document:
    """An approved lesson as the index knows it. Raises BrokenDocument where a word is missing."""
    title = " ".join(lesson.question.split())
    about = {
        "id": subject_of(lesson),
        "title": title if len(title) <= LONGEST_TITLE else f"{title[: LONGEST_TITLE - 1]}…",
        "language": lesson.language,
        "questions": [lesson.question],
    }
    return document(about, lesson.answer, source_of(lesson))


def source_of(lesson: Lesson) -> str:
    """Where the index has the lesson from."""
    return f"learned/{lesson.id}"


def subject_of(lesson: Lesson) -> str:
    """What an article is about, as no page of a playbook is called."""
    return f"learned-{lesson.id}"


def said(lesson: Lesson) -> str:
    """What the customer said, without the marks for what was personal in it."""
    return " ".join(lesson.question.replace(HIDDEN, " ").split())


def sentences(taught: Iterable[Lesson]) -> list[Taught]:
    """What the interpreter learns: examples of flows, and which questions ask for the knowledge."""
    return [
        Taught(
            text=said(one),
            language=one.language,
            flow=one.answer if one.kind == "example" else f"{KNOWLEDGE}:{subject_of(one)}",
        )
        for one in taught
    ]


def approved(
    database: Database, business: BusinessId | None = None, kind: LessonKind | None = None
) -> list[Lesson]:
    """The lessons that count, of a business and kind or of all, always in the same order."""
    with database.reading() as connection:
        found = lessons.in_state(connection, "approved", business=business, kind=kind, limit=MOST)
    return sorted(found, key=lambda one: (one.at, one.id))


def articles(database: Database, business: BusinessId) -> list[Document]:
    """Everything approved that this business's index must know beside its playbook's pages."""
    return [article(one) for one in approved(database, business, "article")]


class Studies:
    """Keeps what this process understands equal to what is approved, whoever approved it."""

    def __init__(self, database: Database, pupils: Mapping[BusinessId, Pupil]) -> None:
        self._database = database
        self._pupils = pupils
        self._mark = ""

    def keep_up(self) -> None:
        """Learn and forget what has changed since the last time: a second or two, mostly nothing."""
        with self._database.reading() as connection:
            mark = lessons.mark(connection)
        if mark == self._mark:
            return
        for business, pupil in self._pupils.items():
            pupil.learn(sentences(approved(self._database, business)))
        self._mark = mark


class Trial(Protocol):
    """Tries a lesson out before it counts."""

    def broken(self, fresh: Lesson, known: Sequence[Lesson]) -> Sequence[str]:
        """The sentences that would be answered or understood wrongly with `fresh` beside those `known`."""
        ...


class Learning:
    """Carries out what people decide about lessons. Synchronous: trying one out takes seconds."""

    def __init__(
        self,
        database: Database,
        indexes: Mapping[BusinessId, Index],
        trials: Mapping[BusinessId, Trial],
        studies: Studies,
        topics: Mapping[BusinessId, Sequence[str]],
        gaps: Gaps,
        clock: Clock = utc_now,
    ) -> None:
        """`topics` are the names of each business's flows."""
        self._database = database
        self._indexes = indexes
        self._trials = trials
        self._studies = studies
        self._topics = topics
        self._gaps = gaps
        self._clock = clock

    def gaps(self, business: BusinessId | None, now: datetime) -> list[Gap]:
        """What customers of a business, or of all, asked in vain lately."""
        return self._gaps.lately(business, now)

    def conflicts(self, business: BusinessId | None, now: datetime) -> list[Disagreement]:
        """The documents of a business, or of all, that contradict each other."""
        indexes = [one for number, one in self._indexes.items() if business in (None, number)]
        return [conflict for index in indexes for conflict in index.conflicts(now)]

    def topics(self, business: BusinessId) -> Sequence[str]:
        """The flows that a customer may have meant."""
        return self._topics[business]

    def correct(
        self, connection: Connection, found: Conversation, number: int, flow: str, person: str
    ) -> None:
        """Write down what the customer meant in this turn, as a draft of an example.

        Raises:
            LookupError: there are no words of theirs in it, or there is no such flow.
        """
        if flow not in self._topics[found.business]:
            raise LookupError(flow)
        draft_from_correction(connection, found, number, flow, person, self._clock())

    def retitle(self, connection: Connection, found: Conversation, flow: str, person: str) -> None:
        """The same, where a case that is about to be closed was about another flow than it came with."""
        if flow not in self._topics[found.business]:
            raise LookupError(flow)
        draft_from_topic(connection, found, flow, person, self._clock())

    def approve(self, lesson: Lesson, person: str, question: str, answer: str, note: Note) -> Sequence[str]:
        """Let this count from now on. Answers the sentences that would then be answered or understood
        wrongly: if there are any, nothing has changed.

        Raises:
            BrokenDocument: no text.
            LookupError: somebody else has decided meanwhile.
        """
        fresh = replace(lesson, question=question, answer=answer)
        known = approved(self._database, lesson.business)
        if broken := self._trials[lesson.business].broken(fresh, known):
            log.info("lesson_refused", lesson=lesson.id, broken=len(broken))
            return broken
        self._settle(lesson, "draft", "approved", person, note, question=question, answer=answer)
        if lesson.kind == "article":
            self._indexes[lesson.business].put(article(fresh))
        self._studies.keep_up()
        log.info("lesson_approved", lesson=lesson.id)
        return ()

    def decline(self, lesson: Lesson, person: str, note: Note) -> None:
        """Forget a draft. Raises LookupError when somebody else has decided meanwhile."""
        self._settle(lesson, "draft", "declined", person, note)

    def revert(self, lesson: Lesson, person: str, note: Note) -> None:
        """Take an approved lesson back. Raises LookupError when somebody else has done so meanwhile."""
        self._settle(lesson, "approved", "reverted", person, note)
        if lesson.kind == "article":
            self._indexes[lesson.business].drop(source_of(lesson))
        self._studies.keep_up()
        log.info("lesson_reverted", lesson=lesson.id)

    def _settle(
        self, lesson: Lesson, before: LessonState, after: LessonState, person: str, note: Note, **words: str
    ) -> None:
        now = self._clock()

        def settle(connection: Connection) -> None:
            if not lessons.settle(connection, lesson.id, before, after, person, now, **words):
                raise LookupError(lesson.id)
            note(connection)

        self._database.write(settle)
