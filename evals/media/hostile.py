"""Files that mean harm, made by seed: bombs, torsos, polyglots, wrong types, fuzzed headers."""

import io
import random
import struct
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np
from PIL import Image, ImageDraw
from reportlab.pdfgen.canvas import Canvas


@dataclass(frozen=True, kw_only=True, slots=True)
class Hostile:
    """A file and what is wrong with it."""

    what: str
    data: bytes


def files(count: int, seed: int = 1) -> list[Hostile]:
    """So many files, the same for the same seed."""
    rng = random.Random(seed)
    kinds = [*KINDS.items()]
    return [
        Hostile(what=name, data=make(rng)) for name, make in (kinds[at % len(kinds)] for at in range(count))
    ]


def _png_header(width: int, height: int) -> bytes:
    return struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def _png(header: bytes, *data: bytes) -> bytes:
    chunks = [_chunk(b"IHDR", header), *(_chunk(b"IDAT", part) for part in data), _chunk(b"IEND", b"")]
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunks)


def _good(format: str) -> bytes:
    noise = np.random.default_rng(7).integers(0, 256, (180, 240, 3), dtype=np.uint8)
    image = Image.fromarray(noise)
    ImageDraw.Draw(image).text((20, 20), "V-10432", fill="white")
    out = io.BytesIO()
    image.save(out, format)
    return out.getvalue()


def _pdf(pages: int = 1) -> bytes:
    out = io.BytesIO()
    canvas = Canvas(out, invariant=1)
    for _ in range(pages):
        canvas.drawString(72, 700, "V-10432")
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def pixel_bomb(rng: random.Random) -> bytes:
    """Few bytes that open to over a hundred megapixels."""
    side = rng.choice((11_000, 12_000, 16_000, 30_000))
    out = io.BytesIO()
    if side <= 12_000:
        Image.new("1", (side, side)).save(out, "PNG")
        return out.getvalue()
    return _png(_png_header(side, side), zlib.compress(bytes(4_000_000), 9))


def zip_bomb(rng: random.Random) -> bytes:
    """A small picture by its header, with far too many bytes behind it."""
    return _png(_png_header(64, 64), zlib.compress(bytes(rng.randrange(50, 120) * 1_000_000), 9))


def text_bomb(rng: random.Random) -> bytes:
    """A text chunk that unpacks to hundreds of megabytes."""
    packed = zlib.compress(b"A" * (rng.randrange(60, 150) * 1_000_000), 9)
    whole = _good("PNG")
    return whole[:33] + _chunk(b"zTXt", b"note\0\0" + packed) + whole[33:]


def many_frames(rng: random.Random) -> bytes:
    frames = [Image.new("P", (400, 400), at % 256) for at in range(rng.randrange(100, 200))]
    out = io.BytesIO()
    frames[0].save(out, "GIF", save_all=True, append_images=frames[1:])
    return out.getvalue()


def torso(rng: random.Random) -> bytes:
    whole = rng.choice((_good("PNG"), _good("JPEG"), _good("WEBP"), _pdf()))
    return whole[: rng.randrange(12, max(13, len(whole) - 20))]


def fuzzed(rng: random.Random) -> bytes:
    whole = bytearray(rng.choice((_good("PNG"), _good("JPEG"), _good("WEBP"), _good("GIF"), _pdf())))
    for _ in range(rng.randrange(1, 60)):
        whole[rng.randrange(8, len(whole))] = rng.randrange(256)
    return bytes(whole)


def fuzzed_header(rng: random.Random) -> bytes:
    whole = bytearray(rng.choice((_good("PNG"), _good("JPEG"), _good("WEBP"), _good("GIF"))))
    for at in range(12, min(48, len(whole))):
        if rng.random() < 0.5:
            whole[at] = rng.randrange(256)
    return bytes(whole)


def wrong_type(rng: random.Random) -> bytes:
    head = rng.choice(
        (b"\xff\xd8\xff\xe0", b"\x89PNG\r\n\x1a\n", b"GIF89a", b"RIFF\0\0\0\0WEBP", b"%PDF-1.7\n")
    )
    body = rng.choice(
        (b"MZ\x90\0" * 400, b"PK\3\4" * 300, b"<script>alert(1)</script>" * 80, rng.randbytes(3_000))
    )
    return head + body


def polyglot(rng: random.Random) -> bytes:
    """Two files in one: a picture that is a document, a web page or an archive as well."""
    tail = rng.choice(
        (_pdf(), b"<html><script>alert(1)</script></html>", b"PK\5\6" + bytes(18), b"MZ" + bytes(200))
    )
    return _good(rng.choice(("JPEG", "PNG", "GIF"))) + tail


def broken_pdf(rng: random.Random) -> bytes:
    loop = b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
    loop += b"2 0 obj<</Type/Pages/Kids[2 0 R]/Count 1>>endobj\n"
    return rng.choice(
        (loop + b"trailer<</Root 1 0 R>>", _pdf().replace(b"endobj", b"endxxx"), b"%PDF-" + bytes(500))
    )


def pdf_bomb(rng: random.Random) -> bytes:
    """A page as large as a field, a stream that unpacks to megabytes, or very many pages."""
    packed = zlib.compress(b"0 0 m 9 9 l S\n" * rng.randrange(200_000, 900_000), 9)
    side = rng.choice((14_400, 2_000_000))
    parts = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 %d %d]/Contents 4 0 R>>" % (side, side),
        b"<</Length %d/Filter/FlateDecode>>stream\n%s\nendstream" % (len(packed), packed),
    ]
    body = b"".join(b"%d 0 obj%sendobj\n" % (at, part) for at, part in enumerate(parts, 1))
    return b"%PDF-1.4\n" + body + b"trailer<</Root 1 0 R>>"


def flat(rng: random.Random) -> bytes:
    """Extreme in one direction."""
    size = rng.choice(((12_000, 1), (1, 12_000), (60_000, 2), (1, 1)))
    out = io.BytesIO()
    Image.new("L", size).save(out, "PNG")
    return out.getvalue()


KINDS: dict[str, Callable[[random.Random], bytes]] = {
    make.__name__.replace("_", " "): make
    for make in (
        pixel_bomb, zip_bomb, text_bomb, many_frames, torso, fuzzed, fuzzed_header,
        wrong_type, polyglot, broken_pdf, pdf_bomb, flat,
    )
}  # fmt: skip


def names() -> Iterator[str]:
    """What kinds there are."""
    yield from KINDS
