"""Countries in the customer's own words."""

from functools import cache

from ai.denial import is_denied
from ai.found import Found, found
from ai.wording import Phrases, Words, corrected, phrases, tokens, words
from domain.countries import NAMED, spellings


def countries(text: str) -> list[Found]:
    """The countries meant, as ISO 3166-1 codes, in order of appearance: not those of "not Spain"."""
    said = tokens(text)
    plain = _spelled(tuple(token.word for token in said))
    hits = [
        found(_codes_by_words()[plain[start:stop]], text, said[start].start, said[stop - 1].end)
        for start, stop in _table().spans(plain)
    ]
    return [hit for hit in hits if not is_denied(text[: hit.start])]


def _spelled(said: Words) -> Words:
    """The words, typos forgiven in those that are in no country's name."""
    known = _table().vocabulary
    return tuple(
        word if word in known else near for word, near in zip(said, corrected(said, _long()), strict=True)
    )


@cache
def _codes_by_name() -> dict[str, str]:
    return {name: code for code in reversed(NAMED) for name in spellings(code)}


@cache
def _table() -> Phrases:
    return phrases(_codes_by_name())


@cache
def _codes_by_words() -> dict[tuple[str, ...], str]:
    return {words(name): code for name, code in _codes_by_name().items()}


@cache
def _long() -> frozenset[str]:
    """Names long enough that no word of everyday speech is a slip away from them."""
    return frozenset(word for name in _codes_by_words() for word in name if len(word) > 5)
