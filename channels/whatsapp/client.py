"""The Graph API: sending, read marks and files, for one business number."""

import re
from collections.abc import Collection
from datetime import timedelta
from typing import Any

import httpx

from channels.whatsapp.errors import (
    BadMessage,
    ChannelError,
    ConnectionDead,
    RetryLater,
    Uncertain,
    classify,
)
from channels.whatsapp.media import Download, check_upload, media_error
from channels.whatsapp.outgoing import payload
from channels.whatsapp.reading import find_code, find_number, find_object, find_objects, find_text, read_json
from channels.whatsapp.statuses import error_text
from domain.contact import Sender
from domain.errors import Malformed, SettingsError
from domain.ids import BusinessId, MessageId, OutboxId
from domain.json import JsonDict
from domain.outbound import Outbound

TIMEOUT = httpx.Timeout(20, connect=5)
MEDIA_TIMEOUT = httpx.Timeout(60, connect=5)
TOKEN = re.compile(r"[\x21-\x7e]+")
MEDIA_ID = re.compile(r"[\w-]{1,200}", re.ASCII)

NOT_SENT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.ProxyError)
"""The connection was never there, so the request cannot have been carried out."""


class WhatsApp:
    """Meta's Cloud API (or anything that speaks it, at `graph_url`) for the number with id `number`.

    The token goes to the Graph URL and to `media_hosts` only, and into no log and no error.
    """

    def __init__(
        self,
        http: httpx.AsyncClient,
        *,
        graph_url: str,
        version: str,
        number: BusinessId,
        token: str,
        media_hosts: Collection[str],
    ) -> None:
        if not TOKEN.fullmatch(token):
            raise SettingsError("DESKHAND_WHATSAPP__ACCESS_TOKEN is empty or holds spaces or line breaks")
        self._http = http
        self._root = f"{graph_url.rstrip('/')}/{version}"
        self._number = number
        self._token = token
        self._media_hosts = frozenset(media_hosts)

    async def send(
        self, to: Sender, message: Outbound, *, outbox: OutboxId, reply_to: MessageId | None = None
    ) -> MessageId:
        """Hand one message to Meta; what becomes of it, its statuses tell. Answers Meta's id for it.

        Raises:
            RetryLater: nothing was sent.
            Uncertain: it may have been; its status will carry the outbox id if so.
            ChannelError: it was refused, see the subclasses.
        """
        answer = await self._messages(payload(to, message, outbox=outbox, reply_to=reply_to))
        sent = find_objects(answer, "messages")
        wamid = find_text(sent[0], "id") if sent else None
        if wamid is None:
            raise Uncertain("accepted without a message id")
        return MessageId(wamid)

    async def read(self, message: MessageId, *, typing: bool) -> None:
        """Mark this message and those before it as read; `typing` shows dots for up to 25 seconds.

        Raises:
            ChannelError: it could not be done; nothing depends on it.
        """
        body: JsonDict = {"messaging_product": "whatsapp", "status": "read", "message_id": message}
        if typing:
            body["typing_indicator"] = {"type": "text"}
        await self._messages(body)

    async def upload(self, data: bytes, *, mime_type: str, filename: str) -> str:
        """Put a file at Meta's, for 30 days; answers its media id.

        A voice note is `audio/ogg; codecs=opus`, mono, under a name that ends in `.ogg`.

        Raises:
            BadMessage: WhatsApp doesn't take such a file.
            RetryLater: the upload broke off; doing it again is harmless.
            ChannelError: it was refused, see the subclasses.
        """
        check_upload(data, mime_type)
        try:
            answer = await self._post(
                "media",
                timeout=MEDIA_TIMEOUT,
                data={"messaging_product": "whatsapp", "type": mime_type},
                files={"file": (filename, data, mime_type)},
            )
        except Uncertain as error:
            raise RetryLater("the upload broke off") from error
        media_id = find_text(answer, "id")
        if media_id is None:
            raise RetryLater("uploaded without a media id")
        return media_id

    async def download(
        self, media_id: str, *, url: str | None, limit: int, sha256: str | None = None
    ) -> bytes:
        """A customer's file of at most `limit` bytes. `url` (5 minutes old at most) saves a question.

        `sha256`, as base64 or hex, is checked when given, as is the one Meta names when asked.

        Raises:
            MediaUnavailable: it is gone, too big, damaged, or at a host not allowed.
            RetryLater: it may be had later.
            ChannelError: the question was refused, see the subclasses.
        """
        download = Download(self._http, self._token, self._media_hosts, limit)
        if url is not None and download.allows(url):
            data = await download.fetch(url, sha256)
            if data is not None:
                return data
        answer = await self._media(media_id)
        fresh = find_text(answer, "url")
        if fresh is None:
            raise media_error("Meta names no address for it")
        if (find_number(answer, "file_size") or 0) > limit:
            raise media_error("it is too big")
        data = await download.fetch(fresh, sha256 or find_text(answer, "sha256"))
        if data is None:
            raise media_error("it is gone")
        return data

    async def _messages(self, body: JsonDict) -> JsonDict:
        return await self._post("messages", timeout=TIMEOUT, json=body)

    async def _media(self, media_id: str) -> JsonDict:
        if not MEDIA_ID.fullmatch(media_id):
            raise media_error("its id is none")
        try:
            return await self._ask("GET", f"{self._root}/{media_id}", timeout=TIMEOUT)
        except Uncertain as error:
            raise RetryLater("no answer about the file") from error
        except (BadMessage, ConnectionDead) as error:
            if error.code in (100, None):
                raise media_error("Meta doesn't know it (any more)") from error
            raise

    async def _post(self, what: str, **request: Any) -> JsonDict:
        return await self._ask("POST", f"{self._root}/{self._number}/{what}", **request)

    async def _ask(self, method: str, url: str, **request: Any) -> JsonDict:
        """The answer's object, or the error it stands for."""
        headers = {"Authorization": f"Bearer {self._token}"}
        try:
            response = await self._http.request(
                method, url, headers=headers, follow_redirects=False, **request
            )
        except NOT_SENT as error:
            raise RetryLater(f"no connection ({type(error).__name__})", whole_number=True) from error
        except (httpx.UnsupportedProtocol, httpx.InvalidURL) as error:
            raise ConnectionDead("DESKHAND_WHATSAPP__GRAPH_URL is no http address") from error
        except httpx.HTTPError as error:
            raise Uncertain(f"no answer ({type(error).__name__})") from error
        return self._read(response)

    def _read(self, response: httpx.Response) -> JsonDict:
        try:
            answer = read_json(response.content)
        except Malformed:
            answer = None
        found = answer if isinstance(answer, dict) else {}
        if response.is_success and "error" not in found:
            if not found:
                raise Uncertain(f"HTTP {response.status_code} without an answer in JSON")
            return found
        raise self._error(response, find_object(found, "error"))

    def _error(self, response: httpx.Response, error: JsonDict) -> ChannelError:
        detail = (error_text(error) or f"HTTP {response.status_code}").replace(self._token, "(token)")
        after = find_number(dict(response.headers), "retry-after")
        return classify(
            find_code(error, "code"),
            response.status_code,
            detail[:300],
            after=timedelta(seconds=after) if after and 0 < after <= 86_400 else None,
        )
