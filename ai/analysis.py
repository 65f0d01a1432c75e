"""What the embedded models say about one piece of text, before it becomes commands."""

from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, kw_only=True, slots=True)
class Analysis:
    """`intents` are flows with probabilities summing to 1, likeliest first; `scope` is the probability
    that the text is about this business; `margin` the first probability minus the second; `agreement`
    how far each model by itself sees the first intent, 0..1; `sentiment` from -1 (furious) to 1 (delighted);
    `language` an ISO 639-1 code of the business's languages."""

    language: str
    language_sure: float
    sentiment: float
    intents: tuple[tuple[str, float], ...]
    scope: float
    margin: float
    agreement: float = 1.0


class Analyst(Protocol):
    """Analyses text with embedded models; synchronous and CPU-bound, tens of milliseconds."""

    def analyse(self, text: str, prior: str | None = None) -> Analysis:
        """What `text` is; `prior` is the conversation's language so far, if known."""
        ...
