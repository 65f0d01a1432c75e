"""Rendered pictures for tests: labels, invoices, screens, and what else customers photograph."""

import io

from PIL import Image, ImageDraw, ImageFont


def page(*lines: str, size: int = 40) -> Image.Image:
    """Lines of text on white paper."""
    image = Image.new("RGB", (1000, 160 + 2 * size * len(lines)), "white")
    draw = ImageDraw.Draw(image)
    for row, line in enumerate(lines):
        draw.text((60, 80 + 2 * size * row), line, fill="black", font=ImageFont.load_default(size))
    return image


def scene(seed: int = 1) -> Image.Image:
    """A photo of things: no text in it, and no two seeds alike."""
    image = Image.effect_noise((800, 600), 60).convert("RGB")
    draw = ImageDraw.Draw(image)
    for number in range(12):
        spot = (seed * 7919 + number * 104_729) % 700, (seed * 611_953 + number * 15_485) % 500
        shade = (seed * 53 + number * 97) % 256
        draw.ellipse((*spot, spot[0] + 160, spot[1] + 120), fill=(shade, 255 - shade, (shade * 3) % 256))
    return image


def as_bytes(image: Image.Image, format: str = "PNG") -> bytes:
    """The picture as a file."""
    out = io.BytesIO()
    image.save(out, format)
    return out.getvalue()
