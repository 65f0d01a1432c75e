"""Refuses unsafe or broken playbooks before anybody talks to them, naming file, line and remedy."""

from collections.abc import Iterator, Mapping
from collections.abc import Set as AbstractSet
from pathlib import Path

from domain.errors import UnsafePlaybook
from flows.checks.collisions import collisions
from flows.checks.expressions import expression_findings
from flows.checks.finding import Finding
from flows.checks.slots import slot_findings
from flows.checks.steps import step_findings
from flows.checks.subject import Kind, Subject
from flows.conditions import Conditions
from flows.flow import Flow, Jump
from flows.illustration import reachable
from flows.rehearsal import rehearsals
from flows.schema import flow
from playbooks.playbook import Playbook

EXAMPLES = 3
"""Examples a flow needs in each language to be understood."""


def check(
    playbook: Playbook, words_keys: Mapping[str, AbstractSet[str]], tool_names: Mapping[str, Kind]
) -> list[Finding]:
    """Everything wrong with a playbook's flows; empty when they are safe.

    `words_keys` are the words there are, per language; `tool_names` the tools, each a read or a write.
    """
    flows: list[Flow] = []
    findings: list[Finding] = []
    for page in playbook.flows:
        try:
            flows.append(flow(page))
        except UnsafePlaybook as error:
            findings.append(_unreadable(error))
    conditions = Conditions()
    for one in flows:
        findings += _of_flow(
            Subject(flow=one, playbook=playbook, words=words_keys, tools=tool_names, conditions=conditions)
        )
    return [*findings, *_limits_of_nothing(playbook, tool_names), *collisions(flows)]


def _of_flow(subject: Subject) -> Iterator[Finding]:
    yield from _examples(subject)
    for slot in subject.flow.slots.values():
        yield from slot_findings(subject, slot)
    for step in subject.flow.steps:
        yield from step_findings(subject, step)
        yield from expression_findings(subject, step)
    yield from _unreachable(subject)
    yield from _tests(subject)
    name = subject.flow.name
    yield from subject.missing_words("the flow", (f"choice-flow-{name}", f"flow-name-{name}"), 1)


def _examples(subject: Subject) -> Iterator[Finding]:
    line = subject.flow.page.line(("examples",))
    for language in subject.playbook.languages:
        count = len(subject.flow.examples.get(language, ()))
        if count < EXAMPLES:
            problem = f"{count} examples in {language}, {EXAMPLES} are needed"
            yield subject.found(line, problem, f"Add what customers write in {language}")


def _unreachable(subject: Subject) -> Iterator[Finding]:
    reached = reachable(subject.flow)
    for place, step in enumerate(subject.flow.steps):
        if place not in reached and not isinstance(step, Jump):
            yield subject.found(
                step.line, "no customer ever gets to this step", "Remove it or mend the branch"
            )


def _tests(subject: Subject) -> Iterator[Finding]:
    try:
        languages = {one.language for one in rehearsals(subject.flow)}
    except UnsafePlaybook as error:
        yield _unreadable(error)
        return
    if len(languages) < min(2, len(subject.playbook.languages)):
        yield subject.found(
            subject.flow.page.line(("tests",)), "tests in fewer than two languages", "Add some"
        )


def _limits_of_nothing(playbook: Playbook, tools: Mapping[str, Kind]) -> Iterator[Finding]:
    """Limits that bound no tool there is: a slip of the pen must not leave one without."""
    for limit in playbook.limits.values():
        if tools.get(limit.tool) != "write":
            known = ", ".join(sorted(name for name, kind in tools.items() if kind == "write"))
            yield Finding(
                file=playbook.folder / "playbook.yaml",
                line=limit.line,
                problem=f"the limits of {limit.tool} bound nothing: no such tool writes",
                mend=f"Use one of: {known}",
            )


def _unreadable(error: UnsafePlaybook) -> Finding:
    file, line, problem = str(error).split(":", 2)
    return Finding(
        file=Path(file),
        line=int(line),
        problem=problem.strip(),
        mend="Mend the page; the shop's flows show the shape",
    )
