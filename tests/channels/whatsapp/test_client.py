import base64
import hashlib
import json
import logging
import traceback
from collections.abc import Callable, Iterator
from datetime import timedelta
from typing import Any

import httpx
import pytest

from channels.whatsapp.client import WhatsApp
from channels.whatsapp.errors import (
    BadMessage,
    ChannelError,
    ConnectionDead,
    MediaUnavailable,
    RetryLater,
    Uncertain,
    WindowClosed,
)
from domain.contact import Sender
from domain.errors import SettingsError
from domain.ids import BusinessId, MessageId, OutboxId
from domain.outbound import Say

GRAPH = "https://graph.test"
TOKEN = "EAAGsecret"
TO = Sender(phone="33612345678")
HELLO = Say(body="Bonjour")
ACCEPTED = {"messaging_product": "whatsapp", "messages": [{"id": "wamid.out", "message_status": "accepted"}]}
FILE = b"\xff\xd8 a photograph"
LOOKASIDE = "https://lookaside.fbsbx.com/whatsapp_business/attachments/?mid=5"

Answer = Callable[[httpx.Request], httpx.Response]


def client(answer: Answer, **settings: Any) -> WhatsApp:
    defaults: dict[str, Any] = {
        "graph_url": GRAPH,
        "version": "v26.0",
        "number": BusinessId("123"),
        "token": TOKEN,
    }
    defaults |= {"media_hosts": ["lookaside.fbsbx.com", "127.0.0.1"]}
    http = httpx.AsyncClient(transport=httpx.MockTransport(answer))
    return WhatsApp(http, **(defaults | settings))


async def send(answer: Answer) -> MessageId:
    return await client(answer).send(TO, HELLO, outbox=OutboxId("o-1"))


def failing(error: Exception) -> Answer:
    def answer(_: httpx.Request) -> httpx.Response:
        raise error

    return answer


def graph_error(code: int | str, status: int = 400, **headers: str) -> Answer:
    error = {"message": f"(#{code}) went wrong", "code": code, "error_data": {"details": "why"}}
    return lambda _: httpx.Response(status, json={"error": error}, headers=headers)


async def test_a_message_goes_to_the_numbers_endpoint_with_the_token() -> None:
    seen: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return httpx.Response(200, json=ACCEPTED)

    assert await send(answer) == "wamid.out"

    (request,) = seen
    assert str(request.url) == f"{GRAPH}/v26.0/123/messages"
    assert request.headers["authorization"] == f"Bearer {TOKEN}"
    assert json.loads(request.content)["to"] == "+33612345678"
    assert json.loads(request.content)["biz_opaque_callback_data"] == "o-1"


@pytest.mark.parametrize(
    ("answer", "kind"),
    [
        (graph_error(131047), WindowClosed),
        (graph_error("190", 401), ConnectionDead),
        (graph_error(130429, 400), RetryLater),
        (graph_error(100), BadMessage),
        (lambda _: httpx.Response(503, text="<html>Service Unavailable</html>"), RetryLater),
        (lambda _: httpx.Response(502, text="<html>Bad Gateway</html>"), Uncertain),
        (lambda _: httpx.Response(404, text="<html>nginx</html>"), ConnectionDead),
        (lambda _: httpx.Response(301, headers={"Location": "https://elsewhere.test"}), ConnectionDead),
        (lambda _: httpx.Response(200, text="<html>welcome to the hotel's wifi</html>"), Uncertain),
        (lambda _: httpx.Response(200), Uncertain),
        (lambda _: httpx.Response(200, json=[1]), Uncertain),
        (lambda _: httpx.Response(200, json={"messages": [{"id": None}]}), Uncertain),
        (lambda _: httpx.Response(200, json={"error": {"code": 131047}}), WindowClosed),
        (lambda _: httpx.Response(400, json={"error": "a text"}), BadMessage),
        (lambda _: httpx.Response(500), RetryLater),
        (failing(httpx.ConnectError("refused")), RetryLater),
        (failing(httpx.ConnectTimeout("slow")), RetryLater),
        (failing(httpx.PoolTimeout("busy")), RetryLater),
        (failing(httpx.ReadTimeout("slow")), Uncertain),
        (failing(httpx.ReadError("reset")), Uncertain),
        (failing(httpx.WriteError("reset")), Uncertain),
        (failing(httpx.RemoteProtocolError("disconnected")), Uncertain),
    ],
)
async def test_every_failure_to_send_says_what_can_be_done(answer: Answer, kind: type[ChannelError]) -> None:
    with pytest.raises(ChannelError) as caught:
        await send(answer)

    assert type(caught.value) is kind


async def test_meta_says_how_long_to_wait() -> None:
    with pytest.raises(RetryLater) as caught:
        await send(graph_error(80007, 429, **{"Retry-After": "30"}))

    assert caught.value.after == timedelta(seconds=30)
    assert caught.value.whole_number


@pytest.fixture
def everything_logged(caplog: pytest.LogCaptureFixture) -> Iterator[pytest.LogCaptureFixture]:
    with caplog.at_level(logging.DEBUG):
        yield caplog


async def test_the_token_appears_in_no_log_and_no_error(everything_logged: pytest.LogCaptureFixture) -> None:
    message = {"message": f"Malformed access token {TOKEN}", "code": 190}

    with pytest.raises(ConnectionDead) as caught:
        await send(lambda _: httpx.Response(401, json={"error": message}))

    assert TOKEN not in "".join(traceback.format_exception(caught.value))
    assert TOKEN not in everything_logged.text
    assert "190" in str(caught.value)


@pytest.mark.parametrize("token", ["", "two words", "EAAG\n"])
def test_a_token_that_cannot_be_one_stops_the_start_without_being_shown(token: str) -> None:
    with pytest.raises(SettingsError, match="DESKHAND_WHATSAPP__ACCESS_TOKEN") as caught:
        client(lambda _: httpx.Response(200), token=token)

    assert not token.strip() or token.strip() not in str(caught.value)


@pytest.mark.parametrize("typing", [True, False])
async def test_read_and_typing_are_one_call(typing: bool) -> None:
    seen: list[Any] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(json.loads(request.content))
        return httpx.Response(200, json={"success": True})

    await client(answer).read(MessageId("wamid.1"), typing=typing)

    assert seen[0]["status"] == "read"
    assert seen[0]["message_id"] == "wamid.1"
    assert seen[0].get("typing_indicator") == ({"type": "text"} if typing else None)


async def test_a_voice_note_is_uploaded_as_ogg_with_opus() -> None:
    seen: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return httpx.Response(200, json={"id": "777"})

    media_id = await client(answer).upload(b"OggS", mime_type="audio/ogg; codecs=opus", filename="voice.ogg")

    assert media_id == "777"
    assert str(seen[0].url) == f"{GRAPH}/v26.0/123/media"
    sent = seen[0].content
    assert b'filename="voice.ogg"' in sent
    assert b"Content-Type: audio/ogg; codecs=opus" in sent
    assert b'name="messaging_product"' in sent


@pytest.mark.parametrize(
    ("data", "mime_type"),
    [
        (b"", "image/png"),
        (b"x" * (5 * 1024 * 1024 + 1), "image/jpeg"),
        (b"OggS", "audio/ogg"),
        (b"GIF89a", "image/gif"),
        (b"x" * (500 * 1024 + 1), "image/webp"),
    ],
)
async def test_files_whatsapp_does_not_take_are_not_sent(data: bytes, mime_type: str) -> None:
    with pytest.raises(BadMessage):
        await client(failing(AssertionError("sent"))).upload(data, mime_type=mime_type, filename="f")


async def test_an_upload_that_broke_off_may_be_repeated() -> None:
    with pytest.raises(RetryLater):
        await client(failing(httpx.ReadTimeout("slow"))).upload(b"x", mime_type="image/png", filename="f.png")


class Meta:
    """A Graph API with one file, whose first address may have expired."""

    def __init__(self, *, expired: bool = False, url: str = LOOKASIDE, **about: Any) -> None:
        self.expired = expired
        self.about = {"id": "5", "url": f"{url}&fresh=1", "mime_type": "image/jpeg", **about}
        self.asked: list[httpx.Request] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.asked.append(request)
        if request.url.host == "graph.test":
            return httpx.Response(200, json=self.about)
        if self.expired and "fresh" not in request.url.params:
            return httpx.Response(404)
        return httpx.Response(200, content=FILE)

    @property
    def hosts(self) -> list[str]:
        return [request.url.host for request in self.asked]


async def test_a_file_is_fetched_at_the_address_the_webhook_named() -> None:
    meta = Meta()

    assert await client(meta).download("5", url=LOOKASIDE, limit=100) == FILE

    assert meta.hosts == ["lookaside.fbsbx.com"]
    assert meta.asked[0].headers["authorization"] == f"Bearer {TOKEN}"


async def test_an_address_too_old_is_asked_for_again() -> None:
    meta = Meta(expired=True)

    assert await client(meta).download("5", url=LOOKASIDE, limit=100) == FILE

    assert meta.hosts == ["lookaside.fbsbx.com", "graph.test", "lookaside.fbsbx.com"]
    assert meta.asked[1].url.path == "/v26.0/5"


async def test_without_an_address_it_is_asked_for() -> None:
    meta = Meta()

    assert await client(meta).download("5", url=None, limit=100) == FILE

    assert meta.hosts == ["graph.test", "lookaside.fbsbx.com"]


@pytest.mark.parametrize(
    "url",
    [
        "https://evil.test/x",
        "http://lookaside.fbsbx.com/x",
        "https://lookaside.fbsbx.com.evil.test/x",
        "https://user@lookaside.fbsbx.com/x",
        "ftp://lookaside.fbsbx.com/x",
        "https://[",
        "nonsense",
    ],
)
async def test_the_token_goes_to_no_stranger(url: str) -> None:
    from_webhook, from_meta = Meta(), Meta(url=url)

    assert await client(from_webhook).download("5", url=url, limit=100) == FILE
    with pytest.raises(MediaUnavailable):
        await client(from_meta).download("5", url=None, limit=100)

    assert from_webhook.hosts == ["graph.test", "lookaside.fbsbx.com"]
    assert from_meta.hosts == ["graph.test"]


async def test_plain_http_is_fine_on_this_machine() -> None:
    meta = Meta()

    assert await client(meta).download("5", url="http://127.0.0.1:8000/media/5", limit=100) == FILE

    assert meta.hosts == ["127.0.0.1"]


async def test_a_redirect_must_lead_to_an_allowed_host() -> None:
    asked: list[str] = []

    def answer(request: httpx.Request) -> httpx.Response:
        asked.append(request.url.host)
        return httpx.Response(302, headers={"Location": "https://evil.test/x"})

    with pytest.raises(MediaUnavailable):
        await client(answer).download("5", url=LOOKASIDE, limit=100)

    assert asked == ["lookaside.fbsbx.com"]


async def test_a_file_over_the_limit_is_not_read_to_its_end() -> None:
    with pytest.raises(MediaUnavailable, match="too big"):
        await client(Meta()).download("5", url=LOOKASIDE, limit=4)
    with pytest.raises(MediaUnavailable, match="too big"):
        await client(Meta(file_size="303833")).download("5", url=None, limit=100)


@pytest.mark.parametrize("encode", [bytes.hex, lambda digest: base64.b64encode(digest).decode()])
async def test_a_file_must_be_what_its_hash_says(encode: Callable[[bytes], str]) -> None:
    right = encode(hashlib.sha256(FILE).digest())
    wrong = encode(hashlib.sha256(b"other").digest())

    assert await client(Meta()).download("5", url=LOOKASIDE, limit=100, sha256=right) == FILE
    assert await client(Meta(sha256=right)).download("5", url=None, limit=100) == FILE
    with pytest.raises(MediaUnavailable, match="damaged"):
        await client(Meta()).download("5", url=LOOKASIDE, limit=100, sha256=wrong)


async def test_a_text_that_is_no_hash_proves_nothing() -> None:
    assert await client(Meta()).download("5", url=LOOKASIDE, limit=100, sha256="4654+8g=") == FILE


@pytest.mark.parametrize("media_id", ["../123/messages", "", "5/6", "é"])
async def test_a_media_id_cannot_lead_elsewhere(media_id: str) -> None:
    with pytest.raises(MediaUnavailable):
        await client(failing(AssertionError("asked"))).download(media_id, url=None, limit=100)


@pytest.mark.parametrize(
    ("answer", "kind"),
    [
        (graph_error(100), MediaUnavailable),
        (lambda _: httpx.Response(404), MediaUnavailable),
        (lambda _: httpx.Response(200, json={"id": "5"}), MediaUnavailable),
        (graph_error(190, 401), ConnectionDead),
        (graph_error(4), RetryLater),
        (failing(httpx.ReadTimeout("slow")), RetryLater),
        (failing(httpx.ConnectError("refused")), RetryLater),
    ],
)
async def test_a_file_that_cannot_be_asked_for_says_why(answer: Answer, kind: type[ChannelError]) -> None:
    with pytest.raises(ChannelError) as caught:
        await client(answer).download("5", url=None, limit=100)

    assert type(caught.value) is kind


@pytest.mark.parametrize(
    "answer",
    [failing(httpx.ReadError("reset")), lambda _: httpx.Response(503), lambda _: httpx.Response(429)],
)
async def test_a_host_in_trouble_is_tried_again_later(answer: Answer) -> None:
    with pytest.raises(RetryLater):
        await client(answer).download("5", url=LOOKASIDE, limit=100)
