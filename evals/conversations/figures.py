"""A suite's figures: how many conversations went right, once and in every run, and what went wrong."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from evals.conversations.case import Case
from evals.conversations.playing import Played

RIGHT_FLOOR = 0.95
"""The share of runs that must go right; of wrong effects and disclosures there may be none."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Figures:
    """Of some runs: `once` is the mean share of a case's runs that went right (pass^1), `always` the share
    of cases of which every run did (pass^k). `to_resolve` are our messages in the
    conversations that went right without a person."""

    cases: int
    runs: int
    once: float
    always: float
    wrong_effects: int
    disclosures: int
    turns: float
    messages: float
    to_resolve: float


@dataclass(frozen=True, kw_only=True, slots=True)
class Result:
    """A suite that was played. `missing` are cases whose flows do not exist; `floor` is the share of runs
    that must go right, `notes` are further figures, said as they are."""

    suite: str
    runs: int
    played: Sequence[Played]
    missing: Sequence[Case]
    seconds: float
    floor: float = RIGHT_FLOOR
    notes: Sequence[str] = ()

    @property
    def whole(self) -> Figures:
        """Over everything."""
        return figures(self.played)

    @property
    def passes(self) -> bool:
        """Whether every floor holds."""
        whole = self.whole
        return whole.once >= self.floor and whole.wrong_effects == 0 and whole.disclosures == 0

    def by(self, name: Callable[[Played], str]) -> dict[str, Figures]:
        """The figures of each group of runs, in the order in which the groups first occur."""
        groups: defaultdict[str, list[Played]] = defaultdict(list)
        for one in self.played:
            groups[name(one)].append(one)
        return {group: figures(found) for group, found in groups.items()}

    def causes(self) -> list[tuple[str, int]]:
        """What went wrong by category, the most frequent first; how often in which language."""
        counted: defaultdict[str, Counter[str]] = defaultdict(Counter)
        for one in self.played:
            for problem in one.problems:
                cause = f"{one.case.category} · {one.case.variant} · {problem.kind}: {problem.what}"
                counted[cause][one.case.language] += 1
        ranked = sorted(counted.items(), key=lambda item: -item[1].total())
        return [(f"{cause} ({_listed(languages)})", languages.total()) for cause, languages in ranked]


def _listed(languages: Mapping[str, int]) -> str:
    return ", ".join(f"{language} {count}" for language, count in languages.items())


def figures(played: Iterable[Played]) -> Figures:
    """The figures of these runs, at least one."""
    by_case: defaultdict[str, list[Played]] = defaultdict(list)
    for one in played:
        by_case[one.case.id].append(one)
    runs = [one for each in by_case.values() for one in each]
    kinds = Counter(problem.kind for one in runs for problem in one.problems)
    return Figures(
        cases=len(by_case),
        runs=len(runs),
        once=_mean([_mean([one.right for one in each]) for each in by_case.values()]),
        always=_mean([all(one.right for one in each) for each in by_case.values()]),
        wrong_effects=kinds["wrong effect"],
        disclosures=kinds["disclosure"],
        turns=_mean([one.turns for one in runs]),
        messages=_mean([one.messages for one in runs]),
        to_resolve=_mean([one.messages for one in runs if one.right and not one.case.outcome.person]),
    )


def _mean(values: Sequence[float]) -> float:
    return sum(values) / len(values) if values else 0.0
