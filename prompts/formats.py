"""Facts as people of each language write them: money, dates, lists, numbers."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, cast
from zoneinfo import ZoneInfo

from babel import Locale
from babel.dates import format_date, format_time
from babel.lists import format_list
from babel.numbers import format_currency, format_decimal
from fluent.runtime.types import FluentType, fluent_number

from domain.json import Json
from domain.local_text import is_local_text, told
from domain.money import Money

ISO_DATE = re.compile(r"\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}.*)?")


class Literal(str, FluentType):
    """Text that reaches the customer exactly as it is, whatever its length and whatever it contains."""

    def format(self, locale: Locale) -> str:  # type: ignore[override]  # Fluent's, not str's
        return str(self)


class Moment(Literal):
    """A day or an instant as it is written in full; `short` is how it fits into a row of a list, `time` what
    is said of it when the day goes without saying."""

    short: str
    time: str

    def __new__(cls, full: str, short: str, time: str) -> "Moment":
        """The text in full, with its other forms beside it."""
        text = super().__new__(cls, full)
        text.short, text.time = short, time
        return text


def short(fact: Any) -> FluentType:
    """Fluent's `SHORT($fact)`: a moment as short as it is still plain, anything else as it is."""
    return Literal(fact.short if isinstance(fact, Moment) else str(fact))


def time(fact: Any) -> FluentType:
    """Fluent's `TIME($fact)`: the time of an instant without its day, anything else as it is."""
    return Literal(fact.time if isinstance(fact, Moment) else str(fact))


@dataclass(frozen=True, slots=True)
class Style:
    """How a language writes a day, a day of another year, and a time, also after a day (Babel patterns)."""

    locale: str
    day: str
    year: str
    joined: str
    full_hour: str = "HH:mm"
    time: str = "HH:mm"
    short: str = "EEE d MMM"
    clock: str = "{time}"


STYLES = {
    "en": Style("en_GB", "EEE d MMMM", " y", "{day} at {time}"),
    "fr": Style("fr_FR", "EEEE d MMMM", " y", "{day} à {time}", "H 'h'", "H 'h' mm"),
    "nl": Style("nl_NL", "EEEE d MMMM", " y", "{day} om {time} uur", "H", "H.mm", clock="{time} uur"),
    "de": Style(
        "de_DE", "EEEE, d. MMMM", " y", "{day}, {time} Uhr", "H", short="EEE d. MMM", clock="{time} Uhr"
    ),
    "es": Style("es_ES", "EEEE d 'de' MMMM", " 'de' y", "{day} a las {time}", "H:mm", "H:mm"),
    "it": Style("it_IT", "EEEE d MMMM", " y", "{day} alle {time}", "H", "H:mm"),
}


@dataclass(frozen=True, slots=True)
class Formats:
    """Writes facts in one language: instants in `zone`, the year only where it is not `this_year`."""

    language: str
    zone: ZoneInfo
    this_year: int

    @property
    def style(self) -> Style:
        """The language's habits; those of English where we know none."""
        return STYLES.get(self.language, STYLES["en"])

    def argument(self, fact: Json) -> object:
        """The fact as a Fluent argument; numbers stay numbers, so that plurals can be chosen by them."""
        if isinstance(fact, (int, float)) and not isinstance(fact, bool):
            return fluent_number(fact, useGrouping=False)
        text = self.text(fact)
        if isinstance(fact, str) and text != fact and ISO_DATE.fullmatch(fact):
            return Moment(text, self._short(fact), self._clock(fact))
        return Literal(text)

    def text(self, fact: Json) -> str:
        """The fact as text; what is empty reads `none`, so that a message can choose on it."""
        match fact:
            case None | "" | []:
                return "none"
            case bool():
                return "yes" if fact else "no"
            case str():
                return self._date(fact) if ISO_DATE.fullmatch(fact) else fact
            case int() | float():
                return str(format_decimal(fact, locale=self.style.locale, group_separator=False))
            case list():
                return format_list([self.text(item) for item in fact], locale=self.style.locale)
            case dict():
                return self._object(fact)

    def _object(self, fact: Mapping[str, Json]) -> str:
        if is_local_text(fact):
            return told(fact, self.language)
        if fact.keys() != {"amount", "currency"}:
            raise ValueError(
                f"a fact must be text (by language), a number, a date, money or a list, not {sorted(fact)}"
            )
        return self._money(cast(Any, fact["amount"]), str(fact["currency"]))

    def _money(self, minor: int, currency: str) -> str:
        written = format_currency(Money(minor, currency).major, currency, locale=self.style.locale)
        return written.replace("\u202f", "\u00a0")  # some phones have no glyph for the narrow space

    def _date(self, iso: str) -> str:
        try:
            moment = datetime.fromisoformat(iso)
        except ValueError:  # looks like a date and is none
            return iso
        if len(iso) == len("2026-11-24"):
            return self._day(moment.date())
        here = self._here(moment)
        return self.style.joined.format(day=self._day(here.date()), time=self._time(here))

    def _clock(self, iso: str) -> str:
        """As "14:30", or "14 h 30"; the day where the fact is one."""
        moment = datetime.fromisoformat(iso)
        if len(iso) == len("2026-11-24"):
            return self._day(moment.date())
        return self.style.clock.format(time=self._time(self._here(moment)))

    def _here(self, moment: datetime) -> datetime:
        return moment.astimezone(self.zone) if moment.tzinfo is not None else moment

    def _time(self, here: datetime) -> str:
        pattern = self.style.time if here.minute else self.style.full_hour
        return format_time(here.replace(tzinfo=None), pattern, locale=self.style.locale)

    def _short(self, iso: str) -> str:
        """As "Tue 1 Dec, 14:30"."""
        moment = self._here(datetime.fromisoformat(iso))
        day = format_date(moment.date(), self.style.short, locale=self.style.locale)
        if len(iso) == len("2026-11-24"):
            return day
        return f"{day}, {format_time(moment.time(), 'HH:mm', locale=self.style.locale)}"

    def _day(self, day: date) -> str:
        pattern = self.style.day if day.year == self.this_year else self.style.day + self.style.year
        return format_date(day, pattern, locale=self.style.locale)
