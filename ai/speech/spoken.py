"""Numbers as spoken, written as typed: "vee ten thousand four hundred thirty two" is V-10432."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any, Literal

from ai.numbers import SHAPE, OrderShape
from ai.wording import fold, word_list

Part = Literal["digits", "unit", "teen", "ten", "score", "hundreds", "hundred", "thousand", "join", "twice"]

_TOKEN = re.compile(r"\d+|[^\W\d_]+(?:[’'][^\W\d_]+)?", re.UNICODE)
_GAP = re.compile(r"[\s.,;:?!–—-]{0,4}")
"""What may stand between the pieces of one number: Whisper hears pauses as commas, full stops, hyphens."""

FEWEST_SAID = 3
"""Pieces of a number without its prefix that was dictated, not counted: one, zero, four, thirty-two."""


@dataclass(frozen=True, slots=True)
class _Word:
    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class _Atom:
    """A piece of a number as said: `value` counts for what is no mere sign, `shown` for digits as written."""

    part: Part
    value: int = 0
    shown: str = ""


@dataclass(frozen=True, slots=True)
class _Run:
    """Words one after another that say digits."""

    digits: str
    pieces: int
    start: int
    end: int


def written(text: str, language: str | None, shape: OrderShape = SHAPE) -> str:
    """The transcript with dictated order numbers, digits and e-mail addresses as one would type them.

    Only a run with exactly as many digits as an order number is touched; whatever else was said stays.
    """
    tongue = _tongue(language if language in word_list("spoken") else "en")
    return _addresses(_numbers(text, tongue, shape), tongue)


def dictated(text: str, language: str | None) -> Iterator[tuple[str, int, int]]:
    """All numbers in the transcript, in figures or in words: their digits, and where they stand."""
    tongue = _tongue(language if language in word_list("spoken") else "en")
    words = [_Word(found[0], *found.span()) for found in _TOKEN.finditer(text)]
    place = 0
    while place < len(words):
        length = _length(text, words, place, tongue)
        if length:
            run = words[place : place + length]
            atoms = [atom for word in run for atom in tongue.atoms(word.text) or ()]
            yield _digits(atoms), run[0].start, run[-1].end
        place += max(1, length)


def _numbers(text: str, tongue: "_Tongue", shape: OrderShape) -> str:
    words = [_Word(found[0], *found.span()) for found in _TOKEN.finditer(text)]
    pieces: list[str] = []
    done = place = 0
    while place < len(words):
        found = _order(text, words, place, tongue, shape)
        if found is None:
            place += max(1, _length(text, words, place, tongue))
            continue
        number, begin, end = found
        pieces += [text[done:begin], number]
        done = end
        place = next((at for at, word in enumerate(words) if word.start >= end), len(words))
    return "".join([*pieces, text[done:]])


def _order(
    text: str, words: Sequence[_Word], place: int, tongue: "_Tongue", shape: OrderShape
) -> tuple[str, int, int] | None:
    """The order number, or plain digits, that begin with this word, and the characters they stand for."""
    after = _prefix(text, words, place, tongue, shape)
    if after is not None:
        run = _run(text, words, after, tongue, shape.digits)
        if run is not None:
            return f"{shape.prefix}{run.digits}", words[place].start, run.end
    run = _run(text, words, place, tongue, shape.digits)
    if run is not None and run.pieces >= FEWEST_SAID:
        return run.digits, run.start, run.end
    return None


def _prefix(
    text: str, words: Sequence[_Word], place: int, tongue: "_Tongue", shape: OrderShape
) -> int | None:
    """The place behind the letters of the prefix, said by name ("V for Victor"), if they begin here."""
    for letter in re.sub(r"[\W_]", "", shape.prefix).lower():
        length = tongue.letter(letter, [fold(word.text) for word in words[place : place + 2]])
        if not length:
            return None
        place += length
        place += _for_example(words, place, letter, tongue)
    while place < len(words) and fold(words[place].text) in tongue.dashes:
        place += 1
    near = place < len(words) and _GAP.fullmatch(text[words[place - 1].end : words[place].start])
    return place if near else None


def _for_example(words: Sequence[_Word], place: int, letter: str, tongue: "_Tongue") -> int:
    """How many words spell the letter out: "for Victor", "wie Viktor"."""
    if place + 1 >= len(words) or fold(words[place].text) not in tongue.like:
        return 0
    example = fold(words[place + 1].text)
    return 2 if example.startswith(letter) and len(example) > 2 else 0


def _run(text: str, words: Sequence[_Word], place: int, tongue: "_Tongue", digits: int) -> _Run | None:
    """The words from `place` on that say exactly so many digits; the longest such run, else None."""
    whole = words[place]
    if whole.text.isdecimal() and len(whole.text) == digits:
        return _Run(whole.text, 1, whole.start, whole.end)
    atoms: list[_Atom] = []
    best: _Run | None = None
    for at in range(place, place + _length(text, words, place, tongue)):
        atoms += tongue.atoms(words[at].text) or ()
        shown = _digits(atoms)
        if len(shown) > digits and best is not None:
            return None  # one digit more than an order number has: it is none
        if len(shown) == digits and atoms[-1].part not in ("join", "twice"):
            best = _Run(shown, at - place + 1, words[place].start, words[at].end)
    return best if atoms and atoms[0].part != "join" else None


def _length(text: str, words: Sequence[_Word], place: int, tongue: "_Tongue") -> int:
    """How many words from `place` on say numbers without anything in between."""
    at = place
    while at < len(words) and tongue.atoms(words[at].text) is not None:
        if at > place and not _GAP.fullmatch(text[words[at - 1].end : words[at].start]):
            break
        at += 1
    return at - place


def _digits(atoms: Sequence[_Atom]) -> str:
    """The digits that were said: "ten four thirty two" is 10, 4 and 32."""
    return "".join(_said(atoms))


def _said(atoms: Sequence[_Atom]) -> Iterator[str]:
    count = _Count()
    repeat = False
    for atom in atoms:
        if atom.part == "twice":
            yield from count.end()
            repeat = True
        elif atom.part == "digits":
            yield from count.end()
            yield atom.shown * (2 if repeat and len(atom.shown) == 1 else 1)
            repeat = False
        elif repeat:
            yield str(atom.value) * 2
            repeat = False
        else:
            yield from count.hear(atom)
    yield from count.end()


class _Count:
    """A number being said in words."""

    def __init__(self) -> None:
        self._total = 0
        self._group = 0
        self._last: Part | None = None
        self._joined = False

    def hear(self, atom: _Atom) -> Iterator[str]:
        """Take the word into the number; answers the number before, where this word begins another."""
        if atom.part == "join":
            self._joined = self._last is not None
            return
        if self._last is not None and not self._continues(atom):
            yield from self.end()
        match atom.part:
            case "thousand":
                self._total += max(self._group, 1) * 1000
                self._group = 0
            case "hundred":
                self._group = max(self._group, 1) * 100
            case "score" if self._group % 100 == 4:
                self._group += 76
            case _:
                self._group += atom.value
        self._last, self._joined = atom.part, False

    def end(self) -> Iterator[str]:
        """The number so far, if any; the next word begins another."""
        if self._last is not None:
            yield str(self._total + self._group)
        self._total, self._group, self._last, self._joined = 0, 0, None, False

    def _continues(self, atom: _Atom) -> bool:
        """Whether the word goes on with the number rather than beginning the next."""
        match atom.part:
            case "thousand":
                return self._last != "thousand" and self._total == 0
            case "hundred":
                return self._last in ("unit", "thousand") and self._group < 10
            case "hundreds":
                return self._last == "thousand"
            case "ten":
                return self._last in ("hundred", "hundreds", "thousand") or (
                    self._joined and self._last == "unit"
                )
            case "score":
                return self._last in ("hundred", "thousand") or self._group % 100 == 4
            case "teen":
                return self._last in ("hundred", "hundreds", "thousand") or self._group % 100 in (60, 80)
            case "unit":
                return atom.value > 0 and self._last in ("hundred", "hundreds", "thousand", "ten", "score")
            case _:
                return False


class _Tongue:
    """The number words of one language, compounds taken apart."""

    def __init__(self, entry: Mapping[str, Any]) -> None:
        self._known = dict(_atoms(entry))
        self._letters: Mapping[str, Sequence[str]] = entry["letters"]
        self._pieces = sorted(self._known, key=len, reverse=True)
        self.dashes = {fold(word) for word in entry["dashes"]}
        self.like = {fold(word) for line in entry["like"] for word in line.split()}
        self.at: Sequence[str] = entry["at"]
        self.dot: Sequence[str] = entry["dot"]

    def letter(self, letter: str, said: Sequence[str]) -> int:
        """How many of the words are the letter's name."""
        if said and said[0] == letter:
            return 1
        for name in self._letters.get(letter, ()):
            folded = [fold(word) for word in name.split()]
            if list(said[: len(folded)]) == folded:
                return len(folded)
        return 0

    def atoms(self, word: str) -> Sequence[_Atom] | None:
        """The pieces of a number that a word is made of; None where it is no number."""
        return [_Atom("digits", shown=word)] if word.isdecimal() else self._taken_apart(fold(word))

    def _taken_apart(self, word: str) -> list[_Atom] | None:
        if word in self._known:
            return [self._known[word]]
        for piece in self._pieces:
            if word.startswith(piece) and len(word) > len(piece):
                rest = self._taken_apart(word[len(piece) :])
                if rest is not None:
                    return [self._known[piece], *rest]
        return None


def _atoms(entry: Mapping[str, Any]) -> Iterator[tuple[str, _Atom]]:
    kinds: dict[str, Part] = {"units": "unit", "teens": "teen", "tens": "ten", "hundreds": "hundreds"}
    for name, part in kinds.items():
        for value, words in entry.get(name, {}).items():
            yield from ((fold(word.replace(" ", "")), _Atom(part, int(value))) for word in words)
    yield from ((fold(word), _Atom("score", 20)) for word in entry.get("score", ()))
    signs: dict[str, Part] = {"hundred": "hundred", "thousand": "thousand", "joins": "join", "twice": "twice"}
    for name, part in signs.items():
        yield from ((fold(word), _Atom(part)) for word in entry.get(name, ()))


@cache
def _tongue(language: str) -> _Tongue:
    return _Tongue(word_list("spoken")[language])


def _addresses(text: str, tongue: _Tongue) -> str:
    """E-mail addresses said with words for their signs, as they are typed."""
    at = "|".join(map(re.escape, tongue.at))
    dot = "|".join(map(re.escape, tongue.dot))
    name = r"[\w+-]+(?:(?:\.|\s(?:DOT)\s)[\w+-]+)*"
    said = re.compile(
        rf"(?<![\w@.])({name})(?:\s(?:AT)\s|\s?@\s?)({name}(?:\.|\s(?:DOT)\s)[a-z]{{2,12}})(?!\w)".replace(
            "DOT", dot
        ).replace("AT", at),
        re.IGNORECASE,
    )
    dotted = re.compile(rf"\s(?:{dot})\s", re.IGNORECASE)

    def typed(found: re.Match[str]) -> str:
        whose, where = (dotted.sub(".", found[place]) for place in (1, 2))
        return f"{whose}@{where}".lower()

    return said.sub(typed, text)
