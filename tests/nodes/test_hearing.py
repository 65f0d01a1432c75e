"""Voice notes become the customer's words only as far as they were heard surely."""

from dataclasses import replace

import pytest

from ai.secrets import HIDDEN
from ai.speech.discreet import HIDDEN_CARD
from domain.contact import Contact
from domain.dialogue import Question, State
from domain.ids import MediaId
from domain.inbound import Content, Inbound, Media, Tap
from domain.json import dump
from domain.media import Problem, Reading, Received
from domain.tap import Confirm
from graph.routes import after_transcribe
from nodes.ingest import Ingest
from nodes.transcribe import Transcribe
from tests.states import CONTACT, burst, state

ingest = Ingest(lambda code, contact: code)

GONE = dump(replace(CONTACT, opted_out=True))
NOTE = Media(what="audio", media_id="a", voice=True)
PREVIEW: Question = {
    "kind": "confirm",
    "frame": "f1",
    "slot": None,
    "options": [
        {"id": str(Confirm("n1", "yes")), "key": "confirm-yes"},
        {"id": str(Confirm("n1", "no")), "key": "confirm-no"},
    ],
}


class Note:
    """A voice note that says this."""

    def __init__(self, text: str, confidence: float = 0.9, problem: Problem | None = None) -> None:
        self.reading = Reading(kind="audio", text=text, confidence=confidence, language="en", problem=problem)

    async def receive(self, contact: Contact, message: Inbound) -> Received:
        """The only note there is."""
        return Received(id=MediaId("a"), reading=self.reading)


async def heard(note: Note, *beside: Content | str, **fields: object) -> State:
    """The state after a burst with the note, read and listened to."""
    before = state(burst(*beside, NOTE), **fields)
    taken = {**before, **await ingest(before)}
    return {**taken, **await Transcribe(note)(taken)}  # type: ignore[typeddict-item]


async def then(before: State, *contents: Content | str) -> State:
    """The state after the next burst was read."""
    fresh = state(burst(*contents))["turn"]
    return {**before, **await ingest({**before, "turn": {**fresh, "id": "conv-1:00000002"}})}


def said(after: State) -> list[str]:
    return [one["key"] for one in after["turn"].get("acts", [])]


async def test_clear_words_are_the_customers() -> None:
    after = await heard(Note("where is my parcel"))

    assert after["turn"]["text"] == after["turn"]["heard"] == "where is my parcel"
    assert said(after) == []


async def test_numbers_are_written_as_one_types_them() -> None:
    after = await heard(Note("my order is V one zero four three two"))

    assert after["turn"]["text"] == "my order is V-10432"


async def test_written_words_beside_it_come_first_and_are_not_taken_for_spoken_ones() -> None:
    after = await heard(Note("and it came broken"), "refund please")

    assert after["turn"]["text"] == "refund please\nand it came broken"
    assert after["turn"]["heard"] == "and it came broken"


async def test_unsure_words_are_read_back_and_nothing_else_happens() -> None:
    after = await heard(Note("please stop the kettle", confidence=0.5))

    assert said(after) == ["voice-unsure"]
    assert after["turn"]["acts"][0]["facts"] == {"text": "please stop the kettle"}
    assert after["turn"]["text"] == ""
    assert after["turn"]["commands"] == []


async def test_yes_that_is_right_makes_them_the_customers() -> None:
    doubtful = await heard(Note("where is order V 1 0 4 3 2", confidence=0.5))
    yes = doubtful["turn"]["acts"][0]["choices"][0]

    after = await then(doubtful, Tap(id=yes["id"], title="Yes"))

    assert after["turn"]["text"] == after["turn"]["heard"] == "where is order V-10432"
    assert after["turn"]["consent"] is None


async def test_a_written_yes_right_after_it_does_too() -> None:
    doubtful = await heard(Note("where is my parcel", confidence=0.5))

    assert (await then(doubtful, "yes"))["turn"]["text"] == "where is my parcel"


async def test_no_asks_for_it_once_more() -> None:
    doubtful = await heard(Note("where is my castle", confidence=0.5))
    no = doubtful["turn"]["acts"][0]["choices"][1]

    assert said(await then(doubtful, Tap(id=no["id"], title="No"))) == ["voice-again"]


async def test_the_button_of_an_older_note_does_not_bring_its_words_back() -> None:
    doubtful = await heard(Note("give me a refund", confidence=0.5))
    yes = doubtful["turn"]["acts"][0]["choices"][0]
    moved_on = await then(doubtful, "hello")

    after = await then(moved_on, Tap(id=yes["id"], title="Yes"))

    assert after["turn"]["text"] == ""
    assert after["turn"]["consent"] is not None  # the flows say that the button is stale


async def test_noise_that_sounds_like_words_is_not_even_shown() -> None:
    after = await heard(Note("thanks for watching", confidence=0.2))

    assert said(after) == ["voice-unclear"]
    assert after.get("doubt") is None


async def test_a_spoken_yes_confirms_nothing_but_brings_the_buttons_back() -> None:
    after = await heard(Note("Yes."), question=PREVIEW)

    assert said(after) == ["voice-tap"]
    assert after["turn"]["acts"][0]["choices"] == PREVIEW["options"]
    assert after["turn"].get("consent") is None
    assert after["turn"]["text"] == ""


async def test_a_written_yes_beside_a_voice_note_is_no_whole_message() -> None:
    after = await heard(Note("but not the lamp"), "yes", question=PREVIEW)

    assert after["turn"]["consent"] is None


async def test_words_that_count_before_all_else_count_when_spoken() -> None:
    assert {"type": "privacy", "what": "stop"} in (await heard(Note("stop")))["turn"]["commands"]
    human = (await heard(Note("I want to talk to a human")))["turn"]["commands"]
    assert {"type": "handoff", "reason": "asked"} in human


async def test_silence_is_said_so() -> None:
    assert said(await heard(Note("", problem="silent"))) == ["media-silent"]


async def test_a_note_that_is_too_long_is_said_so() -> None:
    assert said(await heard(Note("", problem="too-big"))) == ["voice-too-long"]


async def test_a_spoken_password_is_not_used() -> None:
    after = await heard(Note("my password is sunshine77"))

    assert said(after) == ["voice-secret"]
    assert after["turn"]["text"] == ""


async def test_a_card_number_is_not_used_and_the_rest_is() -> None:
    after = await heard(Note(f"refund it to {HIDDEN_CARD} please"))

    assert said(after) == ["voice-card"]
    assert after["turn"]["heard"] == f"refund it to {HIDDEN_CARD} please"


async def test_a_password_that_the_ear_has_hidden_is_warned_of() -> None:
    after = await heard(Note(f"my password is {HIDDEN}"))

    assert said(after) == ["voice-secret"]
    assert after["turn"]["text"] == ""


@pytest.mark.parametrize("confidence", [0.9, 0.5])
async def test_who_opted_out_and_asks_for_a_person_in_a_note_is_heard(confidence: float) -> None:
    after = await heard(Note("I want to talk to a human", confidence), contact=GONE)

    assert "outcome" not in after["turn"]
    assert after["turn"]["commands"] or said(after) == ["voice-unsure"]


@pytest.mark.parametrize("confidence", [0.9, 0.5, 0.1])
async def test_who_opted_out_and_says_something_else_is_left_in_peace(confidence: float) -> None:
    after = await heard(Note("where is my parcel", confidence), contact=GONE)

    assert (after["turn"]["outcome"], said(after)) == ("silent", [])
    assert after["doubt"] is None
    assert after_transcribe(after) == "__end__"
