"""Whether a customer wants to hear the answers, or only to read them."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Literal

from ai.keywords import Pattern, pattern
from ai.wording import Phrases, cover, phrases, word_list, words

Answers = Literal["voice", "text"]
WAYS: tuple[Answers, ...] = ("text", "voice")


@dataclass(frozen=True, slots=True)
class Wish:
    """How to answer from now on, whether nothing else was said, and the language it was said in."""

    by: Answers
    alone: bool
    language: str


def voice_wish(text: str) -> Wish | None:
    """The wish in the text, in any of the six languages; None where there is none."""
    for line in text.splitlines():
        said = words(line)
        for way in WAYS:
            for language, one in _patterns(way).items():
                if one.matches(said):
                    return Wish(
                        way,
                        alone=len(text.split()) == len(line.split()) and _covers(one, said),
                        language=language,
                    )
    return None


def _covers(one: Pattern, said: tuple[str, ...]) -> bool:
    labels = cover(
        said, {"whole": one.whole, "anywhere": one.anywhere, "polite": one.polite, "filler": _fillers()}
    )
    return labels is not None


@cache
def _fillers() -> Phrases:
    return phrases(FILLERS)


FILLERS = (
    "can you", "could you", "would you", "i want you to", "i'd like you to", "from now on", "to me", "too",
    "and",
    "pouvez vous", "pourriez vous", "peux tu", "vous pouvez", "a partir de maintenant", "me", "aussi",
    "kun je", "kunt u", "kan je", "wil je", "vanaf nu", "ook",
    "konnen sie", "kannst du", "konnten sie", "ab jetzt", "ab sofort", "mir", "auch",
    "puedes", "podrias", "puede", "quiero que", "a partir de ahora", "tambien",
    "puoi", "potresti", "puo", "vorrei che", "da ora", "da adesso", "anche",
)  # fmt: skip
"""Words around such a wish that ask for nothing else."""


@cache
def _patterns(way: Answers) -> Mapping[str, Pattern]:
    polite = word_list("polite")
    entries = word_list("voice_replies")[way]
    return {language: pattern(entry, polite[language]) for language, entry in entries.items()}
