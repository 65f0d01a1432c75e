"""The customer-service window: free words for 24 hours after the customer's last message."""

from datetime import datetime, timedelta

WINDOW = timedelta(hours=24)


def closes_at(last_heard_at: datetime) -> datetime:
    """When the window that a message of this time opened closes."""
    return last_heard_at + WINDOW


def is_open(last_heard_at: datetime | None, now: datetime) -> bool:
    """Whether anything but an approved template may be sent now; never, to a customer who never wrote."""
    return last_heard_at is not None and now < closes_at(last_heard_at)
