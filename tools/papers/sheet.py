"""A sheet of paper to write on: text, rows, rules and a barcode, top down, over as many pages as it takes."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from io import BytesIO

from reportlab.graphics.barcode.code128 import Code128
from reportlab.lib.pagesizes import A4, A6
from reportlab.lib.units import mm
from reportlab.lib.utils import simpleSplit
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

PLAIN, BOLD = "Vera", "VeraBd"
"""Bitstream Vera, which comes with reportlab and has the letters of all our languages."""

SIZES = {"A4": A4, "A6": A6}
SPACING = 1.45
"""Height of a line, in heights of its letters."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column of rows: where it begins and ends, as shares of the width; numbers stand at its end."""

    begins: float
    ends: float
    at_end: bool = False


class Sheet:
    """One document, written from top to bottom. Sizes are points, `gap` lines."""

    def __init__(self, size: str, title: str, author: str) -> None:
        _fonts()
        self._data = BytesIO()
        self._width, self._height = SIZES[size]
        self._margin = (18 if size == "A4" else 8) * mm
        # Invariant: no time and no random id, so that the same facts give the same bytes.
        self._canvas = Canvas(self._data, pagesize=SIZES[size], invariant=1, pageCompression=1)
        self._canvas.setTitle(title)
        self._canvas.setAuthor(author)
        self._y = self._height - self._margin

    def write(self, text: str, size: float = 9.5, *, bold: bool = False) -> None:
        """A paragraph, wrapped to the width; line breaks stay."""
        font = BOLD if bold else PLAIN
        for line in simpleSplit(text, font, size, self._inner) or [""]:
            self._line(size)
            self._put(self._margin, line, font, size)

    def row(
        self, cells: Sequence[str], columns: Sequence[Column], size: float = 9.5, *, bold: bool = False
    ) -> None:
        """Cells side by side, each wrapped within its column."""
        font = BOLD if bold else PLAIN
        wrapped = [
            simpleSplit(cell, font, size, (column.ends - column.begins) * self._inner)
            for cell, column in zip(cells, columns, strict=True)
        ]
        for at in range(max(map(len, wrapped), default=0)):
            self._line(size)
            for lines, column in zip(wrapped, columns, strict=True):
                if at < len(lines):
                    self._cell(lines[at], column, font, size)

    def gap(self, lines: float = 1) -> None:
        """Leave some lines empty."""
        self._y -= lines * 9.5 * SPACING

    def rule(self) -> None:
        """A thin line across the sheet."""
        self._y -= 5
        self._canvas.setLineWidth(0.5)
        self._canvas.line(self._margin, self._y, self._width - self._margin, self._y)
        self._y -= 2

    def barcode(self, text: str, height: float = 16 * mm) -> None:
        """The text (ASCII) as Code 128 in the middle of the sheet, as wide as fits, in letters below."""
        quiet = 10  # modules of silence on each side, as readers need
        modules = Code128(text, barWidth=1, quiet=False).width + 2 * quiet
        width = min(self._inner / modules, 0.4 * mm)
        code = Code128(text, barWidth=width, barHeight=height, quiet=False)
        self._y -= height + 4
        code.drawOn(self._canvas, (self._width - code.width) / 2, self._y)
        self._line(9.5)
        self._canvas.setFont(PLAIN, 9.5)
        self._canvas.drawCentredString(self._width / 2, self._y, text)

    def close(self) -> bytes:
        """The document; nothing more can be written."""
        self._canvas.showPage()
        self._canvas.save()
        return self._data.getvalue()

    @property
    def _inner(self) -> float:
        return float(self._width - 2 * self._margin)

    def _line(self, size: float) -> None:
        self._y -= size * SPACING
        if self._y < self._margin:
            self._canvas.showPage()
            self._y = self._height - self._margin - size * SPACING

    def _cell(self, text: str, column: Column, font: str, size: float) -> None:
        if column.at_end:
            self._canvas.setFont(font, size)
            self._canvas.drawRightString(self._margin + column.ends * self._inner, self._y, text)
        else:
            self._put(self._margin + column.begins * self._inner, text, font, size)

    def _put(self, x: float, text: str, font: str, size: float) -> None:
        self._canvas.setFont(font, size)
        self._canvas.drawString(x, self._y, text)


@cache
def _fonts() -> None:
    for name in (PLAIN, BOLD):
        pdfmetrics.registerFont(TTFont(name, f"{name}.ttf"))
