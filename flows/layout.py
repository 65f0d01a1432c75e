"""Lays a page's tree of steps flat: branches become tests and jumps."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from flows.flow import Answer, Collect, Do, Fork, Gather, Jump, Read, Rule, Say, Step, ToPerson
from flows.forms import (
    AnswerForm,
    BranchForm,
    CollectForm,
    EffectForm,
    GatherForm,
    HandoffForm,
    ReadForm,
    SayForm,
)
from playbooks.page import Page, Where


class Layout:
    """Lays a tree of steps flat."""

    def __init__(self, page: Page) -> None:
        self._page = page
        self._steps: list[Step] = []

    def lay(self, forms: Sequence[Any], where: Where = ("steps",)) -> list[Step]:
        """All steps laid so far, with those found at this place of the page added."""
        for place, form in enumerate(forms):
            here = (*where, place)
            match form:
                case BranchForm():
                    self._branch(form, here)
                case GatherForm():
                    self._gather(form, here)
                case _:
                    self._steps.append(self._step(form, here))
        return self._steps

    def _gather(self, form: GatherForm, where: Where) -> None:
        back = len(self._steps)
        self.lay(form.steps, (*where, "steps"))
        first, round_ = self._steps[back], self._steps[back:]
        if not isinstance(first, Collect):
            raise self._page.refuse((*where, "steps"), "a gathering begins with the slot that may be no more")
        self._steps[back] = replace(first, gathers=form.gather, leaves=len(self._steps) + 1)
        self._steps.append(
            Gather(
                name=form.gather,
                keep=form.keep,
                slots=tuple(step.slot for step in round_ if isinstance(step, Collect)),
                reads=tuple(step.name for step in round_ if isinstance(step, Read)),
                back=back,
                line=self._page.line(where),
            )
        )

    def _branch(self, form: BranchForm, where: Where) -> None:
        ends: list[int] = []
        for place, case in enumerate(form.branch):
            line = self._page.line((*where, "branch", place))
            test = len(self._steps)
            self._steps.append(Fork(when=case.when, otherwise=0, line=line))
            self.lay(case.then, (*where, "branch", place, "then"))
            ends.append(len(self._steps))
            self._steps.append(Jump(to=0, line=line))
            self._steps[test] = Fork(when=case.when, otherwise=len(self._steps), line=line)
        self.lay(form.otherwise, (*where, "otherwise"))
        for end in ends:
            self._steps[end] = Jump(to=len(self._steps), line=self._steps[end].line)

    def _step(self, form: Any, where: Where) -> Step:
        line = self._page.line(where)
        match form:
            case CollectForm():
                return Collect(slot=form.collect, line=line)
            case ReadForm():
                return Read(
                    name=form.read,
                    tool=form.tool,
                    args=form.args,
                    locked=form.locked,
                    mismatch=form.mismatch,
                    not_found=form.not_found,
                    again=form.again,
                    line=line,
                )
            case SayForm():
                return _say(form, line)
            case AnswerForm():
                return Answer(otherwise=form.answer, facts=form.facts, rows=form.rows, line=line)
            case HandoffForm():
                return ToPerson(reason=form.handoff, line=line)
            case EffectForm():
                return self._effect(form, where)
            case _:
                raise self._page.refuse(where, "no such step")

    def _effect(self, form: EffectForm, where: Where) -> Do:
        rules = tuple(
            Rule(holds=rule.rule, otherwise=rule.otherwise, line=self._page.line((*where, "only_if", place)))
            for place, rule in enumerate(form.only_if)
        )
        return Do(
            name=form.effect,
            tool=form.do,
            args=form.args,
            only_if=rules,
            person_if=form.person_if,
            preview=form.preview or "",
            facts=form.facts,
            yes=form.yes,
            no=form.no,
            again=form.again,
            line=self._page.line(where),
        )


def _say(form: SayForm, line: int) -> Say:
    return Say(
        key=form.say,
        facts=form.facts,
        person=form.person,
        line=line,
        offers=tuple(form.offers),
        rows=form.rows,
        document=form.document,
        each=form.each,
    )
