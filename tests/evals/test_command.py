"""`deskhand eval` refuses what there is not, before it loads any model."""

from pathlib import Path

import pytest

from app.settings import Settings
from domain.errors import DeskhandError
from evals import command


@pytest.mark.parametrize(
    ("suite", "only", "languages", "problem"),
    [
        ("tier9", [], [], "no suite tier9"),
        ("conversations", [], [], "no suite conversations"),
        ("tier1", ["tea"], [], "tier1 has no category tea"),
        ("tier1", [], ["pt"], "does not speak pt"),
    ],
)
def test_what_there_is_not_is_refused(
    tmp_path: Path, suite: str, only: list[str], languages: list[str], problem: str
) -> None:
    settings = Settings(data_dir=tmp_path, model=None)

    with pytest.raises(DeskhandError, match=problem):
        command.run(settings, [suite], only=only, languages=languages, runs=1, as_json=False)

    assert not (tmp_path / "evals").exists()
