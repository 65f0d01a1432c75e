"""What the customer hears: the AI disclosure at the start of a session, then the answer."""

from datetime import UTC, datetime, timedelta

import pytest

from domain.dialogue import SpeechAct, State, act
from domain.json import load
from domain.outbound import Outbound
from nodes.compose import Composer
from nodes.reply import Reply, text
from prompts.words import COMMON, Words

LANGUAGES = ("en", "fr", "nl", "de", "es", "it")
NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)
TOLD: State = {"disclosed_at": NOON.isoformat(), "last_heard_at": NOON.isoformat()}
AI = {"en": "AI", "fr": "IA", "nl": "AI", "de": "KI", "es": "IA", "it": "AI"}


@pytest.fixture(scope="module")
def reply() -> Reply:
    return Reply(Composer(Words.load([COMMON], LANGUAGES, strict=True)), "Voltera")


def heard(*acts: SpeechAct, at: datetime = NOON, language: str = "en") -> State:
    return {
        "turn": {"id": "c:1", "at": at.isoformat(), "text": "hi", "language": language, "acts": list(acts)},
    }


def bodies(state: State) -> list[str]:
    return [text(load(Outbound, one)) for one in state["turn"]["replies"]]


@pytest.mark.parametrize("language", LANGUAGES)
async def test_the_first_reply_begins_with_the_disclosure(reply: Reply, language: str) -> None:
    after = await reply(heard(act("thanks"), language=language))

    (body,) = bodies(after)
    first = body.split("\n\n")[0]
    assert "Voltera" in first
    assert AI[language] in first
    assert after["disclosed_at"] == NOON.isoformat()


async def test_the_same_session_is_not_told_twice(reply: Reply) -> None:
    after = await reply(heard(act("thanks")))

    again = await reply({**after, **heard(act("goodbye"), at=NOON + timedelta(hours=23))})

    assert "Voltera" not in bodies(again)[0]
    assert again["disclosed_at"] == after["disclosed_at"]


async def test_a_conversation_over_several_days_without_a_pause_is_one_session(reply: Reply) -> None:
    state: State = await reply(heard(act("thanks")))

    for hours in (20, 40, 60):
        later = heard(act("thanks"), at=NOON + timedelta(hours=hours))
        state = await reply({**state, **later})

    assert "Voltera" not in bodies(state)[0]


async def test_after_a_day_of_silence_the_disclosure_comes_again(reply: Reply) -> None:
    after = await reply(heard(act("thanks")))

    later = NOON + timedelta(hours=24)
    again = await reply({**after, **heard(act("goodbye"), at=later)})

    assert "Voltera" in bodies(again)[0]
    assert again["disclosed_at"] == later.isoformat()


async def test_a_greeting_after_the_disclosure_does_not_say_hello_again(reply: Reply) -> None:
    after = await reply(heard(act("greeting")))

    assert bodies(after) == [
        "Hello! I'm Voltera's AI assistant. If you'd rather talk to a person, just write “person”."
        "\n\nHow can I help you today?"
    ]


async def test_with_nothing_to_say_nothing_is_sent_and_nothing_remembered(reply: Reply) -> None:
    after = await reply(heard())

    assert after["turn"]["replies"] == []
    assert "disclosed_at" not in after


async def test_what_a_person_wrote_is_kept_as_it_is(reply: Reply) -> None:
    before: State = {**TOLD, **heard()}
    before["turn"]["replies"] = [{"kind": "say", "body": "Ann here."}]

    after = await reply(before)

    assert bodies(after) == ["Ann here."]


async def test_the_last_acts_can_be_repeated_without_the_disclosure(reply: Reply) -> None:
    after = await reply(heard(act("thanks")))

    assert after["last_acts"] == [act("thanks")]


async def test_the_memory_of_a_conversation_stays_small(reply: Reply) -> None:
    state: State = heard(act("thanks"))
    for _ in range(30):
        state = {**state, **await reply({**state, **heard(act("thanks"))})}

    assert len(state["recent"]) == 12
    assert [one["author"] for one in state["recent"][-2:]] == ["customer", "agent"]


async def test_a_turn_without_a_language_of_its_own_goes_on_in_the_conversations(reply: Reply) -> None:
    before: State = {**TOLD, **heard(act("handoff-back"))}
    del before["turn"]["language"]

    after = await reply({**before, "language": "nl"})

    assert bodies(after) == ["De AI-assistent is er weer. Wat kan ik nog voor je doen?"]


def thanked(sentiment: float = 0.0, *acts: SpeechAct) -> State:
    """A message that only thanks, in a conversation under way."""
    state = heard(*(acts or (act("thanks"),)), at=NOON + timedelta(minutes=5))
    event = {"type": "burst", "messages": [{"id": "wamid.1"}, {"id": "wamid.2"}]}
    return {**TOLD, "turn": {**state["turn"], "event": event, "sentiment": sentiment}}


@pytest.mark.parametrize(("sentiment", "emoji"), [(0.0, "👍"), (0.9, "❤️")])
async def test_thanks_get_a_reaction_and_no_message(reply: Reply, sentiment: float, emoji: str) -> None:
    after = await reply(thanked(sentiment))

    assert after["turn"]["replies"] == [{"to": "wamid.2", "emoji": emoji, "kind": "react"}]
    assert after["recent"][-1] == {"author": "agent", "text": emoji}


async def test_thanks_with_anything_else_get_words(reply: Reply) -> None:
    after = await reply(thanked(0.0, act("thanks"), act("survey-ask")))

    assert [one["kind"] for one in after["turn"]["replies"]] == ["say"]


async def test_thanks_that_open_a_session_get_the_disclosure_in_words(reply: Reply) -> None:
    late = {**thanked(), "disclosed_at": None}

    after = await reply(late)  # type: ignore[arg-type]

    assert "AI assistant" in bodies(after)[0]
