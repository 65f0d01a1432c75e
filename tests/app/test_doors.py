"""The doors for machines."""

from fastapi import FastAPI
from fastapi.testclient import TestClient

from app.doors import routes
from app.metrics import registry


def _client(*, database: bool) -> TestClient:
    app = FastAPI()
    figures = registry(lambda: {"turns": {"done": 7, "dead": 1}})
    app.include_router(
        routes({"database": lambda: database, "models": lambda: True}, figures, home="/console")
    )
    return TestClient(app)


def test_a_ready_process_says_so() -> None:
    answer = _client(database=True).get("/readyz")
    assert (answer.status_code, answer.json()) == (200, {"database": True, "models": True})


def test_what_is_missing_is_named_while_the_process_stays_alive() -> None:
    client = _client(database=False)
    answer = client.get("/readyz")
    assert (answer.status_code, answer.json()["database"]) == (503, False)
    assert client.get("/healthz").status_code == 200


def test_figures_are_gauges_by_state() -> None:
    text = _client(database=True).get("/metrics").text
    assert 'deskhand_turns{state="done"} 7.0' in text
    assert 'deskhand_turns{state="dead"} 1.0' in text
