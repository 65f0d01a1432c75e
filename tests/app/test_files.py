"""A customer's file is fetched, kept and read once, whatever breaks on the way."""

import asyncio
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from app.files import CustomerFiles
from channels.whatsapp.errors import ChannelError, MediaUnavailable, RetryLater
from domain.contact import Contact, Sender
from domain.ids import BusinessId, ContactId, MessageId
from domain.inbound import Inbound, Media
from domain.media import File, Reading
from store.database import Database
from store.vault import Vault
from tests.states import NOW

SHOP = BusinessId("shop")
ANN = Contact(id=ContactId("ann"), business=SHOP, sender=Sender(phone="33612345678"), language="fr")
PNG = b"\x89PNG\r\n\x1a\n and so on"


class Meta:
    """Where files are fetched from: `trouble` comes first, one a try."""

    def __init__(self, data: bytes = PNG, *trouble: ChannelError) -> None:
        self.data = data
        self.trouble = [*trouble]
        self.fetched = 0

    async def download(
        self, media_id: str, *, url: str | None, limit: int, sha256: str | None = None
    ) -> bytes:
        if self.trouble:
            raise self.trouble.pop(0)
        self.fetched += 1
        return self.data


class Eyes:
    """A reader that notes what it was given."""

    def __init__(self) -> None:
        self.saw: list[tuple[str, str, str | None]] = []

    async def read(self, file: File, language: str | None) -> Reading:
        self.saw.append((file.kind, file.mime_type, language))
        return Reading(kind=file.kind, text="read")


@pytest.fixture
def vault(database: Database, tmp_path: Path) -> Vault:
    return Vault(database, tmp_path / "media", lambda: NOW)


def _message(media: Media | None = None) -> Inbound:
    content = media or Media(what="image", media_id="1", mime_type="image/jpeg")
    return Inbound(business=SHOP, id=MessageId("wamid.1"), sender=ANN.sender, at=NOW, content=content)


async def test_a_file_is_fetched_and_read_once_however_often_the_turn_is_run(vault: Vault) -> None:
    meta, eyes = Meta(), Eyes()

    first = await CustomerFiles(lambda _: meta, vault, lambda _: {"image": eyes}).receive(ANN, _message())
    again = await CustomerFiles(lambda _: meta, vault, lambda _: {"image": eyes}).receive(ANN, _message())

    assert first == again
    assert first.reading.text == "read"
    assert meta.fetched == 1
    assert eyes.saw == [("image", "image/png", "fr")]


async def test_a_crash_between_fetching_and_reading_leaves_only_the_reading_to_do(vault: Vault) -> None:
    meta, eyes = Meta(), Eyes()
    await CustomerFiles(lambda _: meta, vault, lambda _: {}).receive(ANN, _message())

    received = await CustomerFiles(lambda _: meta, vault, lambda _: {"image": eyes}).receive(ANN, _message())

    assert (meta.fetched, received.reading.text) == (1, "read")


async def test_the_bytes_say_what_a_file_is_and_not_its_sender(vault: Vault) -> None:
    meta, eyes = Meta(b"OggS and sound"), Eyes()
    declared = Media(what="document", media_id="1", mime_type="application/pdf", filename="invoice.pdf")

    await CustomerFiles(lambda _: meta, vault, lambda _: {"audio": eyes}).receive(ANN, _message(declared))

    assert eyes.saw == [("audio", "audio/ogg", "fr")]


async def test_a_kind_nobody_reads_is_kept_and_a_program_is_not(vault: Vault) -> None:
    video = await CustomerFiles(lambda _: Meta(b"\0\0\0 ftypisom"), vault, lambda _: {}).receive(
        ANN, _message()
    )
    assert video.id is not None
    assert vault.data(video.id) is not None

    other = Inbound(
        business=SHOP, id=MessageId("wamid.2"), sender=ANN.sender, at=NOW, content=_message().content
    )
    program = await CustomerFiles(lambda _: Meta(b"MZ\x90\0\3\0"), vault, lambda _: {}).receive(ANN, other)
    assert (program.id, program.reading.problem) == (None, "unsupported")


@pytest.mark.parametrize(
    ("error", "problem"),
    [
        (MediaUnavailable("the file cannot be had: it is too big"), "too-big"),
        (MediaUnavailable("the file cannot be had: it is gone"), "gone"),
        (ChannelError("refused"), "gone"),
    ],
)
async def test_a_file_that_cannot_be_had_is_said_to_be_so(
    vault: Vault, error: ChannelError, problem: str
) -> None:
    received = await CustomerFiles(lambda _: Meta(PNG, error), vault, lambda _: {}).receive(ANN, _message())

    assert (received.id, received.reading.problem) == (None, problem)


async def test_a_host_in_trouble_is_asked_again(vault: Vault) -> None:
    meta = Meta(PNG, RetryLater("later", after=timedelta()))

    received = await CustomerFiles(lambda _: meta, vault, lambda _: {"image": Eyes()}).receive(
        ANN, _message()
    )

    assert received.reading.text == "read"


async def test_an_album_is_fetched_side_by_side(vault: Vault) -> None:
    both = asyncio.Barrier(2)

    class Slow(Meta):
        async def download(
            self, media_id: str, *, url: str | None, limit: int, sha256: str | None = None
        ) -> bytes:
            await both.wait()
            return PNG

    files = CustomerFiles(lambda _: Slow(), vault, lambda _: {})
    two = [
        Inbound(business=SHOP, id=MessageId(name), sender=ANN.sender, at=NOW, content=_message().content)
        for name in ("wamid.1", "wamid.2")
    ]

    async with asyncio.timeout(10):
        await asyncio.gather(*(files.receive(ANN, one) for one in two))


async def test_the_same_photo_for_another_customers_claim_is_noticed(vault: Vault) -> None:
    class Alike(Eyes):
        async def read(self, file: File, language: str | None) -> Reading:
            return Reading(kind="image", fingerprint="0f1e2d3c4b5a6978")

    files = CustomerFiles(lambda _: Meta(), vault, lambda _: {"image": Alike()})
    bob = replace(ANN, id=ContactId("bob"))

    first = await files.receive(ANN, _message())
    second = await files.receive(bob, replace(_message(), id=MessageId("wamid.2")))

    assert (first.reading.seen_before, second.reading.seen_before) == (False, True)


async def test_only_its_owner_decides_about_a_paper(vault: Vault) -> None:
    class Border(Eyes):
        async def read(self, file: File, language: str | None) -> Reading:
            return Reading(kind="image", sensitive="id-document")

    files = CustomerFiles(lambda _: Meta(), vault, lambda _: {"image": Border()})
    received = await files.receive(ANN, _message())
    assert received.id is not None
    bob = replace(ANN, id=ContactId("bob"))

    assert not await files.settle(bob, received.id, keep=False)
    assert await files.settle(ANN, received.id, keep=True)
    assert (await files.receive(ANN, _message())).reading.consented
    assert await files.settle(ANN, received.id, keep=False)
    assert vault.find(received.id) is None
    assert not await files.settle(ANN, received.id, keep=False)
