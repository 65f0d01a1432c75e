"""How the engine paces itself."""

from dataclasses import dataclass
from datetime import timedelta

POLL_FLOOR = timedelta(milliseconds=20)
POLL_CAP = timedelta(milliseconds=250)


@dataclass(frozen=True, kw_only=True, slots=True)
class EngineOptions:
    """Times and limits of the engine; the defaults are for production."""

    quiet: timedelta = timedelta(milliseconds=1500)
    """A burst is over when its newest message is this old ..."""
    quiet_cap_factor: int = 4
    """... or its oldest so many times as old."""

    turns: int = 200
    """Turns one process holds at once, most of them waiting for quiet."""
    thinking: int = 16
    """Turns one process thinks about at once."""
    turn_timeout: timedelta = timedelta(minutes=2)
    max_failures: int = 3
    """A turn that raised so often is given to a person."""
    max_crashes: int = 10
    """So is one during which the process died so often."""
    failure_pause: timedelta = timedelta(seconds=1)
    """Wait before the second attempt; doubled for each further one."""

    typing: timedelta = timedelta(seconds=20)
    """How often the typing dots are shown anew while files are read; WhatsApp shows them for 25 seconds."""

    drain: timedelta = timedelta(seconds=10)
    """How long a stopping process waits for the turns it thinks about."""

    outbox_poll: timedelta = timedelta(milliseconds=250)
    """How often a process looks for messages other processes queued; its own go at once."""
    heartbeat: timedelta = timedelta(seconds=1)
    dead_after: timedelta = timedelta(seconds=3)
    """A process silent for so long is dead, and its turns are adopted."""
    stranded_after: timedelta = timedelta(minutes=1)
    """A turn nobody has begun for so long is queued once more."""

    sending: int = 32
    """Messages one process sends at once."""
    grace: timedelta = timedelta(seconds=60)
    """How long a message of unknown fate waits for its status before it is sent again."""
    spacing: timedelta = timedelta(milliseconds=500)
    """Between two messages to one customer, so that they arrive in order."""
    retry_pause: timedelta = timedelta(seconds=2)
    """First wait when the channel asks for patience without saying how long; doubled each time."""
    retry_pause_cap: timedelta = timedelta(minutes=5)
    dead_pause: timedelta = timedelta(minutes=1)
    """How often a number whose connection is dead is tried again, with one message."""

    keep_workflows: timedelta = timedelta(minutes=10)
    """How long the queue remembers finished turns."""
    keep_inbox: timedelta = timedelta(days=30)
    """How long raw webhooks are kept; longer than Meta repeats them (7 days)."""
    keep_news: timedelta = timedelta(days=2)
    """How long what staff were told is kept, told or not."""
    keep_documents: timedelta = timedelta(days=7)
    """How long invoices, labels and other documents are kept after they were made to be sent; the back
    office can make them anew."""
    chores_every: timedelta = timedelta(seconds=30)

    @property
    def poll(self) -> timedelta:
        """How often a process looks for queued turns: each look costs some 15 ms of processor time, and a
        turn waits for quiet anyway once it is found."""
        return min(max(self.quiet / 6, POLL_FLOOR), POLL_CAP)

    @property
    def quiet_cap(self) -> timedelta:
        """The age of a burst's oldest message at which it is answered, quiet or not."""
        return self.quiet * self.quiet_cap_factor
