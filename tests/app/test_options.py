"""How the engine paces itself."""

from datetime import timedelta

import pytest

from app.engine.options import EngineOptions


@pytest.mark.parametrize(("quiet_ms", "poll_ms"), [(0, 20), (300, 50), (1500, 250), (10_000, 250)])
def test_a_short_quiet_time_is_not_lengthened_by_looking_seldom(quiet_ms: int, poll_ms: int) -> None:
    options = EngineOptions(quiet=timedelta(milliseconds=quiet_ms))

    assert options.poll == timedelta(milliseconds=poll_ms)
