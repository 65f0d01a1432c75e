"""Effects: each has a guard and a preview, and moves money only within limits and as computed."""

import re
from collections.abc import Iterator

from flows.checks.finding import Finding
from flows.checks.slots import NEVER_UNDERSTOOD
from flows.checks.subject import Subject
from flows.flow import Do, SlotDef
from flows.illustration import conversation

MONEY = ("amount", "currency")
"""Arguments by which an effect shows that it moves money."""


def effect_findings(subject: Subject, step: Do) -> Iterator[Finding]:
    """What is wrong with an effect."""
    yield from subject.missing_tool(step.tool, "write", step.line)
    yield from subject.missing_slot(step.again, step.line)
    yield from _limits(subject, step)
    shown = conversation(subject.flow, step, subject.playbook.languages[0])
    if not step.only_if:
        mend = "Say under only_if when it may be done"
        yield subject.found(step.line, f"the effect {step.tool} has no guard", mend, shown)
    if not step.preview:
        mend = "Name the words under preview"
        yield subject.found(step.line, f"the effect {step.tool} has no preview", mend, shown)
    rules = tuple(rule.otherwise for rule in step.only_if)
    preview = (step.preview,) if step.preview else ()
    yield from subject.missing_words("the effect", (*preview, step.yes, step.no, *rules), step.line, step)
    yield from _arguments(subject, step)


def _arguments(subject: Subject, step: Do) -> Iterator[Finding]:
    """What is written is computed from what tools read."""
    for name, text in step.args.items():
        for slot in re.findall(r"\bslots\.(\w+)", text):
            if slot in subject.flow.slots and not _may_pass(name, subject.flow.slots[slot]):
                yield subject.found(
                    step.line,
                    f"the argument {name} is taken from the slot {slot}, as the customer's words",
                    "Take it from what a tool read (order.number rather than slots.order)",
                )


def _limits(subject: Subject, step: Do) -> Iterator[Finding]:
    """Money moves only within limits of the playbook, told by arguments there are."""
    limit = subject.playbook.limits.get(step.tool)
    if any(name in step.args for name in MONEY) and not (limit and limit.is_of_money):
        yield subject.found(
            step.line,
            f"the effect {step.tool} moves money without a limit",
            "Give it act and approvers under limits in playbook.yaml",
            conversation(subject.flow, step, subject.playbook.languages[0]),
        )
    elif limit and limit.is_of_money and not {limit.amount, limit.currency} <= step.args.keys():
        yield subject.found(
            step.line,
            f"the limits of {step.tool} count {limit.amount} and {limit.currency}, which are not given",
            "Compute them among the arguments",
        )


def _may_pass(name: str, slot: SlotDef) -> bool:
    """Whether a tool that writes may be given the slot as it is: an option, which the page lists; free
    text and photos, which people look at, but never as money or identity."""
    return slot.type == "choice" or (slot.type in ("text", "photo") and not NEVER_UNDERSTOOD.search(name))
