"""Takes an effect through its life: guard, preview, confirm, (a person), do."""

from domain.dialogue import Effect
from domain.errors import Busy, Refused, ToolError
from domain.json import Json
from flows.correct import rewind
from flows.effects import Effects, Verdict
from flows.flow import Do
from flows.here import Here, Moved, Progress
from flows.limits import Limits
from flows.reading import refresh
from flows.requests import Execute, Recall, Tally

MOST_TRIES = 2


class Doing:
    """The one place from which effects are carried out."""

    def __init__(self, effects: Effects, limits: Limits) -> None:
        self._effects = effects
        self._limits = limits

    def do(self, step: Do, here: Here) -> Progress:
        """Show the preview, or go on with what was agreed."""
        effect = here.draft.effect_of(here.frame)
        if effect is None or effect["status"] == "proposed":
            return self._show(step, here)
        if effect["status"] == "waiting":
            return Moved.WAITS
        request = Execute(effect["key"])
        if request in here.draft.results:
            return self._ended(step, effect, here.draft.results[request], here)
        return self._check(step, effect, here)

    def _show(self, step: Do, here: Here) -> Progress:
        fresh = refresh(here)
        if fresh is not Moved.ON:
            return fresh
        verdict = self._judge(step, here)
        if isinstance(verdict, Tally):
            return verdict
        if verdict.refused:
            return self._refuse(verdict, here)
        effect = self._effects.propose(here.draft, here.frame, step, verdict)
        here.return_to()
        here.draft.ask(self._effects.question(effect, step), step.preview, **verdict.facts)
        return Moved.WAITS

    def _judge(self, step: Do, here: Here) -> Verdict | Tally:
        """What the page's guard and the playbook's limits say now."""
        draft, verdict = here.draft, self._effects.judge(step, here.names)
        if verdict.refused:
            return verdict
        key = self._effects.key(draft, here.frame, step, verdict.args)
        tally = self._limits.tally(step.tool, key, draft)
        if tally and tally not in draft.results:
            return tally
        past = draft.results[tally] if tally else None
        above = self._limits.above(step.tool, verdict.args, past, draft)
        return verdict.above(above) if above else verdict

    def _refuse(self, verdict: Verdict, here: Here) -> Progress:
        """Name the rule and the way to a person."""
        here.draft.void(here.frame)
        if verdict.refused:
            here.draft.say_with_person(verdict.refused.otherwise, **verdict.facts)
        return Moved.OVER

    def _check(self, step: Do, effect: Effect, here: Here) -> Progress:
        """Once more, over facts read now. What an earlier attempt at this very turn had written down was
        checked by it and is carried through: its own traces must not look like a reason to refuse."""
        recall = Recall(effect["key"])
        if recall not in here.draft.results:
            return recall
        begun = here.draft.results[recall] is not None
        if begun and effect["key"] in here.draft.agreed:
            return Execute(effect["key"])
        fresh = refresh(here)
        if fresh is not Moved.ON:
            return fresh
        verdict = self._judge(step, here)
        if isinstance(verdict, Tally):
            return verdict
        return self._decide(step, effect, verdict, begun, here)

    def _decide(self, step: Do, effect: Effect, verdict: Verdict, begun: bool, here: Here) -> Progress:
        changed = self._effects.key(here.draft, here.frame, step, verdict.args) != effect["key"]
        needs_person = verdict.person and effect["approved_by"] is None
        if begun and (changed or verdict.refused or needs_person):
            return self._end(effect, "effect-busy", here)  # it may have been done: promise nothing
        if verdict.refused:
            return self._refuse(verdict, here)
        if changed:
            here.draft.void(here.frame)
            return self._show(step, here)
        if needs_person:
            return self._wait(effect, verdict, here)
        return Execute(effect["key"])

    def _wait(self, effect: Effect, verdict: Verdict, here: Here) -> Progress:
        effect["status"] = "waiting"
        effect["limit"] = verdict.limit
        here.draft.wants_person = "approval"
        here.draft.say("approval-waiting", **verdict.facts)
        return Moved.WAITS

    def _end(self, effect: Effect, key: str, here: Here) -> Progress:
        """Tried, and not done as far as we know: a person finds out."""
        effect["status"] = "failed"
        here.draft.say(key)
        here.draft.wants_person = "incident"
        return Moved.OVER

    def _ended(self, step: Do, effect: Effect, answer: Json | ToolError, here: Here) -> Progress:
        match answer:
            case Busy():
                return self._busy(effect, here)
            case Refused(reason=reason):
                effect["status"] = "failed"
                if step.again:
                    return self._ask_again(step.again, reason, effect, here)
                here.draft.say_with_person(reason, **_facts(effect))
                return Moved.OVER
            case ToolError():
                return self._end(effect, "effect-failed", here)
            case _:
                return self._done(step, effect, answer, here)

    def _ask_again(self, slot: str, reason: str, effect: Effect, here: Here) -> Progress:
        """Say why not, and go back to what the slot offers now; the second time in a row fetches a person."""
        if here.draft.miss("stuck"):
            return Moved.WAITS
        here.draft.say(reason, **_facts(effect))
        here.draft.results.clear()  # the world is not what it was when this turn looked
        rewind(here.draft, here.frame, here.flow, slot)
        here.frame["slots"].pop(slot, None)
        return Moved.THERE

    def _busy(self, effect: Effect, here: Here) -> Progress:
        """It stays agreed and is tried again under the same key at the next turn; then a person."""
        tries = _tries(effect) + 1
        effect["result"] = {"tries": tries}
        here.draft.say("effect-busy")
        if tries >= MOST_TRIES:
            here.draft.wants_person = "vendor_down"
        return Moved.WAITS

    def _done(self, step: Do, effect: Effect, answer: Json, here: Here) -> Progress:
        effect["status"] = "done"
        effect["result"] = answer
        here.frame["facts"][step.name] = {"args": effect["args"], "result": answer}
        here.draft.results.clear()  # the world has changed
        here.draft.again = True
        return Moved.ON


def _tries(effect: Effect) -> int:
    result = effect["result"]
    tries = result.get("tries") if isinstance(result, dict) else None
    return tries if isinstance(tries, int) else 0


def _facts(effect: Effect) -> dict[str, Json]:
    return {name: value for name, value in effect["args"].items() if not isinstance(value, dict)}
