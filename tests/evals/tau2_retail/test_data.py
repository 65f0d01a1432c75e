"""Where the benchmark's data is found, and what is said when it is not."""

import gzip
import json
from pathlib import Path

import pytest

from app.settings import Settings
from domain.errors import DeskhandError
from evals import command
from evals.tau2_retail.data import read
from tests.evals.tau2_retail.small import FOLDER, benchmark


def test_only_tasks_of_the_development_split_are_read() -> None:
    assert [task.id for task in benchmark().tasks] == ["0", "1", "2", "3", "4"]


def test_packed_data_is_read_alike(tmp_path: Path) -> None:
    tasks = json.loads((FOLDER / "tasks.json").read_text("utf-8"))[:5]
    (tmp_path / "dev.jsonl.gz").write_bytes(gzip.compress("\n".join(map(json.dumps, tasks)).encode()))
    (tmp_path / "db.json.gz").write_bytes(gzip.compress((FOLDER / "db.json").read_bytes()))

    assert read(tmp_path) == benchmark()


def test_without_data_the_suite_says_where_to_get_it(tmp_path: Path) -> None:
    settings = Settings(data_dir=tmp_path, model=None)

    with pytest.raises(DeskhandError, match=r"no db\.json.*sierra-research/tau2-bench.*--data FOLDER"):
        command.run(settings, ["tau2_retail"], only=[], languages=[], runs=1, as_json=False, data=tmp_path)


def test_a_task_that_is_not_there_is_refused(tmp_path: Path) -> None:
    settings = Settings(data_dir=tmp_path, model=None)

    with pytest.raises(DeskhandError, match=r"no category or task 9"):
        command.run(settings, ["tau2_retail"], only=["9"], languages=[], runs=1, as_json=False, data=FOLDER)
