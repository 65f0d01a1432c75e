"""The laws of effects hold whatever an interpreter, a customer, the network and the clock do."""

import asyncio
import sys
from collections import Counter
from collections.abc import Mapping
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from domain.dialogue import Consent, Effect, Frame
from domain.errors import ToolError
from domain.json import Json
from flows.commands import Commands
from flows.doing import Doing
from flows.draft import Draft
from flows.effects import Effects, Verdict
from flows.flow import Do
from flows.grounding import well_formed
from flows.here import Here, Progress
from flows.limits import Limits
from flows.requests import Execute
from playbooks.limits import Above
from tests.flows.world import FLOWS
from tests.laws.adversary import WEIGHTED, Guards, Move, Trial, moves

attacks = st.lists(st.tuples(st.sampled_from(WEIGHTED), st.integers(0, 10**6)), min_size=14, max_size=26)
quiet = settings(deadline=None, database=None, derandomize=True, suppress_health_check=list(HealthCheck))


def play(attack: list[Move], guards: Guards | None = None) -> Trial:
    """One conversation under attack."""
    return asyncio.run(Trial(guards or Guards()).run(attack))


@settings(quiet, max_examples=25)
@given(attacks)
def test_no_attack_makes_a_wrong_refund(attack: list[Move]) -> None:
    trial = play(attack)

    assert trial.truth.violations == []


@pytest.mark.slow
def test_thousands_of_turns_make_no_wrong_refund(capsys: pytest.CaptureFixture[str]) -> None:
    seen: Counter[str] = Counter()

    @settings(quiet, max_examples=500)
    @given(attacks)
    def attacked(attack: list[Move]) -> None:
        trial = play(attack)
        seen.update(
            turns=trial.turns,
            crashes=trial.crashes,
            refunds=len(trial.shop.refunds),
            approved=sum(1 for one in trial.shop.refunds if one.approved_by),
        )
        assert trial.truth.violations == []

    attacked()

    with capsys.disabled():
        sys.stdout.write(f"\n{dict(seen)}, 0 violations" + "\n")
    assert seen["turns"] >= 5000
    assert min(seen["refunds"], seen["crashes"], seen["approved"]) >= 50


class AnyButton(Effects):
    """Without law 1: any yes, by whatever button or words, confirms what is proposed."""

    def addressed(self, draft: Draft, consent: Consent) -> Effect | None:
        return next((one for one in draft.effects.values() if one["status"] == "proposed"), None)


class AnyYes(Effects):
    """Without law 1: a yes in words counts long after the preview."""

    def addressed(self, draft: Draft, consent: Consent) -> Effect | None:
        if consent["nonce"] is not None:
            return super().addressed(draft, consent)
        return draft.effects.get(draft.pending or "")


class NeverStale(Effects):
    """Without the preview's time limit."""

    def may_confirm(self, draft: Draft, effect: Effect) -> bool:
        return effect["status"] == "proposed" and draft.pending == effect["key"]


class NoRules(Effects):
    """Without the guard."""

    def judge(self, step: Do, names: Mapping[str, object]) -> Verdict:
        verdict = super().judge(step, names)
        return Verdict(args=verdict.args, refused=None, person=verdict.person, facts=verdict.facts)


class NoPerson(Effects):
    """Without law 4."""

    def judge(self, step: Do, names: Mapping[str, object]) -> Verdict:
        verdict = super().judge(step, names)
        return Verdict(args=verdict.args, refused=verdict.refused, person=False, facts=verdict.facts)


class NoLimits(Limits):
    """Without law 4's limits of the playbook: what the flow's own page says is all there is."""

    def above(
        self, tool: str, args: Mapping[str, Json], past: Json | ToolError, draft: Draft
    ) -> Above | None:
        return None


class AnybodyApproves(Limits):
    """Without the limits of people."""

    def may_approve(self, effect: Effect, role: str | None) -> bool:
        return True


class KeyWithoutContent(Effects):
    """Without law 3's content hash: one key a frame, whatever is to be done."""

    def key(self, draft: Draft, frame: Frame, step: Do, args: Mapping[str, Json]) -> str:
        return frame["id"]


class NoSecondCheck(Doing):
    """Without law 3's check at execution."""

    def _check(self, step: Do, effect: Effect, here: Here) -> Progress:
        return Execute(effect["key"])


def ungrounded() -> Commands:
    """Without the grounding of slots in the customer's words."""
    return Commands(FLOWS, ground=lambda slot, value, quote, text: well_formed(slot, value))


ABLATIONS: dict[str, tuple[Guards, str, int]] = {  # the guard taken out, the wrong that follows, a seed
    "any button confirms": (Guards(effects=AnyButton), "unconfirmed", 5),
    "any yes confirms": (Guards(effects=AnyYes), "unconfirmed", 5),
    "previews never get stale": (Guards(effects=NeverStale), "unconfirmed", 3),
    "no rules": (Guards(effects=NoRules), "outside policy", 5),
    "no person": (Guards(effects=NoPerson), "above limit", 9),
    "no limits": (Guards(limits=NoLimits), "above limit", 2),
    "anybody approves": (Guards(limits=AnybodyApproves), "above limit", 2),
    "keys without content": (Guards(effects=KeyWithoutContent), "wrong amount", 2),
    "no check at execution": (Guards(doing=NoSecondCheck), "outside policy", 5),
    "slots not grounded": (Guards(commands=ungrounded), "never named", 2),
    "tools blind to ownership": (Guards(owner=False), "somebody else's", 11),
    "no idempotency key": (Guards(vendor_repeats=False), "doubled", 1),
    "no ledger": (Guards(ledger=False), "untold", 1),
}


@pytest.mark.parametrize("name", ABLATIONS)
def test_each_guard_is_what_prevents_its_wrong(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    guards, expected, seed = ABLATIONS[name]
    rng = Random(seed)
    found: Counter[str] = Counter()
    guarded: list[str] = []
    turns = 0

    while not found[expected] and turns < 6000:
        attack = moves(rng, 24)
        trial = play(attack, guards)
        turns += trial.turns
        found.update(trial.truth.violations)
        guarded += play(attack).truth.violations

    with capsys.disabled():
        sys.stdout.write(f"\n{name}: {dict(found)} in {turns} turns; with the guard: {len(guarded)}\n")
    assert found[expected]
    assert guarded == []
