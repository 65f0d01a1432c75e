"""Replies are spoken where the customer or the playbook wants it, and written where they must be read."""

from dataclasses import dataclass, field

import pytest

from domain.dialogue import SpeechAct, State, act
from domain.ids import ContactId, DocumentId
from nodes.compose import Composer
from nodes.ingest import Ingest
from nodes.reply import Reply
from nodes.speaking import Aloud, Rule
from prompts.words import COMMON, Words
from tests.states import NOW, burst, state

WORDS = Words.load([COMMON], ("en", "nl"), strict=True)
KNOWN = {"disclosed_at": NOW.isoformat(), "last_heard_at": NOW.isoformat()}
"""A session under way: the disclosure is not due."""


@dataclass
class Speaker:
    """Speaks English, and notes what."""

    fails: bool = False
    said: list[str] = field(default_factory=list)

    def speaks(self, language: str) -> bool:
        return language == "en"

    async def speak(self, contact: ContactId, text: str, language: str) -> DocumentId | None:
        self.said.append(text)
        return None if self.fails else DocumentId("d1")


async def replied(
    *acts: SpeechAct, rule: Rule = "never", speaker: Speaker | None = None, heard: str = "", **fields: object
) -> list[str]:
    """The kinds of the messages of a reply."""
    before = state(turn={"acts": list(acts), "heard": heard}, language="en", **{**KNOWN, **fields})
    reply = Reply(Composer(WORDS), "Voltera", Aloud(speaker or Speaker(), rule))
    after = await reply(before)
    return [one["kind"] for one in after["turn"]["replies"]]


async def test_answers_are_written_unless_somebody_wants_to_hear_them() -> None:
    assert await replied(act("goodbye")) == ["say"]
    assert await replied(act("goodbye"), heard="bye") == ["say"]


async def test_an_answer_without_anything_to_remember_is_only_said() -> None:
    assert await replied(act("goodbye"), answers_by="voice") == ["voice"]


async def test_numbers_and_codes_are_written_too() -> None:
    answer = act("knowledge-answer", text="We are open from 9:00.")

    assert await replied(answer, answers_by="voice") == ["voice", "say"]


async def test_what_can_be_tapped_is_written_too() -> None:
    asked = act("clarify", {"id": "human", "key": "choice-human"})

    assert await replied(asked, answers_by="voice") == ["voice", "ask"]


async def test_that_an_ai_answers_is_said_and_written() -> None:
    speaker = Speaker()

    kinds = await replied(act("goodbye"), speaker=speaker, answers_by="voice", disclosed_at=None)

    assert kinds == ["voice", "say"]
    assert "AI assistant" in speaker.said[0]


@pytest.mark.parametrize(
    ("rule", "heard", "kinds"), [("in_kind", "bye", ["voice"]), ("in_kind", "", ["say"])]
)
async def test_a_playbook_may_answer_spoken_words_in_kind(rule: Rule, heard: str, kinds: list[str]) -> None:
    assert await replied(act("goodbye"), rule=rule, heard=heard) == kinds


async def test_a_customers_wish_comes_before_the_playbooks() -> None:
    assert await replied(act("goodbye"), rule="always", answers_by="text") == ["say"]


async def test_where_nobody_speaks_the_language_the_answer_is_written_and_nothing_is_promised() -> None:
    before = state(turn={"acts": [act("voice-replies-on")], "language": "nl"}, answers_by="voice", **KNOWN)

    after = await Reply(Composer(WORDS), "Voltera", Aloud(Speaker()))(before)

    assert [one["kind"] for one in after["turn"]["replies"]] == ["say"]
    assert after["last_acts"][0]["key"] == "voice-replies-none"


async def test_a_voice_that_fails_leaves_the_text() -> None:
    assert await replied(act("goodbye"), answers_by="voice", speaker=Speaker(fails=True)) == ["say"]


async def _ingested(text: str) -> State:
    return await Ingest(lambda code, contact: code)(state(burst(text)))


async def test_the_wish_alone_is_answered_at_once() -> None:
    after = await _ingested("please answer by voice")

    assert after["answers_by"] == "voice"
    assert [one["key"] for one in after["turn"]["acts"]] == ["voice-replies-on"]


async def test_it_is_answered_in_the_language_it_was_said_in() -> None:
    assert (await _ingested("répondez-moi par message vocal"))["turn"]["language"] == "fr"


async def test_beside_a_question_it_is_kept_and_the_question_answered() -> None:
    after = await _ingested("where is my parcel? please answer by voice")

    assert after["answers_by"] == "voice"
    assert after["turn"]["text"]
    assert not after["turn"].get("acts")
