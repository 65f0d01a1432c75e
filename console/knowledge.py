"""The knowledge page: drafts from people's answers, what they became, gaps, and what does not agree."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Annotated

from fastapi import APIRouter, Depends, Form, Request, Response
from fastapi.responses import RedirectResponse

from console.audit import audit
from console.console import Console
from console.desk import Note, Teacher
from console.errors import Conflict, Missing
from console.sessions import PATH, Visit
from kb.conflicts import Disagreement
from kb.gaps import Gap
from store import lessons
from store.database import Connection
from store.lessons import Lesson

HERE = f"{PATH}/knowledge"
LONGEST_QUESTION = 500
LONGEST_ANSWER = 4_000
MOST_GAPS = 50


@dataclass(frozen=True, kw_only=True, slots=True)
class KnowledgeView:
    """What the page shows; drafts and approved lessons the last changed first."""

    drafts: Sequence[Lesson]
    approved: Sequence[Lesson]
    gaps: Sequence[Gap]
    conflicts: Sequence[Disagreement]


def routes(console: Console) -> APIRouter:
    """The page and its forms; for people who may write what the agent knows."""
    router = console.router()
    Actor = Annotated[Visit, Depends(console.sessions.actor)]
    Reader = Annotated[Visit, Depends(console.sessions.visitor)]

    def show(request: Request, visit: Visit, problem: Conflict | None = None) -> Response:
        return console.page(
            request,
            visit,
            "knowledge.html",
            status=409 if problem else 200,
            knowledge=look(console, visit),
            problem=problem,
        )

    def decided(
        request: Request, visit: Visit, lesson: str, do: str, question: str = "", answer: str = ""
    ) -> Response:
        visit.needs("knowledge")
        try:
            decide(console, visit, lesson, do, question.strip(), answer.strip())
        except Conflict as problem:
            return show(request, visit, problem)
        return RedirectResponse(HERE, 303)

    @router.get("/knowledge")
    def knowledge(request: Request, visit: Reader) -> Response:
        """The page."""
        visit.needs("knowledge")
        return show(request, visit)

    @router.post("/knowledge/{lesson}/approve")
    def approve(
        request: Request,
        lesson: str,
        visit: Actor,
        question: Annotated[str, Form(max_length=LONGEST_QUESTION)] = "",
        answer: Annotated[str, Form(max_length=LONGEST_ANSWER)] = "",
    ) -> Response:
        """Let customers be told this from now on, in these words."""
        return decided(request, visit, lesson, "approve", question, answer)

    @router.post("/knowledge/{lesson}/decline")
    def decline(request: Request, lesson: str, visit: Actor) -> Response:
        """Forget a draft."""
        return decided(request, visit, lesson, "decline")

    @router.post("/knowledge/{lesson}/revert")
    def revert(request: Request, lesson: str, visit: Actor) -> Response:
        """Take an approved lesson back."""
        return decided(request, visit, lesson, "revert")

    return router


def look(console: Console, visit: Visit) -> KnowledgeView:
    """What this person may see; gaps of the business they work for, or of all."""
    with console.database.reading() as connection:
        drafts = lessons.in_state(connection, "draft", business=visit.business)
        approved = lessons.in_state(connection, "approved", business=visit.business)
    teacher, now = teacher_of(console), console.clock()
    return KnowledgeView(
        drafts=drafts,
        approved=approved,
        gaps=teacher.gaps(visit.business, now)[:MOST_GAPS],
        conflicts=teacher.conflicts(visit.business, now),
    )


def decide(console: Console, visit: Visit, lesson: str, do: str, question: str, answer: str) -> None:
    """Carry out a decision about a lesson.

    Raises:
        Conflict: there are no words, somebody else was faster, or a chat that must pass would fail.
    """
    with console.database.reading() as connection:
        found = lessons.get(connection, lesson)
    if found is None or not visit.may_see(found.business):
        raise Missing("lesson")
    teacher, name = teacher_of(console), visit.person.name

    def note(connection: Connection) -> None:
        audit(
            connection,
            visit,
            f"lesson-{do}",
            console.clock(),
            found.business,
            lesson=found.id,
            flow=found.answer if found.kind == "example" else None,
        )

    try:
        if do == "approve":
            approve(teacher, found, name, question, answer, note)
        elif do == "decline":
            teacher.decline(found, name, note)
        else:
            teacher.revert(found, name, note)
    except LookupError:
        raise Conflict("conflict-lesson-decided") from None


def approve(teacher: Teacher, lesson: Lesson, person: str, question: str, answer: str, note: Note) -> None:
    """Let a lesson count, in these words; an example's flow stays what it is.

    Raises:
        Conflict: there are no words, or a sentence would be answered or understood wrongly.
    """
    answer = lesson.answer if lesson.kind == "example" else answer
    if not question or not answer:
        raise Conflict("conflict-lesson-empty")
    if broken := teacher.approve(lesson, person, question, answer, note):
        own = "-itself" if question in broken else ""
        raise Conflict(f"conflict-{lesson.kind}-breaks{own}", question=broken[0])


def teacher_of(console: Console) -> Teacher:
    """What learns; Missing where the deployment has none."""
    if console.aids.teacher is None:
        raise Missing("knowledge")
    return console.aids.teacher
