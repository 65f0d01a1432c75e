"""What happens to cases, for the places where staff are told; each place takes each piece of news once."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal, cast

import sqlalchemy as sa

from domain.ids import BusinessId, ConversationId
from store.database import Connection, insert
from store.schema import NEWS, POSTS

Kind = Literal[
    "opened",
    "paged",
    "taken",
    "returned",
    "resolved",
    "approved",
    "declined",
    "customer",
    "person",
    "window",
    "incident",
    "calm",
]

AT_ONCE = 50
"""Pieces of news told before looking again."""

NOBODYS = ConversationId("")
"""The conversation of news that is about none: an incident of the business."""

Place = Literal["slack", "helpdesk"]


@dataclass(frozen=True, kw_only=True, slots=True)
class Item:
    """One piece of news. `handoff` is the case it opened; `text` what somebody said."""

    seq: int
    business: BusinessId
    conversation: ConversationId
    handoff: str | None
    kind: Kind
    person: str | None
    text: str
    at: datetime


@dataclass(frozen=True, kw_only=True, slots=True)
class Post:
    """Where a case stands in a place: Slack's channel and message, or the helpdesk's ticket with how many of
    its comments have been `seen`."""

    handoff: str
    channel: str
    post: str
    seen: int


def add(
    connection: Connection,
    business: BusinessId,
    conversation: ConversationId,
    kind: Kind,
    now: datetime,
    *,
    handoff: str | None = None,
    person: str | None = None,
    text: str = "",
) -> None:
    """Note a piece of news."""
    values = {"business": business, "conversation": conversation, "kind": kind, "at": now}
    connection.execute(sa.insert(NEWS).values(handoff=handoff, person=person, text=text, **values))


def waiting(connection: Connection, place: Place, since: datetime) -> list[Item]:
    """What this place has not taken yet of the news since then, oldest first."""
    query = sa.select(NEWS).where(_taken(place).is_(None), NEWS.c.at >= since).order_by(NEWS.c.seq)
    return [_item(row) for row in connection.execute(query.limit(AT_ONCE)).mappings()]


def take(connection: Connection, place: Place, seq: int, now: datetime) -> bool:
    """Take a piece of news for this place; false when another process has."""
    statement = sa.update(NEWS).where(NEWS.c.seq == seq, _taken(place).is_(None))
    return connection.execute(statement.values({_taken(place): now})).rowcount == 1


def put_back(connection: Connection, place: Place, seq: int) -> None:
    """Nobody could be told: it is to be tried again."""
    connection.execute(sa.update(NEWS).where(NEWS.c.seq == seq).values({_taken(place): None}))


def forget_before(connection: Connection, before: datetime) -> None:
    """Drop old news."""
    connection.execute(sa.delete(NEWS).where(NEWS.c.at < before))


def remember(
    connection: Connection,
    business: BusinessId,
    conversation: ConversationId,
    place: Place,
    post: Post,
) -> None:
    """Keep where a case stands in a place."""
    values = {"channel": post.channel, "post": post.post, "seen": post.seen}
    connection.execute(
        insert(connection, POSTS)
        .values(business=business, conversation=conversation, place=place, handoff=post.handoff, **values)
        .on_conflict_do_update(index_elements=[POSTS.c.handoff, POSTS.c.place], set_=values)
    )


def advance(connection: Connection, post: Post, seen: int) -> bool:
    """Take the comments after `post.seen` up to `seen` for the caller; false when another process has."""
    statement = sa.update(POSTS).where(
        POSTS.c.handoff == post.handoff, POSTS.c.place == "helpdesk", POSTS.c.seen == post.seen
    )
    return connection.execute(statement.values(seen=seen)).rowcount == 1


def posts(connection: Connection, conversation: ConversationId, place: Place) -> list[Post]:
    """Where the conversation's cases stand in a place."""
    query = sa.select(POSTS).where(POSTS.c.conversation == conversation, POSTS.c.place == place)
    return [
        Post(handoff=row["handoff"], channel=row["channel"], post=row["post"], seen=row["seen"])
        for row in connection.execute(query).mappings()
    ]


def _taken(place: Place) -> sa.Column[datetime]:
    return cast("sa.Column[datetime]", NEWS.c[f"{place}_at"])


def _item(row: sa.RowMapping) -> Item:
    return Item(
        seq=row["seq"],
        business=BusinessId(row["business"]),
        conversation=ConversationId(row["conversation"]),
        handoff=row["handoff"],
        kind=cast(Kind, row["kind"]),
        person=row["person"],
        text=row["text"],
        at=row["at"],
    )
