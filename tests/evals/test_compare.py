"""The loop beside Deskhand gets the same tools, and is judged by what became of the same world."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from langchain_core.callbacks import CallbackManagerForLLMRun
from langchain_core.language_models import BaseChatModel
from langchain_core.messages import AIMessage, BaseMessage
from langchain_core.outputs import ChatGeneration, ChatResult

from app.playbook_folders import folder
from app.settings import Settings
from domain.errors import DeskhandError
from domain.passage import Passage
from evals.compare import suite
from evals.compare.plain_customer import PlainCustomer
from evals.conversations import pages
from evals.conversations.case import Case, Failure
from evals.conversations.suite import NOW
from evals.conversations.world import records
from evals.experiment import laboratory
from evals.suite import Options
from playbooks.playbook import load
from tests.evals.test_conversations import EVERYBODY
from tools.records import MemoryRecords
from tools.sandbox import Sandbox

REFUND = """
category: refund
flows: [refund]
customer: small
records: {order: {kind: orders, where: {status: delivered}, by: delivered}}
says: {en: [I want my money back, give me a refund]}
facts: {order: {words: {en: ["{order.number}"]}}}
cases:
  happy path:
    ends: refund-done
    changes:
      - {added: refunds, values: {order: "{order.number}"}}
      - {changed: orders, values: {number: "{order.number}"}}
      - {changed: charges, values: {order: "{order.number}"}}
"""


class Scripted(BaseChatModel):
    """Says its lines, or calls the tools they name, each counted with ten tokens."""

    lines: list[Any]

    @property
    def _llm_type(self) -> str:
        return "scripted"

    def bind_tools(self, tools: Sequence[Any], **_: Any) -> "Scripted":
        return self

    def _generate(
        self,
        messages: list[BaseMessage],
        stop: list[str] | None = None,
        run_manager: CallbackManagerForLLMRun | None = None,
        **_: Any,
    ) -> ChatResult:
        line = self.lines.pop(0)
        used = {"input_tokens": 8, "output_tokens": 2, "total_tokens": 10}
        message = (
            AIMessage(line, usage_metadata=used)
            if isinstance(line, str)
            else AIMessage("", tool_calls=[{"id": "1", **line}], usage_metadata=used)
        )
        return ChatResult(generations=[ChatGeneration(message=message)])


class Nothing:
    """Knows nothing."""

    def search(self, question: str, language: str, k: int, now: datetime) -> list[Passage]:
        return []


class Worlds:
    """Fresh sandboxes, and no agent of ours."""

    def new_world(self, kept: MemoryRecords) -> Sandbox:
        world = Sandbox(kept, lambda: NOW)
        world.ensure()
        return world

    def meet(self, *_: Any) -> Any:
        raise NotImplementedError


@pytest.fixture
def case(tmp_path: Path) -> Case:
    (tmp_path / "everybody.yaml").write_text(EVERYBODY, encoding="utf-8")
    (tmp_path / "refund.yaml").write_text(REFUND, encoding="utf-8")
    (only,) = pages.cases(tmp_path, ["en"])
    return only


def refund(case: Case) -> dict[str, Any]:
    order = records(case, Worlds().new_world(MemoryRecords()).show())["order"]
    money = (
        {"amount": order["total"], "currency": "EUR"} if isinstance(order["total"], int) else order["total"]
    )
    return {"name": "payments_refund", "args": {"order": order["number"], "reason": "damaged", **money}}


async def side(case: Case, *lines: Any) -> suite.Side:
    book = load(folder("shop"))
    return await suite.theirs_of(case, Worlds(), book, Nothing(), Scripted(lines=list(lines)))


async def test_a_loop_that_does_what_was_wanted_is_right_and_its_calls_are_counted(case: Case) -> None:
    done = await side(case, "Which order?", "Shall I refund it?", refund(case), "It's refunded.")

    assert done.right, done.found
    assert (done.calls, done.tokens) == (4, 40)
    assert [line.author for line in done.lines] == ["customer", "agent"] * 3


async def test_a_loop_that_talks_only_has_not_done_it(case: Case) -> None:
    done = await side(case, "It's refunded!")

    assert "missing effect: added refunds" in done.found


async def test_a_ticket_for_a_person_is_no_wrong_write_but_another_refund_is(case: Case) -> None:
    ticket = {"name": "helpdesk_open", "args": {"subject": "s", "text": "t"}}
    wanted = refund(case)
    half = {**wanted, "args": {**wanted["args"], "amount": wanted["args"]["amount"] // 2}}

    careful = await side(case, ticket, wanted, "Done.")
    careless = await side(case, half, {**half, "args": {**half["args"], "reason": "late"}}, "Done.")

    assert careful.right, careful.found
    assert "wrong effect: added refunds" in careless.found


async def test_with_the_crm_down_the_loop_talks_to_a_stranger(case: Case) -> None:
    down = replace(case, fails=(Failure(capability="crm", kind="busy", times=9),))

    heard = await side(down, "Our system is down, please try again later.")

    assert {one.split(":")[0] for one in heard.found} == {"missing effect"}


async def test_a_loop_that_never_ends_is_given_up(case: Case) -> None:
    again = {"name": "orders_recent", "args": {}}

    done = await side(case, *[again] * 40)

    assert "error: GraphRecursionError within 12 steps" in done.found


def test_a_plain_customer_answers_questions_and_stops_when_nothing_is_asked(case: Case) -> None:
    rows = records(case, Worlds().new_world(MemoryRecords()).show())
    somebody = PlainCustomer(case, rows)

    assert somebody.opens() == "I want my money back"
    assert somebody.answers("Which order?") == str(rows["order"]["number"])
    assert somebody.answers("Shall I?") == "yes please"
    assert somebody.answers("It's done.") is None


def test_without_a_chat_model_there_is_nothing_to_compare(tmp_path: Path) -> None:
    options = Options(only=[], languages=[], runs=1, data=None, reports=tmp_path, laboratory=laboratory(None))

    with pytest.raises(DeskhandError, match="DESKHAND_MODEL"):
        suite.run(Settings(), options)
