"""A file on a phone as an HTTP answer, whole or in part."""

import re

from fastapi.responses import Response

from channels.emulator.media import StoredFile

# A customer's file must never run as a page of ours.
_HEADERS = {
    "x-content-type-options": "nosniff",
    "content-security-policy": "sandbox",
    "accept-ranges": "bytes",
}


def file_response(file: StoredFile, wanted: str | None) -> Response:
    """The file; `wanted` is the request's Range header, which players need to know a length and to seek."""
    match = re.fullmatch(r"bytes=(\d+)-(\d*)", wanted or "")
    size = len(file.data)
    if match is None:
        return Response(file.data, media_type=file.mime_type, headers=_HEADERS)
    first, last = int(match[1]), min(int(match[2] or size), size - 1)
    if first > last:
        return Response(status_code=416, headers={"content-range": f"bytes */{size}"})
    headers = _HEADERS | {"content-range": f"bytes {first}-{last}/{size}"}
    return Response(file.data[first : last + 1], 206, headers, file.mime_type)
