"""Lessons: what people taught the agent; nothing counts before somebody has approved it."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal, cast
from uuid import uuid4

import sqlalchemy as sa

from domain.ids import BusinessId, ConversationId
from store.database import Connection
from store.schema import LESSONS

LessonKind = Literal["article", "example"]
LessonState = Literal["draft", "approved", "declined", "reverted"]


@dataclass(frozen=True, kw_only=True, slots=True)
class Lesson:
    """A question with its answer (`article`), or with the flow it asks for (`example`).

    `person` answered the customer or said what they meant (empty where they did so themselves), later decided
    about the lesson; `conversation` is None once the customer's data has been erased.
    """

    id: str
    business: BusinessId
    kind: LessonKind
    state: LessonState
    conversation: ConversationId | None
    language: str
    question: str
    answer: str
    person: str
    at: datetime
    changed_at: datetime


def draft(
    connection: Connection,
    business: BusinessId,
    conversation: ConversationId | None,
    now: datetime,
    *,
    kind: LessonKind,
    language: str,
    question: str,
    answer: str,
    person: str,
) -> str:
    """Write down a lesson that waits for approval; answers its id."""
    lesson = uuid4().hex[:12]
    connection.execute(
        sa.insert(LESSONS),
        {
            "id": lesson,
            "business": business,
            "kind": kind,
            "state": "draft",
            "conversation": conversation,
            "language": language,
            "question": question,
            "answer": answer,
            "person": person,
            "at": now,
            "changed_at": now,
        },
    )
    return lesson


def get(connection: Connection, lesson: str) -> Lesson | None:
    """The lesson, or None."""
    row = connection.execute(sa.select(LESSONS).where(LESSONS.c.id == lesson)).mappings().first()
    return _lesson(row) if row else None


def in_state(
    connection: Connection,
    *states: LessonState,
    business: BusinessId | None = None,
    kind: LessonKind | None = None,
    limit: int = 500,
) -> list[Lesson]:
    """The lessons in these states, the last changed first; of one business and kind, or of all."""
    query = sa.select(LESSONS).where(LESSONS.c.state.in_(states)).order_by(LESSONS.c.changed_at.desc())
    if business is not None:
        query = query.where(LESSONS.c.business == business)
    if kind is not None:
        query = query.where(LESSONS.c.kind == kind)
    return [_lesson(row) for row in connection.execute(query.limit(limit)).mappings()]


def states(
    connection: Connection, business: BusinessId, kind: LessonKind, question: str, answer: str
) -> set[LessonState]:
    """What became of the lessons that say just this."""
    query = sa.select(LESSONS.c.state).where(
        LESSONS.c.business == business,
        LESSONS.c.kind == kind,
        LESSONS.c.question == question,
        LESSONS.c.answer == answer,
    )
    return {cast(LessonState, state) for state in connection.execute(query).scalars()}


def mark(connection: Connection) -> str:
    """Changes whenever something is approved or taken back."""
    counts = sa.select(sa.func.count(), sa.func.max(LESSONS.c.changed_at)).where(
        LESSONS.c.state.in_(("approved", "reverted"))
    )
    approved = sa.select(sa.func.count()).where(LESSONS.c.state == "approved")
    return f"{connection.execute(counts).one()} {connection.execute(approved).scalar_one()}"


def settle(
    connection: Connection,
    lesson: str,
    expected: LessonState,
    state: LessonState,
    person: str,
    now: datetime,
    **words: str,
) -> bool:
    """Decide about a lesson, with other words for `question` and `answer` if given; False when somebody else
    has decided meanwhile."""
    decided = connection.execute(
        sa.update(LESSONS)
        .where(LESSONS.c.id == lesson, LESSONS.c.state == expected)
        .values(state=state, person=person, changed_at=now, **words)
    )
    return decided.rowcount == 1


def _lesson(row: sa.RowMapping) -> Lesson:
    conversation = row["conversation"]
    return Lesson(
        id=row["id"],
        business=BusinessId(row["business"]),
        kind=cast(LessonKind, row["kind"]),
        state=cast(LessonState, row["state"]),
        conversation=ConversationId(conversation) if conversation else None,
        language=row["language"],
        question=row["question"],
        answer=row["answer"],
        person=row["person"],
        at=row["at"],
        changed_at=row["changed_at"],
    )
