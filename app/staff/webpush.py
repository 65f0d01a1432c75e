"""Web Push: the deployment's VAPID key, and sealed payloads to browsers' push services."""

import base64
import os
import secrets
from contextlib import suppress
from pathlib import Path

import structlog
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec
from py_vapid import Vapid02
from pywebpush import WebPushException, webpush

from store.devices import Device

FILE = "vapid.pem"
GONE = (404, 410)
ALIVE_S = 600
"""How long a push service keeps a call for a sleeping device."""
TIMEOUT_S = 5

log = structlog.get_logger()


class WebPush:
    """Sends calls, signed with the key in the data folder; made when there is none."""

    def __init__(self, folder: Path, contact: str) -> None:
        self._vapid = _key(folder / FILE)
        self._contact = contact

    @property
    def public_key(self) -> str:
        """What browsers subscribe with (base64url)."""
        point = self._vapid.public_key.public_bytes(
            serialization.Encoding.X962, serialization.PublicFormat.UncompressedPoint
        )
        return base64.urlsafe_b64encode(point).rstrip(b"=").decode()

    def __call__(self, device: Device, payload: bytes) -> bool:
        """Send the payload, readable by that browser only; false when it wants no more calls."""
        keys = {"p256dh": device.p256dh, "auth": device.auth}
        try:
            webpush(
                {"endpoint": device.endpoint, "keys": keys},
                payload,
                vapid_private_key=self._vapid,
                vapid_claims={"sub": self._contact},
                ttl=ALIVE_S,
                timeout=TIMEOUT_S,
            )
        except WebPushException as error:
            status = error.response.status_code if error.response is not None else None
            log.warning("push_refused", status=status)
            return status not in GONE
        except (OSError, ValueError) as error:  # of the network; or keys that are none
            log.warning("push_failed", error=type(error).__name__)
        return True


def _key(path: Path) -> Vapid02:
    """The same for every process of this machine: the first to link its file into place decides."""
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        key = ec.generate_private_key(ec.SECP256R1())
        draft = path.with_name(f".{path.name}.{secrets.token_hex(4)}")
        draft.touch(mode=0o600)
        draft.write_bytes(
            key.private_bytes(
                serialization.Encoding.PEM,
                serialization.PrivateFormat.PKCS8,
                serialization.NoEncryption(),
            )
        )
        with suppress(FileExistsError):
            os.link(draft, path)
        draft.unlink()
    return Vapid02.from_file(str(path))
