"""The sandbox's rows: filed so that those of one customer, order or account are found without a search."""

from collections import defaultdict
from collections.abc import Iterable

from domain.errors import NotFound
from domain.json import JsonDict
from tools.records import Rows, Transaction

Row = tuple[str, str, JsonDict]
"""Kind, id and data of a record."""

_FILED_BY = {
    "customers": ("phone", "bsuid"),
    "orders": ("customer",),
    "charges": ("order",),
    "refunds": ("customer",),
    "tickets": ("customer",),
    "subscriptions": ("customer",),
    "bookings": ("customer",),
    "labels": ("customer", "order"),
    "versions": ("of",),
}
_BOOKKEEPING = ("index", "counters")
_ABOVE_THE_DEMO_WORLD = 2000


def put(records: Transaction, kind: str, id: str, row: JsonDict) -> None:
    """Write a row and file it."""
    records.put(kind, id, row)
    for entry in _entries(kind, row):
        ids = _filed(records, entry)
        if id not in ids:
            records.put("index", entry, {"id": entry, "ids": [*ids, id]})


def fill(records: Transaction, rows: Iterable[Row]) -> None:
    """Write and file the rows of a new world."""
    index: defaultdict[str, list[str]] = defaultdict(list)
    for kind, id, row in rows:
        records.put(kind, id, row)
        for entry in _entries(kind, row):
            index[entry].append(id)
    for entry, ids in index.items():
        records.put("index", entry, {"id": entry, "ids": ids})


def find(records: Transaction, kind: str, field: str, value: str) -> Rows:
    """The rows with this value in a field they are filed by."""
    rows = (records.get(kind, id) for id in _filed(records, f"{kind}.{field}:{value}"))
    return [row for row in rows if row is not None and row[field] == value]


def must_get(records: Transaction, kind: str, id: str) -> JsonDict:
    """The row.

    Raises:
        NotFound: there is none; the message names the kind only.
    """
    row = records.get(kind, id)
    if row is None:
        raise NotFound(f"no such record in {kind}")
    return row


def next_id(records: Transaction, kind: str, prefix: str) -> str:
    """A new id like `T-2041`, above all of the demo world's."""
    row = records.get("counters", kind)
    number = (row["last"] if row else _ABOVE_THE_DEMO_WORLD) + 1
    records.put("counters", kind, {"id": kind, "last": number})
    return f"{prefix}-{number}"


def epoch(records: Transaction) -> int:
    """How often the demo world was made; keys used before a reset are new after it."""
    world = records.get("world", "world")
    return int(world["epoch"]) if world else 0


def forget_bookkeeping(records: Transaction) -> None:
    """Drop the files and counters of a world that is going."""
    for kind in _BOOKKEEPING:
        for row in records.list(kind):
            records.delete(kind, row["id"])


def _entries(kind: str, row: JsonDict) -> list[str]:
    fields = _FILED_BY.get(kind, ())
    return [f"{kind}.{field}:{row[field]}" for field in fields if row[field] is not None]


def _filed(records: Transaction, entry: str) -> list[str]:
    row = records.get("index", entry)
    return list(row["ids"]) if row else []
