"""Claims by the way they are written: links, addresses, phones, dates, times, money, codes, numbers."""

import re
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from functools import cache

from ai.grounding.claim import Claim, Kind, decimal
from ai.grounding.lexicon import Lexicon, lexicon, words

TAKEN = "\ufffc"
"""Stands for every character that a claim has been read from, so that none is read twice."""

_SPACE = " \u00a0\u202f"
_NUMBER = rf"\d{{1,3}}(?:[{_SPACE}.,'’]\d{{3}})+(?!\d)(?:[.,]\d{{1,2}}(?!\d))?|\d+(?:[.,]\d{{1,2}}(?!\d))?"
_EMAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_LINK = re.compile(
    r"(?:https?://|www\.)[^\s<>«»“”\"]+|(?<![\w@.])(?:[a-z0-9-]+\.)+[a-z]{2,}(?:/[^\s<>]*)?(?![\w@])"
)
_PHONE = re.compile(
    rf"(?<![\w.,/+-])(?:(?:\+|00)\d(?:[{_SPACE}()./-]{{0,2}}\d){{7,14}}|0\d(?:[{_SPACE}./-]?\d{{2,4}}){{3,5}})(?!\w)"
)
_ISO = re.compile(r"(?<!\d)(\d{4})-(\d\d)-(\d\d)(?!\d)")
_NUMERIC = re.compile(
    r"(?<![\d.,/])(?!24/7)(\d{1,2})(?:([./-])(\d{1,2})\2(\d{4}|\d\d)?(?![\d])|/(\d{1,2})(?![\d/]))"
)
_CLOCK = re.compile(r"(?<![\d.,:])(\d{1,2})(?::|\s?h\s?)(\d\d)(?!\d)(?:\s?([ap])\.?m\b)?")
_HOUR = re.compile(
    r"(?<![\d.,:])(\d{1,2})(?:[.:](\d\d))?\s?(?:([ap])\.?m\b\.?|h(?!\w)|uhr(?!\w)|uur(?!\w)|u(?!\w))"
)
_AT = re.compile(r"\b(?:alle|dalle|ore|om|um|las)\s(\d{1,2})\.(\d\d)(?!\d)")
_UNTIL = re.compile(rf"(?<![\d.,])(\d{{1,2}})\.(\d\d)(?=\s?(?:[–-]|tot|bis|a|alle)\s?{TAKEN})")
_PERCENT = re.compile(rf"({_NUMBER})\s?(?:%|percent|per cent|prozent|procent|pour cent|por ciento)")
_CURRENCIES = {"€": "EUR", "eur": "EUR", "euro": "EUR", "euros": "EUR", "$": "USD", "usd": "USD"}
_CURRENCIES |= {"£": "GBP", "gbp": "GBP", "pounds": "GBP", "chf": "CHF", "cent": "CENT", "cents": "CENT"}
_SIGN = "|".join(map(re.escape, sorted(_CURRENCIES, key=len, reverse=True)))
_MONEY = re.compile(
    rf"(?<!\w)(?:(?P<before>{_SIGN})\s?(?P<first>{_NUMBER})|(?P<last>{_NUMBER})\s?(?P<after>{_SIGN})(?!\w))"
)
_TOKEN = re.compile(r"[^\W_]+(?:[-_][^\W_]+)*")
_COUNTED = re.compile(
    r"(\d+)(-[a-z]+|st|nd|rd|th|er|ere|eme|e|ste|de|x|kg|g|km|cm|mm|m|l|ml|w|v|s|min|gb|mb|kwh|hz|db)"
)
_ORDINAL = r"(?:st|nd|rd|th|er|e|o|\.|°)?"
_LONGEST_UNIT = 40
"""Characters behind a number in which its unit is looked for."""


class Reader:
    """Reads claims out of one text, the most particular forms first."""

    def __init__(self, text: str, language: str) -> None:
        self.text = text
        self.lexicon = lexicon(language)
        self.flat = "".join(map(_flat, text))
        self.claims: list[Claim] = []

    def read(self) -> list[Claim]:
        """Every written claim, in order of appearance."""
        self._each(_EMAIL, lambda found: [("email", found[0])])
        self._each(_LINK, lambda found: [("link", link(found[0]))])
        self._each(_PHONE, lambda found: [("phone", re.sub(r"\D", "", found[0]).removeprefix("00"))])
        self._each(_ISO, lambda found: dated(int(found[3]), int(found[2]), found[1]))
        self._each(_named_days(self.lexicon.language), self._named_day)
        self._each(_NUMERIC, _numeric_day)
        for pattern in (_CLOCK, _HOUR, _AT, _UNTIL):
            self._each(pattern, _clock)
        self._each(_PERCENT, lambda found: [("percent", decimal(found[1]))])
        self._each(_MONEY, _money)
        self._each(_TOKEN, self._code)
        self._each(re.compile(_NUMBER), self._number)
        self._each(_spelled(self.lexicon.language), self._spelled)
        return sorted(self.claims, key=lambda claim: claim.at)

    def _each(
        self, pattern: re.Pattern[str], read: Callable[[re.Match[str]], Sequence[tuple[Kind, str]]]
    ) -> None:
        for match in list(pattern.finditer(self.flat)):
            start, end = match.span()
            read_out = read(match)
            self.claims += [Claim(kind, value, self.text[start:end], start) for kind, value in read_out]
            if read_out:
                self.flat = self.flat[:start] + TAKEN * (end - start) + self.flat[end:]

    def _named_day(self, match: re.Match[str]) -> list[tuple[Kind, str]]:
        groups = match.groupdict()
        day, month = groups["day"] or groups["day2"], groups["month"] or groups["month2"]
        return dated(int(day), self.lexicon.months[month], groups["year"] or groups["year2"])

    def _code(self, match: re.Match[str]) -> list[tuple[Kind, str]]:
        """A word of letters and digits; "30-day" and "500w" are numbers with what they count."""
        token = match[0]
        if not (any(map(str.isdigit, token)) and any(map(str.isalpha, token))):
            return []
        if counted := _COUNTED.fullmatch(token):
            return self._counted(
                decimal(counted[1]), f"{counted[2]}{self.flat[match.end() :][:_LONGEST_UNIT]}"
            )
        return [("code", re.sub(r"[-_]", "", token).upper())]

    def _number(self, match: re.Match[str]) -> list[tuple[Kind, str]]:
        return self._counted(decimal(match[0]), self.flat[match.end() :][:_LONGEST_UNIT])

    def _spelled(self, match: re.Match[str]) -> list[tuple[Kind, str]]:
        """A number in words. "One" counts with a unit only, and so does what is another word as well."""
        value = self.lexicon.numerals[match[1]]
        told = self._counted(value, self.flat[match.end() :][:_LONGEST_UNIT])
        if value == "1":
            return told[1:]
        return told if len(told) > 1 or value not in self.lexicon.ambiguous else []

    def _counted(self, value: str, behind: str) -> list[tuple[Kind, str]]:
        unit = self.lexicon.units.at(words(behind.lstrip(" -\u00a0"), self.lexicon.language), 0)
        return [("number", value), ("measure", f"{value} {unit.value}")] if unit else [("number", value)]


def _flat(letter: str) -> str:
    """The letter in lower case without its accent, always one character."""
    bare = unicodedata.normalize("NFKD", letter)[:1].lower()
    return bare if len(bare) == 1 else letter


def link(written: str) -> str:
    """A link without its scheme and without the marks of the sentence around it."""
    bare = re.sub(r"^(?:https?://)?(?:www\.)?", "", written.rstrip(".,;:!?)*_~'’"))
    return bare.rstrip("/")


def dated(day: int, month: int, year: str | None) -> list[tuple[Kind, str]]:
    """The claims of a date: the day, and the year where it is told."""
    if not (1 <= day <= 31 and 1 <= month <= 12):
        return []
    told: list[tuple[Kind, str]] = [("date", f"{month:02}-{day:02}")]
    return [*told, ("year", year if len(year) == 4 else f"20{year}")] if year else told


def _numeric_day(match: re.Match[str]) -> list[tuple[Kind, str]]:
    return dated(int(match[1]), int(match[3] or match[5]), match[4])


def _clock(match: re.Match[str]) -> list[tuple[Kind, str]]:
    hour, minute, half = int(match[1]), int(match[2] or 0), (match[3] if match.re.groups > 2 else None)
    if half:
        hour = hour % 12 + (12 if half == "p" else 0)
    return [("time", f"{hour:02}:{minute:02}")] if minute < 60 else []


def _money(match: re.Match[str]) -> list[tuple[Kind, str]]:
    currency = _CURRENCIES[match["before"] or match["after"]]
    return [("money", f"{decimal(match['first'] or match['last'])} {currency}")]


@cache
def _named_days(language: str) -> re.Pattern[str]:
    """A day and a month by its name, in either order, with or without a year."""
    known: Lexicon = lexicon(language)
    names = "|".join(sorted((re.escape(name) for name in known.months), key=len, reverse=True))
    year = r"(?:\.?\s*(?:,|de|del)?\s*(?P<year>\d{4}))?"
    before = rf"(?P<day>\d{{1,2}}){_ORDINAL}\s*(?:of|de)?\s*(?P<month>{names})\b{year}"
    day = r"(?P<day2>\d{1,2})(?:st|nd|rd|th)?(?![\d:])"
    after = rf"\b(?P<month2>{names})\.?\s+{day}(?:,?\s+(?P<year2>\d{{4}}))?"
    return re.compile(rf"(?<!\d)(?:{before}|{after})")


@cache
def _spelled(language: str) -> re.Pattern[str]:
    names = sorted(map(re.escape, lexicon(language).numerals), key=len, reverse=True)
    return re.compile(rf"(?<![\w-])({'|'.join(names)})(?![\w])")


def abbreviated(flat: str, names: Sequence[str]) -> Iterator[re.Match[str]]:
    """Where short names of weekdays stand as such: before a point, a number or a dash."""
    short = "|".join(sorted(map(re.escape, names), key=len, reverse=True))
    return re.finditer(rf"\b({short})(?=\.|\s?[\d{TAKEN}–-])", flat) if short else iter(())
