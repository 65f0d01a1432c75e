"""A conversation of the database becomes a case of the playbook, which the real agent plays."""

import shutil
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.databases import open_database
from app.playbook_folders import folder
from app.settings import Settings
from domain.contact import Sender
from domain.errors import DeskhandError
from domain.json import JsonDict
from evals.regressions import page
from evals.regressions.adding import add
from store import contacts, conversations, turns

NOW = datetime(2026, 11, 24, 9, 30, tzinfo=UTC)
WRITER = Sender(bsuid="ES.writer", phone="34600111222", name="Lucía Prado")


def asked(text: str, *keys: str) -> JsonDict:
    message = {"content": {"kind": "text", "body": text}}
    acts = [{"key": key, "facts": {}, "choices": []} for key in keys]
    return {"event": {"type": "burst", "messages": [message]}, "commands": [], "acts": acts}


def settle(settings: Settings, record: JsonDict) -> None:
    """Leave a conversation of one turn in the database."""
    database = open_database(settings)
    with database.writing() as connection:
        contact = contacts.find_or_create(connection, settings.business, WRITER, NOW).contact
        conversation = conversations.for_contact(connection, settings.business, contact.id, NOW).id
        turns.add(connection, settings.business, conversation, 1, None, NOW)
        turn = turns.get(connection, conversation, 1)
        assert turn is not None
        turns.finish(connection, turn, "done", NOW, record=record)
    database.close()


@pytest.mark.slow
def test_a_real_conversation_becomes_a_case_and_says_where_it_goes_another_way(tmp_path: Path) -> None:
    shop = tmp_path / "shop"
    shutil.copytree(folder("shop"), shop)
    settings = Settings(data_dir=tmp_path / "var", playbook=str(shop), model=None)
    settle(settings, asked("soy Lucía, ¿a qué hora cerráis hoy?", "opening-hours-of-long-ago"))

    file, differences = add(settings, "+34600111222")

    (turn,) = page.read(Path(file)).turns
    assert turn.says == ["soy [NAME_1], ¿a qué hora cerráis hoy?"]
    assert Path(file).parent == shop / page.FOLDER
    assert len(differences) == 2
    assert "not opening-hours-of-long-ago" in differences[0]
    assert differences[1] == "turn 1: begins opening_hours, not nothing"
    with pytest.raises(DeskhandError, match="there already"):
        add(settings, "34600111222")


def test_nobody_s_conversation_is_no_case(tmp_path: Path) -> None:
    with pytest.raises(DeskhandError, match="no conversation with"):
        add(Settings(data_dir=tmp_path, model=None), "34600999999")
