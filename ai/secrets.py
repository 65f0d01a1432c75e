"""What customers write that must not be kept: one-time codes and passwords."""

import re
from functools import cache

from ai.found import Found, found
from ai.wording import LONGEST, fold, word_list

HIDDEN = "••••••"
"""Stands where a secret was."""

_CODE = re.compile(r"(?<![\d+])(?<!\d[\s.,-])\d{3}[\s.-]?\d{3}(?![\s.,-]?\d)")
_SHORTEST = 4


def codes(text: str) -> list[Found]:
    """Six digits by themselves, perhaps in two groups of three."""
    text = text[:LONGEST]
    return [found("".join(filter(str.isdecimal, hit[0])), text, *hit.span()) for hit in _CODE.finditer(text)]


def passwords(text: str) -> list[Found]:
    """Passwords that the text tells, in order of appearance; "my password is wrong" tells none."""
    text = text[:LONGEST]
    hits = [found(hit["told"], text, *hit.span("told")) for hit in _told().finditer(text)]
    return [hit for hit in hits if _is_one(str(hit.value))]


def without(text: str, secrets: list[Found]) -> str:
    """The text with every secret hidden."""
    for secret in sorted(secrets, key=lambda one: -one.start):
        text = text[: secret.start] + HIDDEN + text[secret.end :]
    return text


def _is_one(told: str) -> bool:
    """No common word, and long enough; whoever has to be careful errs on the side of hiding."""
    return len(told) >= _SHORTEST and fold(told) not in _never()


@cache
def _never() -> frozenset[str]:
    return frozenset(fold(word) for word in word_list("passwords")["never"])


@cache
def _told() -> re.Pattern[str]:
    lists = word_list("passwords")
    spoken = [
        re.escape(line).replace(r"\ ", r"\s+") for lines in lists["announcing"].values() for line in lines
    ]
    written = [re.escape(word) for word in lists["written"]]
    announced = rf"(?:{'|'.join(spoken)})\s*[:=]?|(?:{'|'.join(written)})\s*[:=]"
    return re.compile(
        rf"(?<!\w)(?:{announced})\s*[\"'“«]?(?P<told>[^\s\"'”»]+?)(?=[\"'”»,.!?]*(?:\s|$))", re.IGNORECASE
    )
