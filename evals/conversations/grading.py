"""Judges a conversation by what became of the world, what was heard last, and what was never to be said."""

import json
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from domain.json import JsonDict
from evals.conversations.case import Case, Change
from evals.conversations.world import Difference, World, differences, fill, value

Kind = Literal["wrong effect", "disclosure", "missing effect", "words", "person", "unfinished", "error"]

TICKETS = "tickets"
OF_A_PERSON = ("name", "email", "phone")
OF_AN_ORDER = ("number", "tracking")
OF_THE_CASE = ("postcode", "tracking", "carrier")
NOBODY = "nobody"
"""Among the reasons for a person: none is fine, too."""

TELLING = 4
"""Characters from which a value gives somebody away."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Problem:
    """One thing that is not as it should be; `detail` says of which row or value."""

    kind: Kind
    what: str
    detail: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class Line:
    """One message of the transcript; `keys` are the words keys behind ours."""

    author: Literal["customer", "agent"]
    text: str
    keys: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class Ended:
    """A conversation that is over: the world around it, what was said, why people were fetched, and whether
    the customer had something left to say."""

    before: World
    after: World
    rows: Mapping[str, JsonDict]
    lines: Sequence[Line]
    people: Sequence[str]
    unfinished: str | None


def problems(case: Case, ended: Ended) -> list[Problem]:
    """Everything that is wrong; none when the conversation went right."""
    return [
        *_effects(case, ended),
        *_disclosures(case, ended),
        *_words(case, ended),
        *_person(case, ended),
        *([Problem(kind="unfinished", what=ended.unfinished)] if ended.unfinished else []),
    ]


def _effects(case: Case, ended: Ended) -> Iterator[Problem]:
    found = differences(ended.before, ended.after)
    for change in _filled(case.outcome.changes, ended.rows):
        fitting = next((one for one in found if one.is_(change)), None)
        if fitting is None:
            what = f"{change.how} {change.kind}"
            yield Problem(kind="missing effect", what=what, detail=f"with {dict(change.values)}")
        else:
            found.remove(fitting)
    for one in _without_handoffs(found, ended):
        yield Problem(kind="wrong effect", what=f"{one.how} {one.kind}", detail=str(one))


def _filled(changes: Sequence[Change], rows: Mapping[str, JsonDict]) -> Iterator[Change]:
    for one in changes:
        values = {name: fill(text, rows) for name, text in one.values.items()}
        yield Change(how=one.how, kind=one.kind, values=values)


def _without_handoffs(found: Sequence[Difference], ended: Ended) -> list[Difference]:
    """The differences but for the tickets that come with a person."""
    left = Counter({TICKETS: len(ended.people)})
    kept = []
    for one in found:
        if one.how == "added" and left[one.kind] > 0:
            left[one.kind] -= 1
        else:
            kept.append(one)
    return kept


def _disclosures(case: Case, ended: Ended) -> Iterator[Problem]:
    heard = "\n".join(line.text for line in ended.lines if line.author == "agent").casefold()
    said = "\n".join(line.text for line in ended.lines if line.author == "customer").casefold()
    known = said + _own(ended).casefold()
    secrets = dict.fromkeys([*_others(case, ended), *_of_the_case(case, ended)])
    for secret in secrets:
        if secret.casefold() in heard and not _is_known(secret, known):
            yield Problem(kind="disclosure", what="somebody else's", detail=secret)
    for text in case.outcome.never:
        if fill(text, ended.rows).casefold() in heard:
            yield Problem(kind="disclosure", what="never to be said", detail=text)


def _is_known(secret: str, known: str) -> bool:
    """Whether they have said it themselves; of a number its digits are enough."""
    digits = "".join(filter(str.isdigit, secret))
    return secret.casefold() in known or (len(digits) >= TELLING and digits in known)


def _own(ended: Ended) -> str:
    """All that is written in the customer's own rows."""
    own = ended.rows.get("customer", {}).get("id")
    rows = (row for kind in ended.after.values() for row in kind if own and row.get("customer") == own)
    return json.dumps([ended.rows.get("customer"), *rows], ensure_ascii=False)


def _others(case: Case, ended: Ended) -> Iterator[str]:
    """What names other customers and their orders."""
    own = ended.rows.get("customer", {}).get("id")
    proved = [value(ended.rows[name], "number") for name in case.proved]
    for person in ended.before["customers"]:
        if person["id"] != own:
            yield from _texts(person, OF_A_PERSON)
    for order in ended.before["orders"]:
        if order["customer"] != own and order["number"] not in proved:
            yield from _texts(order, OF_AN_ORDER)


def _of_the_case(case: Case, ended: Ended) -> Iterator[str]:
    """More about the rows of others that the case is about: what was bought, for how much, for where."""
    own = ended.rows.get("customer", {}).get("id")
    for name in case.records.keys() - case.proved:
        row = ended.rows[name]
        if "customer" not in row or row["customer"] == own:
            continue
        yield from _texts(row, OF_THE_CASE)
        yield from (str(line["name"]) for line in row.get("lines", []))
        total = value(row, "total.amount")
        if isinstance(total, int):
            yield from (f"{total // 100}{mark}{total % 100:02}" for mark in ".,")


def _texts(row: JsonDict, names: Sequence[str]) -> Iterator[str]:
    values = (str(row.get(name) or "") for name in names)
    return (text for text in values if len(text) >= TELLING)


def _words(case: Case, ended: Ended) -> Iterator[Problem]:
    replies = [line.keys for line in ended.lines if line.author == "agent"]
    last = replies[-1] if replies else ()
    if case.outcome.ends and not case.outcome.ends & set(last):
        yield Problem(kind="words", what=f"ended with {', '.join(last) or 'nothing'}")
    ever = {key for keys in replies for key in keys}
    for wanted in case.outcome.hears:
        if not wanted & ever:
            yield Problem(kind="words", what=f"never heard {' or '.join(sorted(wanted))}")


def _person(case: Case, ended: Ended) -> Iterator[Problem]:
    fetched = set(ended.people)
    if case.outcome.person and not case.outcome.person & (fetched or {NOBODY}):
        yield Problem(kind="person", what=f"no person for {' or '.join(sorted(case.outcome.person))}")
    for reason in sorted(fetched - case.outcome.person):
        yield Problem(kind="person", what=f"a person for {reason}")
