"""What chat models took is summed over all turns and processes."""

from domain.ids import BusinessId
from store import counts, model_use
from store.database import Database

SHOP = BusinessId("100")


def call(name: str, **more: object) -> dict[str, object]:
    told = {"model": "openai:tiny", "tokens_in": 90, "tokens_out": 10, "result": "ok"}
    return {"name": name, **told, **more}


def test_calls_tokens_and_cost_add_up(database: Database) -> None:
    with database.writing() as connection:
        model_use.add(connection, SHOP, [call("model.interpret", usd=0.0002), call("embedded")])  # type: ignore[list-item]
        model_use.add(connection, SHOP, [call("model.reply", usd=0.0003)])  # type: ignore[list-item]
        model_use.add(connection, SHOP, [{"name": "model.reply", "ms": 0, "result": "down"}])

    with database.reading() as connection:
        found = counts.by_state(connection)

    assert found["model_calls"] == {"model.interpret": 1, "model.reply": 2}
    assert found["model_failures"] == {"model.interpret": 0, "model.reply": 1}
    assert found["model_tokens"] == {"read": 180, "written": 20}
    assert found["model_micro_usd"] == {"openai:tiny": 500, "unknown": 0}
