"""The transcript: what was said, for people to read."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Literal, assert_never, cast

import sqlalchemy as sa

from domain.ids import BusinessId, ConversationId, MessageId, OutboxId
from domain.inbound import (
    Basket,
    Cards,
    Content,
    Edit,
    Form,
    Location,
    Media,
    Reaction,
    Revoke,
    Tap,
    Text,
    Unsupported,
)
from domain.outbound import Ask, Document, File, Offer, Outbound, React, Say, Template, Voice
from store.database import Connection
from store.schema import MESSAGES, OUTBOX

ADD = sa.insert(MESSAGES)

Author = Literal["customer", "agent", "person"]


@dataclass(frozen=True, kw_only=True, slots=True)
class Message:
    """One message as a person reads it. `delivery` is the outbox state of ours, None for the customer's."""

    at: datetime
    author: Author
    kind: str
    text: str
    message: MessageId | None
    outbox: OutboxId | None
    turn: int | None
    delivery: str | None
    error_code: int | None


def add(
    connection: Connection,
    business: BusinessId,
    conversation: ConversationId,
    *,
    author: Author,
    kind: str,
    text: str,
    at: datetime,
    message: MessageId | None = None,
    outbox: OutboxId | None = None,
    turn: int | None = None,
) -> None:
    """Write down one message."""
    connection.execute(
        ADD,
        {
            "business": business,
            "conversation": conversation,
            "at": at,
            "author": author,
            "kind": kind,
            "text": text,
            "message": message,
            "outbox": outbox,
            "turn": turn,
        },
    )


def hide(connection: Connection, conversation: ConversationId, message: MessageId, text: str) -> None:
    """Keep other words of a customer's message than those it came with: it held a secret."""
    connection.execute(
        sa.update(MESSAGES)
        .where(MESSAGES.c.conversation == conversation, MESSAGES.c.message == message)
        .values(text=text)
    )


def messages(connection: Connection, conversation: ConversationId, limit: int = 1000) -> list[Message]:
    """The last messages of a conversation, oldest first, with the delivery state of ours."""
    query = (
        sa.select(MESSAGES, OUTBOX.c.state, OUTBOX.c.error_code, OUTBOX.c.message.label("sent_as"))
        .join(OUTBOX, OUTBOX.c.id == MESSAGES.c.outbox, isouter=True)
        .where(MESSAGES.c.conversation == conversation)
        .order_by(MESSAGES.c.seq.desc())
        .limit(limit)
    )
    rows = connection.execute(query).mappings().all()
    return [_message(row) for row in reversed(rows)]


def last_said(connection: Connection, ids: Sequence[ConversationId]) -> dict[ConversationId, Message]:
    """The last message of each of these conversations' customers."""
    last = (
        sa.select(sa.func.max(MESSAGES.c.seq))
        .where(MESSAGES.c.conversation.in_(ids), MESSAGES.c.author == "customer")
        .group_by(MESSAGES.c.conversation)
    )
    query = sa.select(
        MESSAGES,
        sa.null().label("state"),
        sa.null().label("error_code"),
        sa.null().label("sent_as"),
    ).where(MESSAGES.c.seq.in_(last))
    found = connection.execute(query).mappings()
    return {ConversationId(row["conversation"]): _message(row) for row in found}


def has_unanswered_template(connection: Connection, conversation: ConversationId) -> bool:
    """Whether a template was sent, or is to be, since the customer last wrote."""
    ours = MESSAGES.c.conversation == conversation
    heard = sa.select(sa.func.max(MESSAGES.c.seq)).where(ours, MESSAGES.c.author == "customer")
    query = (
        sa.select(sa.literal(1))
        .join(OUTBOX, OUTBOX.c.id == MESSAGES.c.outbox)
        .where(ours, MESSAGES.c.kind == "template", OUTBOX.c.state.not_in(("failed", "cancelled")))
        .where(MESSAGES.c.seq > sa.func.coalesce(heard.scalar_subquery(), 0))
    )
    return connection.execute(query.limit(1)).first() is not None


def described(content: Content) -> tuple[str, str]:
    """A customer's message as kind and text; the text is empty where the message has none."""
    match content:
        case Text(body=body):
            return "text", body
        case Tap(title=title):
            return "tap", title
        case Form(name=name, body=body):
            return "form", body or name
        case Media(what=what, caption=caption, filename=filename):
            return what, caption or filename or ""
        case Location(name=name, address=address, latitude=latitude, longitude=longitude):
            return "location", ", ".join(filter(None, (name, address))) or f"{latitude}, {longitude}"
        case Cards(cards=cards):
            return "cards", str(len(cards))
        case Reaction(emoji=emoji):
            return "reaction", emoji or ""
        case Basket(text=text):
            return "basket", text
        case Edit(text=text):
            return "edit", text or ""
        case Revoke():
            return "revoke", ""
        case Unsupported(what=what):
            return "unsupported", what or ""
        case _:
            assert_never(content)


def worded(reply: Outbound) -> tuple[str, str]:
    """A message of ours as kind and text, with what could be tapped in square brackets."""
    match reply:
        case Say(body=body):
            return "say", body
        case Ask(body=body, buttons=buttons):
            return "ask", body + "".join(f"\n[{button.title}]" for button in buttons)
        case Template(body=body, buttons=buttons):
            return "template", body + "".join(f"\n[{button.title}]" for button in buttons)
        case Offer(body=body, rows=rows):
            return "offer", body + "".join(f"\n[{row.title}]" for row in rows)
        case File(what=what, caption=caption, filename=filename):
            return what, caption or filename or ""
        case Voice(text=text):
            return "voice", text
        case React(emoji=emoji):
            return "reaction", emoji
        case Document(filename=filename, caption=caption):
            return "document", "\n".join(filter(None, (caption, f"[{filename}]")))
        case _:
            assert_never(reply)


def _message(row: sa.RowMapping) -> Message:
    return Message(
        at=row["at"],
        author=cast(Author, row["author"]),
        kind=row["kind"],
        text=row["text"],
        message=row["message"] or row["sent_as"],
        outbox=row["outbox"],
        turn=row["turn"],
        delivery=row["state"],
        error_code=row["error_code"],
    )
