"""What a file is, by its first bytes: what the sender declares proves nothing."""

from codecs import getincrementaldecoder

from domain.media import Kind

HEAD = 64
"""Bytes that decide, at the most; a PDF's mark may stand a little later."""
PDF_WITHIN = 1024
TEXT_WITHIN = 65_536

IMAGES = (
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"GIF87a", "image/gif"),
    (b"GIF89a", "image/gif"),
)
SOUNDS = (
    (b"OggS", "audio/ogg"),
    (b"ID3", "audio/mpeg"),
    (b"\xff\xfb", "audio/mpeg"),
    (b"\xff\xf3", "audio/mpeg"),
    (b"\xff\xf2", "audio/mpeg"),
    (b"\xff\xf1", "audio/aac"),
    (b"\xff\xf9", "audio/aac"),
    (b"#!AMR", "audio/amr"),
    (b"fLaC", "audio/flac"),
)
AUDIO_BRANDS = (b"M4A ", b"M4B ")
PICTURE_BRANDS = (b"heic", b"heix", b"mif1", b"avif")


def sniff(data: bytes) -> tuple[Kind, str] | None:
    """Kind and MIME type by the bytes, or None for anything we do not read."""
    head = data[:HEAD]
    for mark, mime_type in IMAGES:
        if head.startswith(mark):
            return "image", mime_type
    if head.startswith(b"RIFF"):
        return _riff(head)
    for mark, mime_type in SOUNDS:
        if head.startswith(mark):
            return "audio", mime_type
    if head[4:8] == b"ftyp":
        return _iso_media(head[8:12])
    if head.startswith(b"\x1aE\xdf\xa3"):
        return _matroska(data[:PDF_WITHIN])
    if b"%PDF-" in data[:PDF_WITHIN]:
        return "document", "application/pdf"
    return ("document", "text/plain") if _is_text(data) else None


def _riff(head: bytes) -> tuple[Kind, str] | None:
    match head[8:12]:
        case b"WEBP":
            return "image", "image/webp"
        case b"WAVE":
            return "audio", "audio/wav"
        case _:
            return None


def _iso_media(brand: bytes) -> tuple[Kind, str] | None:
    if brand in AUDIO_BRANDS:
        return "audio", "audio/mp4"
    if brand in PICTURE_BRANDS:
        return None  # no reader for them here; WhatsApp sends JPEG
    return "video", "video/mp4"


def _matroska(head: bytes) -> tuple[Kind, str]:
    """A browser's recording of sound alone is WebM, too; its first track says which."""
    sound = b"A_OPUS" in head and b"V_" not in head
    return ("audio", "audio/webm") if sound else ("video", "video/webm")


def _is_text(data: bytes) -> bool:
    """Plain text: UTF-8 without control characters."""
    decoder = getincrementaldecoder("utf-8-sig")()
    try:
        text = decoder.decode(data[:TEXT_WITHIN], final=len(data) <= TEXT_WITHIN)
    except UnicodeDecodeError:
        return False
    return bool(text.strip()) and all(mark.isprintable() or mark in "\r\n\t\f" for mark in text)
