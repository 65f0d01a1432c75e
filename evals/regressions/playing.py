"""Plays a regression case in the demo world and says where it goes another way than it must."""

from collections.abc import Sequence

from app.rehearsing import as_sender
from domain import tap
from domain.dialogue import Choice, SpeechAct
from domain.dialogue import Turn as Record
from domain.inbound import Content, Tap, Text
from domain.turn import TurnOutcome
from evals.conversations.playing import STRANGER as NOBODY
from evals.conversations.playing import Agent, Encounter, Script
from evals.conversations.world import NoSuchRow, World, customer
from evals.regressions.page import STRANGER, Regression, Tapped, Turn
from tools.records import MemoryRecords

STAND_INS = {
    "EMAIL": "somebody{}@mail.example",
    "PHONE": "+33 6 12 34 56 0{}",
    "POSTCODE": "7501{}",
    "NAME": "Somebody",
    "NUMBER": "4000 0000 0000 000{}",
    "ACCOUNT": "FR76 3000 6000 0112 3456 7890 18{}",
}
"""What is said in place of personal data; `{}` is its number."""


async def play(case: Regression, agent: Agent, script: Script | None = None) -> list[str]:
    """Play the case; what went another way, a line each. Nothing, where all went as it must."""
    script = script or Script()
    records = MemoryRecords()
    world = agent.new_world(records).show()
    try:
        row = None if case.customer == STRANGER else customer(world, case.customer, case.language)
        orders = _orders(case, world, str(row["id"]) if row else None)
    except NoSuchRow as error:
        return [str(error)]
    encounter = agent.meet(as_sender(row) if row else NOBODY, records)
    found: list[str] = []
    offered: Sequence[Choice] = ()
    for number, turn in enumerate(case.turns, start=1):
        outcome: TurnOutcome | None = None
        keys: list[str] = []
        for content in _said(turn, orders, offered):
            if content is None:
                return [*found, f"turn {number}: what was tapped is not offered"]
            script.customer(content if isinstance(content, Text | Tap) else Text(body=""))
            outcome = await encounter.hear(content)
            script.agent(outcome)
            keys += [act["key"] for act in outcome.record.get("acts", [])]
            offered = await _offered(outcome.record.get("acts", []), encounter)
        if outcome:
            found += [f"turn {number}: {line}" for line in differences(turn, outcome.record, keys, outcome)]
    return found


def differences(wanted: Turn, record: Record, keys: Sequence[str], outcome: TurnOutcome) -> list[str]:
    """Where a turn differs from what it must be."""
    begun = begins(record)
    reason = outcome.handoff["reason"] if outcome.handoff else None
    pairs = [
        ("says", sorted(set(wanted.keys)), sorted(set(keys))),
        ("begins", sorted(wanted.begins), sorted(begun)),
        ("fetches", [wanted.person or "nobody"], [reason or "nobody"]),
    ]
    return [
        f"{what} {', '.join(now) or 'nothing'}, not {', '.join(must) or 'nothing'}"
        for what, must, now in pairs
        if must != now
    ]


def begins(record: Record) -> list[str]:
    """The flows that a turn began."""
    return [str(one["flow"]) for one in record.get("commands", []) if one["type"] == "start_flow"]


def _said(turn: Turn, orders: Sequence[str], offered: Sequence[Choice]) -> list[Content | None]:
    """What is sent, in order; None for a tap on something that is not offered."""
    said: list[Content | None] = [Text(body=fill(text, orders)) for text in turn.says]
    return [*said, *(_tap(one, orders, offered) for one in turn.taps)]


def fill(text: str, orders: Sequence[str]) -> str:
    """The text with orders of the demo world, and stand-ins for personal data."""
    for number, order in enumerate(orders, start=1):
        text = text.replace(f"{{order_{number}}}", order)
    for kind, stand_in in STAND_INS.items():
        for number in range(1, 10):
            text = text.replace(f"[{kind}_{number}]", stand_in.format(number))
    return text


def _tap(wanted: Tapped, orders: Sequence[str], offered: Sequence[Choice]) -> Tap | None:
    value = fill(wanted.value, orders) if wanted.value else None
    meant = wanted.model_copy(update={"value": value})
    for choice in offered:
        if tapped(choice["id"]) == meant:
            return Tap(id=choice["id"], title=choice.get("title") or choice.get("key", ""))
    return None


def tapped(tap_id: str) -> Tapped | None:
    """What a tap means, without what only holds in one conversation; None for what is no tap of ours."""
    match tap.read(tap_id):
        case tap.Confirm(answer=answer):
            return Tapped(answer=answer)
        case tap.Pick(slot=slot, value=value):
            return Tapped(slot=slot, value=value)
        case tap.Choose(flow=flow, slot=slot, value=value):
            return Tapped(flow=flow, slot=slot, value=value)
        case tap.Human():
            return Tapped(answer="human")
        case tap.Score(score=score):
            return Tapped(score=score)
        case _:
            return None


async def _offered(acts: Sequence[SpeechAct], encounter: Encounter) -> list[Choice]:
    question = await encounter.question()
    return [
        *(question["options"] if question else []),
        *(choice for act in acts for choice in act["choices"]),
    ]


def _orders(case: Regression, world: World, owner: str | None) -> list[str]:
    """Orders of the customer (of anybody, for a stranger) with these statuses, each another one."""
    found: list[str] = []
    for status in case.orders:
        fitting = (
            str(row["number"])
            for row in world["orders"]
            if row["status"] == status and owner in (None, row["customer"]) and row["number"] not in found
        )
        order = next(fitting, None)
        if order is None:
            raise NoSuchRow(f"no further order of {case.customer} is {status}")
        found.append(order)
    return found
