"""What the tools answer, as the JSON that flows read: the fields named here are all they get."""

from datetime import datetime

from domain.json import Json, JsonDict, dump
from tools.crm import Customer, History
from tools.logistics import EventCode, Parcel
from tools.orders import Order
from tools.payments import Refund


def order_answer(order: Order, now: datetime, *, own: bool) -> JsonDict:
    """An order; `age_days` are whole days since delivery, else since it was placed.

    To somebody who only knows the postcode, money and customer are None.
    """
    data = dump(order)
    return {
        "number": order.number,
        "status": order.status,
        "placed": data["placed"],
        "delivered": data["delivered"],
        "age_days": (now - (order.delivered or order.placed)).days,
        "total": data["total"] if own else None,
        "items": [line.name for line in order.lines],
        "tracking": order.tracking,
        "carrier": order.carrier,
        "refunded": order.refunded.amount >= order.total.amount > 0,
        "refunded_amount": order.refunded.amount if own else None,
        "customer": order.customer if own else None,
    }


def parcel_answer(parcel: Parcel) -> JsonDict:
    """A parcel. `last_event` and each event's `code` are EventCodes; `raw` is the carrier's own text."""
    last = parcel.events[-1] if parcel.events else None
    return {
        "tracking": parcel.tracking,
        "carrier": parcel.carrier,
        "status": parcel.status,
        "late": parcel.status == "late",
        "eta": parcel.eta.isoformat() if parcel.eta else None,
        "last_event": str(last.code if last else EventCode.UNKNOWN),
        "last_place": last.place if last else None,
        "last_at": dump(last)["at"] if last else None,
        "last_raw": last.raw if last else None,
        "events": [dump(event) for event in parcel.events],
    }


def customer_answer(customer: Customer, history: History) -> JsonDict:
    """A customer without anything that reaches them: no phone, no e-mail, no address."""
    return {
        "id": customer.id,
        "name": customer.name,
        "tier": customer.tier,
        "language": customer.language,
        **dump(history),
    }


def refund_answer(refund: Refund) -> Json:
    """A refund made."""
    data = dump(refund)
    return {"refund": refund.id, "order": refund.order, "amount": data["amount"], "at": data["at"]}
