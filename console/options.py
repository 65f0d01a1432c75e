"""What an operator can set about the console."""

from dataclasses import dataclass, field
from datetime import timedelta
from zoneinfo import ZoneInfo


@dataclass(frozen=True, kw_only=True, slots=True)
class ConsoleOptions:
    """`zone` is what times are shown in; `window` how long WhatsApp lets us answer after the customer wrote.

    Open pages are told about changes by a stream that looks every `look_every` and ends after `stream_for`
    (browsers reconnect by themselves), so that none outlives its login or holds up a stop for long.
    """

    secure_cookies: bool = False
    zone: ZoneInfo = field(default_factory=lambda: ZoneInfo("Europe/Paris"))
    session: timedelta = timedelta(hours=12)
    window: timedelta = timedelta(hours=24)
    look_every: timedelta = timedelta(milliseconds=600)
    stream_for: timedelta = timedelta(seconds=25)
    tries: int = 8
    tries_within: timedelta = timedelta(minutes=15)
