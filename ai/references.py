"""The newest of the customer's orders, named in words: "my last order"."""

from functools import cache

from ai.found import Found, found
from ai.wording import Phrases, phrases, tokens, word_list
from domain.tap import LATEST


def latest(text: str, expected: bool = False) -> list[Found]:
    """Where the text names the newest order; short forms ("the last one") count where one is `expected`."""
    said = tokens(text)
    plain = [token.word for token in said]
    spans = _named("anywhere").spans(plain) or (_named("offered").spans(plain) if expected else [])
    return [found(LATEST, text, said[start].start, said[stop - 1].end) for start, stop in spans]


@cache
def _named(where: str) -> Phrases:
    return phrases(line for lines in word_list("references")[where].values() for line in lines)
