"""What helps people in the console with an answer: files, knowledge, translation, summary."""

import asyncio
import json
from collections.abc import Mapping, Sequence
from pathlib import Path

from jinja2 import Template

from ai.chat import Chat, text_schema
from ai.numbers import SHAPE
from ai.placeholders import Placeholders
from console.desk import CustomerFile, KnownOrder, KnownSubscription
from domain.clock import Clock
from domain.contact import Sender
from domain.dialogue import Spoken
from domain.ids import BusinessId
from domain.passage import Passage
from kb.index import Index
from kb.shelf import Asker
from playbooks.playbook import Playbook
from tools.orders import Order
from tools.toolset import Toolset

ORDERS = 5
PASSAGES = 2
TRANSLATION = text_schema("translation", "translation")
SUMMARY = text_schema("summary", "summary")


class Files:
    """Customers' files, read from each business's systems."""

    def __init__(self, systems: Mapping[BusinessId, Toolset]) -> None:
        self._systems = systems

    async def file(self, business: BusinessId, sender: Sender) -> CustomerFile | None:
        """The one customer this account belongs to; None when there is none, or several share it."""
        tools = self._systems[business]
        known = await tools.crm.find(sender)
        if len(known) != 1:
            return None
        customer = known[0]
        history, orders, subscriptions = await asyncio.gather(
            tools.crm.history(customer.id),
            tools.orders.orders(customer.id, ORDERS),
            tools.subscriptions.subscriptions(customer.id),
        )
        return CustomerFile(
            name=customer.name,
            tier=customer.tier,
            spent=history.lifetime_value,
            refunds=history.refunds_90d,
            tickets=history.open_tickets,
            orders=tuple(_order(one) for one in orders),
            subscriptions=tuple(
                KnownSubscription(
                    plan=one.plan, state=one.state, price=one.price, next_charge=one.next_charge
                )
                for one in subscriptions
            ),
        )


class Advice:
    """Passages of each business's knowledge."""

    def __init__(
        self, indexes: Mapping[BusinessId, Index], books: Mapping[BusinessId, Playbook], clock: Clock
    ) -> None:
        self._indexes = indexes
        self._books = books
        self._clock = clock

    def passages(
        self, business: BusinessId, question: str, language: str, name: str | None
    ) -> Sequence[Passage]:
        """The passages that answer the question of a customer of this name, best first."""
        now = self._clock().astimezone(self._books[business].zone)
        asker = Asker(names=(name,) if name else ())
        return self._indexes[business].search(question, language, PASSAGES, now, asker=asker)


class Translation:
    """Translates by a chat model. What it says is shown to the person alone, and sent to nobody."""

    def __init__(self, chat: Chat, prompt: Path) -> None:
        self._chat = chat
        self._prompt = Template(prompt.read_text(encoding="utf-8"))

    async def translate(self, text: str, language: str) -> str:
        """The text in this language."""
        answer = await self._chat.ask(self._prompt.render(language=language), text, TRANSLATION)
        return str(answer.data.get("translation", ""))


class Summary:
    """Sums a conversation up by a chat model, which reads placeholders for personal data. What it says is
    shown to the person alone."""

    def __init__(self, chat: Chat, prompt: Path) -> None:
        self._chat = chat
        self._prompt = Template(prompt.read_text(encoding="utf-8"))

    async def summarise(self, said: Sequence[Spoken], name: str | None, language: str) -> str:
        """The conversation with a customer of this name, in a few sentences of this language."""
        hidden = Placeholders(SHAPE)
        if name:
            hidden.know("NAME", name)
        lines = [{"by": one["author"], "text": hidden.hide(one["text"])} for one in said]
        question = json.dumps(lines, ensure_ascii=False)
        answer = await self._chat.ask(self._prompt.render(language=language), question, SUMMARY)
        return hidden.fill(str(answer.data.get("summary", "")))


def _order(order: Order) -> KnownOrder:
    return KnownOrder(
        number=order.number,
        status=order.status,
        placed=order.placed,
        total=order.total,
        items=tuple(line.name for line in order.lines),
        parcels=order.parcels,
        carrier=order.carrier,
    )
