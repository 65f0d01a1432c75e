"""Feedback: whether an answer we were unsure of was it, and what follows from a no."""

import hashlib
import re
from collections.abc import Awaitable, Callable, Collection
from typing import Literal

from ai.consent import consent
from ai.control import says, says_only
from domain.command import Ask, Command, Handoff, SmallTalk
from domain.dialogue import Choice, Feedback, Quoted, State, Turn, act
from domain.json import JsonDict, dump
from domain.tap import Confirm, Human

QUOTES = "knowledge-answer"
"""The words that quote the knowledge."""

MOST_TRIES = 2
"""Passages that a customer is asked about for one question, before a person answers it."""

PLEASANT = frozenset({"thanks", "goodbye", "compliment"})
DOUBTS = frozenset({"clarify", "out_of_scope"})

_CLAUSE = re.compile(r"[,.;:!?\n]+")

Node = Callable[[State], Awaitable[State]]


class Judged:
    """The classifying node, with the customer's word on the answer we asked about, tapped or written."""

    def __init__(self, classify: Node) -> None:
        self._classify = classify

    async def __call__(self, state: State) -> State:
        """Classify; after a no the question is asked of the knowledge once more."""
        found = await self._classify(state)
        return {**found, **judged(state, found["turn"])}


def judged(state: State, turn: Turn) -> State:
    """The turn with the feedback in it, and the question closed; nothing where there is none."""
    quoted = state.get("quoted")
    answer = _answer(state, turn, quoted) if quoted else None
    if answer is None and _denies(turn) and (quoted := _just_quoted(state)):
        answer = "no"
    if answer is None and quoted is not None and _taps_person(state, turn):
        denied: Feedback = {"question": quoted["question"], "answer": "no"}
        return {"question": None, "quoted": None, "turn": {**turn, "feedback": denied}}
    if quoted is None or answer is None:
        return {}
    feedback: Feedback = {"question": quoted["question"], "answer": answer}
    meant: Turn = {**turn, "consent": None, "feedback": feedback}
    meant["commands"] = _further(turn) or [dump(_follows(quoted, answer), Command)]
    if answer == "no":
        return {"question": None, "quoted": quoted, "turn": meant}
    return {"question": None, "quoted": None, "solved": True, "turn": meant}


def _taps_person(state: State, turn: Turn) -> bool:
    """Whether the button to a person is tapped below the answer, in place of the two that judge it."""
    question, kinds = state.get("question"), [one["type"] for one in turn.get("commands", [])]
    asked = question is not None and question["kind"] == "feedback"
    return asked and not turn.get("text") and kinds == ["handoff"]


def _denies(turn: Turn) -> bool:
    """Whether the customer says, or answers with a mere no, that something was not it. "No, thanks" ends, and
    "cancel" is a wish."""
    text = turn.get("text", "")
    mere = len(text.split()) == 1 and not says_only("cancel", text)
    return says("missed", text) or (mere and consent(text, turn.get("language")) == "no")


def _just_quoted(state: State) -> Quoted | None:
    """What was quoted last, so sure of it that nothing was asked."""
    said = [one for one in state.get("last_acts", []) if one["key"] == QUOTES]
    asked = [one["text"] for one in state.get("recent", []) if one["author"] == "customer"]
    if len(said) != 1 or not asked or state.get("question"):
        return None
    return {"question": asked[-1], "passages": [str(said[0]["facts"].get("passage"))], "nonce": ""}


def _answer(state: State, turn: Turn, quoted: Quoted) -> Literal["yes", "no"] | None:
    """What the button of this very answer says, or words right after it."""
    tapped, question = turn.get("consent"), state.get("question")
    if tapped and tapped["nonce"] is not None:
        return tapped["answer"] if tapped["nonce"] == quoted["nonce"] else None
    if question is None or question["kind"] != "feedback":
        return None
    text = turn.get("text", "")
    if says("missed", text):
        return "no"
    pleased = {str(one.get("kind")) for one in turn.get("commands", [])}
    if says_only("helped", text) or (pleased and pleased <= PLEASANT):
        return "yes"
    return consent(text, turn.get("language"))


def _further(turn: Turn) -> list[JsonDict]:
    """What else the customer said beside the yes or no."""
    if not any(_says_more(one, turn) for one in _CLAUSE.split(turn.get("text", ""))):
        return []
    return [
        one
        for one in turn.get("commands", [])
        if one["type"] not in (*DOUBTS, "small_talk", "cancel_flow", "repeat")
    ]


def _says_more(clause: str, turn: Turn) -> bool:
    """Whether there is more in the clause than a yes or no."""
    judges = says("missed", clause) or says_only("helped", clause)
    return bool(clause.strip()) and not judges and consent(clause, turn.get("language")) is None


def _follows(quoted: Quoted, answer: Literal["yes", "no"]) -> Command:
    """A yes thanks us; a no asks again, and the second time for a person."""
    if answer == "yes":
        return SmallTalk(kind="thanks")
    if len(quoted["passages"]) >= MOST_TRIES:
        return Handoff(reason="unsure")
    return Ask(question=quoted["question"])


def rejected(turn: Turn) -> bool:
    """Whether the turn looks for another answer after a no."""
    feedback = turn.get("feedback")
    again = {"type": "ask", "question": feedback["question"]} if feedback else None
    return feedback is not None and feedback["answer"] == "no" and again in turn.get("commands", [])


def dismissed(state: State) -> Collection[str]:
    """The passages, by id, that the customer has just said do not answer."""
    quoted = state.get("quoted")
    return quoted["passages"] if quoted and rejected(state["turn"]) else ()


def once_more(state: State, turn: Turn) -> State:
    """The next best answer, asked about again; a person where there is none."""
    return asked_back(state, turn) or {"turn": {**turn, "wants_person": "unsure"}}


def asked_back(state: State, turn: Turn) -> State | None:
    """The turn's answer from the knowledge with the question whether that was it; None where it quotes none,
    or something else is asked."""
    acts = turn.get("acts", [])
    said = [str(one["facts"].get("passage")) for one in acts if one["key"] == QUOTES]
    found = next((one for one in turn.get("passages", []) if [one["id"]] == said), None)
    if found is None or state.get("question") or any(one["choices"] for one in acts):
        return None
    question = str(found.get("question") or turn.get("text", ""))
    quoted: Quoted = {
        "question": question,
        "passages": [*dismissed(state), *said],
        "nonce": hashlib.sha256(f"{turn['id']}|{said[0]}".encode()).hexdigest()[:24],
    }
    choices = _choices(quoted["nonce"])
    return {
        "quoted": quoted,
        "question": {"kind": "feedback", "frame": None, "slot": None, "options": choices},
        "turn": {**turn, "acts": [*acts, act("answer-check", *choices)]},
    }


def _choices(nonce: str) -> list[Choice]:
    return [
        {"id": str(Confirm(nonce, "yes")), "key": "answer-check-yes"},
        {"id": str(Confirm(nonce, "no")), "key": "answer-check-no"},
        {"id": str(Human()), "key": "choice-human"},
    ]
