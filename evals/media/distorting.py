"""What phones and hands do to a picture: a little of it must not matter, a lot must be noticed."""

import random
from collections.abc import Callable, Mapping

import numpy as np
from PIL import Image, ImageFilter

Distortion = Callable[[Image.Image, random.Random], Image.Image]


def rotated(image: Image.Image, rng: random.Random) -> Image.Image:
    angle = rng.uniform(-9, 9)
    return image.rotate(angle, expand=True, fillcolor=(140, 128, 110), resample=Image.Resampling.BICUBIC)


def blurred(image: Image.Image, rng: random.Random) -> Image.Image:
    return image.filter(ImageFilter.GaussianBlur(rng.uniform(0.8, 1.6)))


def noisy(image: Image.Image, rng: random.Random) -> Image.Image:
    noise = np.random.default_rng(rng.randrange(2**32)).normal(0, 14, (image.height, image.width, 3))
    return Image.fromarray(np.clip(np.asarray(image, dtype=np.float32) + noise, 0, 255).astype(np.uint8))


def slanted(image: Image.Image, rng: random.Random) -> Image.Image:
    """Seen from the side."""
    width, height = image.size
    dx, dy = rng.uniform(0.02, 0.06) * width, rng.uniform(0.02, 0.05) * height
    quad = (-dx, -dy, -dx / 2, height + dy, width + dx, height + dy / 2, width + dx / 2, -dy / 2)
    return image.transform(
        image.size, Image.Transform.QUAD, quad, resample=Image.Resampling.BICUBIC, fillcolor=(140, 128, 110)
    )


def dim(image: Image.Image, rng: random.Random) -> Image.Image:
    factor = rng.uniform(0.35, 0.55)
    return image.point(lambda value: round(value * factor))


def small(image: Image.Image, rng: random.Random) -> Image.Image:
    """As a messenger compresses it."""
    copy = image.copy()
    copy.thumbnail((900, 900))
    return copy


MODERATE: Mapping[str, Distortion] = {
    "rotated": rotated,
    "blurred": blurred,
    "noisy": noisy,
    "slanted": slanted,
    "dim": dim,
    "small": small,
}


def fogged(image: Image.Image, rng: random.Random) -> Image.Image:
    return image.filter(ImageFilter.GaussianBlur(rng.uniform(9, 16)))


def black(image: Image.Image, rng: random.Random) -> Image.Image:
    factor = rng.uniform(0.02, 0.10)
    return image.point(lambda value: round(value * factor))


def shaken(image: Image.Image, rng: random.Random) -> Image.Image:
    """Moved while it was taken."""
    length = rng.randrange(28, 46)
    frames = np.asarray(image, dtype=np.float32)
    moved = sum(np.roll(frames, (at // 2, at), axis=(0, 1)) for at in range(length)) / length
    return Image.fromarray(np.asarray(moved).astype(np.uint8))


def tiny(image: Image.Image, rng: random.Random) -> Image.Image:
    """From so far away that the print is a few pixels high."""
    side = rng.randrange(110, 170)
    copy = image.copy()
    copy.thumbnail((side, side))
    return copy.resize(image.size, Image.Resampling.BICUBIC)


FAILING: Mapping[str, Distortion] = {"fogged": fogged, "black": black, "shaken": shaken, "tiny": tiny}
