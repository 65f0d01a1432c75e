import asyncio
import hashlib
import hmac
import json
import statistics
import time
from collections.abc import AsyncIterator, Sequence

import httpx
import pytest
from fastapi import FastAPI

from channels.whatsapp.errors import Unavailable
from channels.whatsapp.webhook import MAX_BODY, routes
from domain.errors import SettingsError
from domain.inbound import Inbound, Item, Quarantined
from tests.channels.whatsapp.posts import body, change, contact, message

SECRET = "app secret"
TOKEN = "verify token"
URL = "/webhook/whatsapp"


class Kept:
    """An inbox that remembers, and that can be down."""

    def __init__(self) -> None:
        self.posts: list[bytes] = []
        self.items: list[Item] = []
        self.down = False

    def accept(self, raw: bytes, items: Sequence[Item]) -> None:
        if self.down:
            raise Unavailable("the database is away")
        self.posts.append(raw)
        self.items += items


@pytest.fixture
def inbox() -> Kept:
    return Kept()


@pytest.fixture
async def meta(inbox: Kept) -> AsyncIterator[httpx.AsyncClient]:
    app = FastAPI()
    app.include_router(routes(inbox, app_secret=SECRET, verify_token=TOKEN))
    transport = httpx.ASGITransport(app)
    async with httpx.AsyncClient(transport=transport, base_url="http://deskhand.test") as client:
        yield client


def signature(raw: bytes, secret: str = SECRET) -> dict[str, str]:
    return {"X-Hub-Signature-256": "sha256=" + hmac.new(secret.encode(), raw, hashlib.sha256).hexdigest()}


def asked(**change: str) -> dict[str, str]:
    asked = {"hub.mode": "subscribe", "hub.challenge": "1158201444", "hub.verify_token": TOKEN}
    return asked | {name.replace("_", ".", 1): value for name, value in change.items()}


async def test_metas_handshake_gets_the_bare_challenge(meta: httpx.AsyncClient) -> None:
    answer = await meta.get(URL, params=asked())

    assert answer.status_code == 200
    assert answer.text == "1158201444"
    assert answer.headers["content-type"].startswith("text/plain")


@pytest.mark.parametrize(
    "wrong",
    [
        asked(hub_verify_token="guess"),
        asked(hub_verify_token="gueß"),
        asked(hub_mode="unsubscribe"),
        asked(hub_challenge=""),
        {},
    ],
)
async def test_a_strangers_handshake_is_refused(meta: httpx.AsyncClient, wrong: dict[str, str]) -> None:
    answer = await meta.get(URL, params=wrong)

    assert answer.status_code == 403
    assert "1158201444" not in answer.text


async def test_a_signed_post_is_kept_and_then_answered(meta: httpx.AsyncClient, inbox: Kept) -> None:
    raw = body(change(messages=[message()], contacts=[contact()]))

    answer = await meta.post(URL, content=raw, headers=signature(raw))

    assert answer.status_code == 200
    assert inbox.posts == [raw]
    assert [item.type for item in inbox.items] == ["inbound"]


@pytest.mark.parametrize("escaped", [True, False])
async def test_the_signature_is_over_the_raw_bytes_emoji_and_all(
    meta: httpx.AsyncClient, inbox: Kept, escaped: bool
) -> None:
    told = json.loads(body(change(messages=[message(text={"body": "ça 😀 n'arrive / pas"})])))
    raw = json.dumps(told, ensure_ascii=escaped, separators=(", ", ":")).replace("/", "\\/").encode()

    answer = await meta.post(URL, content=raw, headers=signature(raw))

    assert answer.status_code == 200
    (item,) = inbox.items
    assert isinstance(item, Inbound)
    assert item.content.body == "ça 😀 n'arrive / pas"  # type: ignore[union-attr]


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"X-Hub-Signature-256": ""},
        {"X-Hub-Signature-256": "sha256="},
        {"X-Hub-Signature-256": b"sha256=\xe9\xe9"},
        signature(b"other bytes"),
        signature(body(change(messages=[message()])), secret="another app's"),
        {"X-Hub-Signature": "sha1=0"},
    ],
)
async def test_nothing_unsigned_is_kept(
    meta: httpx.AsyncClient, inbox: Kept, headers: dict[str, str | bytes]
) -> None:
    raw = body(change(messages=[message()]))

    answer = await meta.post(URL, content=raw, headers=headers)  # type: ignore[arg-type]

    assert answer.status_code == 403
    assert inbox.posts == []


async def test_a_body_over_the_cap_is_refused_without_being_read_to_its_end(
    meta: httpx.AsyncClient, inbox: Kept
) -> None:
    sent = 0

    async def endless() -> AsyncIterator[bytes]:
        nonlocal sent
        for _ in range(100):
            sent += 1
            yield b" " * 1024 * 1024

    answer = await meta.post(URL, content=endless(), headers=signature(b""))

    assert answer.status_code == 413
    assert sent <= 6
    assert inbox.posts == []
    assert MAX_BODY >= 3 * 1024 * 1024


async def test_a_post_of_three_megabytes_is_welcome(meta: httpx.AsyncClient, inbox: Kept) -> None:
    raw = body(change(messages=[message(text={"body": "x" * 3 * 1024 * 1024})]))

    answer = await meta.post(URL, content=raw, headers=signature(raw))

    assert answer.status_code == 200
    assert len(inbox.items) == 1


async def test_a_batch_of_a_thousand_is_kept_whole(meta: httpx.AsyncClient, inbox: Kept) -> None:
    raw = body(change(messages=[message(id=f"wamid.{n}") for n in range(1000)], contacts=[contact()]))

    answer = await meta.post(URL, content=raw, headers=signature(raw))

    assert answer.status_code == 200
    ids = [item.id for item in inbox.items if isinstance(item, Inbound)]
    assert ids == [f"wamid.{n}" for n in range(1000)]


async def test_when_nothing_can_be_kept_meta_is_told_to_come_again(
    meta: httpx.AsyncClient, inbox: Kept
) -> None:
    raw = body(change(messages=[message()]))
    inbox.down = True

    refused = await meta.post(URL, content=raw, headers=signature(raw))
    inbox.down = False
    again = await meta.post(URL, content=raw, headers=signature(raw))

    assert (refused.status_code, again.status_code) == (503, 200)
    assert len(inbox.items) == 1


async def test_a_signed_post_that_cannot_be_read_is_kept_and_answered_200(
    meta: httpx.AsyncClient, inbox: Kept
) -> None:
    raw = b"<html>"

    answer = await meta.post(URL, content=raw, headers=signature(raw))

    assert answer.status_code == 200
    assert isinstance(inbox.items[0], Quarantined)


async def test_the_answer_takes_a_few_milliseconds(meta: httpx.AsyncClient) -> None:
    raw = body(change(messages=[message()], contacts=[contact()]))
    times = []

    for _ in range(60):
        start = time.perf_counter()
        await meta.post(URL, content=raw, headers=signature(raw))
        times.append(time.perf_counter() - start)

    assert statistics.median(times) < 0.05


async def test_deliveries_at_once_do_not_wait_for_each_other(meta: httpx.AsyncClient, inbox: Kept) -> None:
    posts = [body(change(messages=[message(id=f"wamid.{n}")])) for n in range(50)]

    answers = await asyncio.gather(*(meta.post(URL, content=raw, headers=signature(raw)) for raw in posts))

    assert {answer.status_code for answer in answers} == {200}
    assert len(inbox.items) == 50


@pytest.mark.parametrize(("secret", "token"), [("", TOKEN), (SECRET, ""), (" ", TOKEN)])
def test_without_secrets_there_is_no_webhook(secret: str, token: str) -> None:
    with pytest.raises(SettingsError, match="DESKHAND_WHATSAPP__"):
        routes(Kept(), app_secret=secret, verify_token=token)
