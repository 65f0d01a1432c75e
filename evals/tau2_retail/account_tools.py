"""The user: who they are, how they pay, where things are sent."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, Protocol

from domain.contact import Proof
from domain.errors import NotFound
from domain.json import Json, JsonDict, dump
from evals.tau2_retail.store import GIFT_CARD, Address, Store, cents, money, paid_with
from tools.caller import Caller
from tools.gateway.asked import Arguments, Nothing, Reading, Writing, customer_of, parse

Purpose = Literal["difference", "refund", "other"]

ANOTHER = "another"
"""Beside the addresses that are known: one that is not."""

_PLACE = re.compile(
    r"(?P<street>[^,]+),\s*(?:(?P<unit>(?:suite|apt|apartment|unit|floor|#)[^,]*),\s*)?(?P<city>[^,\d]+),"
    r"\s*(?P<state>[A-Za-z]{2}),?\s*(?:USA,?\s*)?(?P<zip>\d{5})(?:,?\s*(?:USA|United States))?\.?",
    re.IGNORECASE,
)


class Prover(Protocol):
    """Notes who an account has proved to be; answers the user's id. Raises NotFound or Locked."""

    async def by_email(self, email: str, caller: Caller) -> str:
        """By the e-mail address."""
        ...

    async def by_name(self, name: str, zip: str, caller: Caller) -> str:
        """By name and zip code."""
        ...


@dataclass(frozen=True, kw_only=True, slots=True)
class EmailQuery:
    email: str


@dataclass(frozen=True, kw_only=True, slots=True)
class NameQuery:
    name: str
    zip: str


@dataclass(frozen=True, kw_only=True, slots=True)
class MethodsQuery:
    """`purpose`: to pay or be paid a difference, to get a refund, or to pay an order in another way."""

    order: str
    purpose: Purpose


@dataclass(frozen=True, kw_only=True, slots=True)
class PlaceQuery:
    """A place that was offered, or the words for another."""

    place: str
    text: str | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class AddressRequest:
    address1: str
    address2: str
    city: str
    state: str
    country: str
    zip: str


class AccountTools:
    """`account.*` and `crm.customer`."""

    def __init__(self, store: Store, prover: Prover) -> None:
        self._store = store
        self._prover = prover
        self.reads: Mapping[str, Reading] = {
            "crm.customer": Reading(Proof.NONE, self._customer),
            "account.by_email": Reading(Proof.NONE, self._by_email),
            "account.by_name": Reading(Proof.NONE, self._by_name),
            "account.profile": Reading(Proof.CHANNEL, self._profile),
            "account.methods": Reading(Proof.CHANNEL, self._methods),
            "account.places": Reading(Proof.CHANNEL, self._places),
            "account.place": Reading(Proof.CHANNEL, self._place),
        }
        self.writes: Mapping[str, Writing] = {"account.move": Writing(Proof.CHANNEL, self._move)}

    async def _customer(self, args: Arguments, caller: Caller) -> Json:
        parse(Nothing, "crm.customer", args)
        return self._named(customer_of(caller))

    async def _by_email(self, args: Arguments, caller: Caller) -> Json:
        query = parse(EmailQuery, "account.by_email", args)
        return self._named(await self._prover.by_email(query.email, caller))

    async def _by_name(self, args: Arguments, caller: Caller) -> Json:
        query = parse(NameQuery, "account.by_name", args)
        return self._named(await self._prover.by_name(query.name, query.zip, caller))

    def _named(self, user: str) -> JsonDict:
        return {"id": user, "name": self._store.user(user)["name"]["first_name"], "tier": "standard"}

    async def _profile(self, args: Arguments, caller: Caller) -> Json:
        parse(Nothing, "account.profile", args)
        user = self._store.user(customer_of(caller))
        methods = user["payment_methods"].values()
        balance = sum(cents(one["balance"]) for one in methods if one["source"] == GIFT_CARD)
        return {
            "email": user["email"],
            "address": in_words(user["address"]),
            "methods": [method_name(one) for one in methods],
            "gift_card": dump(money(balance)),
        }

    async def _methods(self, args: Arguments, caller: Caller) -> Json:
        """The user's own payment methods that the policy allows for the purpose."""
        query = parse(MethodsQuery, "account.methods", args)
        order = owned(self._store, query.order, caller)
        methods = self._store.user(order["user_id"])["payment_methods"].values()
        used = paid_with(order)
        return [
            {"id": one["id"], "title": method_name(one), "description": _detail(one, used)}
            for one in methods
            if self._allowed(query.purpose, order, one["id"])
        ]

    def _allowed(self, purpose: Purpose, order: JsonDict, method: str) -> bool:
        match purpose:
            case "refund":
                return self._store.may_refund(order, method)
            case "other":
                return method != paid_with(order)
            case "difference":
                return True

    async def _places(self, args: Arguments, caller: Caller) -> Json:
        """The user's own address, those of their orders, and another one."""
        parse(Nothing, "account.places", args)
        known = self._addresses(customer_of(caller))
        rows: list[Json] = [
            {"id": id, "title": address["city"], "description": in_words(address)} for id, address in known
        ]
        return [*rows, {"id": ANOTHER, "title": "Another address", "description": ""}]

    async def _place(self, args: Arguments, caller: Caller) -> Json:
        query = parse(PlaceQuery, "account.place", args)
        known = dict(self._addresses(customer_of(caller)))
        address = known.get(query.place) or read_address(query.text or "")
        if address is None:
            raise NotFound("no address")
        return {**address, "words": in_words(address)}

    def _addresses(self, user: str) -> list[tuple[str, Address]]:
        """Each once; the user's own comes first."""
        orders = self._store.orders_of(user)
        listed = [("profile", self._store.user(user)["address"])]
        listed += [(one["order_id"].removeprefix("#"), one["address"]) for one in orders]
        by_words: dict[str, tuple[str, Address]] = {}
        for id, address in listed:
            by_words.setdefault(in_words(address), (id, address))
        return list(by_words.values())

    async def _move(self, args: Arguments, key: str, caller: Caller) -> Json:
        request = parse(AddressRequest, "account.move", args)
        self._store.modify_user_address(customer_of(caller), dump(request))
        return {"address": in_words(dump(request))}


def owned(store: Store, order: str, caller: Caller) -> JsonDict:
    """The caller's own order; anybody else's is none. Raises NotFound."""
    found = store.order(f"#{order.removeprefix('#')}")
    if not caller.owns(found["user_id"]):
        raise NotFound("no such order")
    return found


def method_name(method: JsonDict) -> str:
    """A payment method, short enough for a list row."""
    match method["source"]:
        case "credit_card":
            return f"{method['brand'].title()} {method['last_four']}"
        case "gift_card":
            return "Gift card"
        case _:
            return "PayPal"


def _detail(method: JsonDict, used: str) -> str:
    balance = f"${method['balance']:.2f} on it" if method["source"] == GIFT_CARD else ""
    paid = "paid this order" if method["id"] == used else ""
    return ", ".join(filter(None, [balance, paid]))


def in_words(address: Address) -> str:
    """An address on one line."""
    street = ", ".join(filter(None, [address["address1"], address["address2"]]))
    return f"{street}, {address['city']}, {address['state']} {address['zip']}"


def read_address(text: str) -> Address | None:
    """An American address in the customer's words: street, unit, city, state, zip code."""
    if (match := _PLACE.search(text.strip())) is None:
        return None
    return {
        "address1": match["street"].strip(),
        "address2": (match["unit"] or "").strip(),
        "city": match["city"].strip(),
        "state": match["state"].upper(),
        "country": "USA",
        "zip": match["zip"],
    }
