"""Refuses unsafe or broken playbooks before anybody talks to them, naming file, line and remedy."""

import re
from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import combinations
from pathlib import Path
from typing import Literal

from domain.errors import UnsafePlaybook
from domain.tap import NO_MORE
from flows.conditions import ConditionError, Conditions
from flows.flow import (
    NO_PHOTO,
    PERSON,
    Answer,
    Collect,
    Do,
    Flow,
    Fork,
    Gather,
    Jump,
    Read,
    Say,
    SlotDef,
    Step,
    ToPerson,
    expressions,
)
from flows.illustration import conversation, reachable
from flows.names import GIVEN, ITEM
from flows.rehearsal import rehearsals
from flows.schema import flow
from playbooks.playbook import Playbook

EXAMPLES = 3
"""Examples a flow needs in each language to be understood."""

TOO_NEAR = 0.93
"""Similarity of two examples from which no interpreter can tell their flows apart."""

NEVER_UNDERSTOOD = re.compile(
    r"(^|_)(amount|price|sum|money|payee|iban|bic|account|card|customer|client)(_|$)"
)
"""Names of slots that would let money or identity be understood instead of computed (law 2)."""

MONEY = ("amount", "currency")
"""Arguments by which an effect shows that it moves money."""

Kind = Literal["read", "write"]


@dataclass(frozen=True, kw_only=True, slots=True)
class Finding:
    """Something unsafe or broken, how to mend it, and the conversation that shows it where one does."""

    file: Path
    line: int
    problem: str
    mend: str
    shown: tuple[str, ...] = ()

    def __str__(self) -> str:
        return "\n    ".join([f"{self.file}:{self.line}: {self.problem}. {self.mend}.", *self.shown])


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
        findings += _FlowCheck(one, playbook, words_keys, tool_names, conditions).findings()
    return [*findings, *_limits_of_nothing(playbook, tool_names), *collisions(flows)]


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


def collisions(flows: Sequence[Flow]) -> Iterator[Finding]:
    """Examples of different flows that nobody could tell apart."""
    for one, other in combinations(flows, 2):
        for language in one.examples.keys() & other.examples.keys():
            for place, text in enumerate(one.examples[language]):
                for rival in other.examples[language]:
                    if _near(text, rival):
                        yield Finding(
                            file=one.page.file,
                            line=one.page.line(("examples", language, place)),
                            problem=f"the example “{text}” collides with “{rival}” of {other.name}",
                            mend="Give it to one of the two flows",
                            shown=(f"customer: {text}", f"agent: {one.name} or {other.name}?"),
                        )


def _near(text: str, other: str) -> bool:
    plain, rival = _normal(text), _normal(other)
    matcher = SequenceMatcher(None, plain, rival)
    return matcher.real_quick_ratio() >= TOO_NEAR and matcher.quick_ratio() >= TOO_NEAR <= matcher.ratio()


def _normal(text: str) -> str:
    return " ".join(re.findall(r"\w+", text.casefold()))


def _unreadable(error: UnsafePlaybook) -> Finding:
    file, line, problem = str(error).split(":", 2)
    return Finding(
        file=Path(file),
        line=int(line),
        problem=problem.strip(),
        mend="Mend the page; the shop's flows show the shape",
    )


class _FlowCheck:
    """One flow's findings."""

    def __init__(
        self,
        one: Flow,
        playbook: Playbook,
        words: Mapping[str, AbstractSet[str]],
        tools: Mapping[str, Kind],
        conditions: Conditions,
    ) -> None:
        self._flow = one
        self._playbook = playbook
        self._words = words
        self._tools = tools
        self._conditions = conditions

    def findings(self) -> Iterator[Finding]:
        yield from self._examples()
        for slot in self._flow.slots.values():
            yield from self._slot(slot)
        for step in self._flow.steps:
            yield from self._step(step)
            yield from self._expressions(step)
        yield from self._unreachable()
        yield from self._tests()
        yield from self._keys(
            "the flow", (f"choice-flow-{self._flow.name}", f"flow-name-{self._flow.name}"), 1
        )

    def _found(self, line: int, problem: str, mend: str, shown: tuple[str, ...] = ()) -> Finding:
        return Finding(file=self._flow.page.file, line=line, problem=problem, mend=mend, shown=shown)

    def _examples(self) -> Iterator[Finding]:
        line = self._flow.page.line(("examples",))
        for language in self._playbook.languages:
            count = len(self._flow.examples.get(language, ()))
            if count < EXAMPLES:
                problem = f"{count} examples in {language}, {EXAMPLES} are needed"
                yield self._found(line, problem, f"Add what customers write in {language}")

    def _keys(self, what: str, keys: Sequence[str], line: int, step: Step | None = None) -> Iterator[Finding]:
        for language in self._playbook.languages:
            for key in keys:
                if key not in self._words.get(language, ()):
                    problem = f"{what} has no words {key or '(no key)'} in {language}"
                    shown = conversation(self._flow, step, language) if step else ()
                    yield self._found(
                        line, problem, f"Add {key or 'a key'} to the words in {language}", shown
                    )

    def _way_out(self, slot: SlotDef) -> Iterator[Finding]:
        """What a customer hears who cannot say: a person, or words that help; never nothing."""
        if slot.cannot == PERSON:
            return
        asked = next((s for s in self._flow.steps if isinstance(s, Collect) and s.slot == slot.name), None)
        for language in self._playbook.languages:
            if slot.cannot not in self._words.get(language, ()):
                before = conversation(self._flow, asked, language)[:-1] if asked else ()
                yield self._found(
                    slot.line,
                    f"the slot {slot.name} has no way out in {language}: there are no words {slot.cannot}",
                    "Leave out cannot, so that a person comes, or add the words",
                    (*before, "customer: I don't have that", "agent: …"),
                )

    def _slot(self, slot: SlotDef) -> Iterator[Finding]:
        if NEVER_UNDERSTOOD.search(slot.name):
            yield self._found(
                slot.line,
                f"the slot {slot.name} would let money or identity be understood",
                "Compute it from what a tool read",
            )
        yield from self._way_out(slot)
        values = (NO_PHOTO,) if slot.type == "photo" else (*slot.options,)
        options = tuple(slot.title(option) for option in values)
        yield from self._keys(f"the slot {slot.name}", (slot.ask, *options), slot.line)
        if slot.type == "choice" and not slot.options:
            yield self._found(slot.line, f"the choice {slot.name} has no options", "List its options")
        if slot.type == "record" and not slot.offer:
            yield self._found(
                slot.line, f"the record {slot.name} has no choices", "Name the tool that lists them"
            )
        if slot.type == "product":
            yield from self._keys(f"the slot {slot.name}", (slot.none,), slot.line)
        if slot.offer:
            yield from self._tool(slot.offer.tool, "read", slot.line)
            told = [key for key in (slot.offer.words, slot.offer.about) if key]
            yield from self._keys(f"the slot {slot.name}", told, slot.line)
            if slot.offer.nearest:
                yield from self._tool(slot.offer.nearest, "read", slot.line)
        for option, words in slot.options.items():
            if missing := [language for language in self._playbook.languages if not words.get(language)]:
                problem = f"the option {option} has no example words in {', '.join(missing)}"
                yield self._found(slot.line, problem, "Say how customers put it")

    def _tool(self, name: str, kind: Kind, line: int) -> Iterator[Finding]:
        if self._tools.get(name) != kind:
            known = ", ".join(sorted(tool for tool, one in self._tools.items() if one == kind))
            yield self._found(line, f"there is no tool to {kind} called {name}", f"Use one of: {known}")

    def _known_slot(self, name: str | None, line: int) -> Iterator[Finding]:
        if name is not None and name not in self._flow.slots:
            yield self._found(line, f"there is no slot {name}", "Declare it under slots")

    def _step(self, step: Step) -> Iterator[Finding]:
        match step:
            case Collect(slot=slot, line=line):
                yield from self._known_slot(slot, line)
                if step.gathers:
                    yield from self._gathering(slot, line)
            case Read(line=line):
                yield from self._tool(step.tool, "read", line)
                yield from self._known_slot(step.locked, line)
                yield from self._known_slot(step.again, line)
                told = [key for key in (step.not_found, step.mismatch) if key]
                yield from self._keys("the read", told, line, step)
            case Say(key=key, line=line, offers=offers, rows=rows):
                yield from self._keys(
                    "the step", (key, *(f"choice-flow-{flow}" for flow in offers)), line, step
                )
                yield from self._known_slot(rows, line)
            case Answer(otherwise=key, line=line, rows=rows):
                yield from self._keys("the step", (key,), line, step)
                yield from self._known_slot(rows, line)
            case Do():
                yield from self._effect(step)
            case Fork() | Jump() | Gather() | ToPerson():
                pass

    def _gathering(self, name: str, line: int) -> Iterator[Finding]:
        yield from self._keys("the gathering", (f"{name}-{NO_MORE}",), line)
        slot = self._flow.slots.get(name)
        if slot and slot.type != "record":
            yield self._found(line, f"a round begins with {name}, which is no record", "Begin it with one")

    def _effect(self, step: Do) -> Iterator[Finding]:
        yield from self._tool(step.tool, "write", step.line)
        yield from self._known_slot(step.again, step.line)
        yield from self._limits(step)
        shown = conversation(self._flow, step, self._playbook.languages[0])
        if not step.only_if:
            mend = "Say under only_if when it may be done"
            yield self._found(step.line, f"the effect {step.tool} has no guard", mend, shown)
        if not step.preview:
            mend = "Name the words under preview"
            yield self._found(step.line, f"the effect {step.tool} has no preview", mend, shown)
        rules = tuple(rule.otherwise for rule in step.only_if)
        preview = (step.preview,) if step.preview else ()
        yield from self._keys("the effect", (*preview, step.yes, step.no, *rules), step.line, step)
        for name, text in step.args.items():
            for slot in re.findall(r"\bslots\.(\w+)", text):
                if slot in self._flow.slots and not self._may_pass(name, self._flow.slots[slot]):
                    yield self._found(
                        step.line,
                        f"the argument {name} is taken from the slot {slot}, as the customer's words",
                        "Take it from what a tool read (order.number rather than slots.order)",
                    )

    def _limits(self, step: Do) -> Iterator[Finding]:
        """Money moves only within limits of the playbook, told by arguments there are."""
        limit = self._playbook.limits.get(step.tool)
        if any(name in step.args for name in MONEY) and not (limit and limit.is_of_money):
            yield self._found(
                step.line,
                f"the effect {step.tool} moves money without a limit",
                "Give it act and approvers under limits in playbook.yaml",
                conversation(self._flow, step, self._playbook.languages[0]),
            )
        elif limit and limit.is_of_money and not {limit.amount, limit.currency} <= step.args.keys():
            yield self._found(
                step.line,
                f"the limits of {step.tool} count {limit.amount} and {limit.currency}, which are not given",
                "Compute them among the arguments",
            )

    def _may_pass(self, name: str, slot: SlotDef) -> bool:
        """Whether a tool that writes may be given the slot as it is: an option, which the page lists; free
        text and photos, which people look at, but never as money or identity."""
        return slot.type == "choice" or (slot.type in ("text", "photo") and not NEVER_UNDERSTOOD.search(name))

    def _expressions(self, step: Step) -> Iterator[Finding]:
        known = {*GIVEN, *(one.name for one in self._flow.steps if isinstance(one, Read | Gather | Do))}
        if isinstance(step, Do):
            known.add("args")
        if isinstance(step, Say) and step.each:
            known.add(ITEM)
        offers = [
            slot.offer
            for slot in self._flow.slots.values()
            if isinstance(step, Collect) and slot.name == step.slot
        ]
        asked = [text for offer in offers if offer for text in offer.args.values()]
        for text in (*expressions(step), *asked):
            yield from self._expression(text, known, step.line)

    def _expression(self, text: str, known: set[str], line: int) -> Iterator[Finding]:
        try:
            names = self._conditions.names(text)
            strangers = self._conditions.strangers(text)
        except ConditionError as error:
            yield self._found(line, str(error), "Write it in CEL")
            return
        if unknown := sorted(names - known):
            yield self._found(
                line, f"“{text}” reads {', '.join(unknown)}", f"Use one of: {', '.join(sorted(known))}"
            )
        if strangers:
            yield self._found(
                line, f"“{text}” calls {', '.join(sorted(strangers))}", "Use a function there is"
            )
        for place, declared in (("slots", self._flow.slots), ("policy", self._playbook.policies)):
            for name in sorted(set(re.findall(rf"\b{place}\.(\w+)", text)) - declared.keys()):
                yield self._found(
                    line, f"“{text}” reads {place}.{name}, which is not there", f"Declare it under {place}"
                )

    def _unreachable(self) -> Iterator[Finding]:
        reached = reachable(self._flow)
        for place, step in enumerate(self._flow.steps):
            if place not in reached and not isinstance(step, Jump):
                yield self._found(
                    step.line, "no customer ever gets to this step", "Remove it or mend the branch"
                )

    def _tests(self) -> Iterator[Finding]:
        try:
            languages = {one.language for one in rehearsals(self._flow)}
        except UnsafePlaybook as error:
            yield _unreadable(error)
            return
        if len(languages) < min(2, len(self._playbook.languages)):
            yield self._found(
                self._flow.page.line(("tests",)), "tests in fewer than two languages", "Add some"
            )
