"""The demo world beside its orders: subscriptions, bookings, coupons, tickets, notes, sent e-mails."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from domain.json import JsonDict, dump
from domain.money import Money
from tools.calendar import AppointmentKind
from tools.helpdesk import Comment, Ticket, TicketState
from tools.sandbox.opening import OFFERED
from tools.sandbox.people import Person, Role
from tools.sandbox.plans import PLANS
from tools.sandbox.rows import Row
from tools.subscriptions import CHARGED_AT, Subscription, SubscriptionState, months_on

_SUBSCRIPTIONS: dict[Role, tuple[tuple[SubscriptionState, str, int, int], ...]] = {
    "vip": (("active", "Care Plus", 140, 12), ("active", "Filter Club Monthly", 8, 7)),
    "shipped": (("paused", "Filter Club Monthly", 45, 9),),
    "old": (("expiring", "Care Plus", 9, 12),),
    "small": (("active", "Filter Club Monthly", 12, 5),),
    "large": (("active", "Filter Club Quarterly", 80, 3),),
    "late": (("active", "Care Plus", 11, 12),),
}
"""State, plan, days until the next charge (a paused one is charged again when its pause ends) or the end,
and how many months before that it began."""

_BOOKINGS: dict[Role, tuple[AppointmentKind, str, int]] = {
    "vip": ("installation", "confirmed", 3),
    "large": ("demo", "done", -6),
    "late": ("repair", "cancelled", 2),
}
"""Kind, state and the day from today."""

_TICKETS: dict[Role, tuple[str, TicketState, str, int]] = {
    "vip": ("Quote for ten more units", "open", "Could you send me a quote for ten more of the same?", 2),
    "late": ("Parcel overdue", "pending", "My parcel should have been here days ago.", 1),
    "serial": ("Arrived broken", "solved", "It came out of the box in two pieces.", 24),
}
"""Subject, state, text and days ago."""

_NOTES: dict[Role, str] = {
    "vip": "Prefers a call before any delivery.",
    "serial": "Two items came back in a short time; parts were missing from one.",
}

_SHIPPED_MAIL = {
    "en": ("Your Voltera order is on its way", "Good news: we have handed your parcel to the carrier."),
    "fr": ("Votre commande Voltera est en route", "Bonne nouvelle : votre colis est chez le transporteur."),
    "nl": ("Je Voltera-bestelling is onderweg", "Goed nieuws: je pakket is bij de bezorger."),
    "de": ("Ihre Voltera-Bestellung ist unterwegs", "Gute Nachricht: Ihr Paket ist beim Zusteller."),
    "es": (
        "Tu pedido de Voltera está en camino",
        "Buenas noticias: tu paquete ya está con el transportista.",
    ),
    "it": ("Il tuo ordine Voltera è in viaggio", "Buone notizie: il tuo pacco è dal corriere."),
}


def extras(everybody: tuple[Person, ...], now: datetime) -> Iterator[Row]:
    """Everything that is not an order, its money or its parcel."""
    yield from _coupons(now)
    for person in everybody:
        yield from _subscriptions(person, now)
        yield from _booking(person, now)
        yield from _ticket(person, now)
        yield from _note(person, now)
        yield from _mail(person, now)


def _coupons(now: datetime) -> Iterator[Row]:
    offers: tuple[tuple[str, str, str, int | JsonDict, int, int, int | None], ...] = (
        ("WELCOME10", "valid", "percent", 10, 5000, 60, 500),
        ("SAVE15", "valid", "amount", dump(Money(1500)), 10000, 30, 1),
        ("FREESHIP", "valid", "shipping", dump(Money(490)), 0, 90, None),
        ("SPRING20", "expired", "percent", 20, 5000, -40, 120),
        ("BLACKWEEK25", "expired", "percent", 25, 15000, -300, 40),
        ("THANKS5", "used", "amount", dump(Money(500)), 2500, 20, 0),
    )
    for code, state, kind, value, minimum, days, left in offers:
        data = {"code": code, "state": state, "kind": kind, "value": value, "left": left}
        yield "coupons", code, data | {"minimum": dump(Money(minimum)), "expires": _at(now, days=days)}


def _subscriptions(person: Person, now: datetime) -> Iterator[Row]:
    for place, (state, plan, days, months) in enumerate(_SUBSCRIPTIONS.get(person.role, ())):
        due = datetime.combine(now.date() + timedelta(days=days + person.turn), CHARGED_AT)
        subscription = Subscription(
            id=f"S-{1001 + person.number + 100 * place}",
            customer=person.customer.id,
            plan=plan,
            price=PLANS[plan].price,
            state=state,
            since=months_on(due.date(), -months),
            next_charge=None if state == "expiring" else due,
            ends=due.date() if state == "expiring" else None,
        )
        yield "subscriptions", subscription.id, dump(subscription)


def _booking(person: Person, now: datetime) -> Iterator[Row]:
    if person.role in _BOOKINGS:
        kind, state, days = _BOOKINGS[person.role]
        id = f"B-{1001 + person.number}"
        # On the hour, in the morning: 08:00 to 10:00 UTC is 09:00 to 12:00 in Paris all year.
        day = now.replace(hour=8 + person.turn % 3, minute=0, second=0)
        times = {"start": _at(day, days=days), "end": _at(day, days=days, hours=1)}
        data = {"id": id, "customer": person.customer.id, "kind": kind, "state": state}
        yield "bookings", id, data | times | {"title": OFFERED[kind].title}


def _ticket(person: Person, now: datetime) -> Iterator[Row]:
    if person.role in _TICKETS:
        subject, state, text, days = _TICKETS[person.role]
        at = now - timedelta(days=days, minutes=47)
        ticket = Ticket(
            id=f"T-{1001 + person.number}",
            contact=None,
            customer=person.customer.id,
            subject=subject,
            state=state,
            at=at,
            tags=(person.customer.language,),
            comments=(Comment(text=text, public=True, at=at),),
        )
        yield "tickets", ticket.id, dump(ticket)


def _note(person: Person, now: datetime) -> Iterator[Row]:
    if person.role in _NOTES:
        id = f"N-{1001 + person.number}"
        data = {"id": id, "customer": person.customer.id, "text": _NOTES[person.role]}
        yield "notes", id, data | {"at": _at(now, days=-12)}


def _mail(person: Person, now: datetime) -> Iterator[Row]:
    if person.role in ("shipped", "late", "private"):
        subject, text = _SHIPPED_MAIL[person.customer.language]
        id = f"M-{1001 + person.number}"
        data = {"id": id, "to": person.customer.email, "subject": subject, "text": text}
        yield "mailbox", id, data | {"at": _at(now, days=-1)}


def _at(now: datetime, *, days: int, hours: int = 0) -> str:
    return (now + timedelta(days=days, hours=hours)).isoformat().replace("+00:00", "Z")
