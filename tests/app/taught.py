"""What people taught, for tests."""

from dataclasses import replace
from datetime import UTC, datetime

from domain.ids import BusinessId
from store.lessons import Lesson

NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)
EXAMPLE = Lesson(
    id="1",
    business=BusinessId("100000000000001"),
    kind="example",
    state="draft",
    conversation=None,
    language="en",
    question="do the llama thing with […]",
    answer="opening_hours",
    person="ana",
    at=NOW,
    changed_at=NOW,
)
ARTICLE = replace(
    EXAMPLE,
    id="2",
    kind="article",
    question="Can I rent a carpet cleaner from you?",
    answer="Yes! Carpet cleaners cost €19 a day in our Paris shop.",
)
