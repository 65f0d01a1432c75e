"""Postal addresses in the customer's words, as people write them in six languages."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from ai.consent import consent
from ai.control import says
from ai.found import Found, found, overlaps
from ai.numbers import SHAPE, OrderShape, order_numbers
from ai.postcodes import postcodes
from ai.smalltalk import small_talk
from ai.wording import LONGEST, Phrases, Token, phrases, tokens, word_list, words
from domain.address import Address

LONGEST_TOWN = 5  # words
LONGEST_STREET = 6  # words, the number aside
SMALL_TOWN = 3  # words of a town told by itself
ABBREVIATED = 3  # letters of a word with a full stop that ends no sentence
_IRISH = re.compile(r"(?<!\w)([ac-fhknprtv-y]\d[\dw])\s?([a-z\d]{4})(?!\w)", re.IGNORECASE)
_BREAK = re.compile(r"[\n:;!?]")
_NUMBER = r"\d{1,4}(?:\s?[a-zA-Z](?![\w'’])|\s?[-/]\s?\w{1,4}(?!\w)|\s?(?:bis|ter|quater)(?!\w))?"
_NUMBER_LAST = re.compile(
    rf"(?P<name>[^\d]*?[^\W\d][^\d]*?)[\s,]+(?:nr?\.?\s?|n[º°]\s?)?(?P<number>{_NUMBER})$", re.IGNORECASE
)
_NUMBER_FIRST = re.compile(rf"(?<![\w-])(?P<number>{_NUMBER})[\s,]+(?P<name>[^\d,]+)$", re.IGNORECASE)
_UNIT_BEFORE = re.compile(r"(?<!\w)(?:flat|apartment|apt|unit)\s\w{1,4},?\s+$", re.IGNORECASE)
_LETTERS = re.compile(r"[^\W\d_](?:[\w.'’-]*[\w.])?")


@dataclass(frozen=True, slots=True)
class _Span:
    """A part of an address with its half-open range in the text."""

    value: str
    start: int
    end: int


def addresses(text: str, shape: OrderShape = SHAPE, expected: bool = False) -> list[Found]:
    """The address in the text, kept as one line; at most one.

    Unasked only a whole one counts; where one is `expected` a street with its number, a postcode with or
    without its town, or a town by itself are parts of it.
    """
    text = text[:LONGEST]
    for code in reversed(_codes(text, shape, expected)):
        address = _around(text, code, shape)
        if address and (expected or address[0].lacks is None):
            return [_found(text, *address)]
    return _part(text, shape) if expected else []


def _codes(text: str, shape: OrderShape, expected: bool) -> list[_Span]:
    """What may be postcodes, in order of appearance; where one is expected, bare digits are no order."""
    orders = [one for one in order_numbers(text, shape) if not (expected and one.quote.isdigit())]
    irish = [found(f"{m[1].upper()} {m[2].upper()}", text, *m.span()) for m in _IRISH.finditer(text)]
    hits = [*irish, *postcodes(text, shape, expected=True)]
    free = [hit for hit in hits if not any(overlaps(hit, order) for order in orders)]
    return [_Span(str(hit.value), hit.start, hit.end) for hit in sorted(free, key=lambda hit: hit.start)]


def _around(text: str, code: _Span, shape: OrderShape) -> tuple[Address, int, int] | None:
    """The address around a postcode: its town behind (on the British Isles before it), its street before."""
    town = _town_behind(text, code.end)
    before = text[: code.start]
    if town is None and not code.value.isdigit() and " " in code.value:
        before, town = _town_before(before)
    street = _street(before)
    country, end = _country(text, max(code.end, town.end if town and town.start > code.start else 0))
    start = min(one.start for one in (street, town, code) if one)
    told = Address(
        street=street.value if street else "",
        postcode=code.value,
        town=town.value if town else "",
        country=country,
    )
    alone = text.strip() == text[code.start : code.end] or bool(postcodes(text, shape))
    return (told, start, end) if street or town or alone else None


def _part(text: str, shape: OrderShape) -> list[Found]:
    """A part of an address told by itself, without a postcode."""
    if order_numbers(text, shape):
        return []
    body = text.rstrip(" .,\n")
    street, _, last = body.rpartition(",")
    town = _town_behind(body, len(street) + 1) if street and not re.search(r"\d", last) else None
    told = _street(street if town else body)
    if told:
        address = Address(street=told.value, town=town.value if town else "")
        return [_found(text, address, told.start, town.end if town else told.end)]
    return (
        [_found(text, Address(town=town.value), town.start, town.end)] if (town := _lone_town(body)) else []
    )


def _found(text: str, address: Address, start: int, end: int) -> Found:
    return found(str(address), text, start, end)


def _lone_town(text: str) -> _Span | None:
    """A short message that is a name and nothing that means anything else here."""
    said = tokens(text)
    named = 0 < len(said) <= SMALL_TOWN and text.lstrip()[:1].isupper() and not re.search(r"[\d?!]", text)
    other = consent(text, None) or says("cancel", text) or says("cannot", text) or small_talk(text)
    if not named or other or any(token.word in _words("before") | _words("after") for token in said):
        return None
    return _Span(text[said[0].start : said[-1].end], said[0].start, said[-1].end)


def _town_behind(text: str, end: int) -> _Span | None:
    gap = re.match(r"[ \t]*[,\n]?[ \t]*", text[end:])
    start = end + (gap.end() if gap else 0)
    stop = re.search(r"[,;:!?\n()\d]|\.(?:\s|$)", text[start:])
    chunk = text[start : start + stop.start()] if stop else text[start:]
    kept: list[Token] = []
    for token in tokens(chunk)[:LONGEST_TOWN]:
        if token.word in _words("after") and not _is_joint_inside(chunk, token):
            break
        if kept and not chunk[token.start].isupper() and not _joins(chunk, kept[-1], token):
            break
        kept.append(token)
    kept = _without_country(kept)
    while kept and kept[-1].word in _words("joints"):
        kept.pop()
    if not kept:
        return None
    value = _titled(chunk[kept[0].start : kept[-1].end])
    return _Span(value, start + kept[0].start, start + kept[-1].end)


def _is_joint_inside(chunk: str, token: Token) -> bool:
    """Whether a small word stands inside a name: the "en" of "Saint-Germain-en-Laye" is no "and"."""
    return chunk[token.start - 1 : token.start] == "-" or chunk[token.end : token.end + 1] == "-"


def _joins(chunk: str, last: Token, token: Token) -> bool:
    """Whether a word written small belongs to the name: by a hyphen, as a joint, or behind one."""
    bound = chunk[last.end : token.start] in ("-", "'", "’")
    return bound or token.word in _words("joints") or last.word in _words("joints")


def _without_country(said: list[Token]) -> list[Token]:
    """A town's words without a country said right behind it."""
    plain = [token.word for token in said]
    spans = [span for table in _countries().values() for span in table.spans(plain)]
    return next((said[:start] for start, stop in spans if stop == len(said)), said)


def _town_before(before: str) -> tuple[str, _Span | None]:
    """Of "10 Downing Street, London" what is left and the town."""
    body = before.rstrip(" ,\n")
    cut = max(body.rfind(","), body.rfind("\n"))
    last = body[cut + 1 :]
    if cut < 0 or re.search(r"\d", last):
        return before, None
    start = cut + 1 + len(last) - len(last.lstrip())
    return body[:cut], _Span(_titled(body[start:]), start, len(body))


def _country(text: str, end: int) -> tuple[str | None, int]:
    """The country said right behind the address, with where that ends."""
    said = [token for token in tokens(text) if token.start >= end][:3]
    plain = [token.word for token in said]
    for code, table in _countries().items():
        length = table.length_at(plain, 0) if plain else 0
        if length and not re.search(r"[\w.!?]", text[end : said[0].start]):
            return code, said[length - 1].end
    return None, end


def _street(before: str) -> _Span | None:
    """The street with its number that ends the text."""
    body = before.rstrip(" ,\n\t(")
    breaks = [match.end() for match in _BREAK.finditer(body)]
    offset = breaks[-1] if breaks else 0
    line = body[offset:]
    house, tail = _without_unit(line)
    street = _numbered_first(house) or _numbered_last(house)
    if street is None:
        return None
    end = street.end + len(tail) if street.end == len(house) else street.end
    value = " ".join(line[street.start : end].replace(" ,", ",").split())
    return _Span(_titled(value), offset + street.start, offset + end)


def _without_unit(line: str) -> tuple[str, str]:
    """A line cut before "flat 3", "bus 4" or "2º B" behind its house number."""
    names = "|".join(re.escape(word) for word in sorted(_words("units"), key=len, reverse=True))
    floor = r"\d{1,2}\s?[ºª°]\s?\w{0,4}|\d{1,2}(?:er|e|ème)\s[ée]tage"
    cut = re.search(rf"(?:[\s,]+(?:(?:{names})\.?\s?\w{{0,4}}|{floor}))+$", line, re.IGNORECASE)
    if cut is None or not re.search(r"\d", line[: cut.start()]):
        return line, ""
    return line[: cut.start()], line[cut.start() :]


def _numbered_first(line: str) -> _Span | None:
    """ "8 rue de Strasbourg", "10 Downing Street"."""
    for hit in reversed([*re.finditer(r"\d+", line)]):
        match = _NUMBER_FIRST.match(line, hit.start())
        said = words(match["name"]) if match else ()
        if match and 0 < len(said) <= LONGEST_STREET and _is_street(said):
            return _Span("", _unit_before(line[: match.start()]), match.end())
    return None


def _unit_before(line: str) -> int:
    """Where "Flat 3, " begins that ends the line, else its end."""
    unit = _UNIT_BEFORE.search(line)
    return unit.start() if unit else len(line)


def _is_street(said: Sequence[str]) -> bool:
    return bool(_phrases("first").length_at(said, 0)) or said[-1] in _words("last")


def _numbered_last(line: str) -> _Span | None:
    """ "Sendlinger Straße 20", "Calle Sierpes, 14"."""
    match = _NUMBER_LAST.search(line)
    if match is None:
        return None
    offset, name = match.start("name"), match["name"]
    said = tokens(name)
    start = _name_start(name, said)
    return _Span("", offset + said[start].start, match.end("number")) if start < len(said) else None


def _name_start(name: str, said: Sequence[Token]) -> int:
    """The place of the word with which a street's name begins, read from its end."""
    plain = [token.word for token in said]
    kinds = [place for place in range(len(said)) if _phrases("first").length_at(plain, place)]
    if kinds and len(said) - kinds[-1] <= LONGEST_STREET and len(said) - kinds[-1] > 1:
        return kinds[-1]
    start = len(said)
    for place in range(len(said) - 1, max(-1, len(said) - 1 - LONGEST_STREET), -1):
        if _ends_before(name, said, place):
            break
        start = place
    led_in = _words("joints") & _words("before")
    while start < len(said) - 1 and plain[start] in led_in and not name[said[start].start].isupper():
        start += 1
    return start


def _ends_before(name: str, said: Sequence[Token], place: int) -> bool:
    """Whether the word at this place is none of the street's name, of which the next one is."""
    token, after = said[place], said[place + 1] if place + 1 < len(said) else None
    gap = name[token.end : after.start] if after else ""
    if "," in gap or ("." in gap and len(token.word) > ABBREVIATED):
        return True
    if name[token.start].isupper():
        return False
    in_capitals = after is not None and name[after.start].isupper()
    return token.word in _words("before") or (in_capitals and token.word not in _words("joints"))


def _titled(value: str) -> str:
    """Names typed small, as they are written; small words within stay so."""
    if value != value.lower():
        return value
    small = _words("joints")
    return _LETTERS.sub(
        lambda hit: hit[0] if hit.start() and hit[0] in small else hit[0][0].upper() + hit[0][1:], value
    )


@cache
def _words(kind: str) -> frozenset[str]:
    return frozenset(word for line in word_list("addresses")[kind] for word in words(line))


@cache
def _phrases(kind: str) -> Phrases:
    return phrases(word_list("addresses")[kind])


@cache
def _countries() -> Mapping[str, Phrases]:
    return {code: phrases(names) for code, names in word_list("addresses")["countries"].items()}
