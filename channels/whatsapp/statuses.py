"""One element of `statuses[]`: how a message of ours fares."""

from channels.whatsapp.reading import find_code, find_object, find_objects, find_text, need_id, need_time
from channels.whatsapp.senders import sender
from domain.ids import BusinessId, MessageId, OutboxId
from domain.inbound import Delivery, Item, Notice, Price
from domain.json import JsonDict

MAX_STATUS = 40


def read_status(status: JsonDict, business: BusinessId) -> Item:
    """The delivery status; one of a group's is a notice.

    Raises:
        Malformed: it doesn't say of which message, what, or when.
    """
    if find_text(status, "recipient_type") == "group" or find_text(status, "group_id"):
        return Notice(business=business, topic="group_status", data=status)
    errors = find_objects(status, "errors")
    outbox = find_text(status, "biz_opaque_callback_data")
    return Delivery(
        business=business,
        id=MessageId(need_id(status, "id")),
        status=need_id(status, "status").lower()[:MAX_STATUS],
        at=need_time(status),
        outbox=OutboxId(outbox) if outbox else None,
        recipient=sender(
            at=find_text(status, "recipient_id"),
            user_id=find_text(status, "recipient_user_id"),
            parent=find_text(status, "recipient_parent_user_id"),
        ),
        error_code=find_code(errors[0], "code") if errors else None,
        error=error_text(errors[0]) if errors else None,
        price=_price(find_object(status, "pricing")),
    )


def error_text(error: JsonDict) -> str | None:
    """The most telling of the texts of an error object: details, else message, else title."""
    return (
        find_text(error, "error_data", "details") or find_text(error, "message") or find_text(error, "title")
    )


def _price(pricing: JsonDict) -> Price | None:
    category = find_text(pricing, "category")
    if category is None:
        return None
    billable = pricing.get("billable")
    return Price(
        category=category,
        billable=billable if isinstance(billable, bool) else None,
        type=find_text(pricing, "type"),
    )
