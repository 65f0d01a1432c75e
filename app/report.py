"""What the commands print of conversations, said, understood and done, and of what operators should know."""

from collections import Counter
from collections.abc import Mapping

from domain.ids import ConversationId
from domain.json import Json, JsonDict, dump
from store import contacts, conversations, handoffs, inbox, resolutions, transcript, turns
from store.conversations import Conversation
from store.database import Connection, Database
from store.ledger import Ledger
from store.turns import TurnRow


def listed(connection: Connection, limit: int) -> list[JsonDict]:
    """The conversations something happened in last, newest first, a line each."""
    return [_line(connection, one) for one in conversations.recent(connection, limit=limit)]


def noticed(connection: Connection) -> dict[str, list[JsonDict]]:
    """The last notices, and the last parts of webhooks that could not be read, each newest first."""
    return {
        "notices": [
            {"at": one.at.isoformat(), "business": one.business, "topic": one.topic, "data": one.data}
            for one in inbox.notices(connection)
        ],
        "quarantined": inbox.quarantine(connection),
    }


def shown(database: Database, conversation: Conversation) -> JsonDict:
    """The whole conversation, in the shape that `conversation show --json` promises."""
    done = {entry.key: entry.status for entry in Ledger(database).list(conversation=conversation.id)}
    with database.reading() as connection:
        return _shown(connection, conversation, done)


def _shown(connection: Connection, conversation: Conversation, done: Mapping[str, str]) -> JsonDict:
    messages = _messages(connection, conversation.id)
    records = [row for row in turns.of(connection, conversation.id) if row.record]
    return {
        "id": conversation.id,
        "contact": _contact(connection, conversation),
        "mode": conversation.mode,
        "messages": messages,
        "message_counts": counted(messages),
        "turns": [_turn(row, row.record or {}, done) for row in records],
        "handoffs": [
            {
                "id": one.id,
                "reason": one.case["reason"],
                "at": one.at.isoformat(),
                "summary": one.case["summary"],
                "next_action": one.case["next_action"],
                "state": one.state,
                "person": one.person,
            }
            for one in handoffs.of(connection, conversation.id)
        ],
        "survey": _survey(records),
        "resolution": _resolution(connection, conversation.id),
    }


def _resolution(connection: Connection, conversation: ConversationId) -> Json:
    found = resolutions.of(connection, conversation)
    return None if found is None else dump(found)


def counted(messages: list[JsonDict]) -> JsonDict:
    """How many messages each author wrote; a reaction is none."""
    written = Counter(str(one["author"]) for one in messages if one["kind"] != "reaction")
    return {author: written[author] for author in ("customer", "agent", "person")}


def _line(connection: Connection, one: Conversation) -> JsonDict:
    return {
        "id": one.id,
        "contact": _contact(connection, one),
        "mode": one.mode,
        "turns": one.done_turn,
        "updated": one.updated_at.isoformat(),
    }


def _contact(connection: Connection, conversation: Conversation) -> JsonDict:
    contact = contacts.get(connection, conversation.contact)
    sender = contact.sender
    return {
        "id": contact.id,
        "name": sender.name,
        "phone": sender.phone,
        "bsuid": sender.bsuid,
        "language": contact.language,
        "opted_out": contact.opted_out,
    }


def _messages(connection: Connection, conversation: ConversationId) -> list[JsonDict]:
    return [
        {
            "at": one.at.isoformat(),
            "author": one.author,
            "text": one.text,
            "kind": one.kind,
            "delivery": one.delivery,
        }
        for one in transcript.messages(connection, conversation)
    ]


def _turn(row: TurnRow, record: JsonDict, done: Mapping[str, str]) -> JsonDict:
    calls: list[JsonDict] = record.get("calls", [])
    models = [call for call in calls if str(call.get("name", "")).startswith("model")]
    return {
        "number": row.number,
        "at": record.get("at"),
        "language": record.get("language"),
        "sentiment": record.get("sentiment"),
        "urgency": record.get("urgency"),
        "intents": record.get("intents", []),
        "commands": record.get("commands", []),
        "passages": record.get("passages", []),
        "effects": [_effect(effect, done) for effect in record.get("effects", [])],
        "confidence": record.get("confidence"),
        "acts": record.get("acts", []),
        "wordings": record.get("wordings", []),
        "outcome": record.get("outcome"),
        "calls": calls,
        "model_calls": len(models),
        "usd": sum(float(call.get("usd", 0)) for call in models),
        "tokens": sum(int(call.get("tokens", 0)) for call in models),
        "ms": row.ms,
    }


def _effect(effect: JsonDict, done: Mapping[str, str]) -> JsonDict:
    shown = {name: effect[name] for name in ("key", "tool", "args")}
    return {**shown, "status": effect.get("status") or done.get(effect["key"])}


def _survey(records: list[TurnRow]) -> Json:
    ratings = [
        {"score": command["score"], "comment": command.get("comment"), "at": (row.record or {}).get("at")}
        for row in records
        for command in (row.record or {}).get("commands", [])
        if command["type"] == "rate"
    ]
    return ratings[-1] if ratings else None
