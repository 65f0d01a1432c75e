"""How long `deskhand serve` takes to be ready, and how much memory it then needs."""

import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx

from evals.bench_figures import Figure, memory_mb
from evals.bench_mix import HOURS, OPENINGS, STATUS
from evals.bench_process import free_port

ROOT = Path(__file__).parents[1]
READY_S = 300
ANSWER_S = 60
END_S = 30


class NotReady(Exception):
    """The server did not start, or did not answer."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Served:
    """A running Deskhand: how long it took to be ready, and its process."""

    seconds: float
    pid: int
    http: httpx.Client


def start() -> Iterator[Figure]:
    """The first start on an empty data folder, which makes the demo world and the index, and the second."""
    with tempfile.TemporaryDirectory(prefix="bench-") as folder:
        with serving(Path(folder)) as first:
            yield Figure(part="start", what="first start", value=first.seconds, unit="s")
        with serving(Path(folder)) as second:
            yield Figure(part="start", what="second start", value=second.seconds, unit="s", goal=10)


def memory() -> Iterator[Figure]:
    """Resident memory of a second start, before and after customers wrote in six languages."""
    with tempfile.TemporaryDirectory(prefix="bench-") as folder:
        with serving(Path(folder)):
            pass  # makes the index, which costs memory that a running one does not need
        with serving(Path(folder)) as served:
            idle = memory_mb(served.pid, "VmRSS")
            for language in OPENINGS:
                _converse(served.http, language)
            busy, most = memory_mb(served.pid, "VmRSS"), memory_mb(served.pid, "VmHWM")
    yield Figure(part="memory", what="resident when ready", value=idle, unit="MB")
    yield Figure(part="memory", what="resident after messages", value=busy, unit="MB", goal=1200)
    yield Figure(part="memory", what="highest", value=most, unit="MB", goal=1200)


@contextmanager
def serving(data: Path) -> Iterator[Served]:
    """`deskhand serve` with its defaults on this data folder, ended in an orderly way.

    Raises:
        NotReady: it ended, or was not ready in five minutes.
    """
    port = free_port()
    command = [sys.executable, "-m", "app.cli", "serve", "--port", str(port)]
    begun = time.perf_counter()
    with (data / "serve.log").open("ab") as log:
        process = subprocess.Popen(
            ["env", f"DESKHAND_DATA_DIR={data}", *command], cwd=ROOT, stdout=log, stderr=log
        )
    try:
        with httpx.Client(base_url=f"http://127.0.0.1:{port}", timeout=ANSWER_S) as http:
            _await_ready(process, http, data / "serve.log")
            yield Served(seconds=time.perf_counter() - begun, pid=process.pid, http=http)
    finally:
        process.terminate()
        try:
            process.wait(END_S)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def _await_ready(process: subprocess.Popen[bytes], http: httpx.Client, log: Path) -> None:
    end = time.monotonic() + READY_S
    while time.monotonic() < end and process.poll() is None:
        try:
            if http.get("/readyz").status_code == 200:
                return
        except httpx.TransportError:
            time.sleep(0.05)
    raise NotReady(f"deskhand serve is not ready:\n{log.read_text(encoding='utf-8')[-2000:]}")


def _converse(http: httpx.Client, language: str) -> None:
    """A new customer greets, asks for an order and for the hours, and reads the answers."""
    made = http.post("/emulator/customers", json={"language": language}).raise_for_status().json()
    path = f"/emulator/customers/{made['id']}/messages"
    for text in (OPENINGS[language][1], STATUS[language][0].format(order="V-10432"), HOURS[language][0]):
        heard = len(bubbles(http, path))
        http.post(path, json={"type": "text", "body": text.strip()}).raise_for_status()
        end = time.monotonic() + ANSWER_S
        while len(bubbles(http, path)) == heard:
            if time.monotonic() > end:
                raise NotReady("deskhand serve did not answer a customer")
            time.sleep(0.1)


def bubbles(http: httpx.Client, path: str) -> list[dict[str, Any]]:
    """What the business has sent."""
    shown: list[dict[str, Any]] = http.get(path).raise_for_status().json()["messages"]
    return [one for one in shown if one["author"] == "business"]
