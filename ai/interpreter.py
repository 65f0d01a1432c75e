"""The embedded interpreter: what a customer means, with no key, no network and no chat model."""

import asyncio
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from time import perf_counter
from typing import Literal

from ai.analysis import Analysis, Analyst
from ai.answers import Answer, answers, free_text, is_used_up
from ai.clauses import clauses, is_question
from ai.consent import consent
from ai.control import only_hesitates, says, says_only
from ai.instead import cuts
from ai.keywords import spot
from ai.numbers import SHAPE, OrderShape, order_numbers
from ai.pieces import Pieces, ended
from ai.reading import Reading
from ai.regulated import regulated
from ai.requests import KNOWLEDGE, Requests, Thresholds
from ai.revision import beside, revised, without_correction
from ai.smalltalk import ANYWHERE, Kind, small_talk, without_opening
from ai.sought import Sought
from ai.urgency import urgency
from ai.values import Values
from ai.withdrawal import Withdrawals
from ai.wording import LONGEST, tokens
from domain.command import (
    Ask,
    CancelFlow,
    Clarify,
    Command,
    Handoff,
    OutOfScope,
    Privacy,
    Repeat,
    SetSlot,
    SmallTalk,
    StartFlow,
)
from domain.understanding import Interpretation, Topic, Utterance

MOST_CLAUSES = 8  # of one burst that are analysed; each costs tens of milliseconds
INSULT = 7  # words of an insult that leave no room for a request
SURE_LANGUAGE = 0.8
YES_OR_NO = ("confirm", "read_back")  # questions that a plain yes or no answers
PRIVACY: tuple[Literal["stop", "erase", "export", "resume"], ...] = ("stop", "erase", "export", "resume")


class EmbeddedInterpreter:
    """The floor: always runs, and is the whole system when there is no chat model."""

    def __init__(
        self,
        analyst: Analyst,
        topics: Sequence[Topic],
        *,
        shape: OrderShape = SHAPE,
        thresholds: Thresholds | None = None,
        person_flow: str = "talk_to_person",
        timer: Callable[[], float] = perf_counter,
    ) -> None:
        self._topics = {topic.flow: topic for topic in topics}
        self._shape = shape
        self._requests = Requests(topics, shape, thresholds or Thresholds(), person_flow)
        self._pieces = Pieces(analyst, self._requests)
        self._sought = Sought(self._topics, self._requests, self._pieces)
        self._withdrawals = Withdrawals(topics)
        self._values = Values(self._topics, shape)
        self._timer = timer

    async def interpret(self, utterance: Utterance) -> Interpretation:
        """The meaning of one burst; the models run in a thread of their own. Never raises on any text."""
        return await asyncio.to_thread(self._interpret, utterance)

    def _interpret(self, utterance: Utterance) -> Interpretation:
        began = self._timer()
        text = utterance.text[:LONGEST].encode("utf-8", "replace").decode("utf-8").strip()
        analysis = self._pieces.analysed(text, utterance)
        certain = self._requests.is_certain(text, analysis)
        analysis = self._requests.weigh(text, analysis, ended(utterance))
        reading = Reading(utterance, text, analysis, _language(analysis, utterance), certain)
        if utterance.chosen:
            reading.commands.append(StartFlow(flow=utterance.chosen))
            self._values.read(reading)
        elif text and not self._wishes(reading):
            self._read(reading)
        commands = tuple(dict.fromkeys(_frozen(reading.commands)))
        return Interpretation(
            language=analysis.language,
            language_sure=analysis.language_sure,
            sentiment=analysis.sentiment,
            urgency=urgency(text, analysis.sentiment),
            intents=tuple(one for one in reading.analysis.intents if one[0] != KNOWLEDGE),
            scope=reading.analysis.scope,
            margin=_certainty(commands, reading.analysis),
            agreement=reading.analysis.agreement,
            commands=commands,
            calls=({"name": "embedded", "ms": round((self._timer() - began) * 1000), "tokens": 0},),
        )

    def _wishes(self, reading: Reading) -> bool:
        """Whether the customer says a word that counts before all else: danger, a person, a privacy right."""
        spotted = spot(reading.text)
        matter = regulated(reading.text)
        reading.commands += [Privacy(what=wish) for wish in PRIVACY if wish in spotted]
        if matter:
            reading.commands.append(Handoff(reason=matter))
        if "human" in spotted:
            reading.commands.append(Handoff(reason="asked"))
        if spotted and "bot_question" in small_talk(reading.text):
            reading.commands.append(SmallTalk(kind="bot_question"))
        return bool(spotted) or matter is not None

    def _read(self, reading: Reading) -> None:
        revision = revised(reading.utterance, self._topics, reading.language, self._shape)
        reading.commands += revision
        pleasantries: list[Kind] = []
        for clause in beside(clauses(reading.text)[:MOST_CLAUSES] or [reading.text], revision):
            pleasantries += self._read_clause(reading, self._instead(reading, clause))
        self._read_requests(reading)
        self._values.read(reading)
        loud = [kind for kind in pleasantries if kind in ANYWHERE]
        polite = [] if reading.commands else [kind for kind in pleasantries if kind not in ANYWHERE]
        reading.commands += [SmallTalk(kind=kind) for kind in dict.fromkeys([*loud, *polite])]
        if not reading.commands:
            reading.commands += self._misread(reading)

    def _instead(self, reading: Reading, clause: str) -> str:
        """What is left of a clause that takes back what is going on and asks for something else."""
        active = reading.utterance.active
        for left, right in cuts(clause, reading.language) if active else ():
            if flow := self._withdrawals.of(left, active) or (active[0] if says("cancel", left) else None):
                self._take_back(reading, flow)
                return right
            if self._declines(reading, left, right):
                self._take_back(reading, active[0])
                return right
        return clause

    def _declines(self, reading: Reading, left: str, right: str) -> bool:
        """Whether what is shown is refused and something else asked for: "no, change the address". Another
        value for what is shown only corrects it."""
        asked, active = reading.utterance.question, reading.utterance.active
        if asked is None or asked["kind"] != "confirm" or consent(left, reading.language) != "no":
            return False
        if self._values.takes(reading, active[0], right):
            return False
        wish = self._requests.decide(right, self._pieces.weighed(right, reading.utterance))
        return isinstance(wish, StartFlow) and wish.flow not in active

    def _take_back(self, reading: Reading, flow: str) -> None:
        """The flow ends here: what is said next answers no question of its."""
        reading.commands.append(CancelFlow(flow=flow))
        rest = tuple(one for one in reading.utterance.active if one != flow)
        reading.utterance = replace(reading.utterance, active=rest, question=None, open_slot=None)

    def _read_clause(self, reading: Reading, clause: str) -> list[Kind]:
        """Read what needs no model; what is left goes to `unread`. Answers the small talk in the clause."""
        utterance = reading.utterance
        if withdrawn := self._withdrawals.of(clause, utterance.active):
            self._take_back(reading, withdrawn)
            return []
        if answer := answers(utterance, clause, reading.language, self._shape):
            reading.commands.append(answer.command)
            if is_used_up(clause, answer.quote):
                return []
        elif steering := self._steering(reading, clause):
            reading.commands.append(steering)
            return []
        elif consent(clause, reading.language):
            return _acknowledged(clause, reading)
        kinds = small_talk(clause, answered=any(one["author"] != "customer" for one in utterance.recent))
        if not kinds or kinds == ["abuse"]:
            reading.unread.append(without_opening(clause))
        return kinds

    def _read_requests(self, reading: Reading) -> None:
        unread = [clause for clause in reading.unread if clause.strip()]
        asked = reading.utterance.question
        if (
            not unread
            or self._is_insult(reading)
            or (asked and asked["kind"] in YES_OR_NO and only_hesitates(reading.text))
        ):
            return
        if answer := self._free_answer(reading, unread):
            reading.commands.append(answer.command)
            return
        found = self._sought.several(reading, unread) or self._sought.one(reading, unread)
        reading.commands += [one for one in found if not self._is_running(reading, one)]

    def _is_insult(self, reading: Reading) -> bool:
        """Abuse, or contempt, with nothing clearly asked for beside it: no flow is guessed from it."""
        abusive = "abuse" in small_talk(reading.text)
        plain = not order_numbers(reading.text, self._shape) and not is_question(reading.text)
        short = len(tokens(reading.text)) <= INSULT
        return abusive and plain and short

    def _free_answer(self, reading: Reading, unread: Sequence[str]) -> Answer | None:
        """An open slot for free text takes what was said, unless that is clearly another request."""
        if any(isinstance(command, SetSlot) for command in reading.commands) or self._is_digression(reading):
            return None
        start = reading.text.find(unread[0])
        end = reading.text.find(unread[-1]) + len(unread[-1])
        return free_text(reading.utterance, reading.text[start:end]) if 0 <= start < end else None

    def _is_digression(self, reading: Reading) -> bool:
        """Whether this is rather about another flow. What is told in free words ("it leaks since Monday")
        sounds like many, and has to be clearer."""
        top = reading.analysis.intents[0][0] if reading.analysis.intents else None
        told = reading.utterance.open_slot is not None and reading.utterance.open_slot.type == "text"
        clear = reading.is_certain if told and not is_question(reading.text) else True
        return clear and self._requests.is_strong(reading.analysis) and top not in reading.utterance.active

    def _steering(self, reading: Reading, clause: str) -> Command | None:
        active = reading.utterance.active
        if active and says("cancel", clause):
            return CancelFlow(flow=active[0])
        wish = without_correction(clause)
        if not active and says_only("cancel", wish) and not self._pieces.heard(wish, reading.utterance):
            return CancelFlow()
        return Repeat() if says("repeat", clause) else None

    def _is_running(self, reading: Reading, command: Command) -> bool:
        """A flow that is on top and waits for an answer is not begun again by talking about it."""
        utterance = reading.utterance
        waiting = utterance.question is not None and utterance.question["kind"] in ("slot", *YES_OR_NO)
        return waiting and isinstance(command, StartFlow) and command.flow in utterance.active[:1]

    def _misread(self, reading: Reading) -> list[Command]:
        """Nothing was understood: ask again where something was asked, else say so."""
        question = reading.utterance.question
        if question and question["kind"] in YES_OR_NO and consent(reading.text, reading.language):
            return []  # a plain yes or no is the flow's to judge
        return [OutOfScope(kind="gibberish" if question or not reading.unread else "unknown")]


def _language(analysis: Analysis, utterance: Utterance) -> str:
    sure = analysis.language_sure >= SURE_LANGUAGE or utterance.prior is None
    return analysis.language if sure else utterance.prior or analysis.language


def _acknowledged(clause: str, reading: Reading) -> list[Kind]:
    """A yes or no to nothing in particular closes the topic; to "anything else?" a yes opens one."""
    if reading.utterance.question is not None:
        return []
    if consent(clause, reading.language) == "no":
        return ["goodbye"]
    return ["greeting"] if _was_asked(reading) and not says_only("okay", clause) else ["thanks"]


def _was_asked(reading: Reading) -> bool:
    """Whether we last asked something like "anything else?", to which a yes brings a request."""
    recent = reading.utterance.recent
    return bool(recent) and recent[-1]["author"] == "agent" and recent[-1]["text"].rstrip().endswith("?")


def _frozen(commands: Iterable[Command]) -> list[Command]:
    """Without what a person asked for makes moot: nothing is clarified or begun beside a handoff."""
    commands = list(commands)
    if any(isinstance(command, Handoff) for command in commands):
        return [one for one in commands if not isinstance(one, StartFlow | Clarify | OutOfScope | Ask)]
    return commands


def _certainty(commands: Sequence[Command], analysis: Analysis) -> float:
    """How clear the reading is: certain where no flow had to be chosen."""
    chosen = any(isinstance(command, StartFlow | Clarify | OutOfScope | Ask) for command in commands)
    return analysis.margin if chosen or not commands else 1.0
