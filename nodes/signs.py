"""What a turn's confidence rests on, as numbers: each sign is 0 where it says nothing."""

from collections.abc import Mapping
from itertools import chain
from math import log

from domain.dialogue import Turn
from domain.json import JsonDict

Signs = Mapping[str, float]
"""Signs by name; the weights in ai/weights/confidence.json are by these names."""

FARTHEST = 6.0
"""Log odds beyond which a probability says no more."""

LONG = 20
"""Words from which a message is long."""

KINDS = ("set_slot", "small_talk", "cancel_flow", "repeat")
"""Commands whose mere presence says something about how safe a reading is."""


def signs(turn: Turn) -> dict[str, float]:
    """The signs of a turn in which the customer wrote or said something, after the flows have moved."""
    commands: list[JsonDict] = turn.get("commands", [])
    kinds = [str(command["type"]) for command in commands]
    started = {str(command["flow"]) for command in commands if command["type"] == "start_flow"}
    requests = len(started) + kinds.count("ask")
    return {
        **_request(turn, started),
        **_knowledge(turn, asked="ask" in kinds),
        **{kind: float(kind in kinds) for kind in KINDS},
        "nothing": float(not kinds),
        "doubt": float("clarify" in kinds or "out_of_scope" in kinds),
        "several": float(requests > 1),
        "value_alone": float("set_slot" in kinds and not requests),
        "long": min(1.0, len(turn.get("text", "").split()) / LONG),
        "upset": max(0.0, -turn.get("sentiment", 0.0)),
        "language": 1.0 - turn.get("language_sure", 1.0),
        "answered": float(turn.get("outcome") == "answered"),
        "done": float(turn.get("outcome") == "done"),
    }


def _request(turn: Turn, started: set[str]) -> dict[str, float]:
    """How clear it is which flow is wanted, where one is begun."""
    if not started:
        return dict.fromkeys(("starts", "chance", "margin", "agreement", "scope"), 0.0)
    chances = dict(turn.get("intents", []))
    return {
        "starts": 1.0,
        "chance": odds(sum(chances.get(flow, 0.0) for flow in started)),
        "margin": turn.get("margin", 0.0),
        "agreement": turn.get("agreement", 1.0),
        "scope": odds(turn.get("scope", 1.0)),
    }


def _knowledge(turn: Turn, *, asked: bool) -> dict[str, float]:
    """How well the best passage answers, how far it is ahead, and whether there is one, where one asks."""
    if not asked:
        return dict.fromkeys(("asks", "found", "passage", "lead"), 0.0)
    found = sorted((float(one["score"]) for one in turn.get("passages", [])), reverse=True)
    best, second, *_ = chain(found, (0.0, 0.0))
    return {
        "asks": 1.0,
        "found": float(bool(found)),
        "passage": odds(best) if found else 0.0,
        "lead": best - second if found else 0.0,
    }


def odds(chance: float) -> float:
    """The log odds of a probability, within +-FARTHEST."""
    if chance <= 0.0:
        return -FARTHEST
    if chance >= 1.0:
        return FARTHEST
    return max(-FARTHEST, min(FARTHEST, log(chance / (1 - chance))))
