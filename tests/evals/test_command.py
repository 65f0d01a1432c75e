"""`deskhand eval` refuses what there is not, before it loads any model."""

from importlib import import_module
from pathlib import Path

import pytest

from app.settings import Settings
from domain.errors import DeskhandError
from evals import command
from evals.suites import suites


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


def test_customers_speak_in_a_model_s_words_only_where_there_is_a_model(tmp_path: Path) -> None:
    settings = Settings(data_dir=tmp_path, model=None)

    with pytest.raises(DeskhandError, match="DESKHAND_MODEL"):
        command.run(settings, ["tier1"], only=[], languages=[], runs=1, as_json=False, retold=True)


def test_every_suite_is_listed_with_what_it_measures_and_can_be_loaded() -> None:
    lines = command.listed().splitlines()

    assert [line.split()[0] for line in lines] == list(suites())
    for suite in suites().values():
        assert callable(import_module(suite.module).run)
