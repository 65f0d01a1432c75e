"""Documents: a PDF's text as it is, its pages as pictures where it has none; plain text as it is."""

from collections.abc import Iterator
from dataclasses import dataclass

import pypdfium2 as pdfium  # type: ignore[import-untyped]
from PIL import Image

from ai.sight.fields import Spot
from ai.sight.picture import Unopenable
from domain.media import Box, Line

MOST_PAGES = 5
LONGEST_TEXT = 20_000
ENOUGH = 20
"""Characters of text on a page that make it no scan."""
RENDER_SIDE = 1_800


@dataclass(frozen=True, kw_only=True, slots=True)
class Page:
    """One page: its own text with places, or else a picture of it."""

    spots: tuple[Spot, ...]
    picture: Image.Image | None


def read_pdf(data: bytes) -> Iterator[Page]:
    """The first pages.

    Raises:
        Unopenable: the file is broken or asks for a password.
    """
    try:
        document = pdfium.PdfDocument(data)
        count = len(document)
    except (pdfium.PdfiumError, ValueError) as error:
        raise Unopenable("broken") from error
    if not count:
        raise Unopenable("broken")
    for number in range(min(count, MOST_PAGES)):
        try:
            yield _page(document[number], number)
        except pdfium.PdfiumError as error:
            raise Unopenable("broken") from error


def render(data: bytes) -> Image.Image:
    """The first page as a picture.

    Raises:
        Unopenable: it cannot be drawn.
    """
    try:
        return _render(pdfium.PdfDocument(data)[0])
    except (pdfium.PdfiumError, ValueError, IndexError) as error:
        raise Unopenable("broken") from error


def _page(page: pdfium.PdfPage, number: int) -> Page:
    spots = tuple(_spots(page, number))
    if sum(len(spot.line.text) for spot in spots) >= ENOUGH:
        return Page(spots=spots, picture=None)
    return Page(spots=(), picture=_render(page))


def _render(page: pdfium.PdfPage) -> Image.Image:
    width, height = page.get_size()
    if not (width > 0 and height > 0):
        raise Unopenable("broken")
    picture: Image.Image = page.render(scale=RENDER_SIDE / max(width, height)).to_pil()
    return picture.convert("RGB")


def _spots(page: pdfium.PdfPage, number: int) -> Iterator[Spot]:
    """The page's text, a line a rectangle of the same height, with its place from the top left."""
    width, height = page.get_size()
    words = page.get_textpage()
    for index in range(min(words.count_rects(), 2_000)):
        left, bottom, right, top = words.get_rect(index)
        text = words.get_text_bounded(left, bottom, right, top).strip()
        if text:
            yield spot(text[:500], number, _box(left / width, top / height, right / width, bottom / height))


def _box(left: float, top: float, right: float, bottom: float) -> Box:
    """From a PDF's coordinates, which begin at the bottom."""
    return round(left, 4), round(1 - top, 4), round(right - left, 4), round(top - bottom, 4)


def spot(text: str, page: int, box: Box) -> Spot:
    """A line on a straight page."""
    left, top, width, height = box
    return Spot(
        line=Line(text=text, box=box, page=page),
        left=left,
        right=left + width,
        middle=top + height / 2,
        height=height,
    )
