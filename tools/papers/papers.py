"""What each paper says: from its facts to a PDF."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from domain.money import Money
from tools.papers.sheet import Column, Sheet
from tools.papers.wording import Wording

LINES = (Column(0, 0.52), Column(0.54, 0.62, True), Column(0.62, 0.8, True), Column(0.8, 1, True))
FACTS = (Column(0, 0.3), Column(0.32, 1))


@dataclass(frozen=True, kw_only=True, slots=True)
class Party:
    """Who a paper is from or for; `address` in lines."""

    name: str
    address: tuple[str, ...]
    email: str
    vat_id: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class Bought:
    """One line of an order; `price` is for one piece, VAT included."""

    name: str
    quantity: int
    price: Money


@dataclass(frozen=True, kw_only=True, slots=True)
class OrderFacts:
    """An order as its papers tell it. `vat` is the rate in percent that is within the total."""

    number: str
    invoice: str
    placed: datetime
    delivered: datetime | None
    lines: Sequence[Bought]
    shipping: Money
    discount: Money
    total: Money
    refunded: Money
    method: str
    vat: int

    @property
    def vat_within(self) -> Money:
        """The tax in the total, to the nearest minor unit."""
        tax = (self.total.amount * self.vat * 2 + 100 + self.vat) // (2 * (100 + self.vat))
        return Money(tax, self.total.currency)


@dataclass(frozen=True, kw_only=True, slots=True)
class ContractFacts:
    """A subscription as its contract tells it; the days are those of the business's terms."""

    id: str
    plan: str
    price: Money
    months: int
    since: date
    next_charge: date | None
    ends: date | None
    withdrawal_days: int
    notice_days: int


@dataclass(frozen=True, kw_only=True, slots=True)
class LabelFacts:
    """A parcel back to us, which the carrier knows by its `tracking` number."""

    order: str
    tracking: str
    carrier: str
    contents: Sequence[str]


def invoice(facts: OrderFacts, seller: Party, buyer: Party, say: Wording) -> bytes:
    """What was paid, line by line, with the tax within."""
    sheet = _headed("invoice", facts.invoice, seller, buyer, say)
    _order(sheet, facts, say)
    _money(sheet, facts, say)
    return _signed(sheet, seller, say)


def confirmation(facts: OrderFacts, seller: Party, buyer: Party, say: Wording) -> bytes:
    """What was ordered; no bill."""
    sheet = _headed("confirmation", facts.number, seller, buyer, say)
    _order(sheet, facts, say)
    for line in facts.lines:
        sheet.row((line.name, str(line.quantity), "", say.money(_times(line))), LINES)
    sheet.rule()
    sheet.row((say("total"), "", "", say.money(facts.total)), LINES, bold=True)
    return _signed(sheet, seller, say)


def certificate(facts: OrderFacts, until: Sequence[date], seller: Party, buyer: Party, say: Wording) -> bytes:
    """How long each line of the order is covered: a day for each."""
    sheet = _headed("certificate", facts.number, seller, buyer, say)
    _order(sheet, facts, say)
    columns = (LINES[0], LINES[1], Column(0.64, 1, True))
    sheet.row((say("item"), say("quantity"), say("covered_until")), columns, bold=True)
    sheet.rule()
    for line, day in zip(facts.lines, until, strict=True):
        sheet.row((line.name, str(line.quantity), say.day(day)), columns)
    sheet.gap(2)
    sheet.write(say("cover", seller=seller.name))
    return _signed(sheet, seller, say)


def contract(facts: ContractFacts, seller: Party, buyer: Party, say: Wording) -> bytes:
    """A subscription with its terms."""
    sheet = _headed("contract", facts.id, seller, buyer, say)
    sheet.row((say("plan"), facts.plan), FACTS)
    sheet.row((say("price"), say.every(facts.months, facts.price)), FACTS)
    sheet.row((say("since"), say.day(facts.since)), FACTS)
    for key, day in (("next_charge", facts.next_charge), ("ends", facts.ends)):
        if day is not None:
            sheet.row((say(key), say.day(day)), FACTS)
    sheet.gap(2)
    days = {"withdrawal": str(facts.withdrawal_days), "notice": str(facts.notice_days)}
    sheet.write(say("terms", **days))
    return _signed(sheet, seller, say)


def label(facts: LabelFacts, to: Party, sender: Party, say: Wording) -> bytes:
    """A parcel's label for the way back, of postcard size."""
    sheet = Sheet("A6", f"{say('label')} {facts.order}", to.name)
    sheet.write(say("label"), 14, bold=True)
    sheet.gap(0.5)
    for key, party in (("from", sender), ("to", to)):
        sheet.row((say(key), "\n".join([party.name, *party.address])), FACTS, 8.5)
        sheet.gap(0.3)
    sheet.row((say("with"), facts.carrier), FACTS, 8.5, bold=True)
    sheet.row((say("order"), facts.order), FACTS, 8.5)
    sheet.row((say("contents"), "\n".join(facts.contents)), FACTS, 8.5)
    sheet.gap(0.5)
    sheet.barcode(facts.tracking)
    sheet.gap(0.5)
    sheet.write(say("steps", carrier=facts.carrier), 7.5)
    return sheet.close()


def _headed(kind: str, number: str, seller: Party, buyer: Party, say: Wording) -> Sheet:
    sheet = Sheet("A4", f"{say(kind)} {number}", seller.name)
    sheet.write(seller.name, 18, bold=True)
    sheet.gap()
    sheet.write("\n".join([buyer.name, *buyer.address]))
    sheet.gap(2)
    sheet.write(say(kind), 14, bold=True)
    sheet.write(say("number", number=number))
    sheet.gap()
    return sheet


def _order(sheet: Sheet, facts: OrderFacts, say: Wording) -> None:
    sheet.row((say("order"), facts.number), FACTS)
    sheet.row((say("ordered"), say.day(facts.placed)), FACTS)
    if facts.delivered:
        sheet.row((say("delivered"), say.day(facts.delivered)), FACTS)
    sheet.gap()


def _money(sheet: Sheet, facts: OrderFacts, say: Wording) -> None:
    sheet.row((say("item"), say("quantity"), say("price"), say("amount")), LINES, bold=True)
    sheet.rule()
    for line in facts.lines:
        cells = (line.name, str(line.quantity), say.money(line.price), say.money(_times(line)))
        sheet.row(cells, LINES)
    sheet.row((say("shipping"), "", "", say.money(facts.shipping)), LINES)
    if facts.discount.amount:
        less = Money(-facts.discount.amount, facts.discount.currency)
        sheet.row((say("discount"), "", "", say.money(less)), LINES)
    sheet.rule()
    sheet.row((say("total"), "", "", say.money(facts.total)), LINES, 11, bold=True)
    tax = facts.vat_within
    net = Money(facts.total.amount - tax.amount, facts.total.currency)
    sheet.row((say("vat", rate=say.share(facts.vat), amount=say.money(tax)), "", "", ""), LINES)
    sheet.row((say("net"), "", "", say.money(net)), LINES)
    if facts.refunded.amount:
        sheet.row((say("given_back"), "", "", say.money(facts.refunded)), LINES)
    sheet.gap()
    sheet.row((say("paid_with"), facts.method), FACTS)


def _times(line: Bought) -> Money:
    return Money(line.price.amount * line.quantity, line.price.currency)


def _signed(sheet: Sheet, seller: Party, say: Wording) -> bytes:
    sheet.gap(3)
    sheet.rule()
    address = ", ".join(seller.address)
    facts = {"seller": seller.name, "address": address, "vat_id": seller.vat_id, "email": seller.email}
    sheet.write(say("made_by", **facts), 8)
    return sheet.close()
