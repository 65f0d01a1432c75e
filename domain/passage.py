"""A piece of the company's knowledge."""

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True, slots=True)
class Passage:
    """`text` is what may be quoted to a customer; `score` 0..1, comparable within one search.

    `question` is what it was looked up for, and `answer` the part of the text that says it, as it stands
    there; empty where it was looked up for several, or for nothing in particular. `disputed` are the sources
    that contradict the answer, none of which the documents say to prefer.
    """

    id: str
    source: str
    title: str
    text: str
    language: str
    score: float
    question: str = ""
    answer: str = ""
    disputed: tuple[str, ...] = ()
