"""Yes or no, when the whole message says so and nothing else; in doubt, neither."""

from collections.abc import Mapping
from functools import cache
from typing import Literal

from ai.wording import Phrases, Words, cover, phrases, unstretched, word_list, words

LONGEST_ANSWER = 60  # characters: anything longer says more than yes or no
_QUESTION = "?¿؟"


def consent(text: str, language: str | None = None) -> Literal["yes", "no"] | None:
    """The answer a message of yes-words or no-words gives, politeness and emoji aside, in any language.

    `language` is the conversation's, where known: some words ("prima", "si") mean something else in it.
    """
    said = text.strip()
    if not said or len(said) > LONGEST_ANSWER or any(mark in said for mark in _QUESTION):
        return None
    answers = _emoji_answers(said)
    spoken = words(said)
    if spoken:
        answers |= _spoken_answers(spoken, language)
    return _only(answers)


def leading_answer(said: Words) -> int:
    """How many words of yes or no, in any language, the words begin with."""
    answers = [tables[kind] for tables in _tables().values() for kind in ("yes", "no", "doubt")]
    position = 0
    while position < len(said):
        length = max(table.length_at(said, position) for table in answers)
        if not length:
            break
        position += length
    return position


def _only(answers: set[str]) -> Literal["yes", "no"] | None:
    if answers == {"yes"}:
        return "yes"
    return "no" if answers == {"no"} else None


def _emoji_answers(said: str) -> set[str]:
    return {
        answer for answer, emojis in word_list("consent")["emoji"].items() if any(e in said for e in emojis)
    }


def _spoken_answers(spoken: Words, language: str | None) -> set[str]:
    """What the conversation's language makes of the words; else what all languages that know them do.

    A single doubtful word ("prima" in Italian) casts doubt only in its own language.
    """
    by_language = {known: _labels(spoken, tables) for known, tables in _tables().items()}
    own = by_language.get(language or "", set())
    if own:
        return own
    answers = set().union(*by_language.values())
    alone = len(set(spoken)) == 1
    return (answers - {"doubt"} if alone else answers) or {"doubt"}


def _labels(spoken: Words, tables: Mapping[str, Phrases]) -> set[str]:
    plain = tuple(unstretched(word) for word in spoken)
    return set(cover(spoken, tables) or cover(plain, tables) or ()) - {"filler"}


@cache
def _tables() -> Mapping[str, Mapping[str, Phrases]]:
    lists = {language: entry for language, entry in word_list("consent").items() if language != "emoji"}
    return {
        language: {kind: phrases(entry[kind]) for kind in ("doubt", "yes", "no", "filler")}
        for language, entry in lists.items()
    }
