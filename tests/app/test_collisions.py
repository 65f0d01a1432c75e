"""Examples that mean the same to the models, however they are spelt, are told."""

from collections.abc import Sequence
from typing import Any

import numpy as np

from app.agent import flows
from app.collisions import alike
from app.playbook_folders import folder
from playbooks.playbook import load

KNOWN = flows(load(folder("shop")))


class Meanings:
    """Gives every sentence a direction of its own, but for those told to be `same`."""

    def __init__(self, *same: str) -> None:
        self._same = same

    def queries(self, texts: Sequence[str]) -> Any:
        vectors = np.eye(len(texts))
        places = [place for place, text in enumerate(texts) if text in self._same]
        for place in places:
            vectors[place] = vectors[places[0]]
        return vectors


def test_a_pair_is_told_with_its_line_and_the_conversation() -> None:
    ours, theirs = KNOWN["refund"].examples["fr"][0], KNOWN["return_order"].examples["fr"][0]
    embedder: Any = Meanings(ours, theirs)

    (finding,) = alike(KNOWN, ("en", "fr"), embedder)

    assert "refund.yaml:" in finding
    assert f"“{ours}” means the same as “{theirs}” of return_order" in finding
    assert finding.splitlines()[1:] == [f"    customer: {ours}", "    agent: refund or return_order?"]


def test_a_flow_may_say_the_same_twice() -> None:
    first, second, *_ = KNOWN["refund"].examples["en"]
    embedder: Any = Meanings(first, second)

    assert [*alike(KNOWN, ("en",), embedder)] == []
