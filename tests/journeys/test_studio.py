"""LangGraph's development server opens the graph offline, and carries the doors of the application."""

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from app.sections import EMULATED_NUMBER
from tests.journeys.phone import Company
from tests.journeys.servers import ROOT, Server, free_port, seeded

pytestmark = pytest.mark.slow

OFFLINE = {
    "LANGGRAPH_CLI_NO_ANALYTICS": "1",
    "LANGGRAPH_NO_VERSION_CHECK": "true",
    "LANGSMITH_TRACING": "false",
}
READY_WITHIN_S = 240


@pytest.fixture(scope="module")
def studio(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """`langgraph dev` on a private port."""
    data, port = seeded(tmp_path_factory.mktemp("studio")), free_port()
    settings = {
        "DESKHAND_DATA_DIR": str(data),
        "DESKHAND_PORT": str(port),
        "DESKHAND_QUIET_MS": "150",
        "LANGGRAPH_RUNTIME_INMEM_PERSIST": "false",
    }
    log = data / "studio.log"
    command = [str(Path(sys.executable).parent / "langgraph"), "dev", "--no-browser", "--no-reload"]
    with log.open("wb") as output:
        process = subprocess.Popen(
            [*command, "--allow-blocking", "--port", str(port)],
            cwd=ROOT,
            env={**os.environ, **OFFLINE, **settings},
            stdout=output,
            stderr=output,
        )
    url = f"http://127.0.0.1:{port}"
    database = f"sqlite:///{data / 'deskhand.db'}"
    try:
        _await(f"{url}/readyz", process, log)
        yield Server(
            url=url, data=data, database_url=database, number=EMULATED_NUMBER, log=log, process=process
        )
    finally:
        process.terminate()
        process.wait(timeout=30)


def _await(url: str, process: subprocess.Popen[bytes], log: Path) -> None:
    deadline = time.monotonic() + READY_WITHIN_S
    while time.monotonic() < deadline and process.poll() is None:
        try:
            if httpx.get(url, timeout=5).status_code == 200:
                return
        except httpx.TransportError:
            time.sleep(0.3)
    raise AssertionError(f"studio did not become ready:\n{log.read_text()[-4000:]}")


def test_a_thread_runs_over_its_api(studio: Server) -> None:
    with httpx.Client(base_url=studio.url, timeout=120) as http:
        thread = http.post("/threads", json={}).raise_for_status().json()["thread_id"]
        said = {
            "assistant_id": "deskhand",
            "input": {"turn": {"text": "what time do you close on Saturday?"}},
        }

        state = http.post(f"/threads/{thread}/runs/wait", json=said).raise_for_status().json()
        drawn = http.get(f"/assistants/{_assistant(http)}/graph").raise_for_status().json()

    assert state["turn"]["outcome"] == "answered"
    assert "16" in state["turn"]["replies"][0]["body"]
    nodes = {node["id"] for node in drawn["nodes"]}
    assert {"ingest", "classify", "retrieve", "act", "reply", "escalate"} <= nodes


def test_a_signed_webhook_goes_through_the_mounted_app(studio: Server) -> None:
    with Company(studio) as company:
        customer = company.customer("de", "small")

        customer.writes("bis wann haben Sie samstags geöffnet?")

        assert "16" in customer.last()
        assert company.http.post("/webhook/whatsapp", content=b"{}").status_code == 403


def _assistant(http: httpx.Client) -> str:
    found = http.post("/assistants/search", json={"graph_id": "deskhand"}).raise_for_status().json()
    name: str = found[0]["assistant_id"]
    return name
