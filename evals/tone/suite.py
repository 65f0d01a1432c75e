"""`deskhand eval tone`: every message of conversations in all languages, held to the brand's manners."""

import time
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from ai.language import Languages
from app.playbook_folders import folder
from app.settings import Settings
from domain.json import load
from domain.outbound import Outbound
from evals.conversations import suite
from evals.conversations.case import Case
from evals.conversations.playing import Played
from evals.conversations.tier1 import TIER1, cases
from evals.scores import Miss, Report, Score
from evals.suite import Options
from evals.tone.manners import KINDS, Fault, Manners, Told, manners
from playbooks.playbook import load as playbook

NAME = "tone"

FLOORS = {"limits": 1.0, "unfilled": 1.0, "words": 1.0}
"""What must never happen; the rest has goals."""

GOAL = 0.99

TITLES = {
    "language": "in the customer's language",
    "address": "with the brand's form of address",
    "length": "short enough",
    "limits": "within WhatsApp's limits",
    "words": "without forbidden words",
    "unfilled": "with every value filled in",
}

Found = tuple[str, str, list[Fault]]
"""A message: the conversation it was said in, its language, and what is wrong with it."""


def run(settings: Settings, options: Options) -> Report:
    """Play a conversation of each kind in each language, as options name, and look at every message of ours.

    Raises:
        DeskhandError: there is no such category or language.
    """
    began = time.perf_counter()
    chosen = first_of_each(cases(TIER1, settings, options))
    result = suite.run(chosen, NAME, settings, options.runs, lambda _one: None, options.laboratory)
    languages = Languages(playbook(folder(settings.playbook)).languages)
    found = list(looked_at(result.played, manners(), lambda text: languages.detect(text)))
    scores = [*_scores(found)]
    return Report(
        suite=NAME,
        scores=scores,
        seconds=time.perf_counter() - began,
        text="\n".join(f"{one.name:<44}{one!s:>8} of {one.of}" for one in scores),
        data={"scores": {one.name: one.value for one in scores}},
        misses=[
            Miss(name=f"{case}, {fault.kind}", what=fault.what)
            for case, _, faults in found
            for fault in faults
        ],
        whole=options.is_whole,
    )


def first_of_each(found: Sequence[Case]) -> list[Case]:
    """One case of each category and language: what the agent says differs little between the others."""
    return list({(case.category, case.language): case for case in reversed(found)}.values())[::-1]


def looked_at(played: Sequence[Played], how: Mapping[str, Manners], told: Told) -> Iterator[Found]:
    """Every message of ours with its faults."""
    for one in played:
        for record in one.records:
            for reply in record.get("replies", []):
                spoken = one.case.language
                yield one.case.id, spoken, list(how[spoken].faults(load(Outbound, reply), told))


def _scores(found: Sequence[Found]) -> Iterator[Score]:
    for kind in KINDS:
        right = [not any(fault.kind == kind for fault in faults) for _, _, faults in found]
        yield _share(TITLES[kind], right, floor=FLOORS.get(kind), goal=GOAL)
    by_language: defaultdict[str, list[bool]] = defaultdict(list)
    for _, language, faults in found:
        by_language[language].append(not faults)
    for language, right in sorted(by_language.items()):
        yield _share(f"nothing wrong, {language}", right)


def _share(name: str, right: Sequence[bool], floor: float | None = None, goal: float | None = None) -> Score:
    value = sum(right) / len(right) if right else 1.0
    return Score(name=name, value=value, of=len(right), floor=floor, goal=goal)
