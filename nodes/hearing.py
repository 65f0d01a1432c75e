"""Voice notes in the dialogue: what is said counts as the customer's words, as far as it was heard surely."""

import hashlib
from collections.abc import Sequence

from ai.consent import consent
from ai.secrets import HIDDEN, codes, passwords
from ai.speech.discreet import HIDDEN_CARD
from ai.speech.spoken import written
from ai.speech.transcript import SURE
from domain.command import Command
from domain.dialogue import Choice, Consent, Doubt, State, Turn, act
from domain.json import dump
from domain.media import Reading
from domain.tap import Confirm, Human
from flows.proving import SENT
from nodes.home import home_language
from nodes.wishes import LONGEST, wished

HOPELESS = 0.35
"""Confidence below which what was heard is not worth showing."""

LONGEST_SHOWN = 500
"""Characters of an unsure transcript that are read back."""

YES_OR_NO = ("confirm", "read_back")

PERSON: Choice = {"id": str(Human()), "key": "choice-human"}


def listened(state: State, notes: Sequence[Reading]) -> State:
    """The turn with what its voice notes say: the customer's words, asked about, or not understood."""
    turn = state["turn"]
    sure = min(note.confidence for note in notes)
    detected = next((note.language for note in notes if note.language), None)
    likely = detected if sure >= SURE else home_language(state) or detected  # noise sounds like any language
    if language := state.get("language") or likely:
        turn = {**turn, "language": language}
    text = "\n".join(written(note.text, note.language) for note in notes)[:LONGEST]
    if _tells_secrets(text, state):
        return {"turn": _says(turn, "voice-secret")}
    if HIDDEN_CARD in text:
        turn = _says(turn, "voice-card")
    if sure < HOPELESS:
        return {"turn": _says(turn, "voice-unclear", PERSON)}
    if sure < SURE:
        doubt: Doubt = {"text": text, "nonce": _nonce(turn, text)}
        return {"doubt": doubt, "turn": _asked(turn, doubt)}
    return {"turn": taken(state, {**turn, "heard_sure": sure}, text)}


def taken(state: State, turn: Turn, text: str) -> Turn:
    """The turn with these spoken words among the customer's. A spoken yes or no confirms nothing: it has to
    be tapped, for noise may sound like one."""
    question = state.get("question")
    if question and question["kind"] in YES_OR_NO and consent(text, state.get("language")):
        return _says(turn, "voice-tap", *question["options"])
    spotted, commands = wished(text)
    known = turn.get("commands", [])
    new = [command for one in commands if (command := dump(one, Command)) not in known]
    return {
        **turn,
        "text": "\n".join(filter(None, (turn.get("text"), text))),
        "heard": text,
        "spotted": [*turn.get("spotted", []), *spotted],
        "commands": [*known, *new],
        "consent": _tapped(turn.get("consent")),
    }


def resolved(state: State, turn: Turn) -> Turn | None:
    """The turn in which the customer says whether they were heard right; None where they don't.

    Only the button of this very transcript, or plain words right after it, say so.
    """
    doubt, answer = state.get("doubt"), turn.get("consent")
    if not doubt or not answer or answer["nonce"] not in (None, doubt["nonce"]):
        return None
    rest: Turn = {**turn, "consent": None, "text": "", "heard_sure": 1.0}
    return taken(state, rest, doubt["text"]) if answer["answer"] == "yes" else _says(rest, "voice-again")


def _tells_secrets(text: str, state: State) -> bool:
    """Whether a password, or a code that is waited for, is said; passwords the ear has hidden already."""
    waiting = any(SENT in frame["facts"] for frame in state.get("stack", []))
    told = HIDDEN in text.replace(HIDDEN_CARD, "") or passwords(text)
    return bool(told or (waiting and codes(text)))


def _asked(turn: Turn, doubt: Doubt) -> Turn:
    yes: Choice = {"id": str(Confirm(doubt["nonce"], "yes")), "key": "voice-unsure-yes"}
    no: Choice = {"id": str(Confirm(doubt["nonce"], "no")), "key": "voice-unsure-no"}
    shown = doubt["text"][:LONGEST_SHOWN]
    return {**turn, "acts": [*turn.get("acts", []), act("voice-unsure", yes, no, PERSON, text=shown)]}


def _says(turn: Turn, key: str, *choices: Choice) -> Turn:
    return {**turn, "acts": [*turn.get("acts", []), act(key, *choices)]}


def _tapped(answer: Consent | None) -> Consent | None:
    """A yes in writing is no whole message any more where something was spoken beside it."""
    return answer if answer and answer["nonce"] else None


def _nonce(turn: Turn, text: str) -> str:
    return hashlib.sha256(f"{turn['id']}|{text}".encode()).hexdigest()[:24]
