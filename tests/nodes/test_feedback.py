"""Was this it? Asked where an answer is not sure; a no brings the next best, then a person."""

from types import SimpleNamespace
from typing import Any

import pytest

from ai.calibration import Calibration
from domain.command import Ask, CancelFlow, Command, Handoff, SmallTalk, StartFlow
from domain.contact import Proof, Sender
from domain.dialogue import State
from domain.ids import BusinessId
from domain.json import Json, dump
from nodes.feedback import Judged, judged
from nodes.retrieve import Retrieve
from nodes.score_confidence import ConfidenceRules, ScoreConfidence
from nodes.unasked import Unasked
from playbooks.escalation import Escalation
from tests.flows.world import MemoryLedger, Shop, node
from tests.nodes.pages import Pages
from tests.states import state

QUESTION = "do you take old batteries?"
ASKS = (Ask(question=QUESTION),)
SCORES = Calibration(bias=0.0, weights={"passage": 1.0}, answers=100, wrong=())
"""As sure as the best passage."""


KNOWN = {"batteries": {"gifts": 0.7, "recycling": 0.6}, "open": {"hours": 0.99}}
"""Two passages about batteries, and one about nothing else."""


class NoCrm:
    """Knows nobody."""

    async def identify(self, business: BusinessId, sender: Sender) -> tuple[str | None, Proof]:
        return None, Proof.NONE

    async def read(self, name: str, args: Any, caller: Any) -> Json:
        return {}


class Chat:
    """A conversation through the nodes from classify to score_confidence."""

    def __init__(self) -> None:
        self.heard: tuple[Command, ...] = ()
        score = ScoreConfidence(
            ConfidenceRules(ask_below=0.5, check_below=0.9), Unasked(Escalation()), SCORES
        )
        act = node(Shop(), MemoryLedger(), SimpleNamespace())
        self.nodes = (Judged(self._classify), Retrieve(NoCrm(), Pages(KNOWN), frozenset()), act, score)
        self.state: State = state(proof="none")
        self.number = 0

    async def _classify(self, now: State) -> State:
        turn = now["turn"]
        return {"turn": {**turn, "language": "en", "commands": [dump(one, Command) for one in self.heard]}}

    async def says(self, text: str, *commands: Command) -> list[str]:
        """What is said to these words, by key."""
        self.heard = commands
        return await self._turn(text=text)

    async def taps(self, answer: str, *, nonce: str | None = None) -> list[str]:
        """What is said to this button."""
        self.heard = ()
        quoted = self.state.get("quoted")
        consent = {"answer": answer, "nonce": nonce or (quoted and quoted["nonce"]), "message": "wamid.9"}
        return await self._turn(text="", consent=consent)

    async def _turn(self, **turn: Any) -> list[str]:
        self.number += 1
        fresh = state(turn={"id": f"conv-1:{self.number:08d}", **turn})["turn"]  # type: ignore[typeddict-item]
        self.state = {**self.state, "turn": fresh}
        for one in self.nodes:
            self.state = {**self.state, **await one(self.state)}
        return [act["key"] for act in self.state["turn"]["acts"]]

    @property
    def quoted(self) -> list[object]:
        """The passages said in this turn."""
        acts = self.state["turn"]["acts"]
        return [one["facts"]["passage"] for one in acts if one["key"] == "knowledge-answer"]


@pytest.fixture
def chat() -> Chat:
    return Chat()


async def test_an_answer_that_is_not_sure_asks_whether_that_was_it(chat: Chat) -> None:
    assert await chat.says(QUESTION, *ASKS) == ["knowledge-answer", "answer-check"]

    *_, asked = chat.state["turn"]["acts"]
    assert [one["key"] for one in asked["choices"]] == ["answer-check-yes", "answer-check-no", "choice-human"]
    assert not chat.state.get("solved")


async def test_a_sure_answer_asks_nothing(chat: Chat) -> None:
    assert await chat.says("when are you open?", Ask(question="when are you open?")) == ["knowledge-answer"]
    assert chat.state["solved"]


@pytest.mark.parametrize(
    "no", ["that's not it", "nein, etwas anderes", "no era eso", "non era questo", "no", "Nein!"]
)
async def test_a_no_to_a_sure_answer_counts_as_well(chat: Chat, no: str) -> None:
    said = await chat.says(QUESTION, *ASKS)
    chat.state |= {"question": None, "quoted": None, "last_acts": chat.state["turn"]["acts"][:1]}
    chat.state["recent"] = [{"author": "customer", "text": QUESTION}, {"author": "agent", "text": "…"}]

    again = await chat.says(no, StartFlow(flow="exchange"))

    assert said[0] == again[0] == "knowledge-answer"
    assert chat.quoted == ["recycling"]
    assert chat.state["turn"]["feedback"] == {"question": QUESTION, "answer": "no"}


async def test_no_thanks_after_a_sure_answer_is_no_complaint_about_it(chat: Chat) -> None:
    await chat.says(QUESTION, *ASKS)
    chat.state |= {"question": None, "quoted": None, "last_acts": chat.state["turn"]["acts"][:1]}
    chat.state["recent"] = [{"author": "customer", "text": QUESTION}, {"author": "agent", "text": "…"}]

    await chat.says("no thanks", SmallTalk(kind="goodbye"))

    assert "feedback" not in chat.state["turn"]


@pytest.mark.parametrize("text", ["cancel", "stornieren", "annuler", "annuleren", "cancelar", "annulla"])
async def test_what_is_to_be_cancelled_after_a_sure_answer_is_no_complaint_about_it(
    chat: Chat, text: str
) -> None:
    await chat.says(QUESTION, *ASKS)
    chat.state |= {"question": None, "quoted": None, "last_acts": chat.state["turn"]["acts"][:1]}
    chat.state["recent"] = [{"author": "customer", "text": QUESTION}]

    await chat.says(text, CancelFlow())

    assert "feedback" not in chat.state["turn"]


async def test_a_yes_is_thanked_and_counts_as_solved(chat: Chat) -> None:
    await chat.says(QUESTION, *ASKS)

    assert await chat.taps("yes") == ["thanks"]

    assert chat.state["turn"]["feedback"] == {"question": QUESTION, "answer": "yes"}
    assert (chat.state["solved"], chat.state["question"], chat.state["quoted"]) == (True, None, None)


async def test_a_no_brings_the_next_best_passage_and_asks_again(chat: Chat) -> None:
    await chat.says(QUESTION, *ASKS)

    assert await chat.taps("no") == ["knowledge-answer", "answer-check"]

    assert chat.quoted == ["recycling"]
    assert chat.state["turn"]["feedback"] == {"question": QUESTION, "answer": "no"}


async def test_the_second_no_brings_a_person(chat: Chat) -> None:
    await chat.says(QUESTION, *ASKS)
    await chat.taps("no")

    await chat.taps("no")

    assert chat.state["turn"]["wants_person"] == "unsure"
    assert chat.quoted == []


async def test_a_no_when_nothing_else_is_known_brings_a_person(chat: Chat) -> None:
    await chat.says(QUESTION, *ASKS)
    quoted = chat.state["quoted"]
    assert quoted is not None
    chat.state["quoted"] = {**quoted, "passages": ["gifts+recycling"]}
    chat.nodes = (chat.nodes[0], Retrieve(NoCrm(), Pages({}), frozenset()), *chat.nodes[2:])

    await chat.taps("no")

    assert chat.state["turn"]["wants_person"] == "unsure"


@pytest.mark.parametrize(
    ("text", "heard", "answer"),
    [
        ("no", (), "no"),
        ("No, that's not what I meant", (), "no"),
        ("that doesn't help", (), "no"),
        ("yes", (), "yes"),
        ("that was it, thanks!", (SmallTalk(kind="thanks"),), "yes"),
        ("thank you", (SmallTalk(kind="thanks"),), "yes"),
        ("Nein, das meinte ich nicht", (), "no"),
        ("non, ce n'est pas ça", (), "no"),
        ("nee, dat bedoelde ik niet", (), "no"),
        ("no era eso", (), "no"),
        ("non era questo", (), "no"),
        ("ja, das war's", (), "yes"),
        ("oui c'est ça", (), "yes"),
        ("ja dat was het", (), "yes"),
        ("sí, era eso", (), "yes"),
        ("sì, era questo", (), "yes"),
    ],
)
async def test_words_do_as_well_as_a_tap(
    chat: Chat, text: str, heard: tuple[Command, ...], answer: str
) -> None:
    await chat.says(QUESTION, *ASKS)

    await chat.says(text, *heard)

    assert chat.state["turn"]["feedback"]["answer"] == answer


async def test_another_question_is_answered_and_judges_nothing(chat: Chat) -> None:
    await chat.says(QUESTION, *ASKS)

    assert await chat.says("when are you open?", Ask(question="when are you open?")) == ["knowledge-answer"]
    assert "feedback" not in chat.state["turn"]


async def test_a_no_with_a_request_beside_it_is_noted_and_the_request_served(chat: Chat) -> None:
    await chat.says(QUESTION, *ASKS)
    refund = StartFlow(flow="refund")

    after = judged(chat.state, _said("no, not what I meant: a refund", refund))

    assert after["turn"]["feedback"]["answer"] == "no"
    assert after["turn"]["commands"] == [dump(refund, Command)]


async def test_what_is_misheard_in_a_mere_no_is_no_request(chat: Chat) -> None:
    await chat.says(QUESTION, *ASKS)

    after = judged(chat.state, _said("no, that's not what I asked", StartFlow(flow="order_status")))

    assert after["turn"]["commands"] == [dump(*ASKS, Command)]


def _said(text: str, *commands: Command) -> Any:
    fresh = state(turn={"text": text, "language": "en"})["turn"]
    return {**fresh, "commands": [dump(one, Command) for one in commands]}


async def test_a_person_asked_for_in_words_is_no_feedback(chat: Chat) -> None:
    await chat.says(QUESTION, *ASKS)

    await chat.says("a human please", Handoff(reason="asked"))

    assert chat.state["turn"]["wants_person"] == "asked"
    assert "feedback" not in chat.state["turn"]


async def test_the_button_to_a_person_below_an_answer_says_that_it_was_not_it(chat: Chat) -> None:
    await chat.says(QUESTION, *ASKS)

    await chat.says("", Handoff(reason="asked"))

    assert chat.state["turn"]["wants_person"] == "asked"
    assert chat.state["turn"]["feedback"] == {"question": QUESTION, "answer": "no"}


async def test_the_button_of_an_earlier_answer_no_longer_works(chat: Chat) -> None:
    await chat.says(QUESTION, *ASKS)

    assert await chat.taps("yes", nonce="another") == ["stale-button"]


async def test_the_button_still_works_after_something_else_was_said(chat: Chat) -> None:
    await chat.says(QUESTION, *ASKS)
    await chat.says("hello", SmallTalk(kind="greeting"))

    assert await chat.taps("no") == ["knowledge-answer", "answer-check"]
