"""The commands, as an operator types them."""

import json
import os
import shutil
import socket
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.databases import open_database
from app.settings import Settings
from domain.ids import BusinessId
from domain.inbound import Quarantined
from store import inbox

ROOT = Path(__file__).parents[2]


def _deskhand(data: Path, *words: str, **settings: str) -> subprocess.CompletedProcess[str]:
    environ = {**os.environ, "DESKHAND_DATA_DIR": str(data), **settings}
    command = [sys.executable, "-m", "app.cli", *words]
    return subprocess.run(command, cwd=ROOT, env=environ, capture_output=True, text=True, timeout=240)


def test_every_command_has_help(tmp_path: Path) -> None:
    for command in (
        *(
            ["serve"],
            ["worker"],
            ["chat"],
            ["check"],
            ["notices"],
            ["migrate"],
            ["kb", "sync"],
            ["kb", "search"],
        ),
        *(["sandbox", "show"], ["sandbox", "reset"], ["conversation", "list"], ["conversation", "show"]),
        *(["contact", "export"], ["contact", "erase"]),
    ):
        printed = _deskhand(tmp_path, *command, "--help")
        assert printed.returncode == 0
        assert "Usage" in printed.stdout


def test_the_back_office_prints_as_json(tmp_path: Path) -> None:
    printed = _deskhand(tmp_path, "sandbox", "show", "--json")

    world = json.loads(printed.stdout)
    assert len(world["customers"]) >= 30
    assert len(world["orders"]) >= 80
    assert {"charges", "refunds", "labels", "subscriptions", "bookings", "products"} <= world.keys()
    assert {"coupons", "invoices", "tickets", "notes", "mailbox"} <= world.keys()


def test_operators_can_look_at_notices_and_at_what_could_not_be_read(tmp_path: Path) -> None:
    before = _deskhand(tmp_path, "notices")
    database = open_database(Settings(data_dir=tmp_path))
    at = datetime(2026, 11, 20, 12, tzinfo=UTC)
    strange = Quarantined(reason="no such field", data={"field": "novelty"})
    with database.writing() as connection:
        inbox.note(connection, BusinessId("shop"), "message_failed", {"error": 131026}, at)
        inbox.keep_raw(connection, "raw", inbox.NOBODY, b"{}", at)
        inbox.add(connection, strange, "raw", at)

    plain, printed = _deskhand(tmp_path, "notices"), _deskhand(tmp_path, "notices", "--json")

    found = json.loads(printed.stdout)
    assert "nothing to know" in before.stdout
    assert plain.stdout.startswith("2026-11-20T12:00:00  message_failed")
    assert "not read: no such field" in plain.stdout
    assert found["notices"][0]["data"] == {"error": 131026}
    assert found["quarantined"][0]["data"] == {"field": "novelty"}


def test_what_goes_wrong_is_one_clear_line(tmp_path: Path) -> None:
    unknown = _deskhand(tmp_path, "conversation", "show", "+33600000000")
    wrong = _deskhand(tmp_path, "sandbox", "show", DESKHAND_QUITE_MS="1")
    absent = _deskhand(tmp_path, "check", "no-such-shop")

    assert (unknown.returncode, unknown.stderr) == (1, "deskhand: no conversation with +33600000000\n")
    assert wrong.returncode == 1
    assert "DESKHAND_QUITE_MS is not a setting" in wrong.stderr
    assert absent.returncode == 1
    assert "no playbook 'no-such-shop'" in absent.stderr


def test_a_taken_port_is_named(tmp_path: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]

        printed = _deskhand(tmp_path, "serve", "--port", str(port))

    assert printed.returncode == 1
    assert f"port {port}" in printed.stderr


def test_a_refund_without_its_guard_is_refused_with_file_and_line(tmp_path: Path) -> None:
    shop = tmp_path / "shop"
    shutil.copytree(ROOT / "playbooks" / "shop", shop)
    page = shop / "flows" / "refund.yaml"
    text = page.read_text(encoding="utf-8")
    start, end = text.index("    only_if:"), text.index("    person_if:")
    page.write_text(text[:start] + text[end:], encoding="utf-8")

    printed = _deskhand(tmp_path / "data", "check", str(shop))

    assert printed.returncode == 1
    assert f"{page}:" in printed.stdout
    assert "guard" in printed.stdout
    assert "the playbook is refused" in printed.stderr


@pytest.mark.slow
def test_the_shop_is_safe_and_its_conversations_go_as_written(tmp_path: Path) -> None:
    printed = _deskhand(tmp_path, "check", "shop")

    assert printed.returncode == 0, printed.stdout + printed.stderr
    assert "shop: safe" in printed.stdout
