"""A chat model's server may be slow, down, busy or talk nonsense: that is never the customer's trouble."""

import gc
from collections.abc import Iterator
from datetime import timedelta
from importlib.util import find_spec
from typing import Any

import pytest

from ai.chat import ChatAnswer, ModelDown, ScriptedChat, call_record
from ai.chat_fallback import REST, Fallback, Resting
from ai.chat_model import ChatModel, Price
from ai.vendors import VENDORS
from domain.errors import SettingsError
from domain.json import JsonDict
from tests.ai.chat_server import ChatServer

SCHEMA: JsonDict = {
    "title": "colour",
    "description": "A colour.",
    "type": "object",
    "properties": {"colour": {"type": "string"}},
    "required": ["colour"],
    "additionalProperties": False,
}


LEAVES_SOCKETS = pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
"""These vendors' clients keep connections of their own, and close them only with the process."""


@pytest.fixture
def server() -> Iterator[ChatServer]:
    with ChatServer('{"colour": "blue"}').running() as running:
        yield running


def model(server: ChatServer, name: str = "openai:tiny", **more: Any) -> ChatModel:
    return ChatModel.from_name(name, f"{server.url}/v1", "no-key", **more)


async def ask(chat: Any) -> ChatAnswer:
    answer: ChatAnswer = await chat.ask("s", "u", SCHEMA)
    return answer


@pytest.mark.parametrize("status", [429, 503, 529])
async def test_a_busy_server_is_asked_once_more(server: ChatServer, status: int) -> None:
    server.statuses = [status]

    assert (await ask(model(server))).data == {"colour": "blue"}
    assert len(server.requests) == 2


async def test_a_server_that_stays_busy_is_down(server: ChatServer) -> None:
    server.statuses = [429, 429]

    with pytest.raises(ModelDown, match="429"):
        await ask(model(server))


@pytest.mark.parametrize("status", [401, 403, 404])
async def test_a_wrong_key_or_name_is_not_tried_again(server: ChatServer, status: int) -> None:
    server.statuses = [status]

    with pytest.raises(ModelDown, match=str(status)):
        await ask(model(server))
    assert len(server.requests) == 1


async def test_a_slow_server_is_given_up_on_with_all_its_retries(server: ChatServer) -> None:
    server.delay_s = 1.0

    with pytest.raises(ModelDown, match="longer"):
        await ask(model(server, patience=timedelta(milliseconds=150)))


@pytest.mark.parametrize("nonsense", ["blue", "[1]", "", '{"colour": '])
async def test_nonsense_is_no_answer(server: ChatServer, nonsense: str) -> None:
    server.answer = nonsense

    with pytest.raises(ModelDown):
        await ask(model(server))


async def test_tokens_and_their_price_are_told(server: ChatServer) -> None:
    answer = await ask(model(server, price=Price(read=2.0, written=10.0)))

    assert (answer.tokens_in, answer.tokens_out, answer.usd) == (90, 10, 0.00028)
    assert call_record("model.reply", answer)["usd"] == 0.00028


async def test_without_a_price_no_cost_is_claimed(server: ChatServer) -> None:
    assert "usd" not in call_record("model.reply", await ask(model(server)))


@LEAVES_SOCKETS
async def test_azure_is_asked_at_its_deployment(server: ChatServer) -> None:
    chat = ChatModel.from_name(
        "azure_openai:support", server.url, "no-key", options={"api_version": "2024-10-21"}
    )

    assert (await ask(chat)).data == {"colour": "blue"}
    assert server.paths == ["/openai/deployments/support/chat/completions"]
    del chat
    gc.collect()


@LEAVES_SOCKETS
@pytest.mark.parametrize(
    ("name", "package", "base"),
    [("anthropic:tiny", "langchain_anthropic", ""), ("mistralai:tiny", "langchain_mistralai", "/v1")],
)
async def test_other_vendors_answer_by_calling_the_schema(
    server: ChatServer, name: str, package: str, base: str
) -> None:
    if find_spec(package) is None:
        pytest.skip(f"{package} is an extra and not installed")
    chat = ChatModel.from_name(name, f"{server.url}{base}", "no-key")

    answer = await ask(chat)

    assert (answer.data, answer.tokens_in, answer.tokens_out) == ({"colour": "blue"}, 90, 10)
    server.statuses = [400]
    with pytest.raises(ModelDown):
        await ask(chat)
    del chat
    gc.collect()


PACKAGES = {
    "mistralai": "langchain_mistralai",
    "anthropic": "langchain_anthropic",
    "bedrock_converse": "langchain_aws",
    "google_genai": "langchain_google_genai",
}


def test_every_extra_is_known_here() -> None:
    assert PACKAGES.keys() == {name for name, vendor in VENDORS.items() if vendor.extra}


@pytest.mark.parametrize("prefix", PACKAGES)
def test_a_vendor_that_is_not_installed_names_the_extra(prefix: str) -> None:
    if find_spec(PACKAGES[prefix]):
        pytest.skip("it is installed here")

    with pytest.raises(SettingsError, match=rf"deskhand\[{VENDORS[prefix].extra}\]"):
        ChatModel.from_name(f"{prefix}:tiny", api_key="no-key")


@pytest.mark.parametrize(("name", "said"), [("tiny", "openai:tiny"), ("nobody:tiny", "nobody")])
def test_a_name_without_a_known_vendor_stops_the_start(name: str, said: str) -> None:
    with pytest.raises(SettingsError, match=f"DESKHAND_MODEL_FALLBACK={name}.*{said}"):
        ChatModel.from_name(name, setting="MODEL_FALLBACK")


async def test_where_the_first_model_is_down_the_second_answers() -> None:
    second = ScriptedChat({"colour": "red"})

    answer = await ask(Fallback(ScriptedChat(ModelDown("slow")), second))

    assert answer.data == {"colour": "red"}


async def test_with_both_models_down_the_model_is_down() -> None:
    with pytest.raises(ModelDown):
        await ask(Fallback(ScriptedChat(), ScriptedChat()))


async def test_a_model_that_failed_twice_is_left_alone_for_a_minute() -> None:
    now = 1000.0
    chat = ScriptedChat(ModelDown("slow"), ModelDown("slow"), {"colour": "red"})
    resting = Resting(chat, lambda: now)
    for _ in range(3):
        with pytest.raises(ModelDown):
            await ask(resting)
    assert len(chat.asked) == 2

    now += REST.total_seconds()

    assert (await ask(resting)).data == {"colour": "red"}


async def test_one_failure_between_answers_rests_nobody() -> None:
    chat = ScriptedChat(
        {"colour": "red"}, ModelDown("slow"), {"colour": "red"}, ModelDown("slow"), {"colour": "red"}
    )
    resting = Resting(chat, lambda: 0.0)

    heard = []
    for _ in range(5):
        try:
            heard.append((await ask(resting)).data["colour"])
        except ModelDown:
            heard.append("down")

    assert heard == ["red", "down", "red", "down", "red"]
