"""Turns of played conversations, each right or wrong by what the conversation's grading found."""

from collections import defaultdict
from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass

from domain.dialogue import Turn
from evals.conversations.playing import Played
from nodes.signs import signs

Way = tuple[str, str]
"""A case's category and name: its conversations take the same way in every language and style."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Judged:
    """A turn of the customer's own words. `group` is what is held out together; `confidence` what the agent
    itself gave."""

    group: str
    signs: dict[str, float]
    outcome: str
    confidence: float
    right: bool


def judged(played: Sequence[Played]) -> Iterator[Judged]:
    """The turns in which customers wrote something, as far as it is known whether they went right.

    All turns of a right conversation are right. A failed one is wrong where it first says a words key or
    begins a flow that no right conversation of its kind does, or else at its end; what comes after that has
    no label.
    """
    usual = _usual(played)
    for one in played:
        way = _way(one)
        wrong = None if one.right else _wrong_turn(one.records, usual[way])
        for number, turn in enumerate(one.records[: None if wrong is None else wrong + 1]):
            if turn.get("text"):
                yield of(turn, " · ".join(way), right=number != wrong)


def of(turn: Turn, group: str, *, right: bool) -> Judged:
    """This turn with its label."""
    return Judged(
        group=group,
        signs=signs(turn),
        outcome=turn.get("outcome", ""),
        confidence=turn.get("confidence", 1.0),
        right=right,
    )


def _usual(played: Sequence[Played]) -> dict[Way, set[str]]:
    """What is said and begun in the right conversations of each kind."""
    found: defaultdict[Way, set[str]] = defaultdict(set)
    for one in played:
        if one.right:
            found[_way(one)].update(*map(_deeds, one.records))
    return found


def _wrong_turn(records: Sequence[Turn], usual: Set[str]) -> int:
    strange = (number for number, turn in enumerate(records) if not _deeds(turn) <= usual)
    return next(strange, len(records) - 1)


def _deeds(turn: Turn) -> set[str]:
    begun = {f"begins {one['flow']}" for one in turn.get("commands", []) if one["type"] == "start_flow"}
    return begun | {act["key"] for act in turn.get("acts", [])}


def _way(one: Played) -> Way:
    return one.case.category, one.case.name
