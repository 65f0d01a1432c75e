"""With a chat model: answers in better words, at most two calls a turn, and nothing personal leaves."""

import json
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from ai.chat import ChatAnswer, ModelDown
from app import models
from app.playbook_folders import folder
from app.rehearsing import Encounter, Stage, as_sender
from app.settings import Settings
from domain.inbound import Text
from domain.json import JsonDict
from nodes.reply import text
from playbooks.playbook import load
from tools.records import MemoryRecords

pytestmark = pytest.mark.slow

NOW = datetime(2026, 11, 24, 9, 30, tzinfo=UTC)


class Polite:
    """Understands nothing and says every piece again with a "Sure:" before it; down while `down`."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.down = False

    async def ask(self, system: str, user: str, schema: JsonDict) -> ChatAnswer:
        self.asked.append(system + user)
        if self.down:
            raise ModelDown("slow")
        said = json.loads(user)
        texts = [f"Sure: {piece['words']}" for piece in said.get("pieces", [])]
        data = {"texts": texts} if "pieces" in said else {"commands": []}
        return ChatAnswer(data=data, model="polite", ms=1, tokens_in=100, tokens_out=20)

    async def look(self, system: str, picture: bytes, schema: JsonDict) -> ChatAnswer:
        raise ModelDown("blind")


@pytest.fixture(scope="module")
def chat() -> Polite:
    return Polite()


@pytest.fixture(scope="module")
async def stage(chat: Polite, tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Stage]:
    book = load(folder("shop"))
    settings = Settings(data_dir=tmp_path_factory.mktemp("var"))
    async with Stage.built(book, replace(models.load(settings), chat=chat), lambda: NOW) as built:
        yield built


@pytest.fixture
def world(stage: Stage, chat: Polite) -> tuple[Encounter, JsonDict]:
    chat.asked.clear()
    chat.down = False
    kept = MemoryRecords()
    shown = stage.new_world(kept).show()
    order = next(one for one in shown["orders"] if one["status"] == "shipped")
    customer = next(one for one in shown["customers"] if one["id"] == order["customer"])
    return stage.meet(as_sender(customer), kept), {"order": order, "customer": customer}


async def say(encounter: Encounter, words: str) -> tuple[str, JsonDict]:
    outcome = await encounter.hear(Text(body=words))
    return "\n".join(text(one) for one in outcome.replies), dict(outcome.record)


async def test_what_a_flow_answers_is_put_better_in_one_call(
    world: tuple[Encounter, JsonDict], chat: Polite
) -> None:
    encounter, rows = world

    said, record = await say(encounter, f"where is my order {rows['order']['number']}?")

    assert "\n\nSure: " in said  # behind the disclosure, which stays as it is
    assert rows["order"]["number"] in said
    assert [call["name"] for call in record["calls"]].count("model.reply") == 1
    assert record["wordings"][0]["said"].startswith("Sure: ")
    assert record["wordings"][0]["doubts"] == []


async def test_the_customers_name_and_reach_are_in_no_request(
    world: tuple[Encounter, JsonDict], chat: Polite
) -> None:
    encounter, rows = world
    who = rows["customer"]

    await say(
        encounter,
        f"{who['name']} here, {who['email']}, {who['postcode']}: where is {rows['order']['number']}?",
    )

    assert chat.asked
    leaked = [
        one for one in ("name", "email", "phone", "postcode") if any(who[one] in sent for sent in chat.asked)
    ]
    assert leaked == []


@pytest.mark.parametrize("words", ["hello", "thanks!", "I want to talk to a human", "STOP"])
async def test_greetings_thanks_people_and_privacy_cost_no_call(
    world: tuple[Encounter, JsonDict], chat: Polite, words: str
) -> None:
    said, _ = await say(world[0], words)

    assert chat.asked == []
    assert "Sure: " not in said


async def test_with_the_model_down_the_plain_answer_comes(
    world: tuple[Encounter, JsonDict], chat: Polite
) -> None:
    encounter, rows = world
    chat.down = True

    said, record = await say(encounter, f"where is my order {rows['order']['number']}?")

    assert rows["order"]["number"] in said
    assert record["wordings"][0]["doubts"] == ["down"]
