"""Steps: what each names is there."""

from collections.abc import Iterator

from domain.tap import NO_MORE
from flows.checks.effects import effect_findings
from flows.checks.finding import Finding
from flows.checks.subject import Subject
from flows.flow import Answer, Collect, Do, Fork, Gather, Jump, Read, Say, Step, ToPerson


def step_findings(subject: Subject, step: Step) -> Iterator[Finding]:
    """What is wrong with a step."""
    match step:
        case Collect(slot=slot, line=line):
            yield from subject.missing_slot(slot, line)
            if step.gathers:
                yield from _gathering(subject, slot, line)
        case Read(line=line):
            yield from subject.missing_tool(step.tool, "read", line)
            yield from subject.missing_slot(step.locked, line)
            yield from subject.missing_slot(step.again, line)
            told = [key for key in (step.not_found, step.mismatch) if key]
            yield from subject.missing_words("the read", told, line, step)
        case Say(key=key, line=line, offers=offers, rows=rows):
            told = [key, *(f"choice-flow-{flow}" for flow in offers)]
            yield from subject.missing_words("the step", told, line, step)
            yield from subject.missing_slot(rows, line)
        case Answer(otherwise=key, line=line, rows=rows):
            yield from subject.missing_words("the step", (key,), line, step)
            yield from subject.missing_slot(rows, line)
        case Do():
            yield from effect_findings(subject, step)
        case Fork() | Jump() | Gather() | ToPerson():
            pass


def _gathering(subject: Subject, name: str, line: int) -> Iterator[Finding]:
    yield from subject.missing_words("the gathering", (f"{name}-{NO_MORE}",), line)
    slot = subject.flow.slots.get(name)
    if slot and slot.type != "record":
        yield subject.found(line, f"a round begins with {name}, which is no record", "Begin it with one")
