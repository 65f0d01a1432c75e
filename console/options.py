"""What an operator can set about the console."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import timedelta
from zoneinfo import ZoneInfo

from domain.ids import BusinessId
from domain.json import Json
from playbooks.limits import ROLES

Approvers = Callable[[BusinessId, str, Json], tuple[str, ...]]
"""The roles that may approve a tool's act with these arguments, the least first."""


def everybody(business: BusinessId, tool: str, args: Json) -> tuple[str, ...]:
    """Approvers where there are no limits."""
    return ROLES


Topics = Callable[[BusinessId, str, str], str | None]
"""What a business calls one of its flows in a language; None for what is no flow of it."""


def unnamed(business: BusinessId, flow: str, language: str) -> None:
    """The topics where no flow has a name."""


@dataclass(frozen=True, kw_only=True, slots=True)
class OidcOptions:
    """An OpenID Connect provider. `console_url` is where it sends people back to, `name_claim` which claim is
    an account's name, `role` what newcomers get; without one only people with an account come in."""

    issuer: str
    client_id: str
    client_secret: str
    console_url: str
    name_claim: str = "email"
    role: str | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class ConsoleOptions:
    """`approvers` are the limits people have, by business; `topics` the names of its flows.
    `zone` is what times are shown in; `window` how long WhatsApp lets us answer after the customer wrote.
    `push_key` is what browsers subscribe with to be called (base64url); empty where nobody is called.

    Open pages are told about changes by a stream that looks every `look_every` and ends after `stream_for`
    (browsers reconnect by themselves), so that none outlives its login or holds up a stop for long.
    """

    secure_cookies: bool = False
    approvers: Approvers = everybody
    topics: Topics = unnamed
    zone: ZoneInfo = field(default_factory=lambda: ZoneInfo("Europe/Paris"))
    session: timedelta = timedelta(hours=12)
    window: timedelta = timedelta(hours=24)
    look_every: timedelta = timedelta(milliseconds=100)
    stream_for: timedelta = timedelta(seconds=25)
    push_key: str = ""
    oidc: OidcOptions | None = None
    tries: int = 8
    tries_within: timedelta = timedelta(minutes=15)
