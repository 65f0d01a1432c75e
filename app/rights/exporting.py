"""Everything that is kept about a contact, for the contact: as JSON, and as a folder with a page to read."""

import json
import mimetypes
from collections.abc import Mapping
from importlib.resources import files
from pathlib import Path

from jinja2 import Environment

from app import report
from app.databases import open_database
from app.rights.whose import named
from app.settings import Settings
from domain.clock import utc_now
from domain.contact import Contact
from domain.ids import ConversationId
from domain.json import JsonDict, dump
from graph.conversations import thread
from graph.savers import Saver, open_saver
from store import conversations, data_map
from store.data_map import PLACES
from store.database import Database
from store.vault import Entry, Vault

PAGE = "export.html.j2"
SEALED = ("media", "documents")
"""Tables whose rows hold whole files: those lie beside the record."""


async def export(settings: Settings, who: str, to: Path | None = None) -> list[JsonDict]:
    """What is kept about the contacts that `who` names (one a business). With a folder `to`, each gets one
    of their own in it, with contact.json, a readable contact.html, and the files themselves.

    Raises:
        DeskhandError: there is no such contact.
    """
    database = open_database(settings)
    try:
        async with open_saver(settings.database, settings.data_dir) as saver:
            exporter = _Exporter(database, Vault(database, settings.data_dir / "media", utc_now), saver)
            found = named(database, who)
            whole = [await exporter.whole(one, utc_now().isoformat()) for one in found]
            for one, data in zip(found, whole, strict=True):
                if to is not None:
                    exporter.write(one, data, to / one.id)
            return whole
    finally:
        database.close()


class _Exporter:
    """Reads every place of the data map, the files, and the state of the dialogue."""

    def __init__(self, database: Database, vault: Vault, saver: Saver) -> None:
        self._database = database
        self._vault = vault
        self._saver = saver

    async def whole(self, contact: Contact, at: str) -> JsonDict:
        """All of it as plain data; the files by name."""
        with self._database.reading() as connection:
            whose = data_map.whose(connection, contact)
            rows = data_map.export(connection, whose)
            known = [conversations.get(connection, one) for one in whose.conversations]
        return {
            "exported_at": at,
            "contact": dump(contact),
            "names": whose.names,
            "conversations": [report.shown(self._database, one) for one in known if one is not None],
            "files": [_described(entry) for entry in self._vault.of_contact(contact.id)],
            "documents": [_paper(row) for row in rows["documents"]],
            "dialogue": [await self._state(one) for one in whose.conversations],
            "tables": _plain({name: rows[name] for name in rows if name not in SEALED}),
            "why": {place.table.name: place.why for place in PLACES if place.rows is not None},
        }

    def write(self, contact: Contact, data: JsonDict, folder: Path) -> None:
        """The record, the page, and the files as they are."""
        folder.mkdir(parents=True, exist_ok=True)
        text = json.dumps(data, ensure_ascii=False, indent=1)
        (folder / "contact.json").write_text(text, encoding="utf-8")
        (folder / "contact.html").write_text(_page(data), encoding="utf-8")
        for entry in self._vault.of_contact(contact.id):
            if (sent := self._vault.data(entry.id)) is not None:
                (folder / _name(entry)).write_bytes(sent)
        with self._database.reading() as connection:
            rows = data_map.export(connection, data_map.whose(connection, contact))["documents"]
        for row in rows:
            made = row["data"]
            assert isinstance(made, bytes)
            (folder / str(_paper(row)["file"])).write_bytes(made)

    async def _state(self, conversation: ConversationId) -> JsonDict:
        """What the dialogue remembers."""
        found = await self._saver.aget_tuple(thread(conversation))
        values: JsonDict = found.checkpoint["channel_values"] if found else {}
        return _plain({name: value for name, value in values.items() if not name.startswith("__")})


def _described(entry: Entry) -> JsonDict:
    reading = dump(entry.reading) if entry.reading else None
    return {
        "file": _name(entry),
        "message": entry.message,
        "kind": entry.kind,
        "at": entry.at.isoformat(),
        "size": entry.size,
        "class": entry.data_class,
        "read": None if reading is None else {name: reading[name] for name in reading if name != "preview"},
    }


def _paper(row: Mapping[str, object]) -> JsonDict:
    name = Path(str(row["name"])).name
    return {"file": f"{str(row['id'])[:8]}-{name}", "mime_type": row["mime_type"], "at": str(row["at"])}


def _name(entry: Entry) -> str:
    return f"{entry.id}{mimetypes.guess_extension(entry.mime_type) or '.bin'}"


def _plain(value: object) -> JsonDict:
    """Plain JSON data; times as text."""
    plain: JsonDict = json.loads(json.dumps(value, default=str))
    return plain


def _page(data: JsonDict) -> str:
    source = (files("app.rights") / PAGE).read_text("utf-8")
    return Environment(autoescape=True).from_string(source).render(data)
