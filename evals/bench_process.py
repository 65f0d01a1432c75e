"""A part of Deskhand alone in a process of its own, for benchmarks: `python -m MODULE DATABASE_URL PORT`."""

import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager

import uvicorn
from fastapi import APIRouter, FastAPI

from app import logs
from app.serving import KEEP_ALIVE_S

START_S = 60


@contextmanager
def serving(module: str, database_url: str) -> Iterator[int]:
    """The port of such a process, ended at the end."""
    port = free_port()
    process = subprocess.Popen(
        [sys.executable, "-m", module, database_url, str(port)], stderr=subprocess.DEVNULL
    )
    try:
        await_port(port, START_S)
        yield port
    finally:
        process.terminate()
        process.wait()


def serve(door: APIRouter, port: int) -> None:
    """Serve the door as `deskhand serve` does, logs and all."""
    logs.configure("info")
    app = FastAPI(docs_url=None, redoc_url=None)
    app.include_router(door)
    uvicorn.run(
        app,
        host="127.0.0.1",
        port=port,
        log_level="warning",
        access_log=False,
        timeout_keep_alive=KEEP_ALIVE_S,
    )


def free_port() -> int:
    """A port of this machine nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def await_port(port: int, seconds: float) -> None:
    """Return once somebody listens there.

    Raises:
        TimeoutError: nobody does.
    """
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.05)
    raise TimeoutError(f"nothing listens on port {port} after {seconds} s")
