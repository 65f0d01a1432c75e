"""Shares are written as percent, within bounds that make sense."""

import pytest

from playbooks.shares import share


@pytest.mark.parametrize(("written", "found"), [("3 %", 0.03), ("0.5%", 0.005), ("50 %", 0.5)])
def test_percent_is_a_share(written: str, found: float) -> None:
    assert share(written) == pytest.approx(found)


@pytest.mark.parametrize("written", ["0 %", "0.1 %", "80 %", "three", "3", 3, 0.03, None])
def test_anything_else_is_refused(written: str) -> None:
    with pytest.raises(ValueError, match="%"):
        share(written)
