"""Pictures and documents read by the child process, and what it does with files that mean harm."""

import io
import zlib
from datetime import timedelta

import pytest
from PIL import Image, ImageFilter
from reportlab.pdfgen.canvas import Canvas

from ai.sight.sight import Sight
from ai.sight.sniff import sniff
from domain.media import File, Reading
from tests.pictures import as_bytes, page

SIGHT = Sight(patience=timedelta(seconds=90))  # for a machine that runs everything else at the same time


async def look(data: bytes) -> Reading:
    found = sniff(data)
    assert found is not None
    return await SIGHT.read(File(data=data, kind=found[0], mime_type=found[1]), None)


async def test_a_screenshot_is_read_with_the_place_of_each_line() -> None:
    reading = await look(as_bytes(page("Order number V-10432", "Total 49,90 EUR")))

    assert reading.problem is None
    assert "V-10432" in reading.text
    assert reading.confidence > 0.9
    top, bottom = (line.box for line in reading.lines)
    assert top is not None
    assert bottom is not None
    assert top[1] < bottom[1]
    assert reading.preview is not None
    assert Image.open(io.BytesIO(reading.preview)).format == "JPEG"


async def test_a_pdf_gives_its_own_text() -> None:
    out = io.BytesIO()
    canvas = Canvas(out)
    canvas.drawString(72, 700, "Invoice INV-2026-0042 for order V-10432")
    canvas.save()

    reading = await look(out.getvalue())

    assert (reading.kind, reading.problem) == ("document", None)
    assert "INV-2026-0042" in reading.text


async def test_the_same_photo_has_the_same_fingerprint_when_sent_smaller() -> None:
    image = page("one lamp").filter(ImageFilter.GaussianBlur(1))
    one = await look(as_bytes(image))
    two = await look(as_bytes(image.resize((500, image.height // 2)), "JPEG"))

    assert one.fingerprint is not None
    assert two.fingerprint is not None
    assert (int(one.fingerprint, 16) ^ int(two.fingerprint, 16)).bit_count() <= 4


async def test_a_dark_and_a_blurred_photo_are_flagged() -> None:
    image = page("Order number V-10432", "Total 49,90 EUR")

    dark = await look(as_bytes(image.point(lambda value: value // 12)))
    blurred = await look(as_bytes(image.filter(ImageFilter.GaussianBlur(25))))

    assert dark.problem == "dark"
    assert blurred.problem in ("blurred", "unreadable")


async def test_a_bomb_a_torso_and_garbage_end_in_a_word_for_it() -> None:
    bomb = as_bytes(Image.new("1", (12_000, 12_000)))
    assert len(bomb) < 40_000
    torso = as_bytes(page("a lamp"))[:900]
    garbage = b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 20

    assert (await look(bomb)).problem == "too-big"
    assert (await look(torso)).problem == "broken"
    assert (await look(garbage)).problem == "broken"
    assert (await look(b"%PDF-1.7\n" + zlib.compress(bytes(1000)))).problem == "broken"


async def test_a_reader_that_stalls_is_ended() -> None:
    hasty = Sight(patience=timedelta(seconds=0.05))

    reading = await hasty.read(File(data=as_bytes(page("a lamp")), kind="image", mime_type="image/png"), None)

    assert reading == Reading(kind="image", problem="slow")


@pytest.mark.parametrize(
    "statement", ["socket.create_connection(('127.0.0.1', 9))", "subprocess.run(['true'])"]
)
def test_the_child_has_no_network_and_starts_nothing(statement: str) -> None:
    import subprocess
    import sys

    code = f"import socket, subprocess; from ai.sight.limits import confine; confine(); {statement}"
    ended = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)

    assert "PermissionError: no " in ended.stderr
