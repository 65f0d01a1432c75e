"""What the emulator has to know, and how fast its world turns."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import timedelta

from domain.json import JsonDict


def _nothing(message: str) -> str | None:
    return None


def _nobody() -> list[JsonDict]:
    return []


@dataclass(frozen=True, kw_only=True, slots=True)
class Pace:
    """How long things take.

    `sent` and `delivered` pass before those ticks; `hang` is how long a timed-out answer stays away;
    `hold` how long webhooks wait for company when they are to be shuffled or batched. A webhook that
    Deskhand does not answer with 200 comes again after each of `retries`, the last repeated until `patience`
    is over. `stream` ends an event stream, so that a server can stop; browsers reconnect by themselves.
    """

    sent: timedelta = timedelta(milliseconds=60)
    delivered: timedelta = timedelta(milliseconds=240)
    hang: timedelta = timedelta(seconds=60)
    hold: timedelta = timedelta(seconds=2)
    retries: tuple[timedelta, ...] = tuple(timedelta(seconds=s) for s in (0, 1, 2, 5, 15, 60, 300))
    patience: timedelta = timedelta(days=7)
    stream: timedelta = timedelta(seconds=10)


@dataclass(frozen=True, kw_only=True, slots=True)
class ApprovedText:
    """A template in one language, as a business handed it in and Meta approved it; `{{name}}` or `{{1}}` in
    its `body` are filled when it is sent, `buttons` are titles of quick replies."""

    name: str
    language: str
    body: str
    category: str = "utility"
    buttons: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class EmulatorOptions:
    """Both ends' agreement, as an operator would configure it at Meta.

    `webhook_url` is Deskhand's; `app_secret` signs what goes there; `access_token` is what the Graph API
    wants as bearer. `customers` answers the demo customers, each with `name` and `language`, `phone` as
    digits or None, `bsuid`, `hint`; what is missing is made up. `transcript` answers what
    Deskhand heard in the voice note with this message id, or None as long as it has not. Both are called in a
    thread. `templates` are those that were approved. `pair_rate` turns on Meta's limit of one message in six
    seconds to the same customer.
    """

    webhook_url: str
    app_secret: str
    verify_token: str
    access_token: str
    phone_number_id: str
    display_number: str
    customers: Callable[[], list[JsonDict]] = _nobody
    transcript: Callable[[str], str | None] = _nothing
    business_name: str = "Voltera"
    business_account: str = "102290129340398"
    templates: tuple[ApprovedText, ...] = ()
    pair_rate: bool = False
    pace: Pace = field(default_factory=Pace)

    @property
    def digits(self) -> str:
        """The business number as webhooks carry it."""
        return re.sub(r"\D", "", self.display_number)
