"""From what the embedded models say about a text to what the customer asks for."""

from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass, replace

from ai.analysis import Analysis
from ai.choices import Options, choice
from ai.clauses import is_gibberish, is_question
from ai.evidence import Evidence
from ai.numbers import OrderShape, around_orders, is_correction, is_follow_up, order_numbers
from ai.wording import tokens
from domain.command import Ask, Clarify, Command, Handoff, OutOfScope, StartFlow
from domain.understanding import Topic


@dataclass(frozen=True, kw_only=True, slots=True)
class Thresholds:
    """Where a probability is enough. Set on the offline smoke evaluation in tests/ai/test_smoke.py.

    `scope` is a calibrated probability: below it we ask, and below `elsewhere` the text is about something
    else. `flow` and `margin`: the likeliest flow and its lead. `strong` and `lead`: the same for one clause
    among several; from `certain` on, or `question` where it asks, no second request is looked for. `person`
    is low because a false transfer costs less than a trapped customer. A question whose likeliest flow is
    below `plain`, while the company's knowledge has at least `rules`, is answered from that.
    """

    scope: float = 0.5
    elsewhere: float = 0.1
    flow: float = 0.4
    margin: float = 0.15
    strong: float = 0.65
    certain: float = 0.96
    question: float = 0.985
    lead: float = 0.35
    person: float = 0.4
    option: float = 0.1
    plain: float = 0.75
    rules: float = 0.15


Heard = tuple[str, Command]
"""What is asked for, behind the words that ask for it."""

KNOWLEDGE = "knowledge"
"""The intent of whatever the company's knowledge is for; topics of this name and a colon make it up."""

KNOWN_SHARE = 0.5  # of the likeliest flow's probability
SETTLED = 0.5  # power of the evidence where the words alone are clear about one flow or page
FEW = 3  # words beside what is named that leave no room for a request that needs nothing of it
JUST_ENDED = 10.0  # likelier, when something is named that the flow which ended last takes
STILL_IN_MIND = 8.0  # likelier, when nothing is
EVIDENT = 9.0  # evidence from which one clause among several needs to be no clearer: two products, say
CLEAR = 10.0  # evidence from which a text is hardly about anything but this business
GROUNDED_SCOPE = 0.9
MOST_OPTIONS = 3


class Requests:
    """Decides among the business's topics."""

    def __init__(
        self, topics: Sequence[Topic], shape: OrderShape, thresholds: Thresholds, person_flow: str
    ) -> None:
        self.thresholds = thresholds
        self._shape = shape
        self._evidence = Evidence(topics, shape)
        self._person_flow = person_flow
        self._choices: Mapping[str, Mapping[str, Options]] = {
            topic.flow: {slot.name: slot.options for slot in topic.slots if slot.type == "choice"}
            for topic in topics
        }
        self._about_orders = frozenset(
            topic.flow for topic in topics if any(slot.type == "order_number" for slot in topic.slots)
        )

    def weigh(self, text: str, analysis: Analysis, ended: str | None = None) -> Analysis:
        """The analysis with knowledge as one intent, and with what is named in the text as evidence; of two
        flows it may be about, the one that has just `ended` is likelier ("and the other one?")."""
        likelier = dict(self._evidence.likelier(text, analysis.language))
        if ended:
            likelier[ended] = likelier.get(ended, 1.0) * (JUST_ENDED if ended in likelier else STILL_IN_MIND)
        if not likelier:
            return _merged(analysis)
        settled = self.is_strong(analysis) and len(tokens(self._evidence.without(text))) > FEW
        analysis, say = _merged(analysis), SETTLED if settled else 1.0
        weights = {flow: chance * likelier.get(flow, 1.0) ** say for flow, chance in analysis.intents}
        total = sum(weights.values()) or 1.0
        intents = tuple(
            sorted(((flow, one / total) for flow, one in weights.items()), key=lambda one: -one[1])
        )
        scope = max(analysis.scope, GROUNDED_SCOPE if max(likelier.values()) >= CLEAR else 0.0)
        return replace(analysis, intents=intents, margin=_margin(intents), scope=scope)

    def decide(self, text: str, analysis: Analysis) -> Command:
        """What the text asks for; when unsure, which flows it may be."""
        limits = self.thresholds
        if is_gibberish(text):
            return OutOfScope(kind="gibberish")
        if self.is_number_only(text):
            return self._clarify(analysis.intents, among=self._about_orders)
        if self._wants_person(analysis):
            return Handoff(reason="asked")
        top = analysis.intents[0] if analysis.intents else None
        if analysis.scope < limits.scope or top is None:
            return self._outside(text, analysis)
        if top[1] >= limits.flow and analysis.margin >= limits.margin:
            told = top[0] == KNOWLEDGE or self._is_about_rules(text, analysis)
            return Ask(question=text) if told else StartFlow(flow=top[0])
        return (
            Ask(question=text)
            if is_question(text) and self._may_be_known(analysis)
            else self._likely(analysis)
        )

    def _is_about_rules(self, text: str, analysis: Analysis) -> bool:
        """Whether a question that names nothing of the customer's is rather about how the company does a
        thing ("is there a guarantee on kettles?") than a request to do it."""
        chances, (_, likeliest) = dict(analysis.intents), analysis.intents[0]
        doubtful = likeliest < self.thresholds.plain and chances.get(KNOWLEDGE, 0.0) >= self.thresholds.rules
        return doubtful and is_question(text) and not order_numbers(text, self._shape)

    def _may_be_known(self, analysis: Analysis) -> bool:
        """Whether a question with no clear flow is as likely one for the company's knowledge."""
        return dict(analysis.intents).get(KNOWLEDGE, 0.0) >= KNOWN_SHARE * analysis.intents[0][1]

    def _likely(self, analysis: Analysis) -> Command:
        """Which flow is meant is asked, unless only one comes into question."""
        asked = self._clarify(analysis.intents)
        if isinstance(asked, Clarify) and asked.options == (analysis.intents[0][0],):
            return StartFlow(flow=asked.options[0])
        return asked

    def without_names(self, text: str) -> str:
        """The text as the models should read it."""
        return self._evidence.without(text)

    def is_strong(self, analysis: Analysis) -> bool:
        """Whether one clause alone is clearly about one flow."""
        limits = self.thresholds
        likely = bool(analysis.intents) and analysis.intents[0][1] >= limits.strong
        return likely and analysis.margin >= limits.lead and analysis.scope >= limits.scope

    def is_certain(self, text: str, analysis: Analysis) -> bool:
        """Whether a text, not yet weighed, is so clearly about one flow that nothing else is in it.

        What tells a story seldom asks for two things; "where is it and when do you open" does.
        """
        enough = self.thresholds.question if is_question(text) else self.thresholds.certain
        top, chance = analysis.intents[0] if analysis.intents else (KNOWLEDGE, 0.0)
        return not top.startswith(KNOWLEDGE) and chance >= enough and self.is_strong(analysis)

    def without_grounds(self, heard: Sequence[Heard]) -> list[Heard]:
        """Without what only says why another request is made: "it came broken and I want my money"."""
        begun = {command.flow for _, command in heard if isinstance(command, StartFlow)}
        return [one for one in heard if not self._is_ground(*one, begun)]

    def _is_ground(self, text: str, command: Command, begun: Set[str]) -> bool:
        if not isinstance(command, StartFlow) or is_question(text):
            return False
        own = self._choices.get(command.flow, {})
        theirs = [self._choices.get(flow, {}) for flow in begun - {command.flow}]
        return any(
            choice(text, options) for slots in theirs for name, options in slots.items() if name not in own
        )

    def is_number_only(self, text: str) -> bool:
        """Whether the text is an order number, perhaps with words that correct one said before."""
        rest = around_orders(text, self._shape)
        return rest is not None and not is_question(text) and is_correction(rest)

    def is_follow_up(self, text: str) -> bool:
        """Whether the text is an order number, perhaps with "and what about" before it."""
        rest = around_orders(text, self._shape)
        return rest is not None and is_follow_up(rest)

    def is_evident(self, text: str, command: Command, language: str) -> bool:
        """Whether the command begins a flow that takes what the text names."""
        if not isinstance(command, StartFlow):
            return False
        return self._evidence.likelier(text, language).get(command.flow, 1.0) >= EVIDENT

    def evident(self, text: str, asked: Clarify, language: str) -> StartFlow | None:
        """The likeliest of the flows in question, if it takes what the text names."""
        likeliest = StartFlow(flow=asked.options[0])
        return likeliest if self.is_evident(text, likeliest, language) else None

    def takes_order(self, command: Command) -> bool:
        """Whether the command begins a flow that needs an order number."""
        return isinstance(command, StartFlow) and command.flow in self._about_orders

    def _wants_person(self, analysis: Analysis) -> bool:
        chance = dict(analysis.intents).get(self._person_flow, 0.0)
        return chance >= self.thresholds.person and analysis.scope >= self.thresholds.scope

    def _outside(self, text: str, analysis: Analysis) -> Command:
        """Too far from every flow: in doubt ask which is meant; the company may still know the answer."""
        near = analysis.scope >= self.thresholds.elsewhere and bool(analysis.intents)
        if near and analysis.intents[0][1] >= self.thresholds.flow:
            return self._clarify(analysis.intents)
        if is_question(text):
            return Ask(question=text)
        return self._clarify(analysis.intents) if near else OutOfScope(kind="unknown")

    def _clarify(self, intents: Sequence[tuple[str, float]], among: frozenset[str] | None = None) -> Command:
        likely = [
            flow
            for flow, chance in intents
            if flow not in (self._person_flow, KNOWLEDGE)
            and (flow in among if among else chance >= self.thresholds.option)
        ]
        if among and len(likely) == 1:
            return StartFlow(flow=likely[0])
        return Clarify(options=tuple(likely[:MOST_OPTIONS])) if likely else OutOfScope(kind="unknown")


def _margin(intents: Sequence[tuple[str, float]]) -> float:
    chances = [chance for _, chance in intents] + [0.0, 0.0]
    return chances[0] - chances[1]


def _merged(analysis: Analysis) -> Analysis:
    """The likeliest document stands for the knowledge: many pages do not outweigh a flow by their number."""
    chances: dict[str, float] = {}
    for flow, chance in analysis.intents:
        name = flow.partition(":")[0]
        chances[name] = max(chances.get(name, 0.0), chance)
    total = sum(chances.values()) or 1.0
    intents = tuple(sorted(((name, one / total) for name, one in chances.items()), key=lambda one: -one[1]))
    return replace(analysis, intents=intents, margin=_margin(intents))


def knowledge_topic(document: str, title: str, questions: Mapping[str, Sequence[str]]) -> Topic:
    """A document of the company's knowledge as a topic: what it is about is asked, not begun.

    Without such topics questions land with the nearest flow. `questions` are per language.
    """
    return Topic(flow=f"{KNOWLEDGE}:{document}", about=title, examples=questions)
