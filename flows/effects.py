"""The life of an effect: guard, preview, confirm, (a person), do. The order is code, not configuration."""

import hashlib
import hmac
import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from domain.dialogue import Choice, Consent, Effect, Frame, Question
from domain.json import Json
from domain.tap import Confirm
from flows.conditions import Conditions
from flows.draft import Draft
from flows.flow import Do, Rule


@dataclass(frozen=True, kw_only=True, slots=True)
class Verdict:
    """What the guard says now: the computed arguments, the rule that forbids it (if any), whether a
    person has to approve (and the limit it is above), and the facts for the customer's words."""

    args: dict[str, Json]
    refused: Rule | None
    person: bool
    facts: dict[str, Json]
    limit: str | None = None

    def above(self, limit: str) -> "Verdict":
        """The same, but above a limit: a person has to approve."""
        return replace(self, person=True, limit=limit, facts={**self.facts, "person": True})


class Effects:
    """Judges, shows and confirms effects. `secret` makes nonces unguessable; a preview can be answered
    for `confirm_for`."""

    def __init__(self, conditions: Conditions, *, secret: bytes, confirm_for: timedelta) -> None:
        self._conditions = conditions
        self._secret = secret
        self._confirm_for = confirm_for

    def judge(self, step: Do, names: Mapping[str, object]) -> Verdict:
        """The guard over freshly read facts.

        Raises:
            ConditionError: it cannot be decided, which is never a yes.
        """
        args = {name: self._conditions.value(text, names) for name, text in step.args.items()}
        known = {**names, "args": args}
        broken = (rule for rule in step.only_if if not self._conditions.holds(rule.holds, known))
        refused = next(broken, None)
        person = step.person_if is not None and self._conditions.holds(step.person_if, known)
        facts = {name: self._conditions.value(text, known) for name, text in step.facts.items()}
        return Verdict(args=args, refused=refused, person=person, facts={**facts, "person": person})

    def key(self, draft: Draft, frame: Frame, step: Do, args: Mapping[str, Json]) -> str:
        """The content hash by which the effect is done at most once."""
        content = [draft.conversation, frame["id"], step.tool, args]
        return hashlib.sha256(json.dumps(content, sort_keys=True).encode()).hexdigest()[:32]

    def propose(self, draft: Draft, frame: Frame, step: Do, verdict: Verdict) -> Effect:
        """The effect to show. The same one keeps its nonce; any other of the frame becomes void."""
        key = self.key(draft, frame, step, verdict.args)
        shown = draft.effect_of(frame)
        if shown is None or shown["key"] != key:
            draft.void(frame)
            draft.effects[key] = self._new(key, draft, frame, step, verdict.args)
        draft.effects[key]["shown_at"] = draft.at.isoformat()
        draft.effects[key]["limit"] = verdict.limit
        draft.pending = key
        return draft.effects[key]

    def question(self, effect: Effect, step: Do) -> Question:
        """Yes or no, as buttons that carry the nonce."""
        yes: Choice = {"id": str(Confirm(effect["nonce"], "yes")), "key": step.yes}
        no: Choice = {"id": str(Confirm(effect["nonce"], "no")), "key": step.no}
        return {"kind": "confirm", "frame": effect["frame"], "slot": None, "options": [yes, no]}

    def addressed(self, draft: Draft, consent: Consent) -> Effect | None:
        """The effect that a yes or no answers: a tap the one with its nonce, words the preview just shown."""
        if consent["nonce"] is not None:
            return next((e for e in draft.effects.values() if e["nonce"] == consent["nonce"]), None)
        effect = draft.effects.get(draft.pending or "")
        return effect if effect and _just_shown(effect, draft) else None

    def may_confirm(self, draft: Draft, effect: Effect) -> bool:
        """Whether a yes counts: its preview is the pending one, unanswered and not too old."""
        if effect["status"] != "proposed" or draft.pending != effect["key"] or effect["shown_at"] is None:
            return False
        return draft.at - datetime.fromisoformat(effect["shown_at"]) <= self._confirm_for

    def confirm(self, draft: Draft, effect: Effect, consent: Consent) -> None:
        """The customer said yes. Nothing is written yet."""
        effect["status"] = "confirmed"
        effect["confirmed_by"] = consent["message"]
        draft.pending = None
        draft.agreed.add(effect["key"])

    def approve(self, draft: Draft, effect: Effect, person: str) -> None:
        """A person said yes. Nothing is written yet."""
        effect["status"] = "approved"
        effect["approved_by"] = person
        draft.agreed.add(effect["key"])

    def _new(self, key: str, draft: Draft, frame: Frame, step: Do, args: dict[str, Json]) -> Effect:
        return {
            "key": key,
            "frame": frame["id"],
            "tool": step.tool,
            "args": args,
            "nonce": self._nonce(draft.turn, key),
            "status": "proposed",
            "shown_at": None,
            "confirmed_by": None,
            "approved_by": None,
            "result": None,
            "customer": draft.customer,
        }

    def _nonce(self, turn: str, key: str) -> str:
        """Cannot be guessed, and is the same when the turn is run again."""
        return hmac.new(self._secret, f"{turn}|{key}".encode(), hashlib.sha256).hexdigest()[:24]


def _just_shown(effect: Effect, draft: Draft) -> bool:
    """Whether the last thing we said and asked was this preview."""
    yes = str(Confirm(effect["nonce"], "yes"))
    asked = draft.asked
    if asked is None or asked["kind"] != "confirm":
        return False
    said = [*asked["options"]], [choice for act in draft.last_acts for choice in act["choices"]]
    return all(any(choice["id"] == yes for choice in choices) for choices in said)
