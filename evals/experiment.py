"""Runs a suite's cases through LangSmith's evaluate: on this machine, or in the operator's own project."""

import sys
import warnings
from collections.abc import Awaitable, Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, redirect_stdout
from dataclasses import dataclass
from functools import partialmethod
from importlib import import_module
from typing import Any, Protocol
from uuid import UUID, uuid5

from langsmith import Client, aevaluate
from langsmith.run_helpers import tracing_context
from langsmith.schemas import Example

from domain.json import JsonDict

NAMESPACE = UUID("6f6c1a0c-5d0e-5b7e-9a59-3f1f6f0f8f11")
"""Of the ids of our cases: the same case has the same id in every run and every project."""

NOWHERE = "http://127.0.0.1:9"
"""Where the client of this machine would send, if it sent: nobody listens to discarded bytes."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Item:
    """One case of a suite's dataset: what goes in, and what is to come out."""

    id: str
    inputs: JsonDict
    wanted: JsonDict


Answer = Callable[[Item], Awaitable[JsonDict]]
"""What the agent makes of an item. What it raises ends the run."""

Grade = Callable[[Item, JsonDict], Mapping[str, float]]
"""Scores by name, 0..1, of what came out."""


class Laboratory(Protocol):
    """Where experiments are run."""

    async def run(
        self, suite: str, items: Sequence[Item], answer: Answer, grade: Grade, at_once: int
    ) -> list[Mapping[str, float]]:
        """The scores of each item, in their order; `at_once` items are under way at a time."""
        ...


class Local:
    """Nothing leaves: no results, and no traces of what runs inside (`upload_results=False` alone still posts
    those; compliance LEAK-1). The client can send nothing, and tracing is off for the cases themselves."""

    async def run(
        self, suite: str, items: Sequence[Item], answer: Answer, grade: Grade, at_once: int
    ) -> list[Mapping[str, float]]:
        """The scores of each item, in their order."""
        client = Client(
            api_url=NOWHERE, api_key="none", tracing_sampling_rate=0.0, auto_batch_tracing=False, info={}
        )

        async def untraced(item: Item) -> JsonDict:
            with tracing_context(enabled=False):
                return await answer(item)

        data = [_example(suite, item) for item in items]
        return await _evaluated(suite, items, data, untraced, grade, client, at_once, upload=False)


class Project:
    """The operator's own LangSmith project: a dataset a suite, an experiment a run, with traces."""

    def __init__(self, client: Client) -> None:
        """`client` carries the operator's key and endpoint."""
        self._client = client

    async def run(
        self, suite: str, items: Sequence[Item], answer: Answer, grade: Grade, at_once: int
    ) -> list[Mapping[str, float]]:
        """The scores of each item, in their order; cases that the dataset lacks are added to it."""
        wanted = [_example(suite, item) for item in items]
        data = self.dataset(f"deskhand-{suite}", wanted)
        return await _evaluated(suite, items, data, answer, grade, self._client, at_once, upload=True)

    def dataset(self, name: str, wanted: Sequence[Example]) -> list[Example]:
        """The project's examples for these, in their order; those it lacks are added."""
        client = self._client
        known = client.has_dataset(dataset_name=name)
        dataset = client.read_dataset(dataset_name=name) if known else client.create_dataset(name)
        there = {example.id: example for example in client.list_examples(dataset_id=dataset.id)}
        missing: list[Any] = [
            {"id": one.id, "inputs": one.inputs, "outputs": one.outputs}
            for one in wanted
            if one.id not in there
        ]
        if missing:
            client.create_examples(dataset_id=dataset.id, examples=missing)
            there = {example.id: example for example in client.list_examples(dataset_id=dataset.id)}
        return [there[one.id] for one in wanted]


def connected(key: str) -> Client:
    """A client for the operator's project, at the endpoint that LangSmith's own settings name."""
    return Client(api_key=key)


def laboratory(key: str | None, connect: Callable[[str], Client] = connected) -> Laboratory:
    """The operator's project where there is a LangSmith key, else this machine."""
    return Project(connect(key)) if key else Local()


def _example(suite: str, item: Item) -> Example:
    id_ = uuid5(NAMESPACE, f"{suite} {item.id}")
    return Example(id=id_, inputs={"id": item.id, **item.inputs}, outputs=item.wanted)


@contextmanager
def _without_bar() -> Iterator[None]:
    """LangSmith draws a progress bar among our lines, and has no option for that: its bars begin disabled."""
    bar = import_module("tqdm.auto").tqdm
    drawn = bar.__init__
    bar.__init__ = partialmethod(drawn, disable=True)
    try:
        yield
    finally:
        bar.__init__ = drawn


async def _evaluated(
    suite: str,
    items: Sequence[Item],
    data: Iterable[Example],
    answer: Answer,
    grade: Grade,
    client: Client,
    at_once: int,
    *,
    upload: bool,
) -> list[Mapping[str, float]]:
    by_id = {item.id: item for item in items}
    scored: dict[str, Mapping[str, float]] = {}
    failed: list[Exception] = []

    async def target(inputs: dict[str, Any]) -> JsonDict:
        try:
            return await answer(by_id[inputs["id"]])
        except Exception as error:  # aevaluate would only log it
            failed.append(error)
            raise

    def graded(inputs: dict[str, Any], outputs: dict[str, Any]) -> dict[str, Any]:
        found = grade(by_id[inputs["id"]], outputs)
        scored[inputs["id"]] = found
        return {"results": [{"key": key, "score": value} for key, value in found.items()]}

    with warnings.catch_warnings(), redirect_stdout(sys.stderr), _without_bar():  # stdout is for figures
        warnings.filterwarnings("ignore", message="'upload_results' parameter is in beta")
        await aevaluate(
            target,
            data=data,
            evaluators=[graded],
            experiment_prefix=f"deskhand-{suite}",
            max_concurrency=at_once,
            client=client,
            upload_results=upload,
        )
    if failed:
        raise failed[0]
    return [scored[item.id] for item in items]
