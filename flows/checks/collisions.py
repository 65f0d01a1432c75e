"""Examples of different flows that no interpreter could tell apart."""

import re
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from itertools import combinations

from flows.checks.finding import Finding
from flows.flow import Flow

TOO_NEAR = 0.93
"""Similarity of two examples from which no interpreter can tell their flows apart."""


def collisions(flows: Sequence[Flow]) -> Iterator[Finding]:
    """Examples of different flows that nobody could tell apart."""
    for one, other in combinations(flows, 2):
        for language in one.examples.keys() & other.examples.keys():
            for place, text in enumerate(one.examples[language]):
                for rival in other.examples[language]:
                    if _near(text, rival):
                        yield Finding(
                            file=one.page.file,
                            line=one.page.line(("examples", language, place)),
                            problem=f"the example “{text}” collides with “{rival}” of {other.name}",
                            mend="Give it to one of the two flows",
                            shown=(f"customer: {text}", f"agent: {one.name} or {other.name}?"),
                        )


def _near(text: str, other: str) -> bool:
    plain, rival = _normal(text), _normal(other)
    matcher = SequenceMatcher(None, plain, rival)
    return matcher.real_quick_ratio() >= TOO_NEAR and matcher.quick_ratio() >= TOO_NEAR <= matcher.ratio()


def _normal(text: str) -> str:
    return " ".join(re.findall(r"\w+", text.casefold()))
