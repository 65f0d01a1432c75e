"""The words of a business: what was heard is written as its customers write it."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from babel.dates import get_day_names

from ai.wording import word_list

FEWEST_LETTERS = 8
"""Shorter words may well be two words, or another word with a letter less."""

MOST_PIECES = 3

_WORD = re.compile(r"[^\W\d_]+")
_DOUBLED = re.compile(r"(.)\1")


class Vocabulary:
    """Knows the long words in `sentences`, by language; without any it leaves everything as it was heard.

    Speech models take compounds apart ("zurück schicken", "Samstag nach Mittag") and drop doubled letters
    ("Abonement"). Both are put right, where only one word of the business's is meant.
    """

    def __init__(self, sentences: Mapping[str, Sequence[str]] | None = None) -> None:
        self._words = {language: _long_words(said) for language, said in (sentences or {}).items()}
        for language, words in self._words.items():
            words.update({word.casefold(): word for word in _parts_of_days(language)})
        self._single = {language: _by_single_letters(words) for language, words in self._words.items()}

    def written(self, text: str, language: str) -> str:
        """The text with its words as the business writes them."""
        known, single = self._words.get(language, {}), self._single.get(language, {})
        if not known:
            return text
        if language in word_list("heard"):  # a language of compounds
            text = _joined(text, known)
        return _WORD.sub(lambda found: _doubled(found[0], known, single), text)


def _joined(text: str, known: Mapping[str, str]) -> str:
    """The text with the compounds of `known` in one word; the longest first."""
    found = list(_WORD.finditer(text))
    pieces, done, at = [], 0, 0
    while at < len(found):
        count, whole = _compound(text, found[at : at + MOST_PIECES], known)
        if count:
            pieces += [text[done : found[at].start()], whole]
            done = found[at + count - 1].end()
        at += count or 1
    return "".join([*pieces, text[done:]])


def _compound(text: str, found: Sequence[re.Match[str]], known: Mapping[str, str]) -> tuple[int, str]:
    """How many of the words are one, and that one; 0 where none is."""
    for count in range(len(found), 1, -1):
        words = found[:count]
        apart = text[words[0].start() : words[-1].end()]
        whole = "".join(word[0] for word in words).casefold()
        if whole in known and apart.replace(" ", "").casefold() == whole:
            return count, _capital(known[whole], words[0][0])
    return 0, ""


def _doubled(word: str, known: Mapping[str, str], single: Mapping[str, str]) -> str:
    folded = word.casefold()
    if len(word) < FEWEST_LETTERS - 1 or folded in known:
        return word
    meant = single.get(_singled(folded))
    return _capital(known[meant], word) if meant else word


def _capital(written: str, heard: str) -> str:
    """The word with a capital where it has one, or where one was heard at the start of a sentence."""
    return written[0].upper() + written[1:] if heard[0].isupper() else written


def _long_words(sentences: Iterable[str]) -> dict[str, str]:
    """The long words as they are written most often."""
    forms: dict[str, Counter[str]] = defaultdict(Counter)
    for sentence in sentences:
        for word in _WORD.findall(sentence):
            if len(word) >= FEWEST_LETTERS:
                forms[word.casefold()][word] += 1
    return {word: written.most_common(1)[0][0] for word, written in forms.items()}


def _parts_of_days(language: str) -> Iterator[str]:
    parts = [str(part) for part in word_list("heard").get(language, ())]
    yield from (part for part in parts if len(part) >= FEWEST_LETTERS)
    for day in get_day_names("wide", locale=language).values() if parts else ():
        yield from (f"{day}{part.casefold()}" for part in parts)


def _by_single_letters(words: Iterable[str]) -> dict[str, str]:
    """The words by their letters without doubling; none where two words would be the same."""
    found: dict[str, list[str]] = defaultdict(list)
    for word in words:
        found[_singled(word)].append(word)
    return {single: same[0] for single, same in found.items() if len(same) == 1}


def _singled(word: str) -> str:
    return _DOUBLED.sub(r"\1", word)
