"""Judges a conversation by the database: every write made must be a right one, and none lacking."""

from collections import Counter
from collections.abc import Sequence
from typing import Literal

from evals.conversations.grading import Line, Problem
from evals.tau2_retail.store import Store, Write
from evals.tau2_retail.tasks import Task


def problems(store: Store, gold: Store) -> list[Problem]:
    """What was written and is not right, and, unless the database is as it should be all the same, what is
    right and was not written. The same writes with another end were made in a wrong order."""
    made, right = Counter(store.log), Counter(gold.log)
    wrong = [_problem("wrong effect", write) for write in (made - right).elements()]
    if store.data == gold.data:
        return wrong
    lacking = [_problem("missing effect", write) for write in (right - made).elements()]
    return [*wrong, *lacking] or [Problem(kind="wrong effect", what="another order of writes")]


def untold(task: Task, lines: Sequence[Line]) -> list[str]:
    """What had to be said to the customer, and was not."""
    said = "\n".join(line.text for line in lines if line.author == "agent").casefold().replace(",", "")
    return [text for text in task.told if text.casefold().replace(",", "") not in said]


def _problem(kind: Literal["wrong effect", "missing effect"], write: Write) -> Problem:
    return Problem(kind=kind, what=write[0], detail=" ".join(write[1:]))
