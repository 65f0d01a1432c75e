"""`deskhand eval add`: a real conversation as a regression case, with personal data removed."""

import asyncio
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from ai.numbers import OrderShape
from ai.numbers import order_numbers as numbers_in
from ai.placeholders import Placeholders
from app import agent, models, understanding
from app.backoffice import sandbox
from app.databases import open_database
from app.playbook_folders import folder
from app.rehearsing import Stage
from app.settings import Settings
from domain.errors import DeskhandError
from domain.json import JsonDict
from evals.conversations.suite import NOW
from evals.conversations.world import World
from evals.regressions import page
from evals.regressions.page import STRANGER, Regression, Tapped, Turn
from evals.regressions.playing import play, tapped
from playbooks import playbook as playbooks
from store import contacts, conversations, turns

USUAL_ROLE, USUAL_STATUS = "small", "delivered"
"""Who plays a customer that the demo world does not know, and what their orders are like."""


def add(settings: Settings, who: str) -> tuple[str, list[str]]:
    """Keep the conversation of `who` (an id, a phone number or a user id) as a case of the playbook; its
    file, and where it goes another way in the demo world.

    Raises:
        DeskhandError: there is no such conversation, nothing was said in it, or it was added already.
    """
    book = playbooks.load(folder(settings.playbook))
    database = open_database(settings)
    with database.reading() as connection:
        found = conversations.find(connection, who.removeprefix("+"))
        if not found:
            raise DeskhandError(f"no conversation with {who}")
        contact = contacts.get(connection, found[0].contact)
        records = [row.record for row in turns.of(connection, found[0].id) if row.record]
    database.close()
    cleaner = Cleaner(
        shape=understanding.order_shape(agent.flows(book)),
        names=tuple(filter(None, (contact.sender.name or "").split())),
        world=sandbox(settings).show(),
    )
    case = cleaner.case(records, contact.sender.phone, contact.language or book.languages[0])
    file = page.write(case, book.folder, f"conversation-{str(found[0].id)[:8]}")
    return str(file), asyncio.run(_played(case, settings))


async def _played(case: Regression, settings: Settings) -> list[str]:
    book = playbooks.load(folder(settings.playbook))
    async with Stage.built(book, models.load(settings), lambda: NOW) as stage:
        return await play(case, stage)


@dataclass(slots=True)
class Cleaner:
    """Makes a case of a conversation's turns. `names` are of the customer; `world` is the demo world,
    in which somebody like them plays the case."""

    shape: OrderShape
    names: Sequence[str]
    world: World
    orders: dict[str, str] = field(default_factory=dict)  # number to placeholder
    hidden: Placeholders = field(init=False)

    def __post_init__(self) -> None:
        self.hidden = Placeholders(self.shape)

    def case(self, records: Sequence[JsonDict], phone: str | None, language: str) -> Regression:
        """The conversation as a case; of turns that no customer started nothing is kept."""
        kept = [turn for record in records if (turn := self._turn(record)) is not None]
        if not kept:
            raise DeskhandError("the customer has said nothing in this conversation")
        known = next((row for row in self.world["customers"] if phone and row["phone"] == phone), None)
        return Regression(
            about=f"a conversation of {len(kept)} turns, with personal data removed",
            language=str(known["language"]) if known else language,
            customer=str(known["role"]) if known else (USUAL_ROLE if self.orders else STRANGER),
            orders=[self._status(number) for number in self.orders],
            turns=kept,
        )

    def _turn(self, record: JsonDict) -> Turn | None:
        contents = [message["content"] for message in record.get("event", {}).get("messages", [])]
        says = [self.clean(one["body"]) for one in contents if one["kind"] == "text"]
        taps = [meant for one in contents if one["kind"] == "tap" and (meant := tapped(one["id"]))]
        if not says and not taps:
            return None
        handoff = record.get("handoff")
        return Turn(
            says=says,
            taps=[self._tap(one) for one in taps],
            keys=list(dict.fromkeys(act["key"] for act in record.get("acts", []))),
            begins=[one["flow"] for one in record.get("commands", []) if one["type"] == "start_flow"],
            person=handoff["reason"] if handoff else None,
        )

    def clean(self, text: str) -> str:
        """The text with orders, reach, numbers and the customer's own names replaced. Other names in
        free text are not found: whoever adds a case reads it."""
        for hit in sorted(numbers_in(text, self.shape), key=lambda hit: -hit.start):
            text = text[: hit.start] + self._order(str(hit.value)) + text[hit.end :]
        text = self.hidden.hide(text)
        return "".join(self._without_names(text))

    def _without_names(self, text: str) -> Iterator[str]:
        for part in _words(text):
            yield "[NAME_1]" if part.casefold() in {name.casefold() for name in self.names} else part

    def _tap(self, one: Tapped) -> Tapped:
        return one.model_copy(update={"value": self.clean(one.value)}) if one.value else one

    def _order(self, number: str) -> str:
        return self.orders.setdefault(number, f"{{order_{len(self.orders) + 1}}}")

    def _status(self, number: str) -> str:
        return next(
            (str(row["status"]) for row in self.world["orders"] if row["number"] == number), USUAL_STATUS
        )


def _words(text: str) -> Iterator[str]:
    """Words and what is between them, in order."""
    start = 0
    while start < len(text):
        end = start + 1
        while end < len(text) and text[end].isalpha() == text[start].isalpha():
            end += 1
        yield text[start:end]
        start = end
