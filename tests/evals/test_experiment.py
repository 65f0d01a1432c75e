"""Experiments score every case, and send nothing unless they go to the operator's own project."""

import sys
from types import SimpleNamespace
from typing import Any
from uuid import UUID, uuid4

import pytest
from langchain_core.runnables import RunnableLambda

from domain.json import JsonDict
from evals.experiment import Item, Local, Project, laboratory

ITEMS = [
    Item(id=f"case {number}", inputs={"text": "x" * number}, wanted={"long": number}) for number in range(5)
]


async def measured(item: Item) -> JsonDict:
    """Counts letters, by way of something that LangChain traces."""
    return {"long": await RunnableLambda(len).ainvoke(item.inputs["text"])}


def grade(item: Item, outputs: JsonDict) -> dict[str, float]:
    return {"right": float(outputs["long"] == item.wanted["long"])}


async def test_every_case_is_scored_in_its_place_though_tracing_is_switched_on(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("LANGSMITH_TRACING", "true")  # the guard of these tests hears whatever is sent
    wrong = Item(id="wrong", inputs={"text": "xx"}, wanted={"long": 9})

    scores = await Local().run("letters", [*ITEMS, wrong], measured, grade, 3)

    assert scores == [{"right": 1.0}] * 5 + [{"right": 0.0}]


async def test_what_a_case_says_is_all_that_is_seen_of_a_run(capsys: pytest.CaptureFixture[str]) -> None:
    async def speaking(item: Item) -> JsonDict:
        sys.stderr.write(f"{item.id} is under way\n")
        return await measured(item)

    await Local().run("letters", ITEMS[:2], speaking, grade, 1)

    lines = capsys.readouterr().err.splitlines()
    assert [line for line in lines if line.startswith("case")] == [
        "case 0 is under way",
        "case 1 is under way",
    ]
    assert "it/s" not in "".join(lines)


async def test_what_a_case_raises_ends_the_run() -> None:
    async def broken(item: Item) -> JsonDict:
        raise LookupError(item.id)

    with pytest.raises(LookupError, match="case 0"):
        await Local().run("letters", ITEMS[:1], broken, grade, 1)


class Books:
    """A LangSmith project as far as datasets go."""

    def __init__(self) -> None:
        self.datasets: dict[str, dict[UUID, Any]] = {}

    def has_dataset(self, *, dataset_name: str) -> bool:
        return dataset_name in self.datasets

    def create_dataset(self, name: str) -> Any:
        self.datasets[name] = {}
        return SimpleNamespace(id=name)

    def read_dataset(self, *, dataset_name: str) -> Any:
        return SimpleNamespace(id=dataset_name)

    def list_examples(self, *, dataset_id: str) -> list[Any]:
        return list(self.datasets[dataset_id].values())

    def create_examples(self, *, dataset_id: str, examples: list[dict[str, Any]]) -> None:
        for one in examples:
            assert one["id"] not in self.datasets[dataset_id]
            self.datasets[dataset_id][one["id"]] = SimpleNamespace(**one, dataset_id=uuid4())


def test_a_project_gets_each_case_once() -> None:
    books = Books()
    project = Project(books)  # type: ignore[arg-type]
    examples = [SimpleNamespace(id=uuid4(), inputs={}, outputs={}) for _ in range(3)]

    first = project.dataset("deskhand-letters", examples[:2])  # type: ignore[arg-type]
    second = project.dataset("deskhand-letters", examples)  # type: ignore[arg-type]

    assert [one.id for one in first] == [one.id for one in examples[:2]]
    assert [one.id for one in second] == [one.id for one in examples]


def test_without_a_key_everything_stays_here() -> None:
    assert isinstance(laboratory(None), Local)
    assert isinstance(laboratory("lsv2_key", lambda _key: Books()), Project)  # type: ignore[arg-type,return-value]
