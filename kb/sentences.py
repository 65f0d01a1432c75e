"""A passage as its sentences and list lines: what an answer may be trimmed to."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

_ITEM = re.compile(r"\s*(?:[-•*]|(?P<number>\d+[.)]))\s+")
_END = re.compile(r"(?<=[.!?…])[\"”»’*_)]*\s+(?=[\"“„«‘¿¡*_(]*[A-ZÀ-Ý0-9])")
_ABBREVIATED = re.compile(r"(?:\b[^\W\d]|(?<![.,:\d])\b\d{1,2})\.$")
"""A dot behind a single letter or what may be an ordinal ends no sentence."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Sentence:
    """A sentence or a line of a list, by its place in the passage.

    `text` is what it says: of a line below a head, with that head. `opens` tells that an answer may begin
    here, `anew` that a paragraph does. Those of one `group` only make sense together: a list and its head.
    """

    start: int
    end: int
    text: str
    group: int
    opens: bool
    anew: bool


@dataclass(frozen=True, slots=True)
class _Line:
    start: int
    text: str
    anew: bool

    @property
    def is_item(self) -> bool:
        return _ITEM.match(self.text) is not None and not self.is_heading

    @property
    def is_step(self) -> bool:
        found = _ITEM.match(self.text)
        return found is not None and found["number"] is not None

    @property
    def is_heading(self) -> bool:
        return self.text.startswith("*") and self.text.endswith("*") and self.text.count("*") == 2


def sentences(passage: str) -> list[Sentence]:
    """The passage's sentences in order. A question goes with its answer, a heading with what it heads."""
    found: list[Sentence] = []
    head: Sentence | None = None
    held: int | None = None  # where a heading began that waits for what it heads
    for line in _lines(passage):
        if line.is_heading:
            held = line.start if held is None else held
            continue
        if not line.is_item:
            head = None
        for place, (start, text) in enumerate(_cut(line)):
            one = Sentence(
                start=start if held is None else held,
                end=start + len(text),
                text=text,
                group=len(found),
                opens=place == 0,
                anew=place == 0 and line.anew and not line.is_item,
            )
            held = None
            if line.is_item and (head or line.is_step):
                one = _below(head or found[-1] if found else one, one)
            found.append(one)
        if found and not line.is_item and found[-1].text.endswith(":"):
            head = found[-1]
    return found


def _below(head: Sentence, one: Sentence) -> Sentence:
    """A list's line, bound to what is above it."""
    return replace(one, text=f"{head.text} {one.text}", group=head.group, opens=False)


def _lines(passage: str) -> Iterator[_Line]:
    blank, start = True, 0
    for line in passage.split("\n"):
        if line.strip():
            yield _Line(start, line.rstrip(), blank)
        blank = not line.strip()
        start += len(line) + 1


def _cut(line: _Line) -> Sequence[tuple[int, str]]:
    """The sentences of a line with their places, a question and what follows it as one."""
    parts: list[tuple[int, str]] = []
    begin = 0
    marker = _ITEM.match(line.text)
    for end in _END.finditer(line.text, marker.end() if marker else 0):
        text = line.text[begin : end.start()]
        if not _ABBREVIATED.search(text) and not text.rstrip('"”»’*_) ').endswith("?"):
            parts.append((line.start + begin, line.text[begin : end.end()].rstrip()))
            begin = end.end()
    return [*parts, (line.start + begin, line.text[begin:])]
