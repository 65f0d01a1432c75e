"""One turn of the dialogue: what the customer meant goes in, what to say and to ask of tools comes out.

Pure: no I/O, no clock, no randomness; the same turn gives the same nonces and ids every time.
"""

from collections.abc import Mapping, Sequence
from typing import Any

import structlog

from domain import tap
from domain.command import Command, StartFlow
from domain.dialogue import Consent, Effect, Frame, State
from domain.errors import Malformed
from domain.event import Decision
from domain.json import load
from domain.tap import Choose, Pick
from flows.commands import Commands
from flows.correct import renew
from flows.draft import Draft, draft
from flows.effects import Effects
from flows.limits import Limits
from flows.read_back import answered
from flows.requests import Request
from flows.running import Runner
from flows.talk import ask_which, offer_left, unclear

log = structlog.get_logger()


class Stepper:
    """Moves a dialogue by one turn: `open` it, then `run` it until it asks for nothing more."""

    def __init__(self, commands: Commands, effects: Effects, limits: Limits, runner: Runner) -> None:
        self._commands = commands
        self._effects = effects
        self._limits = limits
        self._runner = runner

    def open(self, state: State) -> Draft:
        """The turn's draft, with the customer's commands and consent (or a person's decision) applied.

        An entry after an executed effect (`turn.again`) only goes on with what is left.
        """
        turn = state["turn"]
        opened = draft(state)
        renew(opened, self._commands.flows)
        opened.picks = tuple(one for one in _taps(turn["event"]) if isinstance(one, Pick))
        opened.chosen = {one.flow: one for one in _taps(turn["event"]) if isinstance(one, Choose)}
        if turn.get("again"):
            self._go_on(opened, turn["event"])
        elif turn["event"].get("do") == "return":
            self._hear(opened, turn.get("commands", []), None)
        elif turn["event"]["type"] == "decision":
            self._decide(opened, load(Decision, turn["event"]))
        elif turn["event"]["type"] == "burst":
            opened.owes_words = opened.mode == "bot" and not turn.get("acts")
            self._hear(opened, turn.get("commands", []), turn.get("consent"))
        return opened

    def run(self, opened: Draft) -> Request | None:
        """What has to be asked of the outside world next, its answer to be put into `results`; None at
        the end of the turn."""
        request = None if opened.quiet or opened.halted else self._runner.run(opened)
        silent = request is None and not opened.acts and opened.wants_person is None and not opened.again
        if silent and opened.owes_words:
            self._break_silence(opened)
        return request

    def _break_silence(self, opened: Draft) -> None:
        """Whatever was understood led to no words: tell what is being waited for, or that we are lost."""
        if any(opened.is_parked(frame) for frame in opened.stack):
            opened.say("approval-waiting")
        else:
            unclear(opened, "gibberish")

    def _hear(self, opened: Draft, said: Sequence[Mapping[str, Any]], consent: Consent | None) -> None:
        understood = self._commands.apply(opened, _read(said, opened.turn))
        if opened.mode == "human" or opened.halted or opened.left:
            opened.quiet = True
            return
        if consent and opened.wants_person is None:
            understood = self._consent(opened, consent) or understood
        if not understood and opened.text.strip():
            self._not_understood(opened)
        opened.left_open = None
        if not opened.quiet:
            opened.question = None

    def _consent(self, opened: Draft, consent: Consent) -> bool:
        if answered(opened, consent, self._commands.flows):
            return True
        effect = self._effects.addressed(opened, consent)
        if effect is None:
            return self._answers_nothing(opened, consent)
        if effect["status"] == "waiting":
            opened.say("approval-waiting")
        elif effect["status"] in ("done", "void", "denied", "failed"):
            opened.say("stale-button")
        elif effect["status"] == "proposed":
            self._answered(opened, effect, consent)
        return True

    def _answered(self, opened: Draft, effect: Effect, consent: Consent) -> None:
        """A yes counts while its preview does; one that came too late gets a new preview."""
        frame = opened.frame(effect["frame"])
        if frame is None:
            return
        if consent["answer"] == "no":
            effect["status"] = "denied"
            opened.pending = None
            opened.pop(frame)
            opened.digressed = True
            opened.say("cancelled", flow=frame["flow"])
            return
        opened.raise_to_top(frame)
        if self._effects.may_confirm(opened, effect):
            self._effects.confirm(opened, effect, consent)
        else:
            opened.void(frame)

    def _answers_nothing(self, opened: Draft, consent: Consent) -> bool:
        """A yes or no to nothing that is open: a dead button says so, words are weighed like any others."""
        if consent["nonce"] is not None:
            opened.say("stale-button")
            return True
        if opened.pending and consent["answer"] == "no":
            self._answered(opened, opened.effects[opened.pending], consent)
            return True
        if opened.pending:  # the preview is not the last thing said: show it again, and do nothing yet
            frame = opened.frame(opened.effects[opened.pending]["frame"])
            if frame:
                opened.raise_to_top(frame)
            return True
        if consent["answer"] == "yes" and (flow := _only_choice(opened)):
            return self._commands.apply(opened, [StartFlow(flow=flow)])
        if consent["answer"] == "no" and opened.asked is None and not opened.stack:
            opened.say("goodbye")
            return True
        return False

    def _not_understood(self, opened: Draft) -> None:
        if opened.asked is None and self._can_go_on(opened):
            return  # whatever was said, something waits for being tried again
        if offer_left(opened, self._commands.flows):
            return
        in_a_flow = opened.asked is not None and opened.asked["frame"] is not None
        if in_a_flow or not ask_which(opened, opened.intents, self._commands.flows):
            unclear(opened, "gibberish")

    def _can_go_on(self, opened: Draft) -> bool:
        return any(not opened.is_parked(frame) for frame in opened.stack)

    def _go_on(self, opened: Draft, event: Mapping[str, Any]) -> None:
        """After the checkpoint behind an executed effect: the rest of its frame, then of the stack."""
        opened.digressed = True
        if event["type"] == "decision":
            effect = opened.effects.get(str(event.get("effect")))
            opened.only = effect["frame"] if effect else None
            opened.quiet = effect is None
        else:
            opened.question = None

    def _decide(self, opened: Draft, decision: Decision) -> None:
        """A person's answer to an effect that waits for one; to any other it means nothing."""
        if opened.question and opened.question["kind"] == "confirm":
            opened.question = None  # words no longer answer it: something else has been said since
        effect = opened.effects.get(decision.effect or "")
        frame = opened.frame(effect["frame"]) if effect else None
        if effect is None or frame is None or effect["status"] != "waiting":
            log.info("decision_dropped", turn=opened.turn, do=decision.do)
            opened.quiet = True
        elif decision.do == "approve":
            self._approve(opened, effect, frame, decision)
        else:
            effect["status"] = "denied"
            effect["approved_by"] = None
            _bring_up(opened, frame)
            opened.say("approval-declined", reason=decision.text)
            opened.pop(frame)
            opened.quiet = True

    def _approve(self, opened: Draft, effect: Effect, frame: Frame, decision: Decision) -> None:
        """Let it happen, over less money if the person said so; not above the person's own limit."""
        lowered = effect if decision.amount is None else self._limits.lowered(effect, decision.amount)
        if lowered is None or not self._limits.may_approve(lowered, decision.role):
            log.warning("decision_dropped", turn=opened.turn, do=decision.do, why="above the person's limit")
            opened.quiet = True
            return
        _bring_up(opened, frame)
        if lowered["args"] != effect["args"]:
            opened.say("approval-changed")
            effect["args"] = lowered["args"]
        self._effects.approve(opened, effect, decision.person)
        opened.only = frame["id"]


def _bring_up(opened: Draft, frame: Frame) -> None:
    """Say what the news is about, when something else has been talked about since."""
    if "approval-waiting" not in [act["key"] for act in opened.last_acts]:
        opened.say("about", flow=frame["flow"])


def _only_choice(opened: Draft) -> str | None:
    """The one flow that was offered to begin, if a yes can only mean that."""
    offered = opened.asked["options"] if opened.asked and opened.asked["kind"] == "clarify" else []
    meant = tap.read(offered[0].get("id", "")) if len(offered) == 1 else None
    return meant.flow if isinstance(meant, Choose) else None


def _read(said: Sequence[Mapping[str, Any]], turn: str) -> list[Command]:
    """The commands; ill-typed ones are dropped and logged."""
    commands: list[Command] = []
    for data in said:
        try:
            commands.append(load(Command, data))
        except Malformed:
            log.info("command_dropped", turn=turn, why="ill-typed")
    return commands


def _taps(event: Mapping[str, Any]) -> list[tap.Meaning | None]:
    contents = [message.get("content", {}) for message in event.get("messages", [])]
    return [tap.read(str(content.get("id"))) for content in contents if content.get("kind") == "tap"]
