"""Examples of different flows that mean the same to the models, however they are spelt."""

from collections.abc import Iterator, Mapping, Sequence

import numpy as np

from ai.embeddings import Embedder
from flows.flow import Flow

TOO_ALIKE = 0.94
"""Cosine of two sentences from which nothing tells their flows apart; the shop's nearest ones are at 0.91."""


def alike(known: Mapping[str, Flow], languages: Sequence[str], embedder: Embedder) -> Iterator[str]:
    """A finding for each pair of such examples, with file, line and the conversation that shows it."""
    for language in languages:
        said = [
            (flow, place, text)
            for flow in known.values()
            for place, text in enumerate(flow.examples.get(language, ()))
        ]
        vectors = embedder.queries([text for _, _, text in said])
        unit = vectors / np.linalg.norm(vectors, axis=1, keepdims=True)
        for one, other in np.argwhere(np.triu(unit @ unit.T, 1) >= TOO_ALIKE):
            (flow, place, text), (rival, _, twin) = said[one], said[other]
            if flow.name != rival.name:
                at = f"{flow.page.file}:{flow.page.line(('examples', language, place))}"
                problem = f"the example “{text}” means the same as “{twin}” of {rival.name}"
                shown = f"customer: {text}\n    agent: {flow.name} or {rival.name}?"
                yield f"{at}: {problem}. Give it to one of the two flows.\n    {shown}"
