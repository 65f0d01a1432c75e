"""What `sandbox show --json` prints is held to a strict schema."""

import json
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, StringConstraints

from tests.tools.office import Office

Digits = Annotated[str, StringConstraints(pattern=r"^\d{8,15}$")]
Bsuid = Annotated[str, StringConstraints(pattern=r"^[A-Z]{2}\.[A-Za-z0-9]{1,128}$")]
Time = Annotated[str, StringConstraints(pattern=r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$")]
Day = Annotated[str, StringConstraints(pattern=r"^\d{4}-\d\d-\d\d$")]
Number = Annotated[str, StringConstraints(pattern=r"^V-\d{5}$")]
State = Literal["in_transit", "out_for_delivery", "delivered", "late"]


class Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True)


class Money(Strict):
    amount: int
    currency: Literal["EUR"]


class Customer(Strict):
    id: str
    name: str
    phone: Digits | None
    bsuid: Bsuid
    email: str
    language: Literal["en", "fr", "nl", "de", "es", "it"]
    tier: Literal["standard", "vip", "enterprise"]
    postcode: str
    role: str


class Line(Strict):
    sku: str
    name: str
    quantity: int
    price: Money
    tracking: str | None
    cancelled: bool


class Address(Strict):
    street: str
    postcode: str
    town: str
    country: Literal["GB", "FR", "BE", "NL", "DE", "ES", "IT"]


class Order(Strict):
    number: Number
    customer: str
    status: Literal["paid", "packed", "shipped", "late", "delivered", "returned", "refunded", "cancelled"]
    placed: Time
    delivered: Time | None
    total: Money
    items: list[str]
    lines: list[Line]
    shipping: Money
    discount: Money
    refunded: Money
    tracking: str | None
    carrier: str | None
    postcode: str
    address: Address


class Scan(Strict):
    code: str
    at: Time
    place: str
    raw: str


class Parcel(Strict):
    tracking: str
    carrier: str
    status: State
    eta: Day | None
    events: list[Scan]
    order: Number
    customer: str
    handover: Literal["signed", "letterbox", "neighbour", "safe_place", "pickup_point"] | None
    investigation: str | None
    searched: bool


class Investigation(Strict):
    id: str
    order: Number
    customer: str
    tracking: str
    carrier: str
    state: Literal["open", "found", "lost"]
    opened: Time
    due: Day
    approved_by: str | None


class Charge(Strict):
    id: str
    order: Number
    customer: str
    amount: Money
    refunded: Money
    method: str
    at: Time


class Refund(Strict):
    id: str
    charge: str
    order: Number
    customer: str
    amount: Money
    reason: str
    at: Time
    approved_by: str | None
    photo: str | None


class Label(Strict):
    id: str
    order: Number
    customer: str
    carrier: str
    tracking: str
    state: str
    at: Time
    skus: list[str]
    items: list[str]
    reason: str
    refund: Money
    swap: str | None


class Subscription(Strict):
    id: str
    customer: str
    plan: str
    price: Money
    state: Literal["active", "paused", "expiring", "cancelled"]
    since: Day
    next_charge: Time | None
    ends: Day | None
    next_plan: str | None
    refunded: Money


class Booking(Strict):
    id: str
    customer: str
    kind: Literal["repair", "demo", "installation", "pickup"]
    title: str
    state: Literal["confirmed", "done", "cancelled"]
    start: Time
    end: Time


class Product(Strict):
    sku: str
    name: str
    title: dict[str, str]
    model: str
    kind: Literal["device", "accessory"]
    price: Money
    stock: int
    restock: Day | None
    grams: int
    specs: dict[str, bool | int | float | str | dict[str, str]]
    fits: list[str]


class Version(Strict):
    sku: str
    of: str
    name: str
    value: str
    called: str
    price: Money
    stock: int


class Coupon(Strict):
    code: str
    state: Literal["valid", "expired", "used"]
    kind: Literal["percent", "amount", "shipping"]
    value: int | Money
    minimum: Money
    expires: Time
    left: int | None


class Invoice(Strict):
    number: str
    order: Number
    customer: str
    total: Money
    at: Time


class Comment(Strict):
    text: str
    public: bool
    at: Time


class Ticket(Strict):
    id: str
    contact: str | None
    customer: str | None
    subject: str
    state: Literal["open", "pending", "solved"]
    at: Time
    tags: list[str]
    urgent: bool
    conversation: str | None
    comments: list[Comment]


class Note(Strict):
    id: str
    customer: str
    text: str
    at: Time


class Mail(Strict):
    id: str
    to: str
    subject: str
    text: str
    at: Time


class World(Strict):
    customers: list[Customer]
    orders: list[Order]
    parcels: list[Parcel]
    investigations: list[Investigation]
    charges: list[Charge]
    refunds: list[Refund]
    labels: list[Label]
    subscriptions: list[Subscription]
    bookings: list[Booking]
    products: list[Product]
    versions: list[Version]
    coupons: list[Coupon]
    invoices: list[Invoice]
    tickets: list[Ticket]
    notes: list[Note]
    mailbox: list[Mail]


async def test_show_prints_the_promised_object_before_and_after_writes(office: Office) -> None:
    World.model_validate_json(json.dumps(office.sandbox.show()))
    caller = office.caller("fr", "small")
    order = office.order_of("fr", "small")

    refund = {"order": order["number"], **order["total"], "reason": "damaged"}
    await office.gateway.write("payments.refund", refund, "a", caller)
    opening = {"subject": "Broken kettle", "text": "It leaks", "tags": ["refund"], "urgent": True}
    await office.gateway.write("helpdesk.open", opening, "b", caller)
    await office.gateway.write("crm.note", {"text": "Was very kind"}, "c", caller)

    World.model_validate_json(json.dumps(office.sandbox.show()))
