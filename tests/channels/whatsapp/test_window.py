from datetime import UTC, datetime, timedelta

from channels.whatsapp.window import closes_at, is_open

HEARD = datetime(2026, 11, 20, 12, tzinfo=UTC)


def test_the_window_is_open_for_24_hours_after_the_last_message() -> None:
    assert closes_at(HEARD) == HEARD + timedelta(hours=24)
    assert is_open(HEARD, HEARD)
    assert is_open(HEARD, HEARD + timedelta(hours=24) - timedelta(seconds=1))
    assert not is_open(HEARD, HEARD + timedelta(hours=24))


def test_a_customer_who_never_wrote_has_no_window() -> None:
    assert not is_open(None, HEARD)
