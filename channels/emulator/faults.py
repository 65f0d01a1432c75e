"""What can go wrong at Meta, on demand and counted."""

from enum import StrEnum

from domain.json import JsonDict


class Fault(StrEnum):
    """One thing that goes wrong with the next so many sends, webhooks or downloads."""

    WINDOW = "window"
    WINDOW_FAILED = "window_failed"
    PAIR_RATE = "pair_rate"
    THROTTLE = "throttle"
    UNDELIVERABLE = "undeliverable"
    TOKEN = "token"
    SERVER_ERROR = "server_error"
    TIMEOUT = "timeout"
    EARLY_STATUS = "early_status"
    SKIP_DELIVERED = "skip_delivered"
    DUPLICATE = "duplicate"
    SHUFFLE = "shuffle"
    BATCH = "batch"
    MEDIA_GONE = "media_gone"


MEANING: dict[Fault, str] = {
    Fault.WINDOW: "Send refused: 24-hour window closed (131047)",
    Fault.WINDOW_FAILED: "Send accepted, then fails: window closed (131047)",
    Fault.PAIR_RATE: "Send refused: too many to this customer (131056)",
    Fault.THROTTLE: "Send refused: number's rate limit (130429)",
    Fault.UNDELIVERABLE: "Send accepted, then fails: undeliverable (131026)",
    Fault.TOKEN: "Send refused: access token invalid (190)",
    Fault.SERVER_ERROR: "Send refused: server error (HTTP 500)",
    Fault.TIMEOUT: "Send delivered, but the answer never comes",
    Fault.EARLY_STATUS: "Statuses arrive before the send is answered",
    Fault.SKIP_DELIVERED: "The delivered status is skipped",
    Fault.DUPLICATE: "Webhook sent twice",
    Fault.SHUFFLE: "Webhooks held and sent in reverse order",
    Fault.BATCH: "Webhooks held and sent as one POST",
    Fault.MEDIA_GONE: "Media download answers 404 until asked for a fresh URL",
}

REFUSALS: dict[Fault, int] = {
    Fault.TOKEN: 190,
    Fault.SERVER_ERROR: 1,
    Fault.WINDOW: 131047,
    Fault.PAIR_RATE: 131056,
    Fault.THROTTLE: 130429,
}
"""Faults that refuse a send outright, with Meta's code."""

FAILURES: dict[Fault, int] = {Fault.WINDOW_FAILED: 131047, Fault.UNDELIVERABLE: 131026}
"""Faults that accept a send and fail it by status, with Meta's code."""


class Faults:
    """How often each fault is still to happen."""

    def __init__(self) -> None:
        self._left: dict[Fault, int] = {}

    def plan(self, fault: Fault, count: int) -> None:
        """Let `fault` happen the next `count` times; 0 calls it off."""
        self._left[fault] = count

    def clear(self) -> None:
        """Call everything off."""
        self._left.clear()

    def left(self, fault: Fault) -> int:
        """How many times it is still to happen."""
        return self._left.get(fault, 0)

    def take(self, fault: Fault) -> bool:
        """Whether it happens now; counts it down."""
        left = self.left(fault)
        self._left[fault] = max(0, left - 1)
        return left > 0

    def first(self, codes: dict[Fault, int]) -> int | None:
        """The code of the first planned fault among `codes`, counted down; None when there is none."""
        return next((code for fault, code in codes.items() if self.take(fault)), None)

    def listing(self) -> list[JsonDict]:
        """Every fault with its meaning and how often it is still to happen."""
        return [{"fault": f.value, "meaning": MEANING[f], "count": self.left(f)} for f in Fault]
