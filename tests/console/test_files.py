"""Customers' files in the console: seen by those who may, from a clean copy, with what was read in them."""

import pytest

from domain.ids import MediaId
from domain.media import Code, Field, Line, Look, Reading
from tests.console.office import Browser, Office, at

COPY = b"\xff\xd8\xff a clean copy"
INVOICE = Reading(
    kind="image",
    text="Invoice V-10432 <script>",
    confidence=0.97,
    lines=(Line(text="Invoice V-10432 <script>", box=(0.1, 0.2, 0.3, 0.05)),),
    fields=(Field(name="order_number", value="V-10432", text="Invoice V-10432", box=(0.1, 0.2, 0.3, 0.05)),),
    codes=(Code(format="QRCode", text="https://www.voltera.example/o/V-10432", box=(0.5, 0.5, 0.2, 0.2)),),
    preview=COPY,
)


async def test_a_picture_is_shown_in_the_conversation_and_in_full_with_what_was_read_where(
    office: Office,
) -> None:
    conversation = office.customer()
    media = office.shows(conversation, INVOICE)
    browser = await office.person("Ana")

    chat = (await browser.get(at(conversation))).text
    page = (await browser.get(f"/console/files/{media}")).text

    assert f'src="/console/files/{media}/picture"' in chat
    assert "Seen, not assessed" in chat
    assert '<rect class="field" x="0.1" y="0.2" width="0.3" height="0.05">' in page
    assert "V-10432" in page
    assert "97" in page
    assert "<script>" not in page.replace("<script src", "").replace('<script type="module"', "")


async def test_a_picture_that_took_too_long_to_read_is_offered_as_a_file_not_as_a_broken_image(
    office: Office,
) -> None:
    conversation = office.customer()
    media = office.shows(conversation, Reading(kind="image", problem="slow"))
    browser = await office.person("Ana")

    pages = (await browser.get(at(conversation))).text + (await browser.get(f"/console/files/{media}")).text

    assert f"/console/files/{media}/picture" not in pages
    assert f"/console/files/{media}/file" in pages
    assert "Took too long to read" in pages


async def test_what_leaves_the_vault_can_run_nothing(office: Office) -> None:
    media = office.shows(office.customer(), INVOICE, b"<html><script>alert(1)</script>")
    browser = await office.person("Ana")

    copy = await browser.get(f"/console/files/{media}/picture")
    original = await browser.get(f"/console/files/{media}/file")

    assert (copy.content, copy.headers["content-type"]) == (COPY, "image/jpeg")
    assert original.content == b"<html><script>alert(1)</script>"
    assert original.headers["content-disposition"] == "attachment"
    for answer in (copy, original):
        assert answer.headers["content-security-policy"] == "default-src 'none'; sandbox"
        assert answer.headers["x-content-type-options"] == "nosniff"
        assert answer.headers["cache-control"] == "no-store"


@pytest.mark.parametrize("part", ["", "/picture", "/file"])
async def test_nobody_sees_a_file_without_logging_in(office: Office, part: str) -> None:
    media = office.shows(office.customer(), INVOICE)

    answer = await Browser(office.app).get(f"/console/files/{media}{part}")

    assert answer.status_code == 303
    assert COPY not in answer.content


@pytest.mark.parametrize("part", ["", "/picture", "/file"])
async def test_a_paper_is_seen_only_with_consent(office: Office, part: str) -> None:
    conversation = office.customer()
    media = office.shows(conversation, Reading(kind="image", sensitive="id-document", preview=COPY))
    browser = await office.person("Ana")

    assert (await browser.get(f"/console/files/{media}{part}")).status_code == 404
    assert "the customer has not allowed it" in (await browser.get(at(conversation))).text

    office.vault.note(media, Reading(kind="image", sensitive="id-document", consented=True))
    assert (await browser.get(f"/console/files/{media}{part}")).status_code == 200


async def test_a_look_and_a_picture_sent_twice_are_told(office: Office) -> None:
    look = Look(shows="product", damage="cracked", severity="severe", product="Kettle", confidence=0.8)
    conversation = office.customer()
    office.shows(conversation, Reading(kind="image", look=look, seen_before=True, preview=COPY))
    browser = await office.person("Ana")

    chat = (await browser.get(at(conversation))).text

    assert "Looks like: cracked, severe (80 % sure)" in chat
    assert "The same picture came before" in chat


async def test_a_voice_note_is_played_over_its_transcript(office: Office) -> None:
    conversation = office.customer()
    media = office.shows(conversation, Reading(kind="audio", text="where is my parcel"))
    browser = await office.person("Ana")

    chat = (await browser.get(at(conversation))).text
    sound = await browser.get(f"/console/files/{media}/file")

    assert f'<audio controls preload="none" src="/console/files/{media}/file">' in chat
    assert "where is my parcel" in chat
    assert sound.headers["content-type"] == "audio/ogg"


async def test_an_unknown_file_is_missing(office: Office) -> None:
    browser = await office.person("Ana")

    assert (await browser.get(f"/console/files/{MediaId('0' * 32)}")).status_code == 404
