"""Starts a whole Deskhand with its emulator as a process of its own, and ends it."""

import os
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

import httpx

import tests.leaks as leaks
from app.sections import EMULATED_NUMBER

ROOT = Path(__file__).parents[2]
KEPT = ("kb", "vectors")

READY_WITHIN_S = 240
"""Long, for a machine that runs everything else at the same time."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Server:
    """A running Deskhand; `log` is what it printed."""

    url: str
    data: Path
    database_url: str
    number: str
    log: Path
    process: subprocess.Popen[bytes]

    def kill(self) -> None:
        """End it as a power cut would."""
        self.process.kill()
        self.process.wait()


def free_port() -> int:
    """A port nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def _indexed() -> Path:
    """What one server of this run has indexed and all others need; shared by the run's processes."""
    return Path(os.environ[leaks.REPORT]).parent / "indexed"


def seeded(data: Path) -> Path:
    """The data folder with the knowledge that an earlier server of this run has indexed, if one has."""
    data.mkdir(parents=True, exist_ok=True)
    indexed = _indexed()
    if indexed.is_dir():
        for name in KEPT:
            shutil.copytree(indexed / name, data / name, dirs_exist_ok=True)
    return data


def _keep(data: Path) -> None:
    """Remember the index for the servers to come: to make it takes longer than all else."""
    indexed = _indexed()
    if indexed.is_dir():
        return
    draft = Path(tempfile.mkdtemp(dir=indexed.parent))
    for name in KEPT:
        shutil.copytree(data / name, draft / name)
    with suppress(OSError):  # another process of the run was first
        draft.rename(indexed)


@contextmanager
def running(data: Path, port: int | None = None, *, workers: int = 0, **settings: str) -> Iterator[Server]:
    """A server on the data folder, ready to take webhooks."""
    port = port or free_port()
    seeded(data)
    log = data / "server.log"
    environ = {**os.environ, "DESKHAND_DATA_DIR": str(data), "DESKHAND_QUIET_MS": "150", **settings}
    with log.open("ab") as output:
        process = subprocess.Popen(
            [sys.executable, "-m", "app.cli", "serve", "--port", str(port), "--workers", str(workers)],
            cwd=ROOT,
            env=environ,
            stdout=output,
            stderr=output,
        )
    server = Server(
        url=f"http://127.0.0.1:{port}",
        data=data,
        database_url=settings.get("DESKHAND_DATABASE_URL", f"sqlite:///{data / 'deskhand.db'}"),
        number=settings.get("DESKHAND_WHATSAPP__PHONE_NUMBER_ID", EMULATED_NUMBER),
        log=log,
        process=process,
    )
    try:
        _await_ready(server)
        _keep(data)
        yield server
    finally:
        process.terminate()
        try:
            process.wait(timeout=30)
        except subprocess.TimeoutExpired:
            process.kill()


def _await_ready(server: Server) -> None:
    deadline = time.monotonic() + READY_WITHIN_S
    while time.monotonic() < deadline:
        if server.process.poll() is not None:
            break
        try:
            if httpx.get(f"{server.url}/readyz", timeout=5).status_code == 200:
                return
        except httpx.TransportError:
            time.sleep(0.2)
    raise AssertionError(f"the server did not become ready:\n{server.log.read_text()[-4000:]}")
