"""Meta's webhook JSON, as documented and seen in 2026."""

import base64
import secrets
from datetime import datetime

from channels.emulator.errors import status_error
from channels.emulator.options import EmulatorOptions
from channels.emulator.phones import Bubble, Customer
from domain.json import JsonDict


def new_message_id() -> str:
    """A message id as WhatsApp writes them."""
    return "wamid." + base64.b64encode(b"\x1c\x18" + secrets.token_bytes(34)).decode()


def metadata(options: EmulatorOptions) -> JsonDict:
    """What every value of the field `messages` begins with."""
    number = {"display_phone_number": options.digits, "phone_number_id": options.phone_number_id}
    return {"messaging_product": "whatsapp", "metadata": number}


def contact(customer: Customer) -> JsonDict:
    """The account as a webhook names it; without a number where the customer hides it."""
    profile = {"name": customer.name} | ({"username": customer.username} if customer.username else {})
    wa_id = {"wa_id": customer.phone} if customer.phone else {}
    return {"profile": profile, **wa_id, "user_id": customer.bsuid}


def message(customer: Customer, message_id: str, at: datetime, content: JsonDict) -> JsonDict:
    """One inbound message; `content` brings `type` and the object of that name."""
    sender = {"from": customer.phone} if customer.phone else {}
    head = {"from_user_id": customer.bsuid, "id": message_id, "timestamp": str(int(at.timestamp()))}
    return {**sender, **head, **content}


def inbound(options: EmulatorOptions, customer: Customer, sent: JsonDict) -> JsonDict:
    """The webhook value of one inbound message; system messages come without contacts."""
    contacts = {} if sent["type"] == "system" else {"contacts": [contact(customer)]}
    return {**metadata(options), **contacts, "messages": [sent]}


def status(
    options: EmulatorOptions,
    customer: Customer,
    bubble: Bubble,
    name: str,
    at: datetime,
    code: int | None = None,
) -> JsonDict:
    """The webhook value of one status; a failed one carries `code` and, as at Meta, no contacts."""
    body: JsonDict = {"id": bubble.id, "status": name, "timestamp": str(int(at.timestamp()))}
    if customer.phone:
        body["recipient_id"] = customer.phone
    if bubble.callback is not None:
        body["biz_opaque_callback_data"] = bubble.callback
    if code is not None:
        return {**metadata(options), "statuses": [body | {"errors": [status_error(code)]}]}
    body["recipient_user_id"] = customer.bsuid
    if name in ("sent", "delivered"):
        body["pricing"] = pricing(bubble)
    return {**metadata(options), "contacts": [contact(customer)], "statuses": [body]}


def pricing(bubble: Bubble) -> JsonDict:
    """What the message costs: since October 2026 every free-form answer counts as a paid service message."""
    category = bubble.content["category"] if bubble.kind == "template" else "service"
    return {"billable": True, "pricing_model": "PMP", "type": "regular", "category": category}


def number_change(old: Customer, new: Customer) -> JsonDict:
    """The system message of a customer with another number, or only another user id."""
    if old.phone and new.phone and old.phone != new.phone:
        kind, before, after = "user_changed_number", old.phone, new.phone
    else:
        kind, before, after = "user_changed_user_id", old.bsuid, new.bsuid
    wa_id = {"wa_id": new.phone} if new.phone else {}
    system = {"body": f"User {old.name} changed from {before} to {after}", **wa_id}
    return {"type": "system", "system": {**system, "user_id": new.bsuid, "type": kind}}


def user_id_update(options: EmulatorOptions, old: Customer, new: Customer, at: datetime) -> JsonDict:
    """The value of the field `user_id_update`, sent beside the system message."""
    update: JsonDict = {
        "detail": "The user changed their phone number.",
        "user_id": {"previous": old.bsuid, "current": new.bsuid},
        "timestamp": str(int(at.timestamp())),
    }
    if new.phone:
        update["wa_id"] = new.phone
    return {**metadata(options), "contacts": [contact(new)], "user_id_update": [update]}
