"""The demo world of the shop Voltera: the same at every reset but for the dates, which follow the clock."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from domain.address import Address
from domain.json import JsonDict, dump
from domain.money import Money
from tools.orders import Line, Order
from tools.payments import Charge, Refund
from tools.returns import ReturnLabel
from tools.sandbox.extras import extras
from tools.sandbox.parcels import parcels, search
from tools.sandbox.people import COUNTRIES, Person, people
from tools.sandbox.products import Article, products
from tools.sandbox.purchases import GivenBack, Purchase, purchases
from tools.sandbox.rows import Row
from tools.sandbox.versions import versions

KINDS = (
    "customers", "orders", "parcels", "investigations", "charges", "refunds", "labels", "subscriptions",
    "bookings", "products", "versions", "coupons", "invoices", "tickets", "notes", "mailbox",
)  # fmt: skip

_FIRST_NUMBER = 10400
_FREE_SHIPPING_FROM = 5000
_SHIPPING = Money(490)
_LABEL = Money(490)


@dataclass(frozen=True, kw_only=True, slots=True)
class Sale:
    """An order with who bought it and how it ended."""

    order: Order
    person: Person
    purchase: Purchase


def build(now: datetime) -> Iterator[Row]:
    """Every record of a fresh world."""
    everybody = people()
    for person in everybody:
        yield "customers", person.customer.id, dump(person.customer) | {"role": person.role}
    for product in products().values():
        yield "products", product.sku, product.row | {"restock": _restock(product, now)}
    for version in versions().values():
        yield "versions", version.sku, dump(version)
    for number, sale in enumerate(_sales(everybody, now)):
        yield from _sale_rows(sale, number, now)
    yield from extras(everybody, now)


def _restock(product: Article, now: datetime) -> str | None:
    days = product.restock_days
    return None if days is None else (now + timedelta(days=days)).date().isoformat()


def _sales(everybody: tuple[Person, ...], now: datetime) -> list[Sale]:
    """All orders, oldest first; numbers follow the time they were placed."""
    bought = [(person, purchase) for person in everybody for purchase in purchases(person)]
    bought.sort(key=lambda pair: (-pair[1].placed, pair[0].number))
    return [
        Sale(
            order=_order(person, purchase, _FIRST_NUMBER + number, now),
            person=person,
            purchase=purchase,
        )
        for number, (person, purchase) in enumerate(bought)
    ]


def _order(person: Person, purchase: Purchase, number: int, now: datetime) -> Order:
    country = COUNTRIES[person.country]
    boxes = _boxes(person, purchase, number)
    lines = tuple(
        Line(
            sku=sku,
            name=products()[sku].name,
            quantity=quantity,
            price=products()[sku].price,
            tracking=boxes[place],
        )
        for place, (sku, quantity) in enumerate(purchase.basket)
    )
    goods = sum(line.price.amount * line.quantity for line in lines)
    shipping = _SHIPPING if goods < _FREE_SHIPPING_FROM else Money(0)
    total = Money(goods + shipping.amount - purchase.discount)
    return Order(
        number=f"V-{number}",
        customer=person.customer.id,
        status=purchase.status,
        placed=_ago(now, purchase.placed, number + 60),
        delivered=None if purchase.delivered is None else _ago(now, purchase.delivered, number),
        lines=lines,
        shipping=shipping,
        discount=Money(purchase.discount),
        total=total,
        refunded=total if purchase.given_back else Money(0),
        postcode=person.customer.postcode,
        tracking=boxes[0],
        carrier=country.carrier if boxes[0] else None,
        address=Address(
            street=person.street,
            postcode=person.customer.postcode,
            town=person.town,
            country=person.country,
        ),
    )


def _boxes(person: Person, purchase: Purchase, number: int) -> list[str | None]:
    """The parcel of each line, None for what has not left. The second parcel of a split order of every
    other person is still being packed."""
    prefix = COUNTRIES[person.country].tracking
    first, second = (f"{prefix}{number * 7919 + box:010d}" for box in (0, 1))
    if purchase.delivered is None and purchase.status not in ("shipped", "late"):
        return [None] * len(purchase.basket)
    if not purchase.split:
        return [first] * len(purchase.basket)
    later = second if person.turn % 2 == 0 else None
    return [first, *[later] * (len(purchase.basket) - 1)]


def _ago(now: datetime, days: int, salt: int) -> datetime:
    """So many whole days ago and some hours more, so that nothing happens all at once."""
    return now - timedelta(days=days, minutes=20 + salt * 37 % 460)


def _sale_rows(sale: Sale, index: int, now: datetime) -> Iterator[Row]:
    order = sale.order
    yield "orders", order.number, dump(order) | {"items": [line.name for line in order.lines]}
    yield from _parcel_rows(sale, now)
    charge = Charge(
        id=f"CH-{2001 + index}",
        order=order.number,
        customer=order.customer,
        amount=order.total,
        refunded=order.refunded,
        method=COUNTRIES[sale.person.country].method,
        at=order.placed,
    )
    yield "charges", charge.id, dump(charge)
    yield "invoices", *_invoice(order)
    if sale.purchase.given_back is not None:
        refund = _refund(sale.purchase.given_back, charge, index, now)
        yield "refunds", refund.id, dump(refund)
    if order.status == "returned":
        yield "labels", *_label(order, sale.purchase.given_back, index)


def _parcel_rows(sale: Sale, now: datetime) -> Iterator[Row]:
    order, state = sale.order, sale.purchase.search
    searched: JsonDict = {}
    if state is not None:
        found = search(order, state, now)
        searched = {"investigation": found.id, "searched": state == "open"}
        yield "investigations", found.id, dump(found)
    for box in parcels(order, sale.person, now):
        owned = {"order": order.number, "customer": order.customer}
        yield "parcels", box.tracking, dump(box) | owned | searched


def _invoice(order: Order) -> tuple[str, JsonDict]:
    number = f"INV-{order.number.removeprefix('V-')}"
    data = {"number": number, "order": order.number, "customer": order.customer}
    return number, data | {"total": dump(order.total), "at": dump(order)["placed"]}


def _refund(given_back: GivenBack, charge: Charge, index: int, now: datetime) -> Refund:
    return Refund(
        id=f"RF-{1001 + index}",
        charge=charge.id,
        order=charge.order,
        customer=charge.customer,
        amount=charge.amount,
        reason=given_back.reason,
        at=_ago(now, given_back.days, index),
        approved_by=given_back.approved_by,
    )


def _label(order: Order, given_back: GivenBack | None, index: int) -> tuple[str, JsonDict]:
    """The label an order came back on; who only changed their mind paid for it."""
    paid = _LABEL if given_back is None else Money(0)
    label = ReturnLabel(
        id=f"LB-{1001 + index}",
        order=order.number,
        customer=order.customer,
        carrier=str(order.carrier),
        tracking=f"{order.tracking}R",
        state="used",
        at=order.delivered or order.placed,
        skus=tuple(line.sku for line in order.lines),
        items=tuple(line.name for line in order.lines),
        reason=given_back.reason if given_back else "changed_mind",
        refund=Money(order.total.amount - paid.amount),
    )
    return label.id, dump(label)
