"""Deskhand beside a Meta that outlives it: kill -9, a restart, several processes on PostgreSQL."""

import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import httpx
import pytest

from tests.journeys.phone import Company, eventually
from tests.journeys.sayings import REFUND, YES
from tests.journeys.servers import ROOT, free_port, running, seeded
from tests.postgres import postgres_url  # noqa: F401 - fixtures

pytestmark = pytest.mark.slow

MISSED_TRIES_S = 150.0
"""Where a slow machine is down for long, Meta's next try comes a minute later."""


@dataclass(frozen=True)
class Meta:
    """The emulator as a process of its own, and how Deskhand reaches it."""

    url: str
    deskhand_port: int

    @property
    def settings(self) -> dict[str, str]:
        return {
            "DESKHAND_EMULATOR": "false",
            "DESKHAND_WHATSAPP__GRAPH_URL": f"{self.url}/emulator/graph",
            "DESKHAND_WHATSAPP__PHONE_NUMBER_ID": "200000000000002",
            "DESKHAND_WHATSAPP__ACCESS_TOKEN": "emulator-access-token",
            "DESKHAND_WHATSAPP__APP_SECRET": "emulator-app-secret",
            "DESKHAND_WHATSAPP__VERIFY_TOKEN": "emulator-verify-token",
            "DESKHAND_UNCERTAIN_GRACE_S": "3",
        }


@pytest.fixture
def meta() -> Iterator[Meta]:
    """A Meta that retries webhooks while Deskhand is down."""
    here, there = free_port(), free_port()
    command = [sys.executable, "-m", "channels.emulator", "--port", str(here)]
    webhook = ["--webhook", f"http://127.0.0.1:{there}/webhook/whatsapp"]
    number = ["--phone-number-id", "200000000000002"]
    process = subprocess.Popen([*command, *webhook, *number], cwd=ROOT)
    url = f"http://127.0.0.1:{here}"
    eventually(lambda: _answers(f"{url}/emulator/customers"), "the emulator")
    yield Meta(url, there)
    process.terminate()
    process.wait(timeout=30)


def _answers(url: str) -> bool:
    try:
        return httpx.get(url, timeout=5).status_code == 200
    except httpx.TransportError:
        return False


def test_a_kill_between_question_and_answer_loses_and_repeats_nothing(meta: Meta, tmp_path: Path) -> None:
    data = seeded(tmp_path / "data")
    slow = {**meta.settings, "DESKHAND_QUIET_MS": "1500"}
    with running(data, meta.deskhand_port, **slow) as server, Company(server, meta.url) as company:
        customer = company.customer("en", "small")
        number = next(one["number"] for one in customer.orders("delivered"))
        customer.says_without_waiting(REFUND["en"].format(number=number))
        eventually(lambda: customer.conversation()["id"], "the message to be kept")
        server.kill()

        with running(data, meta.deskhand_port, **slow) as again:
            eventually(customer.bubbles, "the answer")
            customer.says_without_waiting(YES["en"])
            time.sleep(1.6)  # the quiet time: the turn has begun or is about to
            again.kill()

        with running(data, meta.deskhand_port, **slow):
            eventually(lambda: company.refunds(number), "the refund")
            eventually(lambda: "Done!" in customer.last(), "the words")
            time.sleep(4)  # beyond the grace of an uncertain send: nothing may come twice

        assert len(company.refunds(number)) == 1
        bodies = [bubble["content"]["body"] for bubble in customer.bubbles()]
        assert len(bodies) == len(set(bodies)) == 2


def test_what_is_written_while_deskhand_is_down_is_answered_when_it_is_back(
    meta: Meta, tmp_path: Path
) -> None:
    data = seeded(tmp_path / "data")
    with running(data, meta.deskhand_port, **meta.settings) as server, Company(server, meta.url) as company:
        customer = company.stranger("fr")
        server.kill()
        customer.says_without_waiting("bonjour, vous êtes là ?")

        with running(data, meta.deskhand_port, **meta.settings):
            eventually(
                customer.bubbles, "the answer to a webhook that Meta sent again", within=MISSED_TRIES_S
            )
            assert len(customer.bubbles()) == 1


def test_on_postgresql_two_processes_serve_one_customer_in_order(
    meta: Meta,
    tmp_path: Path,
    postgres_url: str,  # noqa: F811
) -> None:
    settings = {**meta.settings, "DESKHAND_DATABASE_URL": postgres_url}
    data = seeded(tmp_path / "data")
    with (
        running(data, meta.deskhand_port, workers=1, **settings) as server,
        Company(server, meta.url) as company,
    ):
        customer = company.customer("de", "small")
        number = next(one["number"] for one in customer.orders("delivered"))

        customer.writes(REFUND["de"].format(number=number))
        assert "refund-preview" in customer.said()
        customer.writes(YES["de"])

        assert "refund-done" in customer.said()
        assert len(company.refunds(number)) == 1
