"""How fast Meta lets a number send, in all and to one customer, so that it never has to say no."""

from datetime import datetime, timedelta
from heapq import nlargest

from domain.clock import Clock

PER_SECOND = 80
"""A number's messages a second; 20 while the number is also used in the Business app."""

PAIR_INTERVAL = timedelta(seconds=6)
PAIR_BURST = 45
"""So many messages to one customer may go at once; the time they borrow has to pass before the next."""

MAX_PAIRS = 10_000


class Rates:
    """Reservations under the number rate and the pair rate, for one number in one process."""

    def __init__(self, clock: Clock, *, per_second: int = PER_SECOND) -> None:
        self._clock = clock
        self._interval = timedelta(seconds=1) / per_second
        self._lead = timedelta(seconds=1) - self._interval
        self._number: datetime | None = None
        self._pairs: dict[str, datetime] = {}

    def reserve(self, recipient: str) -> timedelta:
        """How long to wait before sending to this customer; zero means go.

        The place is taken either way: wait, then send without asking again.
        """
        now = self._clock()
        number, self._number = _take(self._number, now, self._interval, self._lead)
        lead = PAIR_INTERVAL * (PAIR_BURST - 1)
        pair, self._pairs[recipient] = _take(self._pairs.get(recipient), now, PAIR_INTERVAL, lead)
        if len(self._pairs) > MAX_PAIRS:
            self._forget(now)
        return max(number, pair)

    @property
    def remembered(self) -> int:
        """How many customers take up memory."""
        return len(self._pairs)

    def _forget(self, now: datetime) -> None:
        """Drop customers whose borrowed time has passed, and at worst those who borrowed least."""
        live = ((until, key) for key, until in self._pairs.items() if until > now)
        self._pairs = {key: until for until, key in nlargest(MAX_PAIRS // 2, live)}


def _take(
    until: datetime | None, now: datetime, interval: timedelta, lead: timedelta
) -> tuple[timedelta, datetime]:
    """The wait for the next place in a bucket, and until when the bucket is then taken.

    A leaky bucket kept as one time: every message moves `until` on by `interval`, and it may run ahead of
    the present by `lead`, the burst.
    """
    start = max(until or now, now)
    return max(start - lead - now, timedelta()), start + interval
