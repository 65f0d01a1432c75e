"""A picture from strangers' bytes: opened within limits, upright, judged for quality, fingerprinted."""

import io
import warnings
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageOps, UnidentifiedImageError

from domain.errors import DeskhandError
from domain.media import Problem

FORMATS = ("JPEG", "PNG", "WEBP", "GIF")
PIXELS = 50_000_000
LONGEST_SIDE = 12_000
WORKING_SIDE = 2_000
"""Pixels of the longer side that is worked on: enough for small print on a full page."""
PREVIEW_SIDE = 1_280

DARK = 45.0
"""Brightness (0 to 255) of a picture's brightest parts below which nobody can see anything; white writing on
a dark screen is bright."""
FLAT = 10.0
"""Contrast below which the picture is one grey wall."""
BLURRED = 30.0
"""Sharpness below which a photo shows nothing for certain; measured on a side of 960."""

Grey = NDArray[np.float32]


class Unopenable(DeskhandError):
    """The bytes do not open as a picture within the limits; `problem` says why."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem)
        self.problem: Problem = problem


@dataclass(frozen=True, kw_only=True, slots=True)
class Quality:
    """How a picture was taken: brightness of its brightest parts, contrast, and sharpness."""

    light: float
    contrast: float
    sharpness: float

    @property
    def problem(self) -> Problem | None:
        """What makes the picture useless, if anything does."""
        if self.light < DARK:
            return "dark"
        return "blurred" if self.contrast < FLAT or self.sharpness < BLURRED else None


def open_picture(data: bytes) -> Image.Image:
    """The picture, upright, in RGB, no larger than needed.

    Raises:
        Unopenable: broken, too many pixels, or in a format not read here.
    """
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return _opened(data)
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError, MemoryError, OverflowError) as error:
        raise Unopenable("broken") from error
    except (IndexError, KeyError, TypeError, ZeroDivisionError, EOFError, AttributeError) as error:
        raise Unopenable("broken") from error  # what pillow's parsers raise on crafted headers


def _opened(data: bytes) -> Image.Image:
    Image.MAX_IMAGE_PIXELS = None  # ours is stricter, and an error rather than a warning
    image = Image.open(io.BytesIO(data), formats=FORMATS)
    width, height = image.size
    if width * height > PIXELS or max(width, height) > LONGEST_SIDE:
        raise Unopenable("too-big")
    image.draft("RGB", (WORKING_SIDE, WORKING_SIDE))  # a JPEG is made smaller while it is decoded
    image.seek(0)
    upright = ImageOps.exif_transpose(image)
    upright.thumbnail((WORKING_SIDE, WORKING_SIDE))
    if upright.mode in ("RGBA", "LA", "P", "PA"):
        colour = upright.convert("RGBA")
        paper = Image.new("RGBA", colour.size, "white")
        upright = Image.alpha_composite(paper, colour)
    return upright.convert("RGB")


def quality(image: Image.Image) -> Quality:
    """How the picture was taken."""
    small = image.convert("L")
    small.thumbnail((960, 960))
    grey: Grey = np.asarray(small, dtype=np.float32)
    contrast = float(np.percentile(grey, 99) - np.percentile(grey, 1))
    return Quality(
        light=float(np.percentile(grey, 99.5)), contrast=contrast, sharpness=_sharpness(grey, contrast)
    )


def _sharpness(grey: Grey, contrast: float) -> float:
    """How sharp edges are over the sharpest tenth of the tiles (a sharp label before a plain wall is
    a sharp picture), in the direction that is worst (a shaken one is sharp along its movement), for the
    contrast there is (a dim one is not blurred)."""
    if min(grey.shape) < 16:
        return 0.0
    middle = 2 * grey[1:-1, 1:-1]
    bends = (
        grey[1:-1, 2:] - middle + grey[1:-1, :-2],
        grey[2:, 1:-1] - middle + grey[:-2, 1:-1],
        grey[2:, 2:] - middle + grey[:-2, :-2],
        grey[2:, :-2] - middle + grey[:-2, 2:],
    )
    return min(_liveliest(bend) for bend in bends) / max(contrast / 255, 0.1) ** 2


def _liveliest(bend: Grey) -> float:
    tile = max(8, min(bend.shape) // 12)
    rows, columns = bend.shape[0] // tile, bend.shape[1] // tile
    tiles = bend[: rows * tile, : columns * tile].reshape(rows, tile, columns, tile)
    return float(np.percentile(tiles.var(axis=(1, 3)), 90))


def fingerprint(image: Image.Image) -> str:
    """The difference hash: 64 bits in hex that survive scaling, compression and small edits."""
    grey = np.asarray(image.convert("L").resize((9, 8), Image.Resampling.LANCZOS), dtype=np.int16)
    bits = (grey[:, 1:] > grey[:, :-1]).flatten()
    return f"{int(''.join('1' if bit else '0' for bit in bits), 2):016x}"


def preview(image: Image.Image, side: int = PREVIEW_SIDE) -> bytes:
    """A clean JPEG: nothing of the sender's file is left in it but what can be seen."""
    small = image.copy()
    small.thumbnail((side, side))
    out = io.BytesIO()
    small.save(out, "JPEG", quality=82)
    return out.getvalue()
