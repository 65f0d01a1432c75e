"""An analyst that is taught while it works: what people corrected counts from the next message on."""

from collections.abc import Sequence

from ai.analysis import Analysis
from ai.analyst import EmbeddedAnalyst
from domain.understanding import Taught


class Pupil:
    """Reads each text with what it knows then; threads may share it."""

    def __init__(self, first: EmbeddedAnalyst) -> None:
        """`first` knows the playbook, and is what there is to go back to."""
        self._first = first
        self.current = first

    def analyse(self, text: str, prior: str | None = None) -> Analysis:
        """What `text` is, as far as is known now."""
        return self.current.analyse(text, prior)

    def imagine(self, sentences: Sequence[Taught]) -> EmbeddedAnalyst:
        """Who it would be with exactly these sentences beside the playbook; nobody hears of it."""
        return self._first.taught(sentences)

    def learn(self, sentences: Sequence[Taught]) -> None:
        """Know exactly these sentences beside the playbook from now on."""
        self.current = self.imagine(sentences)
