"""How fast the webhook keeps what Meta sends: signed POSTs at a steady rate to a process of its own.

`python -m evals.bench_webhook DATABASE_URL PORT` is that process.
"""

import asyncio
import hmac
import json
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from statistics import median

import sqlalchemy as sa

from app.engine.engine import Engine, migrate
from channels.whatsapp import webhook
from evals import bench_postgres
from evals.bench_figures import Figure, Missing, Row, percentile
from evals.bench_process import serve, serving
from store.database import connect

SECRET = "benchmark"
CUSTOMERS = 500
ANSWER_S = 30
KEPT = sa.text("SELECT count(*) FROM inbox WHERE key LIKE '%wamid.bench.%'")


@dataclass(kw_only=True, slots=True)
class Load:
    """What became of a load: milliseconds from the moment each POST was due to its 200, and the failures."""

    ms: list[float] = field(default_factory=list)
    failed: int = 0


def webhook_figures(*, seconds: float = 10) -> Iterator[Row]:
    """100 and then 300 POSTs a second, each rate for so long, on either database."""
    with tempfile.TemporaryDirectory(prefix="bench-") as folder:
        yield from _on("SQLite", f"sqlite:///{folder}/deskhand.db", seconds)
    try:
        with bench_postgres.server() as url:
            yield from _on("PostgreSQL", bench_postgres.fresh_database(url, "deskhand"), seconds)
    except bench_postgres.NoPostgres as error:
        yield Missing(part="webhook, PostgreSQL", why=str(error))


def _on(name: str, url: str, seconds: float) -> list[Figure]:
    database = connect(url)
    migrate(database)
    with serving(__name__, url) as port:
        asyncio.run(deliver(port, rate=50, seconds=1, name="warm"))
        calm = asyncio.run(deliver(port, rate=100, seconds=seconds, name="calm"))
        flood = asyncio.run(deliver(port, rate=300, seconds=seconds, name="flood"))
    with database.reading() as connection:
        kept = int(connection.execute(KEPT).scalar_one())
    database.close()
    lost = 50 + int(100 * seconds) + int(300 * seconds) - kept
    part = f"webhook, {name}"
    return [
        Figure(part=part, what="p50 at 100 a second", value=median(calm.ms), unit="ms", goal=5),
        Figure(part=part, what="p99 at 100 a second", value=percentile(calm.ms, 99), unit="ms", goal=25),
        Figure(part=part, what="p50 at 300 a second", value=median(flood.ms), unit="ms"),
        Figure(part=part, what="p99 at 300 a second", value=percentile(flood.ms, 99), unit="ms"),
        Figure(part=part, what="not answered 200", value=calm.failed + flood.failed, unit="", goal=1),
        Figure(part=part, what="lost", value=lost, unit="", goal=1),
    ]


async def deliver(port: int, *, rate: int, seconds: float, name: str) -> Load:
    """POSTs at this rate whether or not earlier ones are answered; late starts count as waiting."""
    load, idle, total = Load(), asyncio.LifoQueue[_Line](), int(rate * seconds)
    requests = [_request(f"wamid.bench.{name}.{number}", number % CUSTOMERS) for number in range(total)]
    start = time.perf_counter()

    async def post(number: int) -> None:
        due = start + number / rate
        await asyncio.sleep(max(0.0, due - time.perf_counter()))
        try:
            async with asyncio.timeout(ANSWER_S):
                line = idle.get_nowait() if idle.qsize() else await _Line.to(port)
                status = await line.post(requests[number])
        except (OSError, asyncio.IncompleteReadError, TimeoutError):
            load.failed += 1
            return
        load.ms.append((time.perf_counter() - due) * 1000)
        load.failed += status != 200
        idle.put_nowait(line)

    await asyncio.gather(*(post(number) for number in range(total)))
    while idle.qsize():
        idle.get_nowait().close()
    return load


class _Line:
    """A connection that is kept; a bare one, so that the load costs the machine next to nothing."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._reader = reader
        self._writer = writer

    @classmethod
    async def to(cls, port: int) -> "_Line":
        return cls(*await asyncio.open_connection("127.0.0.1", port))

    async def post(self, request: bytes) -> int:
        """Send the request and answer the status; webhook answers have no body."""
        self._writer.write(request)
        head = await self._reader.readuntil(b"\r\n\r\n")
        return int(head.split(b" ", 2)[1])

    def close(self) -> None:
        self._writer.close()


def _request(message: str, customer: int) -> bytes:
    """One customer's text message as Meta POSTs it, signed."""
    phone, user = f"33639{customer:06d}", f"FR.{customer}"
    said = {"body": f"Where is my order V-{10000 + customer}?"}
    value = {
        "messaging_product": "whatsapp",
        "metadata": {"display_phone_number": "33123456789", "phone_number_id": "100"},
        "contacts": [{"profile": {"name": "Ann"}, "wa_id": phone, "user_id": user}],
        "messages": [
            {
                "from": phone,
                "from_user_id": user,
                "id": message,
                "timestamp": str(int(time.time())),
                "type": "text",
                "text": said,
            }
        ],
    }
    change = {"field": "messages", "value": value}
    whole = {"object": "whatsapp_business_account", "entry": [{"id": "1", "changes": [change]}]}
    body = json.dumps(whole).encode()
    signature = hmac.digest(SECRET.encode(), body, "sha256").hex()
    head = (
        f"POST {webhook.PATH} HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n"
        f"X-Hub-Signature-256: sha256={signature}\r\nContent-Length: {len(body)}\r\n\r\n"
    )
    return head.encode() + body


def main() -> None:
    """Serve the webhook alone."""
    url, port = sys.argv[1:]
    serve(webhook.routes(Engine(connect(url)), app_secret=SECRET, verify_token=SECRET), int(port))


if __name__ == "__main__":
    main()
