"""Barcodes and QR codes, with a second and a third look at a picture that shows none at first."""

from collections.abc import Iterator

import zxingcpp
from PIL import Image, ImageOps

from domain.media import Box, Code

SIDE = 1_600
TRIES = 3
LONGEST = 500


def read_codes(image: Image.Image, page: int = 0) -> list[Code]:
    """The codes in the picture; none that is only guessed at."""
    for look in _looks(image):
        found = [
            Code(format=_name(code), text=code.text[:LONGEST], box=_box(code, look.size), page=page)
            for code in zxingcpp.read_barcodes(look)
            if code.valid and code.text
        ]
        if found:
            return found
    return []


def _looks(image: Image.Image) -> Iterator[Image.Image]:
    yield image
    grey = image.convert("L")
    yield ImageOps.autocontrast(grey, cutoff=2)
    yield grey.resize((image.width * 2, image.height * 2)) if max(image.size) < SIDE else grey.reduce(2)
    yield ImageOps.autocontrast(grey.rotate(45, expand=True, fillcolor=255), cutoff=2)


def _name(code: zxingcpp.Barcode) -> str:
    return str(code.format).rsplit(".", 1)[-1]


def _box(code: zxingcpp.Barcode, size: tuple[int, int]) -> Box:
    place, (width, height) = code.position, size
    corners = (place.top_left, place.top_right, place.bottom_left, place.bottom_right)
    left, top = min(c.x for c in corners), min(c.y for c in corners)
    right, bottom = max(c.x for c in corners), max(c.y for c in corners)
    return (
        round(left / width, 4),
        round(top / height, 4),
        round((right - left) / width, 4),
        round((bottom - top) / height, 4),
    )
