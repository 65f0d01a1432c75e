"""Slots: each has a question, words for its options, and a way out; none holds money or identity."""

import re
from collections.abc import Iterator

from flows.checks.finding import Finding
from flows.checks.subject import Subject
from flows.flow import NO_PHOTO, PERSON, Collect, SlotDef
from flows.illustration import conversation

NEVER_UNDERSTOOD = re.compile(
    r"(^|_)(amount|price|sum|money|payee|iban|bic|account|card|customer|client)(_|$)"
)
"""Names of slots that would let money or identity be understood instead of computed (law 2)."""


def slot_findings(subject: Subject, slot: SlotDef) -> Iterator[Finding]:
    """What is wrong with a slot."""
    if NEVER_UNDERSTOOD.search(slot.name):
        yield subject.found(
            slot.line,
            f"the slot {slot.name} would let money or identity be understood",
            "Compute it from what a tool read",
        )
    yield from subject.missing_words(f"the slot {slot.name}", (*_said(slot),), slot.line)
    yield from _way_out(subject, slot)
    yield from _options(subject, slot)
    yield from _offer(subject, slot)


def _said(slot: SlotDef) -> Iterator[str]:
    """The keys of all that is said to fill it."""
    yield slot.ask
    values = (NO_PHOTO,) if slot.type == "photo" else slot.options
    yield from (slot.title(value) for value in values)
    if slot.type == "product":
        yield slot.none
    if slot.offer:
        yield from filter(None, (slot.offer.words, slot.offer.about))


def _options(subject: Subject, slot: SlotDef) -> Iterator[Finding]:
    if slot.type == "choice" and not slot.options:
        yield subject.found(slot.line, f"the choice {slot.name} has no options", "List its options")
    for option, words in slot.options.items():
        if missing := [language for language in subject.playbook.languages if not words.get(language)]:
            problem = f"the option {option} has no example words in {', '.join(missing)}"
            yield subject.found(slot.line, problem, "Say how customers put it")


def _offer(subject: Subject, slot: SlotDef) -> Iterator[Finding]:
    if slot.type == "record" and not slot.offer:
        mend = "Name the tool that lists them"
        yield subject.found(slot.line, f"the record {slot.name} has no choices", mend)
    for tool in filter(None, (slot.offer.tool, slot.offer.nearest) if slot.offer else ()):
        yield from subject.missing_tool(tool, "read", slot.line)


def _way_out(subject: Subject, slot: SlotDef) -> Iterator[Finding]:
    """What a customer hears who cannot say: a person, or words that help; never nothing."""
    if slot.cannot == PERSON:
        return
    asked = next((s for s in subject.flow.steps if isinstance(s, Collect) and s.slot == slot.name), None)
    for language in subject.playbook.languages:
        if slot.cannot not in subject.words.get(language, ()):
            before = conversation(subject.flow, asked, language)[:-1] if asked else ()
            yield subject.found(
                slot.line,
                f"the slot {slot.name} has no way out in {language}: there are no words {slot.cannot}",
                "Leave out cannot, so that a person comes, or add the words",
                (*before, "customer: I don't have that", "agent: …"),
            )
