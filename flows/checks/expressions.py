"""Expressions: each is CEL, reads what there is, and calls what there is."""

import re
from collections.abc import Iterator

from flows.checks.finding import Finding
from flows.checks.subject import Subject
from flows.conditions import ConditionError
from flows.flow import Collect, Do, Gather, Read, Say, Step, expressions
from flows.names import GIVEN, ITEM


def expression_findings(subject: Subject, step: Step) -> Iterator[Finding]:
    """What is wrong with what the step computes, or offers by computing."""
    known = {*GIVEN, *(one.name for one in subject.flow.steps if isinstance(one, Read | Gather | Do))}
    if isinstance(step, Do):
        known.add("args")
    if isinstance(step, Say) and step.each:
        known.add(ITEM)
    slot = subject.flow.slots.get(step.slot) if isinstance(step, Collect) else None
    asked = slot.offer.args.values() if slot and slot.offer else ()
    for text in (*expressions(step), *asked):
        yield from _expression(subject, text, known, step.line)


def _expression(subject: Subject, text: str, known: set[str], line: int) -> Iterator[Finding]:
    try:
        names = subject.conditions.names(text)
        strangers = subject.conditions.strangers(text)
    except ConditionError as error:
        yield subject.found(line, str(error), "Write it in CEL")
        return
    if unknown := sorted(names - known):
        yield subject.found(
            line, f"“{text}” reads {', '.join(unknown)}", f"Use one of: {', '.join(sorted(known))}"
        )
    if strangers:
        yield subject.found(line, f"“{text}” calls {', '.join(sorted(strangers))}", "Use a function there is")
    for place, declared in (("slots", subject.flow.slots), ("policy", subject.playbook.policies)):
        for name in sorted(set(re.findall(rf"\b{place}\.(\w+)", text)) - declared.keys()):
            yield subject.found(
                line, f"“{text}” reads {place}.{name}, which is not there", f"Declare it under {place}"
            )
