"""The sandbox's papers, drawn when they are asked for."""

from collections.abc import Iterator
from datetime import date

from domain.errors import NotFound
from domain.json import JsonDict, dump, load
from tools.crm import Customer
from tools.documents import PDF, Paper, PaperFile, PaperKind, PaperTerms
from tools.orders import Order
from tools.papers import papers
from tools.papers.wording import Wording, wording
from tools.payments import Charge
from tools.records import Transaction
from tools.sandbox.backend import Backend
from tools.sandbox.opening import ZONE
from tools.sandbox.people import people
from tools.sandbox.plans import PLANS
from tools.sandbox.rows import find, must_get
from tools.subscriptions import Subscription
from tools.warranty import country, covered_until

SELLER = papers.Party(
    name="Voltera",
    address=("12 rue de l'Exemple", "75002 Paris"),
    email="help@voltera.example",
    vat_id="FR 00 000000000",
)
RETURNS = papers.Party(
    name="Voltera Returns", address=("Entrepôt 4", "93200 Saint-Denis", "France"), email=SELLER.email
)
VAT = {"GB": 20, "FR": 20, "BE": 21, "NL": 21, "DE": 19, "ES": 21, "IT": 22}
"""Standard rates in percent."""

OF_ORDERS: tuple[PaperKind, ...] = ("invoice", "confirmation", "certificate")


class SandboxDocuments:
    """Meets tools.documents.Documents."""

    def __init__(self, backend: Backend) -> None:
        self._backend = backend

    async def papers(self, customer: str) -> tuple[Paper, ...]:
        """The customer's papers."""
        found = await self._backend.read(lambda records: list(_papers(records, customer)))
        return tuple(sorted(found, key=lambda paper: (paper.at, paper.id), reverse=True))

    async def paper(self, id: str) -> Paper:
        """The paper."""
        return await self._backend.read(lambda records: _paper(records, id))

    async def file(self, id: str, terms: PaperTerms) -> PaperFile:
        """The paper, drawn."""
        return await self._backend.read(lambda records: _Drawing(records, terms).of(_paper(records, id)))


def _papers(records: Transaction, customer: str) -> Iterator[Paper]:
    for row in find(records, "orders", "customer", customer):
        yield from (_of_order(kind, row) for kind in OF_ORDERS if _exists(kind, row))
    for row in find(records, "labels", "customer", customer):
        yield _of_label(row)
    for row in find(records, "subscriptions", "customer", customer):
        yield _of_subscription(row)


def _paper(records: Transaction, id: str) -> Paper:
    kind, _, of = id.partition(":")
    if kind == "contract":
        return _of_subscription(must_get(records, "subscriptions", of))
    if kind == "label":
        return _of_label(must_get(records, "labels", of))
    row = must_get(records, "orders", of)
    for known in OF_ORDERS:
        if known == kind and _exists(known, row):
            return _of_order(known, row)
    raise NotFound("no such paper")


def _exists(kind: PaperKind, order: JsonDict) -> bool:
    """What was not delivered has no warranty yet."""
    return kind != "certificate" or order["delivered"] is not None


def _of_order(kind: PaperKind, row: JsonDict) -> Paper:
    order = load(Order, row)
    return Paper(
        id=f"{kind}:{order.number}",
        kind=kind,
        customer=order.customer,
        title=order.number,
        about=", ".join(line.name for line in order.lines),
        order=order.number,
        at=order.placed,
    )


def _of_label(row: JsonDict) -> Paper:
    return load(
        Paper,
        {
            "id": f"label:{row['id']}",
            "kind": "label",
            "customer": row["customer"],
            "title": row["order"],
            "about": row["carrier"],
            "order": row["order"],
            "at": row["at"],
        },
    )


def _of_subscription(row: JsonDict) -> Paper:
    one = load(Subscription, row)
    began = dump(one)["since"]
    return load(
        Paper,
        {
            "id": f"contract:{one.id}",
            "kind": "contract",
            "customer": one.customer,
            "title": one.plan,
            "about": one.id,
            "order": None,
            "at": f"{began}T08:00:00Z",
        },
    )


class _Drawing:
    """Draws one paper from the rows there are."""

    def __init__(self, records: Transaction, terms: PaperTerms) -> None:
        self._records = records
        self._terms = terms

    def of(self, paper: Paper) -> PaperFile:
        """The paper as PDF, named in its owner's language."""
        row = must_get(self._records, "customers", paper.customer)
        owner = load(Customer, {name: row[name] for name in Customer.__slots__})
        say = wording(owner.language, ZONE)
        data = self._data(paper, owner, say)
        about = paper.about if paper.kind == "contract" else paper.title
        return PaperFile(paper=paper, name=f"{say(paper.kind)} {about}.pdf", mime_type=PDF, data=data)

    def _data(self, paper: Paper, owner: Customer, say: Wording) -> bytes:
        buyer = _buyer(owner)
        match paper.kind:
            case "invoice":
                return papers.invoice(self._order(paper, owner), SELLER, buyer, say)
            case "confirmation":
                return papers.confirmation(self._order(paper, owner), SELLER, buyer, say)
            case "certificate":
                facts = self._order(paper, owner)
                return papers.certificate(facts, self._cover(paper, owner), SELLER, buyer, say)
            case "contract":
                return papers.contract(self._contract(paper), SELLER, buyer, say)
            case "label":
                return papers.label(self._label(paper), RETURNS, buyer, say)

    def _order(self, paper: Paper, owner: Customer) -> papers.OrderFacts:
        order = load(Order, must_get(self._records, "orders", str(paper.order)))
        charge = load(Charge, find(self._records, "charges", "order", order.number)[0])
        return papers.OrderFacts(
            number=order.number,
            invoice=f"INV-{order.number.removeprefix('V-')}",
            placed=order.placed,
            delivered=order.delivered,
            lines=[papers.Bought(name=x.name, quantity=x.quantity, price=x.price) for x in order.lines],
            shipping=order.shipping,
            discount=order.discount,
            total=order.total,
            refunded=order.refunded,
            method=charge.method,
            vat=VAT.get(country(owner) or "", VAT["FR"]),
        )

    def _cover(self, paper: Paper, owner: Customer) -> list[date]:
        order = load(Order, must_get(self._records, "orders", str(paper.order)))
        terms = self._terms.warranty
        plans = find(self._records, "subscriptions", "customer", owner.id)
        care = any((one["plan"], one["state"]) == (terms.care_plan, "active") for one in plans)
        day = (order.delivered or order.placed).astimezone(ZONE).date()
        return [covered_until(line.sku, country(owner), day, terms, care=care) for line in order.lines]

    def _contract(self, paper: Paper) -> papers.ContractFacts:
        one = load(Subscription, must_get(self._records, "subscriptions", paper.id.partition(":")[2]))
        return papers.ContractFacts(
            id=one.id,
            plan=one.plan,
            price=one.price,
            months=PLANS[one.plan].months,
            since=one.since,
            next_charge=one.next_charge.date() if one.next_charge else None,
            ends=one.ends,
            withdrawal_days=self._terms.subscription.withdrawal_days,
            notice_days=self._terms.subscription.notice_days,
        )

    def _label(self, paper: Paper) -> papers.LabelFacts:
        row = must_get(self._records, "labels", paper.id.partition(":")[2])
        return papers.LabelFacts(
            order=row["order"], tracking=row["tracking"], carrier=row["carrier"], contents=row["items"]
        )


def _buyer(owner: Customer) -> papers.Party:
    """The customer with what is known of where they live."""
    town = next((one.town for one in people() if one.customer.id == owner.id), "")
    return papers.Party(name=owner.name, address=(f"{owner.postcode} {town}".strip(),), email=owner.email)
