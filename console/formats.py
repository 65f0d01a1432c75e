"""Times, money and facts as people of the console read them."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from babel.dates import format_date, format_datetime, format_time, get_day_names
from babel.numbers import format_currency

from console.words import Words
from domain.json import Json
from domain.money import Money

MOST_ROWS = 40
LONGEST = 400
MOODS = ((-0.5, "mood-bad"), (-0.15, "mood-poor"), (0.3, "mood-even"), (1.0, "mood-good"))
"""Sentiments up to which a mood goes."""


class Formats:
    """In one language and one time zone."""

    def __init__(self, words: Words, zone: ZoneInfo) -> None:
        self._words = words
        self._zone = zone

    def clock(self, at: datetime) -> str:
        """The time of day."""
        return format_time(at.astimezone(self._zone), "HH:mm", locale=self._words.locale)

    def day(self, at: datetime) -> str:
        """The day with its name."""
        return format_date(at.astimezone(self._zone), "EEEE d MMMM", locale=self._words.locale)

    def weekday(self, day: int) -> str:
        """The name of a weekday; 0 is Monday."""
        names = get_day_names("wide", "stand-alone", locale=self._words.locale)
        return str(names[day])

    def moment(self, at: datetime) -> str:
        """Day and time."""
        return format_datetime(at.astimezone(self._zone), "d MMM y, HH:mm", locale=self._words.locale)

    def span(self, length: timedelta) -> str:
        """How long, no more exactly than people need it."""
        minutes = max(0, int(length.total_seconds() // 60))
        hours, minutes = divmod(minutes, 60)
        if hours >= 48:
            return self._words("span-days", days=hours // 24)
        if hours >= 3:
            return self._words("span-hours", hours=hours, minutes=0)
        if hours:
            return self._words("span-hours", hours=hours, minutes=minutes)
        return self._words("span-minutes", minutes=minutes) if minutes else self._words("span-now")

    def money(self, amount: int, currency: str) -> str:
        """Minor units as an amount with its currency."""
        return format_currency(Money(amount, currency).major, currency, locale=self._words.locale)

    def mood(self, sentiment: float) -> str:
        """A sentiment from -1 to 1 in a word."""
        return self._words(next(word for most, word in MOODS if sentiment <= most))

    def rows(self, facts: Json) -> list[tuple[str, str]]:
        """Facts of any shape as lines of name and value, what is unknown left out; 40 at most."""
        return list(self._rows("", facts))[:MOST_ROWS]

    def _rows(self, name: str, fact: Json) -> Iterator[tuple[str, str]]:
        match fact:
            case None | "" | []:
                return
            case dict():
                rest = dict(fact)
                if money := money_in(fact):
                    yield name or self._words("fact-amount"), self.money(*money)
                    rest = {key: value for key, value in fact.items() if key not in ("amount", "currency")}
                for key, value in rest.items():
                    fact_name = self._words.one_of("fact", key)
                    yield from self._rows(f"{name} · {fact_name}" if name else fact_name, value)
            case list() if all(not isinstance(one, dict | list) for one in fact):
                yield name, ", ".join(self._value(one) for one in fact)
            case list():
                for number, one in enumerate(fact, 1):
                    yield from self._rows(f"{name} {number}".strip(), one)
            case _:
                yield name, self._value(fact)

    def _value(self, fact: Json) -> str:
        if isinstance(fact, bool):
            return self._words("yes") if fact else self._words("no")
        if isinstance(fact, str) and (at := _date(fact)):
            return self.moment(at) if "T" in fact else self.day(at)
        key = f"value-{fact}".replace("_", "-")
        return self._words(key) if self._words.has(key) else str(fact)[:LONGEST]


def money_in(facts: Json) -> tuple[int, str] | None:
    """The amount in minor units and its currency, where the facts tell both."""
    match facts:
        case {"amount": int(amount), "currency": str(currency)}:
            return amount, currency
    return None


def masked_phone(phone: str) -> str:
    """Enough of a phone number to recognise it, not enough to call it."""
    return f"+{phone[:2]} {'•' * max(1, len(phone) - 5)} {phone[-3:]}"


def masked_id(value: str) -> str:
    """The ends of an id."""
    return f"{value[:5]}…{value[-3:]}" if len(value) > 10 else value


def _date(text: str) -> datetime | None:
    """The time an ISO 8601 text tells; None for any other text."""
    if len(text) < 10 or text[4:5] != "-" or not text[:4].isdigit():
        return None
    try:
        at = datetime.fromisoformat(text)
    except ValueError:
        return None
    if at.tzinfo is None:
        at = at.replace(tzinfo=UTC) if "T" in text else at.replace(hour=12, tzinfo=UTC)
    return at
