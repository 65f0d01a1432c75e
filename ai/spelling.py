"""A phone's shorthand written out ("g rien recu" is "j'ai rien recu") and typos mended: the models read both
far better so."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from functools import cache

from ai.wording import Token, fold, neighbours, tokens, word_list
from domain.understanding import Topic

SURE_FROM = 6  # letters: shorter words would become others, only swapped letters are put right ("agrent")

_PART = re.compile(r"(?:['’]|\d\s?)$")  # what a shorthand never stands behind: "l'x", "500 g"


class Spelling:
    """The words of a business's customers, as its flows' examples have them."""

    def __init__(self, topics: Sequence[Topic]) -> None:
        said = Counter(
            (language, token.word, line[token.start : token.end])
            for topic in topics
            for language, lines in topic.examples.items()
            for line in lines
            for token in tokens(line)
            if token.word.isalpha()
        )
        self._forms: dict[str, dict[str, str]] = {}
        for (language, word, form), _ in reversed(said.most_common()):
            self._forms.setdefault(language, {})[word] = form
        self._words = {language: frozenset(forms) for language, forms in self._forms.items()}
        self._known = frozenset(word for _, word, _ in said)
        self._seen = {(language, form.casefold()) for language, _, form in said}

    def mended(self, text: str, language: str) -> str:
        """The text with shorthand in full, accents where they belong, and the words nobody uses changed to
        those one typo away."""
        text = written_out(text, language)
        forms = self._forms.get(language, {})
        said = {token.word: text[token.start : token.end].casefold() for token in tokens(text)}
        strange = (one for one in said if one in forms and (language, said[one]) not in self._seen)
        bare = {one: one for one in strange if _ends_alike(said[one], forms[one])}
        near = neighbours(said.keys() - self._known, self._words.get(language, frozenset()))
        typed = {word: one for word, ones in near.items() if (one := _meant(word, ones))}
        return _rewritten(text, {word: forms[one] for word, one in (bare | typed).items()})


def _ends_alike(said: str, form: str) -> bool:
    """At the end an accent makes another form of a word: "arrive" and "arrivé", "llego" and "llegó"."""
    return said[-1] == form[-1].casefold()


def _meant(word: str, near: Sequence[str]) -> str | None:
    """The known word that a strange one stands for, if that is clear."""
    swapped = (one for one in near if sorted(one) == sorted(word))
    return near[0] if len(word) >= SURE_FROM else next(swapped, None)


def written_out(text: str, language: str) -> str:
    """The text with the language's shorthand in full; all else as it was."""
    return _rewritten(text, _shorthand(language))


def _rewritten(text: str, table: Mapping[str, str]) -> str:
    """The text with the words of the table replaced, all else as it was."""
    if not table:
        return text
    written, end = [], 0
    for token in tokens(text):
        full = table.get(token.word)
        if full and not _is_part(text, token):
            written += [text[end : token.start], full]
            end = token.end
    return "".join([*written, text[end:]]) if written else text


def _is_part(text: str, token: Token) -> bool:
    """Whether the letters belong to a word with an apostrophe, or are a unit behind a number."""
    return text.startswith(("'", "’"), token.end) or bool(_PART.search(text[: token.start]))


@cache
def _shorthand(language: str) -> Mapping[str, str]:
    return {fold(short): full for short, full in word_list("spelling").get(language, {}).items()}
