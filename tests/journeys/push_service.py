"""A browser's push service on loopback: keeps what is sent to it, and can read it as the browser would."""

import base64
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

import http_ece
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec

from tests.loopback import QuietHandler, listening


def coded(data: bytes) -> str:
    """Base64url without padding."""
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


@dataclass
class PushService:
    """One browser's subscription. `gone` answers as for one that was cancelled."""

    url: str = ""
    gone: bool = False
    sent: list[tuple[dict[str, str], bytes]] = field(default_factory=list)
    key: ec.EllipticCurvePrivateKey = field(default_factory=lambda: ec.generate_private_key(ec.SECP256R1()))
    auth: bytes = b"0123456789abcdef"

    @property
    def subscription(self) -> dict[str, object]:
        """As `PushSubscription.toJSON()` has it."""
        point = self.key.public_key().public_bytes(
            serialization.Encoding.X962, serialization.PublicFormat.UncompressedPoint
        )
        return {"endpoint": self.url, "keys": {"p256dh": coded(point), "auth": coded(self.auth)}}

    def read(self) -> list[bytes]:
        """The payloads, decrypted."""
        return [
            http_ece.decrypt(body, private_key=self.key, auth_secret=self.auth, version="aes128gcm")
            for _, body in self.sent
        ]


@contextmanager
def push_service() -> Iterator[PushService]:
    """A service that listens."""
    service = PushService()

    class Door(QuietHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["content-length"]))
            service.sent.append(({name.lower(): value for name, value in self.headers.items()}, body))
            self.send_response(410 if service.gone else 201)
            self.send_header("content-length", "0")
            self.end_headers()

    with listening(Door) as host:
        service.url = f"http://{host}/push/1"
        yield service
