"""Pictures and documents through the real door."""

from tests.journeys.phone import Company
from tests.pictures import as_bytes, scene


def test_a_photo_is_kept_and_answered_honestly(company: Company) -> None:
    customer = company.stranger("en")

    customer.sends_file("lamp.jpg", as_bytes(scene(), "JPEG"), "image/jpeg")

    assert "media-image" in customer.said()
    kept = [*(company.server.data / "media").rglob("*.file")]
    assert len(kept) == 1
    assert not kept[0].read_bytes().startswith(b"\xff\xd8")
