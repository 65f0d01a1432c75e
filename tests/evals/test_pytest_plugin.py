"""Regression cases run as pytest items, and tell how a conversation went another way."""

import subprocess
import sys
from pathlib import Path

import pytest

PAGE = """about: when are they open
language: en
turns:
- says: ["{said}"]
  keys: [{key}]
  begins: [opening_hours]
"""


@pytest.mark.slow
def test_each_page_is_an_item_and_a_failure_shows_the_conversation(tmp_path: Path) -> None:
    cases = tmp_path / "cases"
    cases.mkdir()
    for name, key in (("right", "knowledge-answer"), ("wrong", "refund-done")):
        page = PAGE.format(said="what are your opening hours?", key=key)
        (cases / f"{name}.yaml").write_text(page, encoding="utf-8")

    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-p", "evals.pytest_plugin", "--deskhand-cases", cases, cases, "-q"],
        capture_output=True,
        text=True,
        timeout=280,
        check=False,
        cwd=Path(__file__).parents[2],
    )

    assert "1 failed, 1 passed" in done.stdout or (
        "conversation wrong" in done.stdout and done.returncode == 1
    )
    assert "not refund-done" in done.stdout
    assert "customer what are your opening hours?" in done.stdout
