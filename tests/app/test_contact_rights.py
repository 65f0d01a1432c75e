"""`deskhand contact`: everything of one customer's is exported, or is gone from every store's bytes; nobody
else's is."""

import json
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from app.engine.engine import Engine, migrate
from app.rights.erasing import erase
from app.rights.exporting import export
from app.settings import Settings
from domain.contact import Sender
from domain.dialogue import Effect
from domain.errors import DeskhandError
from domain.event import Alarm
from domain.ids import BusinessId, ContactId, ConversationId, MessageId
from domain.inbound import Delivery, Inbound, Text
from domain.media import File, Reading
from graph.conversations import thread
from graph.savers import open_saver
from store import (
    acts,
    alarms,
    consents,
    contacts,
    conversations,
    dispatch,
    handoffs,
    inbox,
    news,
    resolutions,
    turns,
)
from store.database import Connection, connect
from store.documents import Shelf
from store.ledger import Ledger
from store.records import Records
from store.schema import CALLS, LESSONS, NOTES, SNOOZES
from store.vault import Vault
from tests.store.world import NOW, case, effect, queued

SHOP = BusinessId("100")
ANN = Sender(bsuid="FR.ann", phone="33600000001", name="canary-ann")
BOB = Sender(bsuid="FR.ann2", phone="336000000012", name="canary-bob")  # his names begin like hers


class Town:
    """A database, a media folder and checkpoints with two customers in all of them."""

    def __init__(self, url: str, folder: Path) -> None:
        self.settings = Settings(data_dir=folder, database_url=url)
        self.folder = folder
        self.database = connect(url)
        migrate(self.database)
        self.vault = Vault(self.database, folder / "media", lambda: NOW)

    async def settle(self, sender: Sender) -> None:
        """Leave traces of a customer wherever something is kept."""
        canary = str(sender.name)
        engine = Engine(self.database, clock=lambda: NOW)
        message = Inbound(
            business=SHOP,
            id=MessageId(f"wamid.{sender.bsuid}"),
            sender=sender,
            at=NOW,
            content=Text(body=f"{canary} wrote"),
        )
        engine.accept(f"{canary} {sender.phone}".encode(), [message])
        with self.database.reading() as connection:
            contact = contacts.find(connection, SHOP, str(sender.bsuid))[0].id
            conversation = conversations.of_contact(connection, contact)
        assert conversation is not None
        self.database.write(lambda c: self._rows(c, sender, contact, conversation))
        self._files(canary, contact, MessageId(message.id))
        self._effects(canary, conversation)
        async with open_saver(self.settings.database, self.folder) as saver:
            await saver.aput(
                {"configurable": {**thread(conversation)["configurable"], "checkpoint_ns": ""}},
                _checkpoint({"slots": {"email": f"{canary}@example.org"}}),
                {},
                {"stack": "1"},
            )

    def _rows(
        self, connection: Connection, sender: Sender, contact: ContactId, conversation: ConversationId
    ) -> None:
        canary = sender.name
        found = conversations.get(connection, conversation)
        assert found is not None
        sent = queued(connection, found, f"hello {canary}")
        dispatch.begin(connection, sent, NOW)
        dispatch.accept(connection, sent, MessageId(f"wamid.to.{sender.phone}"), NOW)
        delivery = Delivery(
            business=SHOP, id=MessageId(f"wamid.to.{sender.phone}"), status="read", at=NOW, outbox=sent
        )
        inbox.add(connection, delivery, "raw", NOW)
        turn = turns.get(connection, conversation, 1)
        assert turn is not None
        turns.finish(connection, turn, "done", NOW, record={"text": f"{canary} wrote", "commands": []})
        about = {**case(f"case {canary}"), "summary": f"{canary} wants a person"}
        handoffs.add(connection, SHOP, conversation, about, NOW)  # type: ignore[arg-type]
        alarms.set(connection, SHOP, conversation, Alarm(name="retry", data={"who": canary}), NOW)
        acts.add(
            connection,
            acts.Act(person="mia", act="took", at=NOW, business=SHOP, conversation=conversation, detail={}),
        )
        snoozed = {"conversation": conversation, "business": SHOP, "person": "mia", "at": NOW, "until": NOW}
        note = {"business": SHOP, "conversation": conversation, "person": "mia", "text": canary, "at": NOW}
        call = {"id": canary, "business": SHOP, "case": about["id"], "person": "mia", "at": NOW}
        lesson = {"business": SHOP, "kind": "article", "state": "draft", "language": "en"}
        lesson |= {"conversation": conversation, "question": "when?", "answer": "soon", "person": "mia"}
        lesson |= {"id": f"lesson-{conversation}", "at": NOW, "changed_at": NOW}
        for table, row in ((SNOOZES, snoozed), (NOTES, note), (CALLS, call), (LESSONS, lesson)):
            connection.execute(sa.insert(table).values(row))
        news.add(connection, SHOP, conversation, "customer", NOW, text=str(canary))
        post = news.Post(handoff=str(about["id"]), channel="C1", post="1", seen=0)
        news.remember(connection, SHOP, conversation, "slack", post)
        told = consents.Consent(what="offers", given=True, how="person", at=NOW, person="mia")
        consents.keep(connection, contact, told)
        resolutions.note(connection, SHOP, conversation, score=1, comment=canary)
        inbox.note(connection, SHOP, "message_failed", {"to": sender.phone, "name": canary}, NOW)

    def _files(self, canary: str, contact: ContactId, message: MessageId) -> None:
        picture = File(data=f"a picture of {canary}".encode(), kind="image", mime_type="image/png")
        kept = self.vault.keep(SHOP, contact, message, picture)
        self.vault.note(kept.id, Reading(kind="image", text=f"{canary} in print", preview=b"small"))
        Shelf(self.database, SHOP, lambda: NOW).keep(
            contact, "label.pdf", "application/pdf", f"a label for {canary}".encode()
        )
        with Records(self.database, SHOP).transaction() as records:
            records.put("proofs", f"{contact}:email", {"customer": canary})
            records.put("customers", f"crm-{canary[-3:]}", {"name": "of the shop's own records"})

    def _effects(self, canary: str, conversation: ConversationId) -> None:
        ledger = Ledger(self.database, lambda: NOW)
        moved: Effect = {
            **effect(f"refund {canary[-3:]}"),
            "args": {"order": "V-10001", "amount": 1200, "currency": "EUR", "reason": f"{canary} says so"},
            "customer": "C-1",
        }
        changed: Effect = {
            **effect(f"address {canary[-3:]}"),
            "tool": "orders.readdress",
            "args": {"to": canary},
        }
        for one in (moved, changed):
            ledger.confirm(SHOP, conversation, one)
            ledger.settle(one["key"], "done", {"note": canary})

    def bytes(self) -> bytes:
        """All that lies on this machine, the tables of PostgreSQL included."""
        lying = b"".join(path.read_bytes() for path in self.folder.rglob("*") if path.is_file())
        if self.database.sqlite:
            return lying
        with self.database.reading() as connection:
            tables = sa.inspect(connection)
            schemas = [one for one in tables.get_schema_names() if one != "information_schema"]
            names = [(schema, name) for schema in schemas for name in tables.get_table_names(schema)]
            rows = [
                str(connection.execute(sa.text(f'SELECT t::text FROM "{schema}"."{name}" t')).all())
                for schema, name in names
            ]
        return lying + "".join(rows).encode()


@pytest.fixture
async def town(database_url: str, tmp_path: Path) -> Any:
    folder = tmp_path / "data"
    folder.mkdir()
    url = database_url.replace(str(tmp_path), str(folder))
    town = Town(url, folder)
    for sender in (ANN, BOB):
        await town.settle(sender)
    yield town
    town.database.close()


def _checkpoint(values: dict[str, Any]) -> Any:
    return {
        "v": 1,
        "id": "1",
        "ts": NOW.isoformat(),
        "channel_values": {"stack": values},
        "channel_versions": {"stack": "1"},
        "versions_seen": {},
        "updated_channels": None,
    }


async def test_an_export_holds_all_of_a_customer_and_nothing_of_anybody_else(town: Town) -> None:
    (whole,) = await export(town.settings, "+33600000001")

    text = json.dumps(whole)
    for trace in ("wrote", "hello canary-ann", "wants a person", "in print", "@example.org", "says so"):
        assert trace in text
    tables = whole["tables"]
    assert not [name for name in tables if not tables[name] and name not in ("media", "documents")]
    assert "canary-bob" not in text
    assert str(BOB.phone) not in text


async def test_an_export_to_a_folder_has_the_files_and_a_page_to_read(town: Town, tmp_path: Path) -> None:
    (whole,) = await export(town.settings, str(ANN.bsuid), tmp_path / "out")

    folder = tmp_path / "out" / str(whole["contact"]["id"])
    page = (folder / "contact.html").read_text("utf-8")
    assert (folder / whole["files"][0]["file"]).read_bytes() == b"a picture of canary-ann"
    assert (folder / whole["documents"][0]["file"]).read_bytes() == b"a label for canary-ann"
    assert "canary-ann wrote" in page
    assert "canary-ann in print" in page


async def test_an_erased_customer_is_in_no_byte_of_any_store(town: Town) -> None:
    (report,) = await erase(town.settings, "+33600000001", "privacy")

    town.database.overwrite()
    left = town.bytes()
    assert b"canary-ann" not in left
    assert b"FR.ann" not in left.replace(b"FR.ann2", b"")
    assert b"33600000001" not in left.replace(b"336000000012", b"")
    assert {"messages", "turns", "files", "queue", "checkpoints"} <= report["erased"].keys()


async def test_nobody_else_is_erased_with_them(town: Town) -> None:
    (before,) = await export(town.settings, str(BOB.bsuid))

    await erase(town.settings, str(ANN.bsuid), "privacy")

    (after,) = await export(town.settings, str(BOB.bsuid))
    assert {**after, "exported_at": ""} == {**before, "exported_at": ""}


async def test_money_that_moved_stays_without_words_and_is_named_with_its_reason(town: Town) -> None:
    (report,) = await erase(town.settings, str(ANN.bsuid), "privacy")

    kept = Ledger(town.database).find("refund ann")
    assert kept is not None
    assert kept.effect["args"] == {"order": "V-10001", "amount": 1200, "currency": "EUR"}
    assert kept.conversation == ""
    assert Ledger(town.database).find("address ann") is None
    assert report["erased"]["ledger_kept"] == 1
    assert {"ledger", "business systems", "whatsapp", "backups"} <= report["kept"].keys()


async def test_who_is_erased_is_unknown_afterwards_and_starts_anew(town: Town) -> None:
    await erase(town.settings, str(ANN.bsuid), "privacy")

    with pytest.raises(DeskhandError, match="no contact"):
        await erase(town.settings, str(ANN.bsuid), "privacy")
    await town.settle(ANN)
    (whole,) = await export(town.settings, str(ANN.bsuid))
    assert len(whole["tables"]["messages"]) == 1


async def test_an_erasure_cut_short_is_finished_by_the_next(town: Town) -> None:
    with town.database.reading() as connection:
        ann = contacts.find(connection, SHOP, str(ANN.bsuid))[0]
    from store import erasure

    town.database.write(lambda c: erasure.erase(c, ann, "privacy", NOW))  # and the process dies

    with pytest.raises(DeskhandError):
        await erase(town.settings, "nobody", "privacy")

    town.database.overwrite()
    assert b"canary-ann" not in town.bytes()
    with town.database.reading() as connection:
        assert not erasure.unfinished(connection)


async def test_a_turn_that_never_ends_is_not_waited_for_for_ever(town: Town) -> None:
    with town.database.writing() as connection:
        found = contacts.find(connection, SHOP, str(ANN.bsuid))[0]
        conversation = conversations.of_contact(connection, found.id)
        assert conversation is not None
        turn = turns.get(connection, conversation, 1)
        assert turn is not None
        turns.begin(connection, turn, "a dead process", NOW)

    (report,) = await erase(town.settings, str(ANN.bsuid), "privacy", patience=timedelta(milliseconds=10))

    assert report["erased"]["turns"] == 1
