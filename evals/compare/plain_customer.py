"""A customer who talks to anything that answers in words: says what they want, what they know, then yes."""

from collections.abc import Iterator, Mapping

from domain.json import JsonDict
from evals.conversations.case import Case
from evals.conversations.world import fill

PATIENCE = 3
"""Times they agree before they give up."""


class PlainCustomer:
    """Plays one case without knowing what is asked: answers any question."""

    def __init__(self, case: Case, rows: Mapping[str, JsonDict]) -> None:
        self._case = case
        self._rows = rows
        self._lines = self._said()

    def opens(self) -> str:
        """The first message."""
        return next(self._lines)

    def answers(self, heard: str) -> str | None:
        """What they say next; None where nothing was asked, or they have nothing more to say."""
        return next(self._lines, None) if "?" in heard else None

    def _said(self) -> Iterator[str]:
        yield "\n".join(fill(one[0], self._rows) for one in self._case.requests)
        known = [fill(fact.words[0], self._rows) for fact in self._case.facts.values() if fact.words]
        if known:
            yield ", ".join(known)
        manners = self._case.manners
        for _ in range(PATIENCE):
            yield (manners.yes if self._case.agrees else manners.no)[0]
