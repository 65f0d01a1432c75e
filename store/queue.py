"""The queue of the console: conversations that are a person's concern, ordered and cut by the database."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

import sqlalchemy as sa

from domain.contact import Contact
from domain.ids import BusinessId, ContactId, ConversationId
from store import contacts, conversations, handoffs, snoozes, transcript
from store.conversations import Conversation
from store.database import Connection
from store.handoffs import Handoff
from store.schema import CONTACTS, CONVERSATIONS, HANDOFFS, SNOOZES
from store.snoozes import Snooze
from store.transcript import Message

Tab = Literal["waiting", "mine", "open", "recent"]
Due = Literal["over", "soon", "later"]
"""When somebody should have taken what waits: before now, within `SOON`, or after that."""
SOON = timedelta(minutes=15)

OPEN = HANDOFFS.c.state.in_(("waiting", "taken"))
REASON = HANDOFFS.c.case["reason"].as_string()
TIER = HANDOFFS.c.case["facts"]["customer"]["tier"].as_string()
DUE_AT = HANDOFFS.c.case["due_at"].as_string()
TIMED = (HANDOFFS.c.state == "waiting") & DUE_AT.is_not(None)
CASES = (
    sa.select(
        HANDOFFS.c.conversation,
        sa.func.min(HANDOFFS.c.rank).label("rank"),
        sa.func.min(HANDOFFS.c.at).label("since"),
        sa.func.max(HANDOFFS.c.state).label("state"),  # "waiting" if any case waits,
    )
    .where(OPEN)
    .group_by(HANDOFFS.c.conversation)
    .subquery("cases")
)
HELD = CONVERSATIONS.c.mode == "human"


@dataclass(frozen=True, kw_only=True, slots=True)
class Wanted:
    """Which part of the queue: a tab as `person` sees it at `now`, of one business or of all (None), and the
    open cases that have a reason, language or tier, or are due then."""

    tab: Tab
    person: str
    now: datetime
    business: BusinessId | None = None
    reason: str | None = None
    language: str | None = None
    tier: str | None = None
    due: Due | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Row:
    """A conversation with all that a line of the queue tells. `cases` are the open ones, oldest first."""

    conversation: Conversation
    contact: Contact
    cases: tuple[Handoff, ...]
    last: Message | None
    snooze: Snooze | None


@dataclass(frozen=True, kw_only=True, slots=True)
class Facets:
    """What the open cases can be filtered by; `timed` when any is due at some time."""

    reasons: tuple[str, ...]
    languages: tuple[str, ...]
    tiers: tuple[str, ...]
    timed: bool


def page(connection: Connection, wanted: Wanted, *, limit: int, offset: int = 0) -> list[Row]:
    """One page of the queue: the most urgent and longest waiting first; of `recent` the newest first."""
    query = _matching(wanted)
    if wanted.tab == "recent":
        query = query.order_by(CONVERSATIONS.c.updated_at.desc())
    else:
        since = sa.func.coalesce(CASES.c.since, CONVERSATIONS.c.updated_at)
        asleep = sa.case((_snoozed(wanted.now), 1), else_=0)
        query = query.order_by(asleep, sa.func.coalesce(CASES.c.rank, 1), since)
    found = conversations.listed(connection, query.limit(limit).offset(offset))
    return rows(connection, found, wanted.now)


def count(connection: Connection, wanted: Wanted) -> int:
    """How many conversations the tab has."""
    query = sa.select(sa.func.count()).select_from(
        _matching(wanted).with_only_columns(CONVERSATIONS.c.id).subquery()
    )
    return int(connection.execute(query).scalar_one())


def counts(connection: Connection, business: BusinessId | None, now: datetime) -> tuple[int, int]:
    """How many conversations wait for somebody, and how many are a person's concern at all."""
    held = sa.select(CONVERSATIONS.c.id).where(HELD)
    cased = sa.select(HANDOFFS.c.conversation).where(OPEN)
    if business is not None:
        held = held.where(CONVERSATIONS.c.business == business)
        cased = cased.where(HANDOFFS.c.business == business)
    alone = held.where(CONVERSATIONS.c.person.is_(None))
    waiting = sa.union(alone, cased.where(HANDOFFS.c.state == "waiting"))
    asleep = sa.select(CONVERSATIONS.c.id).where(_snoozed(now))
    waiting = sa.select(waiting.subquery()).except_(asleep)
    sums = (
        sa.select(sa.func.count()).select_from(one.subquery()) for one in (waiting, sa.union(held, cased))
    )
    first, second = connection.execute(sa.select(*(one.scalar_subquery() for one in sums))).one()
    return first, second


def held_by(connection: Connection, business: BusinessId | None) -> dict[str, int]:
    """How many conversations each person has, or has a case of."""
    held = sa.select(CONVERSATIONS.c.person, CONVERSATIONS.c.id.label("id")).where(
        HELD, CONVERSATIONS.c.merged_into.is_(None)
    )
    taken = sa.select(HANDOFFS.c.person, HANDOFFS.c.conversation.label("id")).where(
        HANDOFFS.c.state == "taken"
    )
    if business is not None:
        held = held.where(CONVERSATIONS.c.business == business)
        taken = taken.where(HANDOFFS.c.business == business)
    both = sa.union(held, taken).subquery()
    query = sa.select(both.c.person, sa.func.count()).where(both.c.person.is_not(None))
    return {row[0]: row[1] for row in connection.execute(query.group_by(both.c.person))}


def facets(connection: Connection, business: BusinessId | None) -> Facets:
    """By what the open cases can be told apart."""
    mine = OPEN if business is None else OPEN & (HANDOFFS.c.business == business)
    spoken = (
        sa.select(CONTACTS.c.language)
        .join(CONVERSATIONS, CONVERSATIONS.c.contact == CONTACTS.c.id)
        .join(HANDOFFS, HANDOFFS.c.conversation == CONVERSATIONS.c.id)
    )
    return Facets(
        reasons=_distinct(connection, sa.select(REASON).where(mine)),
        languages=_distinct(connection, spoken.where(mine)),
        tiers=_distinct(connection, sa.select(TIER).where(mine)),
        timed=bool(connection.execute(sa.select(sa.exists().where(mine, TIMED))).scalar_one()),
    )


def rows(connection: Connection, found: Sequence[Conversation], now: datetime) -> list[Row]:
    """The conversations with what a line tells of each, in the same order; a few queries for all of them."""
    ids = [one.id for one in found]
    known = contacts.several(connection, [one.contact for one in found])
    cases: dict[ConversationId, list[Handoff]] = {}
    for one in handoffs.open_of(connection, ids):
        cases.setdefault(one.conversation, []).append(one)
    said = transcript.last_said(connection, ids)
    asleep = snoozes.of(connection, ids)
    return [
        Row(
            conversation=one,
            contact=known[ContactId(one.contact)],
            cases=tuple(cases.get(one.id, ())),
            last=said.get(one.id),
            snooze=snooze if (snooze := asleep.get(one.id)) and snooze.holds(one, now) else None,
        )
        for one in found
    ]


def _matching(wanted: Wanted) -> sa.Select[tuple[object, ...]]:
    """The conversations of a tab, unordered."""
    query = sa.select(CONVERSATIONS).where(CONVERSATIONS.c.merged_into.is_(None))
    if wanted.business is not None:
        query = query.where(CONVERSATIONS.c.business == wanted.business)
    if wanted.tab == "recent":
        return query
    query = query.join(CASES, CASES.c.conversation == CONVERSATIONS.c.id, isouter=True)
    query = query.where(HELD | CASES.c.conversation.is_not(None))
    if wanted.tab == "waiting":
        nobodys = HELD & CONVERSATIONS.c.person.is_(None)
        query = query.where((CASES.c.state == "waiting") | nobodys, ~_snoozed(wanted.now))
    if wanted.tab == "mine":
        own = _has_case(HANDOFFS.c.state == "taken", HANDOFFS.c.person == wanted.person)
        query = query.where((HELD & (CONVERSATIONS.c.person == wanted.person)) | own)
    return _filtered(query, wanted)


def _filtered(query: sa.Select[tuple[object, ...]], wanted: Wanted) -> sa.Select[tuple[object, ...]]:
    if wanted.reason:
        query = query.where(_has_case(wanted.reason == REASON))
    if wanted.tier:
        query = query.where(_has_case(wanted.tier == TIER))
    if wanted.language:
        speakers = sa.select(CONTACTS.c.id).where(CONTACTS.c.language == wanted.language)
        query = query.where(CONVERSATIONS.c.contact.in_(speakers))
    if wanted.due:
        query = query.where(_is_due(wanted.due, wanted.now))
    return query


def _is_due(due: Due, now: datetime) -> sa.ColumnElement[bool]:
    """Whether that goes for the case which is due first. Times are text, in UTC: they sort as they follow."""
    first = sa.select(sa.func.min(DUE_AT)).where(HANDOFFS.c.conversation == CONVERSATIONS.c.id, TIMED)
    earliest, until, soon = first.scalar_subquery(), now.isoformat(), (now + SOON).isoformat()
    match due:
        case "over":
            return earliest <= until
        case "soon":
            return (earliest > until) & (earliest <= soon)
        case "later":
            return earliest > soon


def _has_case(*conditions: sa.ColumnElement[bool]) -> sa.ColumnElement[bool]:
    of_it = sa.select(HANDOFFS.c.id).where(HANDOFFS.c.conversation == CONVERSATIONS.c.id, OPEN, *conditions)
    return of_it.exists()


def _snoozed(now: datetime) -> sa.ColumnElement[bool]:
    heard_since = CONVERSATIONS.c.last_heard_at > SNOOZES.c.at
    return (
        sa.select(SNOOZES.c.conversation)
        .where(SNOOZES.c.conversation == CONVERSATIONS.c.id, SNOOZES.c.until > now)
        .where(sa.func.coalesce(heard_since, sa.false()).is_(False))
        .exists()
    )


def _distinct(connection: Connection, query: sa.Select[str]) -> tuple[str, ...]:
    return tuple(sorted(one for one in connection.execute(query.distinct()).scalars() if one))
