"""What both ends of the WhatsApp connection must know: as set, or made up for the emulator."""

import json
import os
import secrets
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path

from app.settings import Settings

FILE = "emulator.json"


@dataclass(frozen=True, kw_only=True, slots=True)
class Credentials:
    """`access_token` opens the Graph API, `app_secret` signs webhooks, `verify_token` proves the callback."""

    access_token: str
    app_secret: str
    verify_token: str


def credentials(settings: Settings) -> Credentials:
    """The settings' own; where the emulator leaves one open, a random one kept in the data folder."""
    given = {
        name: secret.get_secret_value()
        for name in ("access_token", "app_secret", "verify_token")
        if (secret := getattr(settings.whatsapp, name))
    }
    return Credentials(**(_made_up(settings.data_dir) | given)) if len(given) < 3 else Credentials(**given)


def _made_up(folder: Path) -> dict[str, str]:
    """The same for every process of this machine: the first to link its file into place decides."""
    path = folder / FILE
    if not path.exists():
        folder.mkdir(parents=True, exist_ok=True)
        fresh = Credentials(**{name: secrets.token_urlsafe(24) for name in Credentials.__slots__})
        draft = folder / f".{FILE}.{secrets.token_hex(4)}"
        draft.touch(mode=0o600)
        draft.write_text(json.dumps(asdict(fresh)), encoding="utf-8")
        with suppress(FileExistsError):
            os.link(draft, path)
        draft.unlink()
    known: dict[str, str] = json.loads(path.read_text(encoding="utf-8"))
    return known
