"""Candidates: what may answer a question, put into order and thinned out."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

import numpy as np

from kb.holdings import Cosines
from kb.ranking import Evidence, Scores
from kb.shelf import Entry, Shelf

SUREST = 0.99
"""The highest probability that is left for what comes next once a customer has said that it was not this."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Candidates:
    """What may answer, with what speaks for each, and the cosines of the nearest questions by record id."""

    entries: list[Entry]
    evidence: Evidence
    questions: Cosines
    shelf: Shelf


def ranked(entries: Sequence[Entry], order: Scores, probable: Scores) -> list[tuple[Entry, float]]:
    """Best first; nothing is more probable than what ranks above it."""
    ranks = np.argsort(-order, kind="stable")
    scores = np.minimum.accumulate(probable[ranks])
    return [(entries[rank], float(score)) for rank, score in zip(ranks, scores, strict=True)]


def apart_from(found: Sequence[tuple[Entry, float]], without: Collection[str]) -> list[tuple[Entry, float]]:
    """All but these, by what is left of the probability once it is known that these do not answer."""
    left = 1 - sum(score for entry, score in found if entry.id in without)
    return [
        (entry, min(score / left, SUREST) if left > score else SUREST)
        for entry, score in found
        if entry.id not in without
    ]


def one_each(found: Sequence[tuple[Entry, float]]) -> list[tuple[Entry, float]]:
    """The best language of each document; the others are translations of it."""
    best: dict[str, str] = {}
    return [pair for pair in found if best.setdefault(pair[0].subject, pair[0].language) == pair[0].language]
