"""Who is writing, and what the company's pages say to it."""

from collections.abc import Mapping
from datetime import UTC, datetime

import pytest

from domain.command import Ask, Command, OutOfScope, SetSlot, SmallTalk, StartFlow
from domain.contact import Contact, Proof, Sender
from domain.dialogue import State
from domain.errors import Busy, NotFound, ToolError
from domain.ids import BusinessId, ContactId
from domain.json import Json, dump
from kb.shelf import Asker
from nodes.retrieve import Retrieve
from tests.nodes.pages import Pages
from tools.caller import Caller

BUSINESS = BusinessId("100")
NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)


KNOWN = {"hours": {"nl/hours": 0.9}, "returns": {"nl/returns": 0.7}}


class Customers:
    """A CRM with one customer; `down` fails from that step on."""

    def __init__(self, down: str | None = None, error: ToolError | None = None) -> None:
        self.down, self.error = down, error or Busy("down")
        self.callers: list[Caller] = []
        self.name: str | None = None

    async def identify(self, business: BusinessId, sender: Sender) -> tuple[str | None, Proof]:
        if self.down == "identify":
            raise self.error
        return ("C-1", Proof.CHANNEL) if sender.phone == "33612345678" else (None, Proof.NONE)

    async def read(self, name: str, args: Mapping[str, Json], caller: Caller) -> Json:
        self.callers.append(caller)
        if self.down == "read":
            raise self.error
        named: dict[str, Json] = {"name": self.name} if self.name else {}
        return {"id": caller.customer, "tier": "vip", **named}


def state(*commands: Command, text: str = "hours?", phone: str = "33612345678", proof: str = "none") -> State:
    contact = Contact(id=ContactId("c-1"), business=BUSINESS, sender=Sender(phone=phone))
    return {
        "business": BUSINESS,
        "contact": dump(contact),
        "proof": proof,
        "turn": {
            "id": "c:1",
            "at": NOW.isoformat(),
            "text": text,
            "language": "nl",
            "commands": [dump(command, Command) for command in commands],
        },
    }


def retrieve(crm: Customers | None = None, pages: Pages | None = None) -> Retrieve:
    return Retrieve(crm or Customers(), pages or Pages(KNOWN), frozenset({"opening_hours"}))


async def test_a_known_account_brings_its_customer_and_proves_the_channel() -> None:
    crm = Customers()

    after = await retrieve(crm)(state())

    assert after["turn"]["customer"] == {"id": "C-1", "tier": "vip"}
    assert after["proof"] == "channel"
    assert crm.callers[0].customer == "C-1"
    assert crm.callers[0].proof is Proof.CHANNEL


async def test_a_stranger_proves_nothing() -> None:
    after = await retrieve()(state(phone="49170000000", proof="channel"))

    assert after["turn"]["customer"] is None
    assert after["proof"] == "none"


@pytest.mark.parametrize(
    ("phone", "before", "market", "proof"),
    [
        ("33612345678", "none", "FR", Proof.CHANNEL),
        ("3225550020", "none", "BE", Proof.NONE),
        ("33612345678", "code", "FR", Proof.CODE),
    ],
)
async def test_the_knowledge_hears_who_asks_before_it_tells_anything(
    phone: str, before: str, market: str, proof: Proof
) -> None:
    pages = Pages(KNOWN)

    await retrieve(pages=pages)(state(Ask(question="hours?"), phone=phone, proof=before))

    assert pages.askers == [Asker(market=market, proof=proof)]


async def test_the_knowledge_hears_what_the_customer_is_called() -> None:
    crm, pages = Customers(), Pages(KNOWN)
    crm.name = "By file"
    asking = state(Ask(question="hours?"))
    asking["contact"]["sender"]["name"] = "By phone"

    await retrieve(crm, pages)(asking)

    assert pages.askers[0].names == ("By phone", "By file")


async def test_a_code_once_typed_is_not_asked_for_at_every_message() -> None:
    after = await retrieve()(state(phone="49170000000", proof="code"))

    assert after["proof"] == "code"


@pytest.mark.parametrize(
    ("down", "error", "customer", "proof", "result"),
    [
        ("identify", Busy("down"), None, "none", "Busy"),
        ("read", Busy("down"), {"id": "C-1"}, "channel", "Busy"),
        ("read", NotFound("gone"), {"id": "C-1"}, "channel", "NotFound"),
    ],
)
async def test_with_the_crm_down_the_customer_is_still_answered(
    down: str, error: ToolError, customer: object, proof: str, result: str
) -> None:
    after = await retrieve(Customers(down, error))(state(Ask(question="hours?")))

    assert after["turn"]["customer"] == customer
    assert after["proof"] == proof
    assert after["turn"]["calls"][0]["result"] == result
    assert after["turn"]["passages"][0]["id"] == "nl/hours"


@pytest.mark.parametrize(
    "command", [Ask(question="hours?"), StartFlow(flow="opening_hours"), OutOfScope(kind="unknown")]
)
async def test_what_the_pages_may_answer_is_looked_up_in_the_customers_language(command: Command) -> None:
    pages = Pages(KNOWN)

    after = await retrieve(pages=pages)(state(command))

    assert pages.asked == [("hours?", "nl", NOW)]
    assert [passage["title"] for passage in after["turn"]["passages"]] == ["hours"]


@pytest.mark.parametrize(
    "commands",
    [(), (StartFlow(flow="refund"),), (SmallTalk(kind="thanks"),), (OutOfScope(kind="gibberish"),)],
)
async def test_nothing_else_is_looked_up(commands: tuple[Command, ...]) -> None:
    pages = Pages(KNOWN)

    after = await retrieve(pages=pages)(state(*commands))

    assert pages.asked == []
    assert after["turn"]["passages"] == []


async def test_a_tapped_flow_without_words_looks_nothing_up() -> None:
    pages = Pages(KNOWN)

    await retrieve(pages=pages)(state(StartFlow(flow="opening_hours"), text=""))

    assert pages.asked == []


async def test_several_questions_in_one_message_are_each_answered() -> None:
    both = (Ask(question="returns?"), Ask(question="hours and returns?"), Ask(question="returns?"))
    pages = Pages(KNOWN)

    after = await retrieve(pages=pages)(state(*both))

    assert len(pages.asked) == 2
    assert [passage["title"] for passage in after["turn"]["passages"]] == ["hours", "returns"]


async def test_a_page_asked_for_beside_a_question_is_looked_up_as_well() -> None:
    pages = Pages(KNOWN)
    both = (Ask(question="returns?"), StartFlow(flow="opening_hours"))

    await retrieve(pages=pages)(state(*both, text="returns? and your hours"))

    assert [asked[0] for asked in pages.asked] == ["returns?", "and your hours"]


async def test_a_page_beside_a_question_without_words_of_its_own_is_not_looked_up() -> None:
    pages = Pages(KNOWN)

    await retrieve(pages=pages)(state(Ask(question="hours?"), StartFlow(flow="opening_hours"), text="hours?"))

    assert [asked[0] for asked in pages.asked] == ["hours?"]


async def test_the_best_passage_is_trimmed_to_its_question() -> None:
    after = await retrieve()(state(Ask(question="hours and returns?")))

    told = [(one["title"], one["question"], one["answer"]) for one in after["turn"]["passages"]]
    assert told == [("hours", "hours and returns?", "hours, in short"), ("returns", "", "")]


async def test_a_passage_that_answers_two_questions_is_told_whole() -> None:
    after = await retrieve()(state(Ask(question="hours?"), Ask(question="your hours?")))

    assert [(one["text"], one["answer"]) for one in after["turn"]["passages"]] == [("hours", "")]


async def test_the_page_is_looked_up_without_what_belongs_to_another_request() -> None:
    pages = Pages(KNOWN)
    commands = (
        StartFlow(flow="order_status"),
        SetSlot(slot="order", value="V-10509", quote="V-10509"),
        StartFlow(flow="opening_hours"),
    )

    await retrieve(pages=pages)(state(*commands, text="Wo ist V-10509 und wann macht ihr zu?"))

    assert [asked[0] for asked in pages.asked] == ["wann macht ihr zu"]
