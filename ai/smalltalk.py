"""Greetings, thanks, goodbyes, compliments, insults, and "are you a bot?", which is answered truthfully."""

from collections.abc import Mapping
from functools import cache
from typing import Literal, cast

from ai.wording import Phrases, corrected, cover, phrases, tokens, unstretched, without, word_list

Kind = Literal["greeting", "thanks", "goodbye", "bot_question", "compliment", "abuse"]
POLITE: tuple[Kind, ...] = ("thanks", "goodbye", "greeting", "compliment")
ANYWHERE: tuple[Kind, ...] = ("bot_question", "abuse")
_EMOJI: Mapping[str, Kind] = {
    "👋": "greeting",
    "🙏": "thanks",
    "❤": "compliment",
    "😍": "compliment",
    "🥰": "compliment",
}


def small_talk(text: str, answered: bool = False) -> list[Kind]:
    """The kinds in order: a bot question or abuse anywhere, the others only when they are the whole text.

    When something was `answered` before, or beside another goodbye, "ciao" is a goodbye.
    """
    kinds = [kind for kind in ANYWHERE if _within(text, kind)]
    return list(dict.fromkeys([*_whole(text, answered), *kinds]))


def without_opening(text: str) -> str:
    """The text without the politeness it begins with: "hi, can you tell me where it is" is "where it is"."""
    said = tokens(text)
    plain = tuple(token.word for token in said)
    position = 0
    while position < len(plain):
        length = max(table.length_at(plain, position) for table in _openings())
        if not length:
            break
        position += length
    if position == 0:
        return text
    return text[said[position].start :] if position < len(said) else ""


def _whole(text: str, answered: bool) -> list[Kind]:
    plain = tuple(token.word for token in tokens(text))
    if not plain:
        return [kind for emoji, kind in _EMOJI.items() if emoji in text][:1]
    tables = {kind: _tables()[kind] for kind in ("both_ways", *POLITE, "filler")}
    said = corrected(plain, frozenset(word for table in tables.values() for word in table.vocabulary))
    labels = cover(said, tables) or cover(tuple(unstretched(word) for word in plain), tables) or []
    kinds: list[Kind] = []
    for label in labels:
        if label == "both_ways":
            parting = answered or "goodbye" in labels or bool({*kinds} - {"greeting"})
            kinds.append("goodbye" if parting else "greeting")
        elif label != "filler":
            kinds.append(cast(Kind, label))
    return kinds


def _within(text: str, kind: Kind) -> bool:
    said = without(tuple(token.word for token in tokens(text)), _tables()["not_bot_question"])
    return _tables()[kind].within(said)


@cache
def _openings() -> tuple[Phrases, ...]:
    openers = phrases(line for lines in word_list("openers").values() for line in lines)
    return _tables()["greeting"], _tables()["thanks"], openers


@cache
def _tables() -> Mapping[str, Phrases]:
    return {kind: phrases(lines) for kind, lines in word_list("smalltalk").items()}
