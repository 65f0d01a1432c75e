"""Heavier classifiers in place of the embedded heads: how a text sounds, and which flow it is about."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from ai.analysis import Analysis, Analyst
from ai.classifiers import Classifier
from domain.errors import SettingsError

MOODS = {"negative": -1.0, "neg": -1.0, "neutral": 0.0, "neu": 0.0, "positive": 1.0, "pos": 1.0}
_STARS = re.compile(r"([1-5]) stars?")


@dataclass(frozen=True, slots=True)
class MoodReader:
    """A sentiment model's labels as one number, from -1 (furious) to 1 (delighted)."""

    classifier: Classifier
    values: Mapping[str, float]

    @classmethod
    def reading(cls, classifier: Classifier, setting: str = "SENTIMENT_MODEL") -> "MoodReader":
        """The reader of a model with labels such as negative, neutral and positive, or 1 star to 5 stars.

        Raises:
            SettingsError: a label says nothing about a mood.
        """
        values = {label: _mood(label) for label in classifier.labels}
        if strange := [label for label, value in values.items() if value is None]:
            raise SettingsError(
                f"DESKHAND_{setting}: its labels must be {', '.join(MOODS)} or 1 star … 5 stars, not"
                f" {', '.join(strange)}: name them so under id2label in config.json"
            )
        return cls(classifier, {label: value or 0.0 for label, value in values.items()})

    def mood(self, text: str) -> float:
        """The text's mood."""
        return sum(self.values[label] * chance for label, chance in self.classifier.chances(text).items())


@dataclass(frozen=True, slots=True)
class FlowReader:
    """An intent model whose labels are flows; those that are none of ours are left out."""

    classifier: Classifier
    flows: frozenset[str]

    @classmethod
    def reading(
        cls, classifier: Classifier, flows: Sequence[str], setting: str = "INTENT_MODEL"
    ) -> "FlowReader":
        """The reader of a model that tells these flows apart.

        Raises:
            SettingsError: none of its labels is a flow.
        """
        known = frozenset(flows) & frozenset(classifier.labels)
        if not known:
            raise SettingsError(
                f"DESKHAND_{setting}: none of its labels is a flow; name them {', '.join(sorted(flows))}"
            )
        return cls(classifier, known)

    def ranked(self, text: str) -> tuple[tuple[str, float], ...]:
        """The flows it knows with probabilities that sum to 1, likeliest first."""
        chances = {label: one for label, one in self.classifier.chances(text).items() if label in self.flows}
        total = sum(chances.values()) or 1.0
        return tuple(sorted(((flow, one / total) for flow, one in chances.items()), key=lambda one: -one[1]))


class ClassifiedAnalyst:
    """The embedded analyst, with a heavier opinion on mood or flow, but on nothing else."""

    def __init__(
        self, embedded: Analyst, moods: MoodReader | None = None, flows: FlowReader | None = None
    ) -> None:
        self._embedded = embedded
        self._moods = moods
        self._flows = flows

    def analyse(self, text: str, prior: str | None = None) -> Analysis:
        """See `Analyst.analyse`. A flow that the heavier model does not know keeps its embedded chance."""
        found = self._embedded.analyse(text, prior)
        if self._moods:
            found = replace(found, sentiment=self._moods.mood(text))
        return self._ranked(found, text, self._flows) if self._flows else found

    def _ranked(self, found: Analysis, text: str, reader: FlowReader) -> Analysis:
        others = [(flow, chance) for flow, chance in found.intents if flow not in reader.flows]
        share = 1.0 - sum(chance for _, chance in others)
        heavier = [(flow, share * chance) for flow, chance in reader.ranked(text)]
        intents = tuple(sorted([*others, *heavier], key=lambda one: -one[1]))
        chances = [chance for _, chance in intents] + [0.0, 0.0]
        agrees = bool(found.intents) and intents[0][0] == found.intents[0][0]
        agreement = found.agreement if agrees else 0.0
        return replace(found, intents=intents, margin=chances[0] - chances[1], agreement=agreement)


def _mood(label: str) -> float | None:
    stars = _STARS.fullmatch(label.lower())
    return (int(stars[1]) - 3) / 2 if stars else MOODS.get(label.lower())
