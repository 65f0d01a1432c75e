"""Gaps: what customers asked that nothing answered, those that mean the same put together."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

import numpy as np
from numpy.typing import NDArray

from kb.index import Embedder

ALIKE_USE = 0.55
ALIKE_E5 = 0.88
"""Cosines from which two questions ask the same; e5's vectors all point roughly the same way."""

MOST_EXAMPLES = 5


@dataclass(frozen=True, kw_only=True, slots=True)
class Unanswered:
    """One question, without personal data; `rejected` where something was quoted and was not it."""

    text: str
    language: str
    at: datetime
    conversation: str
    rejected: bool = False


@dataclass(frozen=True, kw_only=True, slots=True)
class Gap:
    """Questions that ask the same; `question` is the one nearest to all others, `examples` begin with it.
    To so many as were `rejected` something was quoted that was not it."""

    question: str
    examples: tuple[str, ...]
    count: int
    conversations: tuple[str, ...]
    languages: tuple[str, ...]
    last_at: datetime
    rejected: int = 0


def clustered(asked: Sequence[Unanswered], embedder: Embedder) -> list[Gap]:
    """The gaps, those of most conversations first."""
    if not asked:
        return []
    vectors = embedder.queries([one.text for one in asked])
    likeness = vectors @ vectors.T
    alike = ALIKE_E5 if embedder.id.startswith("multilingual-e5") else ALIKE_USE
    gaps = [_gap([asked[place] for place in group], likeness, group) for group in _groups(likeness, alike)]
    return sorted(gaps, key=lambda gap: (-len(gap.conversations), -gap.count, gap.question))


def _groups(likeness: NDArray[np.float32], alike: float) -> list[list[int]]:
    """Each question joins the group whose members it is on average most like, if it is alike."""
    groups: list[list[int]] = []
    for place in range(len(likeness)):
        means = [float(likeness[place, group].mean()) for group in groups]
        if means and max(means) >= alike:
            groups[int(np.argmax(means))].append(place)
        else:
            groups.append([place])
    return groups


def _gap(members: Sequence[Unanswered], likeness: NDArray[np.float32], group: Sequence[int]) -> Gap:
    central = np.argsort(-likeness[np.ix_(group, group)].sum(axis=1), kind="stable")
    texts = tuple(dict.fromkeys(members[place].text for place in central))
    return Gap(
        question=texts[0],
        examples=texts[:MOST_EXAMPLES],
        count=len(members),
        conversations=tuple(sorted({one.conversation for one in members})),
        languages=tuple(sorted({one.language for one in members})),
        last_at=max(one.at for one in members),
        rejected=sum(one.rejected for one in members),
    )
