"""Runs processes: the HTTP process with its worker inside, and further workers."""

import asyncio
import os
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress

import uvicorn

from app import logs
from app.desk import open_desk
from app.progress import say
from app.settings import Settings, export
from domain.errors import SettingsError

PARENT_CHECK_S = 1.0
GRACE_S = 3
"""How long open event streams may hold up the end."""

KEEP_ALIVE_S = 75
"""How long an unused connection is kept. Longer than proxies keep theirs (nginx: 60 s): a webhook sent on a
connection that has just been closed reaches nobody, and comes late, with Meta's next attempt."""


def serve(settings: Settings, *, host: str, port: int | None, workers: int) -> None:
    """Serve until interrupted.

    Raises:
        SettingsError: the port is taken.
    """
    port = port or settings.port
    _refuse_taken(host, port)
    export(port=port)
    logs.configure(settings.log_level)
    config = uvicorn.Config(
        "server:app",
        host=host,
        port=port,
        log_level="warning",
        access_log=False,
        timeout_graceful_shutdown=GRACE_S,
        timeout_keep_alive=KEEP_ALIVE_S,
    )
    with _workers(workers):
        _Server(config, settings.model_copy(update={"port": port})).run()


class _Server(uvicorn.Server):
    """Says where everything is as soon as it can be reached."""

    def __init__(self, config: uvicorn.Config, settings: Settings) -> None:
        super().__init__(config)
        self._settings = settings

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        if not self.should_exit:
            for line in _addresses(self._settings):
                say(line)


def _addresses(settings: Settings) -> list[str]:
    here = f"http://127.0.0.1:{settings.port}"
    phone = [f"Chat page  {here}/emulator"] if settings.uses_emulator else []
    return [
        "",
        "Deskhand is ready.",
        *phone,
        f"Console    {here}/console",
        f"Webhook    {here}/webhook/whatsapp",
        "",
    ]


def work(settings: Settings, parent: int | None = None) -> None:
    """Run turns and send, without HTTP, until interrupted or until the process `parent` is gone."""
    logs.configure(settings.log_level)
    asyncio.run(_work(settings, parent))


async def _work(settings: Settings, parent: int | None) -> None:
    stop = asyncio.Event()
    for name in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(name, stop.set)
    async with open_desk(settings, http=False):
        while not stop.is_set() and parent in (None, os.getppid()):
            with suppress(TimeoutError):
                await asyncio.wait_for(stop.wait(), PARENT_CHECK_S)


@contextmanager
def _workers(count: int) -> Iterator[None]:
    """Further worker processes, ended with this one."""
    command = [sys.executable, "-m", "app.cli", "worker", "--parent", str(os.getpid())]
    children = [subprocess.Popen(command) for _ in range(count)]
    try:
        yield
    finally:
        for child in children:
            child.terminate()
        for child in children:
            child.wait(timeout=30)


def _refuse_taken(host: str, port: int) -> None:
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError as error:
            raise SettingsError(
                f"port {port} on {host} is taken: choose another with PORT=… or --port"
            ) from error
