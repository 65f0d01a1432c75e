"""What a text states: claims in digits and letters, and those in words."""

import re
from collections.abc import Iterator
from functools import cache

from ai.grounding.claim import Claim
from ai.grounding.lexicon import Lexicon, words
from ai.grounding.written import TAKEN, Reader, abbreviated

_END = r"(?<=[^\d\s][.!?])\s+|(?<=\d[!?])\s+|\n+|[•☀-➿\U0001f300-\U0001faff]+"
_SENTENCE = re.compile(rf"{_END}|(?<=\d\.)\s+(?=[A-ZÀ-Ý¿¡])")
_SATZ = re.compile(rf"{_END}|(?<=\d\d\d\.)\s+|(?<=:\d\d\.)\s+")  # in "1. Mai" no sentence ends
_AND = {"en": "and", "fr": "et", "nl": "en", "de": "und", "es": "y", "it": "e"}
_CAPITAL = re.compile(r"[^\W_]+(?:[-'’&][^\W_]+)*")
_MARKUP = re.compile(r"(?<!\w)[*_~]+|[*_~]+(?!\w)")
SHORTEST_LETTERS = 2
"""Letters of a word in capitals that is a name ("TV")."""


def stated(text: str, language: str, names: frozenset[str] = frozenset()) -> tuple[Claim, ...]:
    """Every claim of the text. In German, where all nouns have a capital, only `names` (in lower case) and
    words that are written like no noun count as names."""
    return _stated(_MARKUP.sub("", text), language, names)


@cache
def _stated(text: str, language: str, names: frozenset[str]) -> tuple[Claim, ...]:
    reader = Reader(text, language)
    claims = reader.read()
    rest = reader.flat
    claims += _in_words(rest, reader.lexicon)
    claims += _weekdays(rest, reader.lexicon)
    capitals = "".join(letter if kept != TAKEN else TAKEN for letter, kept in zip(text, rest, strict=True))
    claims += _names(capitals, language, names, reader.lexicon)
    return tuple(claims)


def sentences(text: str, language: str) -> list[str]:
    """The text's sentences and lines."""
    ends = _SATZ if language == "de" else _SENTENCE
    return [one.strip() for one in ends.split(_MARKUP.sub("", text)) if one and one.strip()]


def clauses(sentence: str, language: str) -> list[str]:
    """The parts of a sentence that say something each."""
    parts = re.split(rf"[;()]|,?\s+{_AND.get(language, 'and')}\s+", sentence)
    return [one.strip() for one in parts if one.strip()]


def _in_words(rest: str, known: Lexicon) -> Iterator[Claim]:
    said = words(rest.replace(TAKEN, " # "), known.language)
    harmless = {at for span in known.masks.spans(said) for at in range(span.start, span.stop)}
    for span in known.relative.spans(said):
        if span.start not in harmless:
            yield Claim("day", span.value, " ".join(said[span.start : span.stop]), span.start)


def _weekdays(rest: str, known: Lexicon) -> Iterator[Claim]:
    wide = {name: number for name, number in known.weekdays.items() if not _is_short(name, known)}
    rest = known.holidays.sub(lambda found: TAKEN * len(found[0]), rest)
    for match in _CAPITAL.finditer(rest):
        if match[0] in wide or match[0].removesuffix("s") in wide:
            number = wide.get(match[0], wide.get(match[0].removesuffix("s")))
            yield Claim("weekday", str(number), match[0], match.start())
    for match in abbreviated(rest, [name for name in known.weekdays if name not in wide]):
        yield Claim("weekday", str(known.weekdays[match[1]]), match[0], match.start())


def _is_short(name: str, known: Lexicon) -> bool:
    longest = max((len(one) for one, at in known.weekdays.items() if at == known.weekdays[name]), default=0)
    return len(name) < longest


def _names(text: str, language: str, names: frozenset[str], known: Lexicon) -> Iterator[Claim]:
    """Words with a capital where grammar asks for none."""
    ended = -1  # where a name of the business ended: the next word belongs to it
    for match in _CAPITAL.finditer(text):
        word = match[0]
        goes_on = text[ended : match.start()] == " " and word[0].isupper()
        if word.casefold() in names:
            ended = match.end()
        if goes_on or _is_name(word, _opens(text, match.start()), language, names, known):
            yield Claim("name", word.casefold().replace("’", "'"), word, match.start())


def _is_name(word: str, opens: bool, language: str, names: frozenset[str], known: Lexicon) -> bool:
    letters = [letter for letter in word.replace("’", "'").partition("'")[0] if letter.isalpha()]
    if len(letters) < SHORTEST_LETTERS or not word[0].isupper():
        return False
    inside = any(letter.isupper() for letter in letters[1:])
    if word.casefold() in names or (inside and "-" not in word):
        return True
    if opens or language == "de":
        return False
    calendar = words(word, language)
    return not (calendar and (calendar[0] in known.months or calendar[0].rstrip("s") in known.weekdays))


def _opens(text: str, start: int) -> bool:
    """Whether a sentence, a line or a quotation begins here."""
    before = text[:start].rstrip(" \u00a0")
    if not before or before[-1] in '.!?:•“«¡¿"–—-…' or "\n" in text[len(before) : start]:
        return True
    return before[-1] != TAKEN and not (before[-1].isascii() or before[-1].isalpha())  # an emoji
