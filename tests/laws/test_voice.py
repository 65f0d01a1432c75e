"""Whatever is heard, and whatever is tapped afterwards: only what the customer wrote or agreed to is used."""

import asyncio
from dataclasses import dataclass, field
from random import Random

from domain.command import SetSlot, StartFlow
from domain.dialogue import Choice
from domain.json import Json
from tests.flows.world import Caller, MemoryLedger, Order, Phone, Shop, node

NUMBERS = ("V-10432", "V-10433", "V-10434")


@dataclass
class Watched(Shop):
    """Notes which orders were looked up."""

    looked_up: set[str] = field(default_factory=set)

    async def read(self, name: str, args: dict[str, Json], caller: Caller) -> Json:
        """As the shop, with a note."""
        if name == "orders.order":
            self.looked_up.add(str(args["number"]))
        return await super().read(name, args, caller)


WEIGHTED = ("speaks", "speaks", "taps", "taps", "taps", "writes", "yes", "no", "murmurs")
"""What a customer may do; old buttons are tapped as often as new ones."""

WALKS = 200


def test_no_order_is_used_that_was_only_heard() -> None:
    for seed in range(WALKS):
        chance = Random(seed)
        acts = [(chance.choice(WEIGHTED), chance.randrange(60)) for _ in range(chance.randint(6, 12))]
        asyncio.run(_talk(chance.choice(["order_status", "refund"]), chance.choice(NUMBERS), acts))


async def _talk(flow: str, first: str, rest: list[tuple[str, int]]) -> None:
    shop = Watched()
    shop.add(*(Order(number, "anna", 5_000) for number in NUMBERS))
    phone = Phone(node(shop, MemoryLedger(), Caller("anna")))
    agreed: set[str] = set()

    await phone.says(first, StartFlow(flow=flow), _names(first, flow), heard=first)
    assert shop.looked_up <= agreed
    for what, about in rest:
        agreed |= _agreement(phone, what, about)
        await _does(phone, what, about)
        assert shop.looked_up <= agreed


def _number(about: int) -> str:
    return NUMBERS[about % len(NUMBERS)]


def _button(phone: Phone, about: int) -> Choice:
    """One of the last six buttons."""
    last = phone.buttons[-6:]
    return last[about % len(last)]


def _names(number: str, flow: str | None = None) -> SetSlot:
    return SetSlot(slot="order", value=number, quote=number, flow=flow)


def _agreement(phone: Phone, what: str, about: int) -> set[str]:
    """The orders that the customer says are right by this act: written, picked, or answered yes to."""
    if what == "writes":
        return {_number(about)}
    if what == "taps" and phone.buttons:
        tapped = _button(phone, about)
        if tapped["id"].startswith("pick:"):
            return {tapped["id"].rsplit(":", 1)[1]}
        return _shown_with(phone, tapped["id"]) if tapped.get("key") == "heard-value-yes" else set()
    asked = phone.shown[-1] if phone.shown else None
    just_asked = what == "yes" and asked is not None and asked["key"] == "heard-value"
    return {str(asked["facts"]["value"])} if just_asked and asked else set()


def _shown_with(phone: Phone, button: str) -> set[str]:
    """The values that were read back with this very button."""
    return {
        str(act["facts"]["value"])
        for act in phone.shown
        if act["key"] == "heard-value" and any(choice["id"] == button for choice in act["choices"])
    }


async def _does(phone: Phone, what: str, about: int) -> None:
    match what:
        case "speaks":
            await phone.says(_number(about), _names(_number(about)), heard=_number(about))
        case "writes":
            await phone.says(_number(about), _names(_number(about)))
        case "taps":
            if phone.buttons:
                await phone.taps(_button(phone, about)["id"])
        case "yes":
            await phone.yes()
        case "no":
            await phone.no()
        case _:
            await phone.says("hm")
