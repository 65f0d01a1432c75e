"""The embedded analyst: one embedding a message, read by every head."""

from collections.abc import Sequence
from copy import copy
from dataclasses import dataclass, replace

import numpy as np
from threadpoolctl import threadpool_limits  # type: ignore[import-untyped]

from ai import softmax
from ai.analysis import Analysis
from ai.embeddings import Embedder, Vectors
from ai.intents import Examples, gather
from ai.language import Languages
from ai.scope import Scope
from ai.sentiment import Sentiment
from ai.smalltalk import without_opening
from ai.softmax import Fit
from ai.spelling import Spelling
from ai.views import Views
from domain.understanding import Taught, Topic

SAID = 3
"""How often a sentence that somebody taught counts."""


class EmbeddedAnalyst:
    """Analyses text for one business, without network and without a chat model.

    Immutable once made, so threads may share it; made anew whenever the playbook changes. About 50 ms of one
    core for 20 words.
    """

    def __init__(
        self,
        topics: Sequence[Topic],
        languages: Sequence[str],
        embedder: Embedder,
        sentiment: Sentiment | None = None,
        fit: Fit = softmax.fit,
    ) -> None:
        """Fit the heads on the business's topics.

        Args:
            topics: its flows; without any, nothing is in scope.
            languages: ISO 639-1 codes, its main one first.
            embedder: as `Embedders.understanding(languages)` picks it.
            sentiment: the head for this embedder; by default the packaged one.
            fit: how the heads are fitted: six times, some ten seconds of one core for 3,000 examples.

        Raises:
            SettingsError: no packaged sentiment weights fit the embedder.
        """
        self._embedder = embedder
        self._languages = Languages(languages)
        self._sentiment = sentiment or Sentiment.load(embedder.id)
        examples = gather(topics, embedder)
        with threadpool_limits(limits=1, user_api="blas"):  # on matrices this small threads only wait
            self._scope = Scope(examples, embedder, fit)
        self._spelling = Spelling(topics)
        self._views = self._looked_at()

    def analyse(self, text: str, prior: str | None = None) -> Analysis:
        """What `text` is; `prior` is the conversation's language so far, if known."""
        language, sure = self._languages.detect(text, prior)
        said = self._read(text, language)
        vectors = self._embedder.queries([said])
        logits = self._scope.intents.logits(vectors, [said])
        intents = self._scope.intents.ranked(logits[0])
        chances = [chance for _, chance in intents] + [0.0, 0.0]
        return Analysis(
            language=language,
            language_sure=sure,
            sentiment=float(self._sentiment.scores(vectors)[0]),
            intents=intents,
            scope=float(self._scope.chance(vectors, logits)[0]),
            margin=chances[0] - chances[1],
            agreement=self._agreement(vectors, intents),
        )

    def taught(self, sentences: Sequence[Taught]) -> "EmbeddedAnalyst":
        """The same, knowing these sentences, too: a second or two where they were not known before."""
        if not sentences:
            return self
        learnt = copy(self)
        with threadpool_limits(limits=1, user_api="blas"):
            learnt._scope = self._scope.taught(self._examples(sentences))
        learnt._views = learnt._looked_at()
        return learnt

    def unlearnt(self, before: "EmbeddedAnalyst") -> list[str]:
        """The examples that `before` puts with their flow and this one no longer does."""
        known = before._scope.intents.examples
        lost = before._scope.intents.right(known) & ~self._scope.intents.right(known)
        return list(dict.fromkeys(known.where(lost).texts))

    def _read(self, text: str, language: str) -> str:
        """The text as the models read it."""
        return self._spelling.mended(without_opening(text) or text, language)

    def _examples(self, sentences: Sequence[Taught]) -> Examples:
        """What people taught, each sentence as if said several times: it was, and was misunderstood."""
        texts = [self._read(one.text, one.language) for one in sentences for _ in range(SAID)]
        return Examples(
            texts=tuple(texts),
            flows=np.array([one.flow for one in sentences for _ in range(SAID)], dtype=np.str_),
            places=np.zeros(len(texts), dtype=np.int64),
            vectors=self._embedder.queries(texts),
        )

    def _looked_at(self) -> Views:
        examples = self._scope.intents.examples
        return Views(self._scope.intents.seen(examples.vectors), examples.flows, self._embedder.widths)

    def _agreement(self, vectors: Vectors, intents: Sequence[tuple[str, float]]) -> float:
        return self._views.agreement(self._scope.intents.seen(vectors), intents[0][0]) if intents else 0.0


@dataclass(frozen=True, kw_only=True, slots=True)
class ConstantAnalyst:
    """Says the same of every text, in no time: the embedded analyst's twin for tests and load."""

    analysis: Analysis

    def analyse(self, text: str, prior: str | None = None) -> Analysis:
        """Always `analysis`, in the conversation's language where it is known."""
        if prior is None or prior == self.analysis.language:
            return self.analysis
        return replace(self.analysis, language=prior)
