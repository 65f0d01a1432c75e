"""Questions that nothing answered, put together."""

from datetime import UTC, datetime

from kb.gaps import Unanswered, clustered
from tests.kb.hashing import Hashing


def asked(text: str, conversation: str, day: int = 1) -> Unanswered:
    return Unanswered(
        text=text, language="en", at=datetime(2026, 11, day, tzinfo=UTC), conversation=conversation
    )


def test_questions_that_mean_the_same_are_one_gap_with_its_customers_counted() -> None:
    questions = [
        asked("can I rent a carpet cleaner", "one", day=3),
        asked("is there parking in Madrid", "two"),
        asked("can I rent a carpet cleaner here", "two", day=9),
        asked("can I rent a carpet cleaner", "one", day=4),
    ]

    first, second = clustered(questions, Hashing())

    assert first.question == "can I rent a carpet cleaner"
    assert first.examples == ("can I rent a carpet cleaner", "can I rent a carpet cleaner here")
    assert (first.count, first.conversations, first.last_at.day) == (3, ("one", "two"), 9)
    assert second.question == "is there parking in Madrid"


def test_without_questions_there_are_no_gaps() -> None:
    assert clustered([], Hashing()) == []
