"""A suite's result for people and programs: a few lines, JSON, and a page with every failed conversation."""

import json
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict
from pathlib import Path

from jinja2 import Environment, FileSystemLoader

from domain.json import JsonDict
from evals.conversations.figures import Figures, Result
from evals.conversations.playing import Played

GROUPS: Mapping[str, Callable[[Played], str]] = {
    "category": lambda one: one.case.category,
    "language": lambda one: one.case.language,
    "variant": lambda one: one.case.variant,
    "style": lambda one: one.style,
}
CAUSES = 25
"""Causes of failures named in the summary."""


def as_json(result: Result) -> JsonDict:
    """Figures as a whole and by group, causes, failed conversations with transcripts, what was missing."""
    return {
        "suite": result.suite,
        "passes": result.passes,
        "runs": result.runs,
        "seconds": round(result.seconds, 1),
        "figures": asdict(result.whole),
        "notes": list(result.notes),
        "by": {
            group: {name: asdict(found) for name, found in result.by(key).items()}
            for group, key in GROUPS.items()
        },
        "causes": [{"cause": cause, "count": count} for cause, count in result.causes()],
        "missing": Counter(case.category for case in result.missing),
        "failed": [_failed(one) for one in result.played if not one.right],
    }


def _failed(one: Played) -> JsonDict:
    return {
        "case": one.case.id,
        "run": one.run,
        "style": one.style,
        "problems": [asdict(problem) for problem in one.problems],
        "transcript": [asdict(line) for line in one.lines],
    }


def as_text(result: Result) -> str:
    """The figures and the causes of most failures, for a terminal."""
    lines = [_row("", f"pass^{result.runs}"), _figures("all", result.whole)]
    for group, key in GROUPS.items():
        lines += ["", group, *(_figures(name, found) for name, found in sorted(result.by(key).items()))]
    if result.missing:
        lines += ["", f"missing: {len(result.missing)} cases of flows that do not exist", *_missing(result)]
    causes = result.causes()
    if causes:
        lines += ["", "what went wrong", *(f"{count:5}  {cause}" for cause, count in causes[:CAUSES])]
    return "\n".join([*lines, "", *result.notes, _verdict(result)])


def _missing(result: Result) -> Sequence[str]:
    counted = Counter((case.category, ", ".join(sorted(case.flows))) for case in result.missing)
    return [f"{count:5}  {category} (flows: {flows})" for (category, flows), count in counted.items()]


def _row(*cells: str) -> str:
    name, always = cells
    return (
        f"{name:<24}{'cases':>7}{'runs':>7}{'pass^1':>9}{always:>9}{'wrong effects':>15}{'disclosures':>13}"
    )


def _figures(name: str, found: Figures) -> str:
    shares = f"{found.once:>9.1%}{found.always:>9.1%}"
    return (
        f"{name:<24}{found.cases:>7}{found.runs:>7}{shares}{found.wrong_effects:>15}{found.disclosures:>13}"
    )


def _verdict(result: Result) -> str:
    whole = result.whole
    verdict = "passes" if result.passes else "below the floors"
    return (
        f"{result.suite}: {verdict} ({result.floor:.0%} right, no wrong effect, no disclosure); {whole.runs} "
        f"conversations in {result.seconds:.0f} s, {whole.turns:.1f} messages of the customer and "
        f"{whole.messages:.1f} of ours in each, {whole.to_resolve:.1f} in those resolved without a person"
    )


def write(result: Result, where: Path) -> Path:
    """Write `<suite>.json` and `<suite>.html` into a folder; the page's path."""
    where.mkdir(parents=True, exist_ok=True)
    data = as_json(result)
    text = json.dumps(data, ensure_ascii=False, indent=1)
    (where / f"{result.suite}.json").write_text(text + "\n", encoding="utf-8")
    pages = Environment(loader=FileSystemLoader(Path(__file__).parent), autoescape=True)
    page = where / f"{result.suite}.html"
    page.write_text(pages.get_template("report.html.j2").render(data), encoding="utf-8")
    return page
