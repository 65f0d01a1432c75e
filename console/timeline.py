"""A conversation in the order it happened: messages, what the agent understood, what people did."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal
from zoneinfo import ZoneInfo

from domain.event import Decision
from domain.json import Json, JsonDict
from store.acts import Act
from store.notes import Note
from store.transcript import Message
from store.turns import TurnRow

SILENT = ("reply",)
TOLD_ACTS = ("assign", "snooze", "wake", "meant", "offers-agreed", "offers-declined")
"""Decisions shown by the messages they lead to, and acts that are no decisions and shown all the same."""
ASIDES = ("privacy", "small_talk", "repeat", "rate", "out_of_scope")
"""Commands that are about none of the topics."""
TICKS = {
    "queued": "pending",
    "sending": "pending",
    "accepted": "sent",
    "sent": "sent",
    "delivered": "delivered",
    "read": "read",
    "failed": "failed",
    "cancelled": "cancelled",
}


@dataclass(frozen=True, kw_only=True, slots=True)
class Said:
    """A message. `person` is who wrote it; `choices` what could be tapped; `ticks` how far it got."""

    id: str
    at: datetime
    author: str
    kind: str
    text: str
    person: str | None
    choices: tuple[str, ...]
    ticks: str | None
    error_code: int | None
    type: Literal["said"] = "said"


@dataclass(frozen=True, kw_only=True, slots=True)
class Understood:
    """What turn `number` found out, from words of the customer if `said`. Numbers are shares of 1, the
    sentiment from -1 to 1."""

    id: str
    at: datetime
    number: int
    said: bool
    language: str | None
    sentiment: float | None
    urgency: str | None
    confidence: float | None
    intents: list[tuple[str, float]]
    commands: list[dict[str, Json]]
    calls: list[dict[str, Json]]
    passages: list[dict[str, Json]]
    effects: list[dict[str, Json]]
    wordings: list[dict[str, Json]]
    outcome: str | None
    ms: int | None
    type: Literal["understood"] = "understood"

    @property
    def is_aside(self) -> bool:
        """Whether the message was about no topic at all, whatever topics came nearest."""
        return bool(self.commands) and all(one.get("type") in ASIDES for one in self.commands)


@dataclass(frozen=True, kw_only=True, slots=True)
class Done:
    """What a person decided. `detail` is whom it was given to, until when it sleeps, which flow was meant,
    why it was closed, or with which flow the agent goes on."""

    id: str
    at: datetime
    do: str
    person: str
    text: str | None
    detail: str = ""
    type: Literal["done"] = "done"


@dataclass(frozen=True, kw_only=True, slots=True)
class Day:
    """A new day begins."""

    id: str
    at: datetime
    type: Literal["day"] = "day"


@dataclass(frozen=True, kw_only=True, slots=True)
class Noted:
    """What a person wrote for colleagues."""

    id: str
    at: datetime
    person: str
    text: str
    type: Literal["noted"] = "noted"


Entry = Said | Understood | Done | Noted | Day


def timeline(
    messages: Sequence[Message],
    turns: Sequence[TurnRow],
    zone: ZoneInfo,
    notes: Sequence[Note] = (),
    acts: Sequence[Act] = (),
) -> list[Entry]:
    """All that happened since the first of the messages, in order, with a line where a day begins.

    What a turn understood comes before what it answered.
    """
    by_number = {turn.number: turn for turn in turns}
    first = messages[0].at if messages else None
    answered = {one.turn for one in messages if one.turn is not None}
    entries: list[Entry] = []
    told: set[int] = set()
    for number, one in enumerate(messages):
        turn = by_number.get(one.turn) if one.turn is not None else None
        if turn is not None and turn.number not in told:
            told.add(turn.number)
            entries += _of_turn(turn, one.at, acts)
        entries.append(_said(number, one, turn))
    rest = [turn for turn in turns if turn.number not in answered]
    others = [entry for turn in rest for entry in _of_turn(turn, turn.done_at or turn.queued_at, acts)]
    others += [Noted(id=f"n-{one.id}", at=one.at, person=one.person, text=one.text) for one in notes]
    others += [_of_act(number, one) for number, one in enumerate(acts) if one.act in TOLD_ACTS]
    merged = _merged(entries, [entry for entry in others if first is None or entry.at >= first])
    return list(_with_days(merged, zone))


def _merged(entries: list[Entry], others: list[Entry]) -> list[Entry]:
    """`others` put in by time; the transcript keeps its order whatever its times say."""
    result: list[Entry] = []
    waiting = sorted(others, key=lambda one: one.at)
    for entry in entries:
        while waiting and waiting[0].at < entry.at:
            result.append(waiting.pop(0))
        result.append(entry)
    return result + waiting


def _with_days(entries: Iterable[Entry], zone: ZoneInfo) -> Iterator[Entry]:
    today: date | None = None
    for entry in entries:
        day = entry.at.astimezone(zone).date()
        if today is None or day > today:
            today = day
            yield Day(id=f"day-{day.isoformat()}", at=entry.at)
        yield entry


def _said(number: int, one: Message, turn: TurnRow | None) -> Said:
    text, choices = _choices(one.text) if one.kind in ("ask", "offer", "template") else (one.text, ())
    person = turn.event.person if turn and isinstance(turn.event, Decision) else None
    return Said(
        id=f"m-{one.outbox or one.message or number}",
        at=one.at,
        author=one.author,
        kind=one.kind,
        text=text,
        person=person if one.author == "person" else None,
        choices=choices,
        ticks=TICKS.get(one.delivery) if one.delivery else None,
        error_code=one.error_code,
    )


def _why(event: Decision, at: datetime, acts: Sequence[Act]) -> str:
    """The reason a person chose for closing a case."""
    named = (one for one in reversed(acts) if one.person == event.person and one.at <= at)
    chosen = next((one for one in named if one.act == event.do == "resolve"), None)
    return str(chosen.detail.get("reason", "")) if chosen else ""


def _of_act(number: int, act: Act) -> Done:
    return Done(
        id=f"a-{number}",
        at=act.at,
        do=act.act,
        person=act.person,
        text=None,
        detail=str(next((act.detail[name] for name in ("to", "until", "flow") if name in act.detail), "")),
    )


def _choices(text: str) -> tuple[str, tuple[str, ...]]:
    """The store writes what could be tapped as last lines in square brackets."""
    lines = text.split("\n")
    choices: list[str] = []
    while lines and lines[-1].startswith("[") and lines[-1].endswith("]"):
        choices.insert(0, lines.pop()[1:-1])
    return "\n".join(lines), tuple(choices)


def _of_turn(turn: TurnRow, at: datetime, acts: Sequence[Act]) -> list[Entry]:
    if isinstance(turn.event, Decision):
        return [] if turn.event.do in SILENT else [_decided(turn, turn.event, acts)]
    if turn.event is not None or not (turn.record or {}).get("language"):
        return []
    return [_understood(turn, turn.record or {}, at)]


def _decided(turn: TurnRow, event: Decision, acts: Sequence[Act]) -> Done:
    return Done(
        id=f"d-{turn.number}",
        at=turn.queued_at,
        do=event.do,
        person=event.person,
        text=event.text,
        detail=event.flow or _why(event, turn.queued_at, acts),
    )


def _understood(turn: TurnRow, record: JsonDict, at: datetime) -> Understood:
    return Understood(
        id=f"t-{turn.number}",
        at=at,
        number=turn.number,
        said=bool(record.get("text")),
        language=record.get("language"),
        sentiment=record.get("sentiment"),
        urgency=record.get("urgency"),
        confidence=record.get("confidence"),
        intents=[(str(name), float(share)) for name, share in record.get("intents", [])][:3],
        commands=record.get("commands", []),
        calls=record.get("calls", []),
        passages=record.get("passages", []),
        effects=record.get("effects", []),
        wordings=record.get("wordings", []),
        outcome=record.get("outcome"),
        ms=turn.ms,
    )
