"""Gaps in the knowledge, from the records of the turns."""

from collections.abc import Collection
from datetime import datetime, timedelta

from ai.embeddings import USE_LANGUAGES, Embedders
from domain.ids import BusinessId
from kb.gaps import Gap, Unanswered, clustered
from kb.index import Embedder
from kb.redaction import redacted
from store import turns
from store.database import Database
from store.turns import TurnRow

LOOK_BACK = timedelta(days=30)
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
                text=redacted(str(row.record["text"])),
                language=str(row.record.get("language") or ""),
                at=row.done_at or row.queued_at,
                conversation=row.conversation,
            )
            for row in rows
            if row.record and is_unanswered(row)
        ]
        return clustered(asked[:MOST_QUESTIONS], self._embedder)


def is_unanswered(row: TurnRow, *also: str) -> bool:
    """Whether a customer's turn asked something, and nothing in the knowledge answered; `also` are further
    types of commands that count as asking."""
    record = row.record or {}
    if not record.get("text") or record.get("passages"):
        return False
    kinds = [command["type"] for command in record.get("commands", [])]
    begun = {"start_flow", "set_slot", "privacy", "small_talk"} & set(kinds)
    gibberish = any(command.get("kind") == "gibberish" for command in record.get("commands", []))
    return bool({"ask", "out_of_scope", *also} & set(kinds)) and not begun and not gibberish


def comparing(embedders: Embedders, languages: Collection[str]) -> Embedder:
    """The faster model where it speaks these languages: hundreds of questions are compared."""
    return embedders.use if USE_LANGUAGES.issuperset(languages) else embedders.e5
