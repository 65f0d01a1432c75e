"""Two wishes in one sentence, of which the first takes back what is going on: "never mind, rather …"."""

from collections.abc import Iterator

from ai.clauses import halves
from ai.wording import tokens

REQUEST = 3
"""Words a request has at least behind "never mind, "."""


def cuts(clause: str, language: str) -> Iterator[tuple[str, str]]:
    """Ways to cut the clause into what may take something back and what is wished for instead."""
    left, _, right = clause.partition(",")
    for first, second in ((left, right), *halves(clause, language)):
        if tokens(first) and len(tokens(second)) >= REQUEST:
            yield first.strip(), second.strip()
