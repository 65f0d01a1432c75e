"""Which of a slot's options, or of the things just offered, the customer names."""

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import cache, lru_cache

from ai.found import Found, found, overlaps
from ai.wording import Phrases, Token, corrected, phrases, tokens, word_list

_TELLING_NUMBER = re.compile(r"\d{3,}")

TELLING = 5  # letters a word needs to stand for a whole example ("damaged" for "it came damaged")
WORDS_FOR_A_ROW = 2  # a part of a row needs to stand for it: "64GB, silver", but not "silver"
MOST_WORDS_FOR_ALL = 12  # "please send back everything, except for the coffee machine"
SHORTEST_WORD = 3  # letters of a word that may tell one thing offered from the others ("red")
MOST_ORDINAL_WORDS = 6  # "I'll take the second one please"

Options = Mapping[str, Mapping[str, Sequence[str]]]
"""Value to example words per language, as `SlotSpec.options`."""


def choice(text: str, options: Options, expected: bool = False, language: str | None = None) -> Found | None:
    """The option whose example words occur, the longest example winning; None on a tie between two.

    When the choice is `expected`, a single telling word of the `language` that only one option uses is enough
    ("quelle" is next to "quello", but no Italian), and so is an option's name by itself: "late", but not "how
    late are you open?".
    """
    if expected and (named := _by_name(text, options)):
        return named
    examples = {value: _examples(value, by_language) for value, by_language in options.items()}
    spoken = {value: options[value].get(language, ()) for value in options} if language else examples
    return _named(text, examples, spoken if expected else {})


def _by_name(text: str, options: Iterable[str]) -> Found | None:
    said = tokens(text)
    name = "_".join(token.word for token in said)
    return found(name, text, said[0].start, said[-1].end) if name in options else None


def _named(
    text: str, examples: Mapping[str, Sequence[str]], spoken: Mapping[str, Sequence[str]]
) -> Found | None:
    """What an example of which occurs, or else a telling word of those `spoken`."""
    hits = _hits(text, examples) or _hits(text, _telling(spoken))
    longest = max((length for length, _ in hits), default=0)
    best = {hit.value: hit for length, hit in reversed(hits) if length == longest}
    return next(iter(best.values())) if len(best) == 1 else None


def _examples(value: str, by_language: Mapping[str, Sequence[str]]) -> list[str]:
    lines = [line for lines in by_language.values() for line in lines]
    # spoken French leaves out the "ne" of "ne marche pas"
    spoken = [line.replace("ne ", "", 1) for line in by_language.get("fr", ()) if line.startswith("ne ")]
    return [*lines, *spoken] or [value.replace("_", " ")]


def _telling(examples: Mapping[str, Sequence[str]]) -> dict[str, set[str]]:
    """Long words by option, without those that two options share and without words of wanting."""
    used = {
        value: {
            token.word
            for line in lines
            for token in tokens(line)
            if len(token.word) >= TELLING and token.word not in _wanting()
        }
        for value, lines in examples.items()
    }
    return {
        value: own - {word for other, theirs in used.items() if other != value for word in theirs}
        for value, own in used.items()
    }


@cache
def _fillers() -> frozenset[str]:
    return phrases(word_list("control")["fillers"]).vocabulary


@cache
def _wanting() -> frozenset[str]:
    return phrases(word_list("control")["wanting"]).vocabulary


def _hits(text: str, examples: Mapping[str, Iterable[str]]) -> list[tuple[int, Found]]:
    """Where examples occur, typos forgiven, with how many letters of them."""
    whole = tokens(text)
    bare = [token for token in whole if token.word not in _fillers()]
    hits = _hits_among(whole, text, examples)
    return hits if len(bare) == len(whole) else [*hits, *_hits_among(bare, text, examples)]


def _hits_among(
    said: Sequence[Token], text: str, examples: Mapping[str, Iterable[str]]
) -> list[tuple[int, Found]]:
    hits: list[tuple[int, Found]] = []
    for value, table in ((value, _table(tuple(lines))) for value, lines in examples.items()):
        plain = corrected(tuple(token.word for token in said), table.vocabulary)
        for start, stop in table.spans(plain):
            letters = sum(len(word) for word in plain[start:stop])
            hits.append((letters, found(value, text, said[start].start, said[stop - 1].end)))
    return hits


@lru_cache(maxsize=256)  # a playbook's slots have few options; what is offered differs from chat to chat
def _table(lines: tuple[str, ...]) -> Phrases:
    return phrases(lines)


def offered(text: str, rows: Sequence[Sequence[str]]) -> Found | None:
    """The one thing offered that the text names, by what its row says (as a whole or in parts) or by its
    place; the value is its index."""
    examples = {str(place): _sayable(row) for place, row in enumerate(rows)}
    by_title = _named(text, examples, examples)
    if by_title is None:
        return _place(text, len(rows)) or _only_word(text, [" ".join(row) for row in rows])
    if not _numbers(text) <= _numbers(" ".join(rows[int(by_title.value)])):
        return None  # another house in the same street, another order of the same thing
    return found(int(by_title.value), text, by_title.start, by_title.end)


def several_offered(text: str, rows: Sequence[Sequence[str]]) -> list[Found] | None:
    """All the things offered that the text names, each by words that name no other, in the order of the rows:
    some of them, all, or all but some. None where it says which are not meant, and not which are.
    """
    said = [token.word for token in tokens(text)]
    if ends_a_list(text):
        return []
    named = _all_named(text, rows)
    of_all = _several("all").within(said) and len(said) <= MOST_WORDS_FOR_ALL
    if _several("but").within(said):
        left = {*range(len(rows))} - {hit.value for hit in named}
        return [found(place, text, 0, len(text)) for place in sorted(left)] if of_all and named else None
    if of_all and not named:
        return [found(place, text, 0, len(text)) for place in range(len(rows))]
    return named


def ends_a_list(text: str) -> bool:
    """Whether the text says that there is nothing more: "that's everything"."""
    return _several("done").within([token.word for token in tokens(text)])


def _all_named(text: str, rows: Sequence[Sequence[str]]) -> list[Found]:
    examples = {str(place): _sayable(row) for place, row in enumerate(rows)}
    hits = [hit for _, hit in [*_hits(text, examples), *_hits(text, _telling(examples))]]
    clear = {hit.value: hit for hit in hits if not _is_shared(hit, hits)}
    return [
        found(place, text, clear[str(place)].start, clear[str(place)].end)
        for place in range(len(rows))
        if str(place) in clear
    ]


def _is_shared(hit: Found, hits: Sequence[Found]) -> bool:
    return any(overlaps(hit, other) and other.value != hit.value for other in hits)


@cache
def _several(kind: str) -> Phrases:
    return phrases(line for lines in word_list("several")[kind].values() for line in lines)


def _sayable(row: Sequence[str]) -> list[str]:
    """The row as a whole, and each part of it that has words enough to stand for it."""
    return [" ".join(row), *(part for part in row if len(tokens(part)) >= WORDS_FOR_A_ROW)]


def _numbers(text: str) -> set[str]:
    """The numbers that tell one thing from another; smaller ones count pieces and places."""
    return set(_TELLING_NUMBER.findall(text))


def _only_word(text: str, titles: Sequence[str]) -> Found | None:
    """The one thing offered that a short answer's word is said of ("the blue one", "die blaue")."""
    said = tokens(text)
    if len(said) > MOST_ORDINAL_WORDS:
        return None
    words = [{token.word for token in tokens(title)} for title in titles]
    for token in said:
        places = [
            place for place, known in enumerate(words) if any(_inflected(token.word, one) for one in known)
        ]
        if len(token.word) >= SHORTEST_WORD and len(places) == 1:
            return found(places[0], text, token.start, token.end)
    return None


def _inflected(said: str, known: str) -> bool:
    """Whether a word is another, but for an ending of two letters at most."""
    stem = known if len(known) <= 4 else known[:-1]
    return len(known) >= SHORTEST_WORD and said.startswith(stem) and len(said) - len(stem) <= 2


def _place(text: str, count: int) -> Found | None:
    said = tokens(text)
    if not 0 < len(said) <= MOST_ORDINAL_WORDS:
        return None
    plain = [token.word for token in said]
    places = {place for place, table in _ordinals().items() if table.within(plain)}
    if len(plain) == 1 and plain[0] in _ordinals():
        places = {plain[0]}
    index = (count if (place := places.pop()) == "last" else int(place)) - 1 if len(places) == 1 else count
    return found(index, text, said[0].start, said[-1].end) if 0 <= index < count else None


@cache
def _ordinals() -> Mapping[str, Phrases]:
    return {place: phrases(lines) for place, lines in word_list("ordinals").items()}
