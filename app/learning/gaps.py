"""Gaps in the knowledge, from the records of the turns."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

from ai.embeddings import USE_LANGUAGES, Embedders
from domain.ids import BusinessId
from kb.gaps import Gap, Unanswered, clustered
from kb.index import Embedder
from kb.redaction import redacted
from store import turns
from store.database import Database
from store.turns import TurnRow

LOOK_BACK = timedelta(days=30)
BESIDE = "knowledge-none-beside"
"""Says that nothing answers one of several questions."""

MOST_TURNS = 5_000
MOST_QUESTIONS = 400
"""The latest of both, so that a page is there within a second or two."""


class Gaps:
    """What customers asked in vain lately."""

    def __init__(self, database: Database, embedder: Embedder) -> None:
        self._database = database
        self._embedder = embedder

    def lately(self, business: BusinessId | None, now: datetime) -> list[Gap]:
        """The gaps of the last 30 days, those of most conversations first; of one business or of all."""
        with self._database.reading() as connection:
            rows = turns.since(connection, business, now - LOOK_BACK, MOST_TURNS)
        asked = [
            Unanswered(
                text=redacted(asked_in(row)),
                language=str((row.record or {}).get("language") or ""),
                at=row.done_at or row.queued_at,
                conversation=row.conversation,
                rejected=_feedback(row) == "no",
            )
            for row in _open(rows)
        ]
        return clustered(asked[:MOST_QUESTIONS], self._embedder)


def _open(rows: Sequence[TurnRow]) -> Iterator[TurnRow]:
    """The unanswered, but a question whose answers were rejected only once, and not where the last one was
    it after all."""
    judged = {(row.conversation, asked_in(row)) for row in rows if _feedback(row) == "yes"}
    for row in filter(is_unanswered, rows):
        key = (row.conversation, asked_in(row))
        if key not in judged:
            yield row
        if _feedback(row):
            judged.add(key)


def asked_in(row: TurnRow) -> str:
    """What a turn is about: the customer's words, the question whose answer they judge in it, or the one of
    several that nothing answered."""
    record = row.record or {}
    return str(record.get("feedback", {}).get("question") or _passed_over(record) or record.get("text", ""))


def _passed_over(record: Mapping[str, Any]) -> str | None:
    """The one of several questions that nothing in the knowledge answered."""
    acts = (one["facts"]["question"] for one in record.get("acts", []) if one["key"] == BESIDE)
    return next(acts, None)


def _feedback(row: TurnRow) -> str | None:
    """The customer's word in this turn on whether what was quoted answers."""
    answer: str | None = (row.record or {}).get("feedback", {}).get("answer")
    return answer


def is_unanswered(row: TurnRow, *also: str) -> bool:
    """Whether a customer's turn asked something, and nothing in the knowledge answered, or what did was not
    it; `also` are further types of commands that count as asking."""
    record = row.record or {}
    if _feedback(row):
        return _feedback(row) == "no"
    if _passed_over(record):
        return True
    if not record.get("text") or record.get("passages"):
        return False
    kinds = [command["type"] for command in record.get("commands", [])]
    begun = {"start_flow", "set_slot", "privacy", "small_talk"} & set(kinds)
    gibberish = any(command.get("kind") == "gibberish" for command in record.get("commands", []))
    return bool({"ask", "out_of_scope", *also} & set(kinds)) and not begun and not gibberish


def comparing(embedders: Embedders, languages: Collection[str]) -> Embedder:
    """The faster model where it speaks these languages: hundreds of questions are compared."""
    return embedders.use if USE_LANGUAGES.issuperset(languages) else embedders.e5
