"""The stylesheet, scripts and pictures, under addresses that change with their content."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from fastapi import Response

from console.errors import Missing
from console.sessions import PATH

FOLDER = Path(__file__).parent / "static"
TYPES: Mapping[str, str] = {
    ".css": "text/css; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".svg": "image/svg+xml",
    ".png": "image/png",
    ".webmanifest": "application/manifest+json",
}


@dataclass(frozen=True, slots=True)
class Asset:
    content: bytes
    type: str
    version: str


class Assets:
    """All static files, read once."""

    def __init__(self) -> None:
        self._files = {path.name: _read(path) for path in FOLDER.iterdir() if path.suffix in TYPES}

    def address(self, name: str) -> str:
        """Where a page finds the file."""
        return f"{PATH}/static/{name}?v={self._files[name].version}"

    def response(self, name: str, version: str) -> Response:
        """The file, to be kept for good under its present version.

        Raises:
            Missing: there is no such file.
        """
        asset = self._files.get(name)
        if asset is None:
            raise Missing(name)
        kept = "public, max-age=31536000, immutable" if version == asset.version else "no-cache"
        return Response(asset.content, media_type=asset.type, headers={"cache-control": kept})


def _read(path: Path) -> Asset:
    content = path.read_bytes()
    return Asset(content, TYPES[path.suffix], hashlib.sha256(content).hexdigest()[:12])
