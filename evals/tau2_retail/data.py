"""Where tau2-bench's retail data is, and what is in it."""

import gzip
import json
from dataclasses import dataclass
from pathlib import Path

from domain.errors import DeskhandError
from domain.json import JsonDict, load
from evals.tau2_retail.tasks import Task, task

BESIDE = Path(__file__).parents[3] / "shared" / "data" / "tau2_retail"
"""Where the data is looked for when no folder is named: beside the checkout."""

DEVELOPMENT = "train"
"""The split of split_tasks.json that is developed on."""

_FETCH = (
    "Get domains/retail of github.com/sierra-research/tau2-bench (db, tasks and split_tasks .json; MIT) "
    "and name its folder: deskhand eval tau2_retail --data FOLDER"
)


@dataclass(frozen=True, kw_only=True, slots=True)
class Benchmark:
    """The database as it is at the beginning of every task, and the development tasks in their order."""

    database: JsonDict
    tasks: tuple[Task, ...]


def read(folder: Path | None = None) -> Benchmark:
    """The benchmark in a folder, as tau2-bench lays it out or packed (db.json.gz, dev.jsonl.gz).

    Raises:
        DeskhandError: it is not there; says where to get it.
    """
    where = folder or BESIDE
    database = _file(where, "db.json", "db.json.gz")
    listed = _file(where, "tasks.json", "dev.jsonl.gz")
    found = _tasks(where, listed)
    return Benchmark(database=json.loads(_text(database)), tasks=tuple(task(one) for one in found))


def _tasks(where: Path, listed: Path) -> list[JsonDict]:
    """The packed file holds the development tasks only; the other says elsewhere which those are."""
    if listed.suffix == ".gz":
        return [json.loads(line) for line in _text(listed).splitlines()]
    splits = load(dict[str, list[str]], json.loads(_text(_file(where, "split_tasks.json"))))
    wanted = set(splits[DEVELOPMENT])
    return [one for one in json.loads(_text(listed)) if one["id"] in wanted]


def _file(where: Path, *names: str) -> Path:
    for name in names:
        if (where / name).is_file():
            return where / name
    raise DeskhandError(f"tau2_retail: there is no {' or '.join(names)} in {where}. {_FETCH}")


def _text(file: Path) -> str:
    data = file.read_bytes()
    return (gzip.decompress(data) if file.suffix == ".gz" else data).decode("utf-8")
