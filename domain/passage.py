"""A piece of the company's knowledge."""

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True, slots=True)
class Passage:
    """`text` is what may be quoted to a customer; `score` 0..1, comparable within one search."""

    id: str
    source: str
    title: str
    text: str
    language: str
    score: float
