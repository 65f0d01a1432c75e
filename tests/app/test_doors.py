"""The doors for machines."""

from fastapi import FastAPI
from fastapi.testclient import TestClient

from app.doors import NOTHING, Checks, routes
from app.metrics import registry


def _client(*, database: bool, extras: Checks = NOTHING) -> TestClient:
    app = FastAPI()
    figures = registry(lambda: {"turns": {"done": 7, "dead": 1}})
    needed: Checks = {"database": lambda: database, "models": lambda: True}
    app.include_router(routes(needed, figures, home="/console", extras=extras))
    return TestClient(app)


def test_a_ready_process_says_so() -> None:
    answer = _client(database=True).get("/readyz")
    assert (answer.status_code, answer.json()) == (200, {"database": True, "models": True})


def test_what_is_missing_is_named_while_the_process_stays_alive() -> None:
    client = _client(database=False)
    answer = client.get("/readyz")
    assert (answer.status_code, answer.json()["database"]) == (503, False)
    assert client.get("/healthz").status_code == 200


def test_what_can_be_done_without_is_told_and_keeps_no_process_from_being_ready() -> None:
    answer = _client(database=True, extras={"embedder": lambda: False}).get("/readyz")
    assert (answer.status_code, answer.json()["embedder"]) == (200, False)


def test_figures_are_gauges_by_state() -> None:
    text = _client(database=True).get("/metrics").text
    assert 'deskhand_turns{state="done"} 7.0' in text
    assert 'deskhand_turns{state="dead"} 1.0' in text
