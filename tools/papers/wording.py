"""The words of papers in one language, with money, days and shares as people write them there."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import yaml
from babel.dates import format_date
from babel.numbers import format_currency, format_percent

from domain.money import Money

FALLBACK = "en"
_FILE = Path(__file__).with_name("wording.yaml")


@dataclass(frozen=True, slots=True)
class Wording:
    """Days are told in `zone`."""

    texts: Mapping[str, Any]
    zone: ZoneInfo

    def __call__(self, key: str, **facts: str) -> str:
        """The text with its facts."""
        return str(self.texts[key]).format(**facts)

    def every(self, months: int, price: Money) -> str:
        """A price so many months."""
        return str(self.texts["each"][months]).format(price=self.money(price))

    def money(self, money: Money) -> str:
        """An amount with its currency."""
        written = format_currency(money.major, money.currency, locale=self.texts["locale"])
        return written.replace("\u202f", "\u00a0")  # the font has no narrow space

    def share(self, percent: int) -> str:
        """A rate."""
        written = format_percent(Decimal(percent) / 100, locale=self.texts["locale"])
        return str(written).replace("\u202f", "\u00a0")

    def day(self, day: date | datetime) -> str:
        """A day, written out; an instant's is the one in the zone."""
        local = day.astimezone(self.zone).date() if isinstance(day, datetime) else day
        return str(format_date(local, "long", locale=self.texts["locale"]))


def wording(language: str, zone: ZoneInfo) -> Wording:
    """The words in this language, in English where we have none."""
    texts = _texts()
    return Wording(texts.get(language, texts[FALLBACK]), zone)


def languages() -> frozenset[str]:
    """The languages papers are written in."""
    return frozenset(_texts())


@cache
def _texts() -> Mapping[str, Mapping[str, Any]]:
    found: dict[str, dict[str, Any]] = yaml.safe_load(_FILE.read_text("utf-8"))
    return found
