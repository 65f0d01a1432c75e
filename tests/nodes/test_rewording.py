"""Which words a chat model may put better: answers to what was written, and nothing that decides or binds."""

from collections.abc import Sequence

import pytest

from ai.rewriting import Reworded, Rewording, Saying
from domain.dialogue import Returned, SpeechAct, State, Turn, act
from nodes.compose import Composer
from nodes.reply import Reply
from nodes.rewording import Reword
from prompts.words import COMMON, Words

AT = "2026-11-20T12:00:00+00:00"
PASSAGE = {"id": "returns:en:1", "text": "You have 30 days. The label is free."}


class Shouting:
    """A writer that shouts, and doubts what holds a question."""

    def __init__(self) -> None:
        self.asked: list[Saying] = []

    async def write(self, saying: Saying) -> Rewording:
        self.asked.append(saying)
        return Rewording(
            pieces=tuple(
                Reworded(text=None, doubts=("unknown",))
                if "?" in one.plain
                else Reworded(text=one.plain.upper())
                for one in saying.pieces
            ),
            call={"name": "model.reply", "tokens": 120},
        )


def answered(*acts: SpeechAct, **more: object) -> State:
    turn: Turn = {
        "id": "c:1",
        "at": AT,
        "text": "how long do I have?",
        "language": "en",
        "outcome": "answered",
        "acts": list(acts),
        "passages": [PASSAGE],
        **more,  # type: ignore[typeddict-item]
    }
    return {"disclosed_at": AT, "last_heard_at": AT, "contact": {"sender": {"name": "Ana"}}, "turn": turn}


def quote() -> SpeechAct:
    return act("knowledge-answer", text="You have 30 days.")


@pytest.fixture(scope="module")
def composer() -> Composer:
    return Composer(Words.load([COMMON], ("en",), strict=True))


def reply(composer: Composer, writer: Shouting, keys: Sequence[str] = ("knowledge-answer",)) -> Reply:
    return Reply(composer, "Voltera", rewording=Reword(writer, composer, frozenset(keys)))


async def test_an_answer_is_put_better_and_its_sources_are_kept(composer: Composer) -> None:
    writer = Shouting()

    after = await reply(composer, writer)(answered(quote()))

    assert after["turn"]["replies"][0]["body"] == "YOU HAVE 30 DAYS."
    assert after["turn"]["wordings"] == [
        {
            "key": "knowledge-answer",
            "plain": "You have 30 days.",
            "said": "YOU HAVE 30 DAYS.",
            "doubts": [],
            "sources": ["returns:en:1"],
        }
    ]
    assert after["turn"]["calls"] == [{"name": "model.reply", "tokens": 120}]
    assert writer.asked[0].pieces[0].passages == (PASSAGE["text"],)
    assert writer.asked[0].personal == {"NAME": "Ana"}


async def test_repeating_says_the_plain_words(composer: Composer) -> None:
    after = await reply(composer, Shouting())(answered(quote()))

    assert after["last_acts"] == [quote()]


async def test_the_disclosure_before_it_stays_as_it_is(composer: Composer) -> None:
    state = answered(quote())
    del state["disclosed_at"]

    after = await reply(composer, Shouting())(state)

    first, *_, last = after["turn"]["replies"][0]["body"].split("\n\n")
    assert first.startswith("Hello! I'm Voltera's AI assistant.")
    assert last == "YOU HAVE 30 DAYS."


async def test_doubted_words_are_said_plainly_and_the_doubt_is_kept(composer: Composer) -> None:
    after = await reply(composer, Shouting())(answered(act("knowledge-answer", text="30 days?")))

    assert after["turn"]["replies"][0]["body"] == "30 days?"
    assert after["turn"]["wordings"][0]["doubts"] == ["unknown"]


@pytest.mark.parametrize(
    "state",
    [
        answered(act("greeting")),
        answered(act("handoff-already")),
        answered(act("privacy-stop")),
        answered(quote(), outcome="done"),
        answered(quote(), outcome="handed_over"),
        answered(quote(), text=""),
        answered(quote(), consent={"answer": "yes", "nonce": "n", "message": "m"}),
    ],
    ids=["greeting", "handoff", "privacy", "done", "handed over", "tap", "consent"],
)
async def test_what_decides_or_binds_costs_no_call_and_is_said_as_it_is(
    composer: Composer, state: State
) -> None:
    writer = Shouting()

    after = await reply(composer, writer)(state)

    assert writer.asked == []
    assert "wordings" not in after["turn"]


@pytest.mark.parametrize(
    ("at", "staff"), [("2026-11-20T00:00:00+00:00", "be brief"), ("2026-11-18T00:00:00+00:00", "")]
)
async def test_what_a_person_said_on_giving_back_goes_along_for_a_day(
    composer: Composer, at: str, staff: str
) -> None:
    writer = Shouting()
    back: Returned = {"person": "ana", "text": "be brief", "flow": None, "at": at, "reason": "asked"}

    await reply(composer, writer)({**answered(quote()), "returned": back})

    assert writer.asked[0].staff == staff
