"""Measures the fact guard: planted errors it catches, right answers it lets pass."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from time import perf_counter
from typing import Any

import yaml

from ai.grounding.guard import FactGuard, Source
from ai.grounding.stated import sentences
from app.playbook_folders import folder
from app.settings import Settings
from evals.grounding.answers import Answers, samples
from evals.grounding.planting import planted
from evals.grounding.rewording import reworded
from evals.scores import Miss, Report, Score
from evals.suite import Options
from playbooks.playbook import load

NAME = "grounding"
BY_HAND = Path(__file__).with_name("rewordings.yaml")
CAUGHT, FALSE = 0.99, 0.01
"""The share of planted errors that must be caught, and of right answers that may be held back."""

Seen = list[tuple[str, bool, str]]
"""What was shown: of which kind, whether the guard held it back, and the text."""


def run(settings: Settings, options: Options) -> Report:
    """Show the guard right and wrong replies; `only` picks kinds of them.

    Raises:
        DeskhandError: there is no such kind or language.
    """
    began = perf_counter()
    book = load(folder(settings.playbook))
    spoken = tuple(options.languages) or book.languages
    answers, guard = Answers(book), FactGuard(names())
    wrong, right = [*_wrong(answers, guard, spoken)], [*_right(answers, guard, spoken)]
    options.check(NAME, sorted({kind for kind, _, _ in (*wrong, *right)}), book.languages)
    wrong, right = (_chosen(seen, options.only) for seen in (wrong, right))
    scores = [*_scores(wrong, "caught", CAUGHT), *_scores(right, "held back", FALSE)]
    misses = [Miss(name=f"missed: {kind}", what=text) for kind, held, text in wrong if not held]
    misses += [Miss(name=f"held back: {kind}", what=text) for kind, held, text in right if held]
    lines = [f"{one.name:<24}{one!s:>8} of {one.of}" for one in scores]
    return Report(
        suite=NAME,
        scores=scores,
        seconds=perf_counter() - began,
        text="\n".join([*lines, *(f"{one.name}: {one.what}" for one in misses)]),
        data={"scores": {one.name: one.value for one in scores}, "misses": [one.what for one in misses]},
        misses=misses,
        whole=options.is_whole,
    )


def names() -> frozenset[str]:
    """The words of the names in the samples, which the guard of a business knows from its catalog."""
    told = samples()
    facts = [name for facts in told.wrong["name"].items() for name in (told.right[facts[0]], *facts[1])]
    return frozenset(word.casefold() for name in facts for word in str(name).split())


def _wrong(answers: Answers, guard: FactGuard, spoken: Sequence[str]) -> Iterator[tuple[str, bool, str]]:
    for one in answers.mistold():
        if one.language in spoken:
            held = bool(guard.doubts(one.wrong, Source(plain=one.right), one.language))
            yield one.what, held, one.wrong
    for language, text in answers.passages():
        for one in planted(language, text) if language in spoken else ():
            source = Source(plain=text, whole=False)
            yield one.what, bool(guard.doubts(one.wrong, source, language)), one.wrong
    for language, source, page in _by_hand(spoken):
        for text in page["wrong"]:
            yield "by hand", bool(guard.doubts(text, source, language)), text


def _right(answers: Answers, guard: FactGuard, spoken: Sequence[str]) -> Iterator[tuple[str, bool, str]]:
    for language, text in answers.told():
        for other in reworded(language, text) if language in spoken and text.strip() else ():
            yield "our words", bool(guard.doubts(other, Source(plain=text), language)), other
    for language, text in answers.passages():
        source = Source(plain=text, whole=False)
        for sentence in sentences(text, language) if language in spoken else ():
            for other in reworded(language, sentence):
                yield "passages", bool(guard.doubts(other, source, language)), other
    for language, source, page in _by_hand(spoken):
        for text in page["right"]:
            yield "by hand", bool(guard.doubts(text, source, language)), text


def _by_hand(spoken: Sequence[str]) -> Iterator[tuple[str, Source, Mapping[str, Any]]]:
    for language, pages in yaml.safe_load(BY_HAND.read_text("utf-8")).items():
        for page in pages if language in spoken else ():
            yield language, Source(plain=page["plain"], whole=page.get("whole", True)), page


def _chosen(seen: Iterable[tuple[str, bool, str]], only: Sequence[str]) -> Seen:
    return [one for one in seen if not only or one[0] in only]


def _scores(seen: Seen, what: str, floor: float) -> list[Score]:
    """One for each kind, and one with the floor for all of them."""
    kinds: dict[str, list[bool]] = defaultdict(list)
    for kind, held, _ in seen:
        kinds[kind].append(held)
        kinds["all"].append(held)
    return [
        Score(
            name=f"{what}: {kind}",
            value=sum(held) / len(held),
            of=len(held),
            better="higher" if floor == CAUGHT else "lower",
            floor=floor if kind == "all" else None,
        )
        for kind, held in sorted(kinds.items())
    ]
