"""Values heard in a voice note are read back before use: a mishearing sounds like any other value."""

import hashlib
from collections.abc import Iterator, Mapping

from domain.dialogue import Choice, Consent, Frame, Question
from domain.tap import Confirm
from flows.correct import rewind
from flows.draft import Draft
from flows.flow import Flow
from flows.here import Here, Moved, Progress

CRITICAL = frozenset({"order_number", "email", "postcode", "date", "time", "quantity"})
"""Types of slots of which one wrong character makes another valid value."""

HEARD = "heard-value"
"""The words that read a value back; the fact `type` says of which kind it is."""


def doubtful(frame: Frame, flow: Flow) -> Iterator[str]:
    """The slots whose values were only heard so far, and matter."""
    for name, slot in frame["slots"].items():
        known = flow.slots.get(name)
        critical = known is not None and (known.type in CRITICAL or known.read_back)
        if critical and slot["source"] == "voice":
            yield name


def read_back(here: Here) -> Progress | None:
    """Ask whether the next doubtful value was heard right; nothing of a frame moves before. None: go on."""
    name = next(doubtful(here.frame, here.flow), None)
    if name is None:
        return None
    value = here.frame["slots"][name]["value"]
    nonce = _nonce(here.frame, name)
    here.return_to()
    question: Question = {
        "kind": "read_back",
        "frame": here.frame["id"],
        "slot": name,
        "options": [_button(nonce, "yes"), _button(nonce, "no")],
    }
    here.draft.ask(question, HEARD, type=here.flow.slots[name].type, value=value)
    return Moved.WAITS


def answered(draft: Draft, consent: Consent, flows: Mapping[str, Flow]) -> bool:
    """Whether the yes or no was about a value read back: a tap by its nonce, words where it was asked last.

    A yes makes it the customer's own word; a no forgets it, and it is asked for anew.
    """
    found = _tapped(draft, consent, flows) if consent["nonce"] else _asked(draft, flows)
    if found is None:
        return False
    frame, name = found
    draft.raise_to_top(frame)
    if consent["answer"] == "yes":
        frame["slots"][name]["source"] = "choice" if consent["nonce"] else "customer"
    else:
        rewind(draft, frame, flows[frame["flow"]], name)
        frame["slots"].pop(name, None)
    return True


def _tapped(draft: Draft, consent: Consent, flows: Mapping[str, Flow]) -> tuple[Frame, str] | None:
    """The value whose read-back carries this nonce, if it is still the one that was shown."""
    for frame in draft.stack:
        flow = flows.get(frame["flow"])
        for name in doubtful(frame, flow) if flow else ():
            if _nonce(frame, name) == consent["nonce"]:
                return frame, name
    return None


def _asked(draft: Draft, flows: Mapping[str, Flow]) -> tuple[Frame, str] | None:
    asked = draft.asked
    frame = draft.frame(asked["frame"]) if asked and asked["kind"] == "read_back" else None
    flow = flows.get(frame["flow"]) if frame else None
    if asked is None or frame is None or flow is None or asked["slot"] not in list(doubtful(frame, flow)):
        return None
    return frame, str(asked["slot"])


def _nonce(frame: Frame, name: str) -> str:
    """Stands for this very value: a button of an earlier one means nothing any more."""
    shown = f"{frame['id']}|{name}|{frame['slots'][name]['value']}"
    return hashlib.sha256(shown.encode()).hexdigest()[:24]


def _button(nonce: str, answer: str) -> Choice:
    return {"id": str(Confirm(nonce, "yes" if answer == "yes" else "no")), "key": f"{HEARD}-{answer}"}
