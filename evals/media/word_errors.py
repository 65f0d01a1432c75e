"""Word error rate: how many words of a transcript are wrong, missing or too many, of those that were said."""

from collections.abc import Sequence

from ai.speech.spoken import written
from ai.wording import words


def rate(said: str, heard: str, language: str) -> float:
    """Wrong words per word said; above 1 where more was heard than said.

    Capitals, accents and marks don't count, nor how numbers are written.
    """
    expected, found = words(written(said, language)), words(written(heard, language))
    return distance(expected, found) / max(1, len(expected))


def distance(left: Sequence[str], right: Sequence[str]) -> int:
    """The fewest words to change, add or leave out that make one the other."""
    row = list(range(len(right) + 1))
    for count, one in enumerate(left, 1):
        before, row[0] = row[0], count
        for place, other in enumerate(right, 1):
            before, row[place] = row[place], min(row[place] + 1, row[place - 1] + 1, before + (one != other))
    return row[-1]
