"""What a file is, its bytes say."""

import pytest

from ai.sight.sniff import sniff


@pytest.mark.parametrize(
    ("data", "found"),
    [
        (b"\xff\xd8\xff\xe0 jpeg", ("image", "image/jpeg")),
        (b"\x89PNG\r\n\x1a\n", ("image", "image/png")),
        (b"GIF89a", ("image", "image/gif")),
        (b"RIFF\0\0\0\0WEBPVP8 ", ("image", "image/webp")),
        (b"RIFF\0\0\0\0WAVEfmt ", ("audio", "audio/wav")),
        (b"OggS\0", ("audio", "audio/ogg")),
        (b"ID3\4", ("audio", "audio/mpeg")),
        (b"#!AMR\n", ("audio", "audio/amr")),
        (b"\0\0\0\x1cftypM4A ", ("audio", "audio/mp4")),
        (b"\0\0\0\x1cftypisom", ("video", "video/mp4")),
        (b"\x1aE\xdf\xa3 ... A_OPUS", ("audio", "audio/webm")),
        (b"\x1aE\xdf\xa3 ... V_VP9 A_OPUS", ("video", "video/webm")),
        (b"%PDF-1.7", ("document", "application/pdf")),
        (b"\xef\xbb\xbf junk before %PDF-1.4", ("document", "application/pdf")),
        ("Commande nº V-10432, reçue abîmée".encode(), ("document", "text/plain")),
        (b"MZ\x90\0\3", None),
        (b"PK\3\4 a zip", None),
        (b"\x7fELF\2", None),
        (b"", None),
        (b"   \n", None),
    ],
)
def test_the_first_bytes_decide(data: bytes, found: tuple[str, str] | None) -> None:
    assert sniff(data) == found


def test_a_text_may_end_in_the_middle_of_a_letter_where_we_stop_looking() -> None:
    assert sniff("é".encode() * 40_000 + b" ") == ("document", "text/plain")
    assert sniff(b" " + "é".encode() * 40_000) == ("document", "text/plain")
