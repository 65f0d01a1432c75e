"""The sandbox before and after a conversation: the rows a case is about, and what has changed."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from domain.json import JsonDict
from evals.conversations.case import Case, Change, Selection

PLACEHOLDER = re.compile(r"\{([a-z_]+(?:\.\w+)*)\}")
CODE = re.compile(r"\b\d{4,8}\b")
KEYS: Mapping[str, str] = {
    "orders": "number",
    "parcels": "tracking",
    "products": "sku",
    "versions": "sku",
    "coupons": "code",
    "invoices": "number",
}
"""What identifies a row, where it is not its `id`."""

World = Mapping[str, Sequence[JsonDict]]
"""The rows of each kind, as `Sandbox.show` prints them."""


class NoSuchRow(Exception):
    """The world has no row that a case is about; the message says which."""


def customer(world: World, role: str, language: str) -> JsonDict:
    """The demo customer who plays this role in this language.

    Raises:
        NoSuchRow: nobody does.
    """
    for row in world["customers"]:
        if (row["role"], row["language"]) == (role, language):
            return row
    raise NoSuchRow(f"nobody plays {role} in {language}")


def records(case: Case, world: World) -> dict[str, JsonDict]:
    """The rows the case names, its own `values`, and the `customer` who writes, if known.

    Raises:
        NoSuchRow: there is none.
    """
    found = {name: select(one, case.language, world) for name, one in case.records.items()}
    found["values"] = dict(case.values)
    if case.role:
        found["customer"] = customer(world, case.role, case.language)
    return found


def select(wanted: Selection, language: str, world: World) -> JsonDict:
    """The row that is wanted.

    Raises:
        NoSuchRow: there is none.
    """
    rows = [row for row in world.get(wanted.kind, ()) if has(row, wanted.where)]
    if wanted.owner and rows and "customer" in rows[0]:
        owner = customer(world, wanted.owner, language)["id"]
        rows = [row for row in rows if row["customer"] == owner]
    if not rows:
        raise NoSuchRow(f"no row in {wanted.kind} of {wanted.owner} with {dict(wanted.where)}")
    if by := wanted.by:
        rows = sorted(rows, key=lambda row: str(row[by]))
    return rows[-1 if wanted.last else 0]


def has(row: JsonDict, values: Mapping[str, str]) -> bool:
    """Whether the row has these values, compared as text; a name may lead inwards (`total.amount`)."""
    return all(str(value(row, name)) == wanted for name, wanted in values.items())


def value(row: JsonDict, path: str) -> Any:
    """The value at a path of names and positions; None where it leads nowhere."""
    found: Any = row
    for part in path.split("."):
        if isinstance(found, list) and part.isdigit() and int(part) < len(found):
            found = found[int(part)]
        elif isinstance(found, dict):
            found = found.get(part)
        else:
            return None
    return found


def fill(text: str, rows: Mapping[str, JsonDict]) -> str:
    """The text with the records' values in place of `{record.field}`; `digits` is a number without letters.

    Raises:
        NoSuchRow: there is no such value.
    """

    def replaced(match: re.Match[str]) -> str:
        name, _, path = match[1].partition(".")
        row = rows.get(name, {})
        if path == "digits":
            return "".join(filter(str.isdigit, str(row.get("number"))))
        found = value(row, path)
        if found is None:
            raise NoSuchRow(f"no value {match[1]}")
        return str(found)

    return PLACEHOLDER.sub(replaced, text)


def newest_mail(world: World) -> JsonDict:
    """The e-mail the sandbox sent last, with the `code` in it.

    Raises:
        NoSuchRow: none was sent.
    """
    sent = sorted(world["mailbox"], key=lambda row: (str(row["at"]), str(row["id"])))
    if not sent:
        raise NoSuchRow("no e-mail was sent")
    code = CODE.search(str(sent[-1]["text"]))
    return {**sent[-1], "code": code[0] if code else None}


@dataclass(frozen=True, kw_only=True, slots=True)
class Difference:
    """A row that was added, changed or removed; `row` is as it is afterwards (before, when removed)."""

    how: Literal["added", "changed", "removed"]
    kind: str
    row: JsonDict

    def __str__(self) -> str:
        return str(self.row.get(KEYS.get(self.kind, "id")))

    def is_(self, change: Change) -> bool:
        """Whether this is the change that was to happen."""
        return (self.how, self.kind) == (change.how, change.kind) and has(self.row, change.values)


def differences(before: World, after: World) -> list[Difference]:
    """All rows that are not as they were."""
    found = []
    for kind in after:
        key = KEYS.get(kind, "id")
        old = {str(row[key]): row for row in before.get(kind, ())}
        new = {str(row[key]): row for row in after[kind]}
        for name in sorted(old.keys() | new.keys()):
            if name not in old:
                found.append(Difference(how="added", kind=kind, row=new[name]))
            elif name not in new:
                found.append(Difference(how="removed", kind=kind, row=old[name]))
            elif old[name] != new[name]:
                found.append(Difference(how="changed", kind=kind, row=new[name]))
    return found
