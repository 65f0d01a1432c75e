"""Files: what WhatsApp takes, and fetching a customer's without handing the token to strangers."""

import asyncio
import base64
import binascii
import hashlib
import hmac
from collections.abc import Collection
from datetime import timedelta
from ipaddress import ip_address

import httpx

from channels.whatsapp.errors import BadMessage, ChannelError, MediaUnavailable, RetryLater

MB = 1024 * 1024
UPLOAD_LIMITS = {"image": 5 * MB, "audio": 16 * MB, "video": 16 * MB}
DOCUMENT_LIMIT = 100 * MB
STICKER_LIMIT = 500 * 1024
IMAGES = ("image/jpeg", "image/png", "image/webp")

TIME_LIMIT = timedelta(minutes=2)
MAX_REDIRECTS = 3
GONE = (400, 401, 403, 404, 410)
"""What an address answers whose five minutes are over (Meta: 404; its content network: 403)."""


class Download:
    """Fetches files with the token, from allowed hosts, up to a limit in bytes."""

    def __init__(self, http: httpx.AsyncClient, token: str, hosts: Collection[str], limit: int) -> None:
        self._http = http
        self._token = token
        self._hosts = hosts
        self._limit = limit

    def allows(self, url: str) -> bool:
        """Whether the token may go there: an allow-listed host (or host:port), by https or on loopback."""
        try:
            parsed = httpx.URL(url)
        except (httpx.InvalidURL, ValueError):
            return False
        known = parsed.host in self._hosts or parsed.netloc.decode("ascii") in self._hosts
        safe = parsed.scheme == "https" or (parsed.scheme == "http" and _is_loopback(parsed.host))
        return known and safe and not parsed.userinfo

    async def fetch(self, url: str, sha256: str | None) -> bytes | None:
        """The file, or None when the address is no longer good.

        Raises:
            MediaUnavailable: too big, damaged, or at a host not allowed.
            RetryLater: the connection broke or the host is in trouble.
        """
        try:
            async with asyncio.timeout(TIME_LIMIT.total_seconds()):
                data = await self._follow(url)
        except (httpx.HTTPError, TimeoutError) as error:
            raise RetryLater(f"the download broke off ({type(error).__name__})") from error
        if data is not None and not _is_intact(data, sha256):
            raise media_error("it arrived damaged")
        return data

    async def _follow(self, url: str) -> bytes | None:
        """Redirects are followed by hand: each hop must be allowed to see the token."""
        for _ in range(MAX_REDIRECTS + 1):
            if not self.allows(url):
                raise media_error("its host is not in DESKHAND_WHATSAPP__MEDIA_HOSTS")
            headers = {"Authorization": f"Bearer {self._token}", "Accept-Encoding": "identity"}
            async with self._http.stream("GET", url, headers=headers, follow_redirects=False) as response:
                if response.next_request is None:
                    return await self._body(response)
                url = str(response.next_request.url)
        raise media_error("it redirects in circles")

    async def _body(self, response: httpx.Response) -> bytes | None:
        if response.status_code in GONE:
            return None
        if not response.is_success:
            raise _refused(response.status_code)
        body = bytearray()
        async for chunk in response.aiter_bytes():
            body += chunk
            if len(body) > self._limit:
                raise media_error("it is too big")
        return bytes(body)


def check_upload(data: bytes, mime_type: str) -> None:
    """Refuse what WhatsApp would refuse, before it travels.

    Raises:
        BadMessage: an empty file, one over the limit of its kind, or a kind not taken.
    """
    kind = mime_type.split(";")[0].strip().lower()
    limit = UPLOAD_LIMITS.get(kind.split("/")[0], DOCUMENT_LIMIT)
    if kind == "audio/ogg" and "codecs=opus" not in mime_type:
        raise BadMessage("WhatsApp takes Ogg only with Opus in it: audio/ogg; codecs=opus")
    if kind.startswith("image/") and kind not in IMAGES:
        raise BadMessage(f"WhatsApp takes images as JPEG or PNG, not {kind}")
    if kind == "image/webp":
        limit = STICKER_LIMIT
    if not 0 < len(data) <= limit:
        raise BadMessage(f"a file of {len(data)} bytes; WhatsApp takes 1 to {limit} of {kind}")


def media_error(why: str) -> MediaUnavailable:
    """The error for a file that cannot be had, for this reason."""
    return MediaUnavailable(f"the file cannot be had: {why}")


def _refused(status: int) -> ChannelError:
    if status == 429 or status >= 500:
        return RetryLater(f"the file's host answers HTTP {status}")
    return media_error(f"its host answers HTTP {status}")


def _is_loopback(host: str) -> bool:
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def _is_intact(data: bytes, sha256: str | None) -> bool:
    """Whether the data has this hash; a text that is none (neither hex nor base64) proves nothing."""
    expected = _digest(sha256 or "")
    return expected is None or hmac.compare_digest(hashlib.sha256(data).digest(), expected)


def _digest(text: str) -> bytes | None:
    for decode in (bytes.fromhex, _from_base64):
        try:
            digest = decode(text.strip())
        except (ValueError, binascii.Error):
            continue
        if len(digest) == hashlib.sha256().digest_size:
            return digest
    return None


def _from_base64(text: str) -> bytes:
    return base64.b64decode(text, validate=True)
