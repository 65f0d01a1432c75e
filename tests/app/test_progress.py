"""What the start tells whoever waits for it."""

import pytest

from app.progress import counted


def test_a_long_count_is_told_now_and_then_and_again_when_it_begins_anew(
    capsys: pytest.CaptureFixture[str],
) -> None:
    hear = counted("documents", every=2)

    for done in (1, 2, 3, 4, 5, 2, 3):
        hear(done, 5)

    assert [line.strip() for line in capsys.readouterr().out.splitlines()] == [
        "2 of 5 documents",
        "4 of 5 documents",
        "2 of 5 documents",
    ]
