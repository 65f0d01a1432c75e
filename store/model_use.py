"""What chat models were asked and what it took, summed by business, purpose and model."""

from collections.abc import Mapping, Sequence
from typing import cast

import sqlalchemy as sa

from domain.ids import BusinessId
from domain.json import Json
from store.database import Connection, insert
from store.schema import MODEL_USE

PREFIX = "model."
"""How a turn's calls of chat models are named: model.interpret, model.reply."""

MICRO = 1_000_000


def add(connection: Connection, business: BusinessId, calls: Sequence[Mapping[str, Json]]) -> None:
    """Count a turn's calls of chat models; all others are left out."""
    for call in calls:
        purpose = str(call.get("name", ""))
        if not purpose.startswith(PREFIX):
            continue
        keys = {"business": business, "purpose": purpose, "model": str(call.get("model", ""))}
        more = {
            "calls": 1,
            "failed": 0 if call.get("result") == "ok" else 1,
            "tokens_in": cast(int, call.get("tokens_in", 0)),
            "tokens_out": cast(int, call.get("tokens_out", 0)),
            "micro_usd": round(cast(float, call.get("usd", 0)) * MICRO),
        }
        summed = {name: MODEL_USE.c[name] + count for name, count in more.items()}
        connection.execute(
            insert(connection, MODEL_USE)
            .values(**keys, **more)
            .on_conflict_do_update(index_elements=list(keys), set_=summed)
        )


def figures(connection: Connection) -> dict[str, dict[str, int]]:
    """Calls and failed ones by purpose, tokens read and written, and millionths of a US dollar by model."""
    rows = connection.execute(sa.select(MODEL_USE)).all()
    found: dict[str, dict[str, int]] = {
        name: {} for name in ("model_calls", "model_failures", "model_tokens", "model_micro_usd")
    }
    for row in rows:
        for figure, state, count in (
            ("model_calls", row.purpose, row.calls),
            ("model_failures", row.purpose, row.failed),
            ("model_tokens", "read", row.tokens_in),
            ("model_tokens", "written", row.tokens_out),
            ("model_micro_usd", row.model or "unknown", row.micro_usd),
        ):
            found[figure][state] = found[figure].get(state, 0) + count
    return found
