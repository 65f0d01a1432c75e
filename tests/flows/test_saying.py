"""Words with buttons that begin other flows, and with a document that a tool answered."""

from pathlib import Path
from typing import Any

from domain.command import StartFlow
from domain.json import Json
from flows.commands import Commands
from flows.doing import Doing
from flows.executor import Executor
from flows.names import Names
from flows.running import Runner
from flows.schema import flow
from flows.stepper import Stepper
from nodes.act import Act
from playbooks.page import read
from tests.flows.world import CONDITIONS, LIMITS, PLAYBOOK, Caller, MemoryLedger, Phone, effects

PAGE = """
flow: papers
about: papers
proof: none
steps:
  - read: paper
    tool: documents.document
    args: {paper: "'invoice:V-1'"}
  - say: paper-sent
    facts: {name: paper.name}
    offers: [refund]
    person: true
    document: paper
"""


class Archive:
    """Answers with whatever it was made with."""

    def __init__(self, answer: Json) -> None:
        self._answer = answer

    async def read(self, name: str, args: dict[str, Json], caller: Caller) -> Json:
        return self._answer

    async def write(self, name: str, args: dict[str, Json], key: str, caller: Caller) -> Json:
        raise AssertionError(name)


LIST = """
flow: papers
about: papers
proof: none
steps:
  - read: papers
    tool: documents.documents
    args: {}
  - say: paper-line
    each: papers
    facts: {name: one.name, all: size(papers)}
"""


def phone(folder: Path, answer: Json, page: str = PAGE) -> Phone:
    """A customer of a shop with one flow."""
    file = folder / "papers.yaml"
    file.write_text(page, "utf-8")
    flows = {"papers": flow(read(file))}
    archive: Any = Archive(answer)
    runner = Runner(flows, CONDITIONS, Names(PLAYBOOK.policies, PLAYBOOK.facts), Doing(effects(), LIMITS))
    stepper = Stepper(Commands(flows), effects(), LIMITS, runner)
    return Phone(Act(stepper, archive, Executor(MemoryLedger(), archive), lambda state: Caller("C-1")))


async def test_a_document_and_other_flows_go_with_what_is_said(tmp_path: Path) -> None:
    customer = phone(tmp_path, {"id": "d1", "name": "invoice.pdf", "mime_type": "application/pdf"})

    await customer.says("my invoice", StartFlow(flow="papers"))

    (said,) = customer.shown
    assert said["document"] == {"id": "d1", "name": "invoice.pdf"}
    assert said["facts"] == {"name": "invoice.pdf"}
    assert [choice["key"] for choice in said["choices"]] == ["choice-flow-refund", "choice-human"]


async def test_what_is_no_document_is_not_sent(tmp_path: Path) -> None:
    customer = phone(tmp_path, {"name": "invoice.pdf"})

    await customer.says("my invoice", StartFlow(flow="papers"))

    assert customer.shown == []
    assert customer.state["turn"]["wants_person"] == "incident"


async def test_words_are_said_for_each_of_a_list(tmp_path: Path) -> None:
    customer = phone(tmp_path, [{"name": "a.pdf"}, {"name": "b.pdf"}], LIST)

    await customer.says("my papers", StartFlow(flow="papers"))

    assert [act["facts"] for act in customer.shown] == [
        {"name": "a.pdf", "all": 2},
        {"name": "b.pdf", "all": 2},
    ]


async def test_what_is_no_list_is_said_to_nobody(tmp_path: Path) -> None:
    customer = phone(tmp_path, {"name": "a.pdf"}, LIST)

    await customer.says("my papers", StartFlow(flow="papers"))

    assert customer.shown == []
