"""Looks at one file, inside the child process: text, codes, quality, fingerprint."""

from collections.abc import Sequence
from dataclasses import replace

from PIL import Image

from ai.sight.codes import read_codes
from ai.sight.fields import Spot, find_fields
from ai.sight.film import clearest_frame
from ai.sight.ocr import Eye
from ai.sight.pages import LONGEST_TEXT, read_pdf, render, spot
from ai.sight.papers import sensitive
from ai.sight.picture import Unopenable, fingerprint, open_picture, preview, quality
from domain.media import Code, Kind, Line, Problem, Reading

LEGIBLE = 0.90
"""The mean certainty below which a picture's text is not relied on (measured: it flags every failing one)."""


def read_file(kind: Kind, mime_type: str, data: bytes) -> Reading:
    """What can be told of a picture or a document; whatever the bytes are, a Reading."""
    try:
        if kind == "image":
            return _picture(kind, open_picture(data))
        if kind == "video":
            return _picture(kind, clearest_frame(data))
        if mime_type == "application/pdf":
            return _pdf(data)
        return _plain(data)
    except Unopenable as error:
        return Reading(kind=kind, problem=error.problem)


def _picture(kind: Kind, image: Image.Image) -> Reading:
    taken = quality(image)
    spots = Eye().read(image) if taken.problem != "dark" else []
    return _reading(kind, image, spots, read_codes(image), taken.problem)


def _pdf(data: bytes) -> Reading:
    spots: list[Spot] = []
    codes: list[Code] = []
    eye: Eye | None = None
    for number, page in enumerate(read_pdf(data)):
        spots += page.spots
        if page.picture is not None:
            eye = eye or Eye()
            spots += eye.read(page.picture, number)
            codes += read_codes(page.picture, number)
    first = render(data)
    codes = codes or read_codes(first)
    return _reading("document", first, spots, codes, None if spots or codes else "unreadable")


def _plain(data: bytes) -> Reading:
    text = data[: 4 * LONGEST_TEXT].decode("utf-8", "replace")[:LONGEST_TEXT]
    lines = [line[:500] for line in text.splitlines() if line.strip()][:400]
    spots = [spot(line, 0, (0.0, row / 400, 1.0, 1 / 400)) for row, line in enumerate(lines)]
    if what := sensitive([one.line for one in spots]):
        return Reading(kind="document", sensitive=what)
    found = tuple(replace(field, box=None) for field in find_fields(spots, ()))
    return Reading(kind="document", text=text, lines=tuple(Line(text=line) for line in lines), fields=found)


def _reading(
    kind: Kind, image: Image.Image, spots: Sequence[Spot], codes: Sequence[Code], problem: Problem | None
) -> Reading:
    lines = [one.line for one in spots]
    if what := sensitive(lines):
        return Reading(kind=kind, sensitive=what, preview=preview(image))  # nothing else is kept of it
    confidence = _certainty(lines)
    if problem is None and lines and confidence < LEGIBLE:
        problem = "unreadable"
    return Reading(
        kind=kind,
        problem=problem,
        text="\n".join(line.text for line in lines)[:LONGEST_TEXT],
        confidence=confidence,
        lines=tuple(lines),
        fields=tuple(find_fields(spots, codes)),
        codes=tuple(codes),
        fingerprint=fingerprint(image),
        preview=preview(image),
    )


def _certainty(lines: Sequence[Line]) -> float:
    """The mean over the characters read."""
    weight = sum(len(line.text) for line in lines)
    return round(sum(line.score * len(line.text) for line in lines) / weight, 4) if weight else 1.0
