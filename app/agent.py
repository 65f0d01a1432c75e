"""The agent of one business: its playbook, models and tools put together as the graph's nodes."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from typing import cast

from ai.analysis import Analyst
from ai.calibration import Calibration
from ai.grounding.guard import FactGuard
from ai.language import Languages
from ai.rewriting import Writer
from app.models import PROMPTS, Models
from app.understanding import flow_topics, interpreter_for, order_shape
from domain.clock import Clock
from domain.contact import Contact, Proof
from domain.dialogue import State
from domain.errors import UnsafePlaybook
from domain.ids import BusinessId
from domain.json import Json, load
from domain.outbound import Outbound
from domain.sealed import seal
from domain.understanding import Interpreter, ProductNames
from flows import schema
from flows.commands import Commands
from flows.conditions import Conditions
from flows.doing import Doing
from flows.effects import Effects
from flows.executor import Executor, Ledger
from flows.flow import Answer, Do, Flow, Say
from flows.limits import Limits
from flows.names import Names
from flows.running import Runner
from flows.stepper import Stepper
from graph.build import Nodes
from kb.index import Index
from nodes.act import Act
from nodes.classify import Classify
from nodes.compose import Composer
from nodes.escalate import Escalate
from nodes.feedback import QUOTES, Judged
from nodes.ingest import Ingest
from nodes.notice import Noticed
from nodes.paging import Paging
from nodes.rating import Rated
from nodes.reply import Reply
from nodes.retrieve import Retrieve
from nodes.rewording import AsTheyAre, Reword
from nodes.score_confidence import ConfidenceRules, ScoreConfidence
from nodes.speaking import Aloud, Silent, Speaker
from nodes.survey import survey
from nodes.transcribe import Files, NoFiles, Transcribe
from nodes.unasked import Unasked
from playbooks.playbook import Playbook
from prompts.cases import Cases
from prompts.words import COMMON, Words
from tools.caller import Caller
from tools.gateway import Switchboard


@dataclass(frozen=True, kw_only=True, slots=True)
class Parts:
    """What differs between a real business, a rehearsal of its flows, and Studio."""

    playbook: Playbook
    gateway: Switchboard
    index: Index
    ledger: Ledger
    secret: bytes
    composer: Composer
    files: Files = field(default_factory=NoFiles)
    speaker: Speaker = field(default_factory=Silent)


def flows(playbook: Playbook) -> dict[str, Flow]:
    """The playbook's flows by name.

    Raises:
        UnsafePlaybook: a page does not have a flow's shape.
    """
    return {flow.name: flow for flow in map(schema.flow, playbook.flows)}


def resumable(playbook: Playbook) -> frozenset[str]:
    """The flows that a person may give a customer back for: those that end with us, not with people."""
    return frozenset(one.name for one in flows(playbook).values() if not (one.hands_over or one.proves))


def nodes(parts: Parts, models: Models, analyst: Analyst | None = None) -> Nodes:
    """The decisions of a turn for this business; without an `analyst` one is made for its playbook."""
    known = flows(parts.playbook)
    names = parts.gateway.product_names()
    interpreter = interpreter_for(parts.playbook, known, models, names, analyst)
    return nodes_with(parts, known, interpreter, writer_for(parts.playbook, known, models, names))


def writer_for(
    playbook: Playbook, known: Mapping[str, Flow], models: Models, names: Sequence[ProductNames]
) -> Writer | None:
    """Who puts replies better, if a chat model is set for it. `names` are the catalog's."""
    if models.chat is None or not models.replies:
        return None
    from ai.chat_writer import ChatWriter  # see models: chat models are slow to import

    sold = [word for one in names for name in one.names for word in name.split()]
    guard = FactGuard(frozenset({playbook.voice.shop, *playbook.voice.names, *sold}))
    prompt = (PROMPTS / "reply.md").read_text(encoding="utf-8")
    voice, shape = playbook.voice, order_shape(known)
    languages = Languages(playbook.languages)
    return ChatWriter(models.chat, guard, languages, prompt, shop=voice.shop, tone=voice.tone, shape=shape)


def reworded_words(known: Mapping[str, Flow]) -> frozenset[str]:
    """The words that a chat model may put better: answers from the knowledge, and what flows say before they
    do anything. What they say afterwards confirms it, and all else is said as it is."""
    return frozenset({QUOTES, *(key for flow in known.values() for key in _said_first(flow))})


def _said_first(flow: Flow) -> Iterator[str]:
    for step in flow.steps:
        if isinstance(step, Do):
            return
        if isinstance(step, Say):
            yield step.key


def nodes_with(
    parts: Parts, known: dict[str, Flow], interpreter: Interpreter, writer: Writer | None = None
) -> Nodes:
    """The same with an interpreter and a writer of the caller's: tests and benchmarks replace them."""
    playbook = parts.playbook
    rewording = Reword(writer, parts.composer, reworded_words(known)) if writer else AsTheyAre()
    answers = frozenset(
        name for name, flow in known.items() if any(isinstance(step, Answer) for step in flow.steps)
    )
    rules = playbook.escalation
    return Nodes(
        ingest=Ingest(
            lambda code, contact: seal(code, contact, parts.secret),
            playbook.silence,
            Paging(rules, playbook.hours),
        ),
        transcribe=Transcribe(parts.files, branches=playbook.branches, names=parts.gateway.product_names()),
        classify=Judged(
            Rated(
                Classify(
                    interpreter,
                    flow_topics(known, parts.gateway.product_names()),
                    playbook.languages,
                    playbook.zone,
                    rules.at_once,
                )
            )
        ),
        retrieve=Retrieve(parts.gateway, parts.index, answers),
        act=Noticed(Act(stepper(parts, known), parts.gateway, Executor(parts.ledger, parts.gateway), caller)),
        score_confidence=scoring(playbook),
        escalate=Escalate(playbook.hours, Cases(), Tickets(parts.gateway), rules),
        survey=survey,
        reply=Reply(
            parts.composer, playbook.voice.shop, Aloud(parts.speaker, playbook.voice.replies), rewording
        ),
    )


def scoring(playbook: Playbook) -> ScoreConfidence:
    """The node that scores a turn, asking below the confidences that the playbook's error budgets come to.

    Raises:
        UnsafePlaybook: so small a share of wrong answers cannot be promised.
    """
    rules, calibration = playbook.escalation, Calibration.load()
    try:
        confidence = ConfidenceRules(
            ask_below=calibration.threshold(rules.wrong_answers),
            check_below=calibration.threshold(rules.wrong_unasked),
        )
    except ValueError as error:
        raise UnsafePlaybook(f"{playbook.folder / 'playbook.yaml'}:1: escalation: {error}") from error
    return ScoreConfidence(confidence, Unasked(rules), calibration)


def stepper(parts: Parts, known: dict[str, Flow]) -> Stepper:
    """The playbook's flows, ready to step through."""
    conditions = Conditions()
    minutes = cast(int, parts.playbook.policies.get("confirm_minutes", 15))
    effects = Effects(conditions, secret=parts.secret, confirm_for=timedelta(minutes=minutes))
    names = Names(parts.playbook.policies, parts.playbook.facts)
    surge = parts.playbook.escalation.surge
    frozen = surge.freezes if surge else frozenset()
    limits = Limits(parts.playbook.limits, parts.playbook.is_open, frozen)
    runner = Runner(known, conditions, names, Doing(effects, limits))
    return Stepper(Commands(known), effects, limits, runner)


def composer(playbook: Playbook, clock: Clock) -> Composer:
    """The business's words."""
    words = Words.load([COMMON, playbook.words], playbook.languages, zone=playbook.zone, clock=clock)
    return Composer(words)


def caller(state: State) -> Caller:
    """On whose behalf this conversation's tools are called: from the state, never from a model."""
    contact = load(Contact, state["contact"])
    customer = state["turn"].get("customer") or {}
    return Caller(
        business=BusinessId(state["business"]),
        contact=contact.id,
        customer=cast(str | None, customer.get("id")),
        phone=contact.sender.phone,
        bsuid=contact.sender.bsuid,
        proof=Proof(state.get("proof") or Proof.NONE),
    )


class Tickets:
    """The helpdesk behind the gateway."""

    def __init__(self, gateway: Switchboard) -> None:
        self._gateway = gateway

    async def open_ticket(
        self, state: State, subject: str, text: str, tags: list[str], key: str, *, urgent: bool
    ) -> Json:
        """Open a ticket and answer its number; the same key opens it once. Raises ToolError."""
        args: dict[str, Json] = {
            "subject": subject,
            "text": text,
            "tags": list(tags),
            "urgent": urgent,
            "conversation": state["conversation"],
        }
        opened = await self._gateway.write("helpdesk.open", args, key, caller(state))
        return opened["ticket"] if isinstance(opened, dict) else None


class Apology:
    """The sentence for a failure of ours, in the customer's language where it is known."""

    def __init__(self, words: Composer, main: str) -> None:
        self._words = words
        self._main = main

    def __call__(self, language: str | None) -> Outbound:
        said = self._words.compose([{"key": "incident", "facts": {}, "choices": []}], language or self._main)
        return said[0]
