"""From speech acts to messages within WhatsApp's limits."""

from collections.abc import Mapping

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.dialogue import Choice, SpeechAct, act
from domain.ids import DocumentId
from domain.json import Json
from domain.outbound import Ask, Button, Document, Offer, Outbound, Row, Say
from nodes.compose import Composer, split, unique

WORDS = {
    "hello": "Hello!",
    "hours": "Open *09:00–18:00*.",
    "which": "Which order?",
    "long": "A sentence. " * 110,
    "book": "\n\n".join(f"Chapter {n}. " + "word " * 150 for n in range(12)),
    "back-to": "Back to {flow}.",
    "flow-name-refund": "your refund",
    "list-open": "Choose",
    "yes": "Yes, go ahead",
}


class Dictionary:
    """Words for tests: a fact's name in braces is replaced by the fact."""

    def render(self, key: str, facts: Mapping[str, Json], language: str) -> str:
        text = WORDS.get(key, "")
        for name, fact in facts.items():
            text = text.replace("{" + name + "}", str(fact))
        return text

    def keys(self, language: str) -> frozenset[str]:
        return frozenset(WORDS)


def compose(*acts: SpeechAct) -> tuple[Outbound, ...]:
    return Composer(Dictionary()).compose(acts, "en")


def picks(*titles: str, description: str = "") -> list[Choice]:
    return [
        {"id": f"pick:f:order:{n}", "title": title, "description": description}
        for n, title in enumerate(titles)
    ]


def test_everything_said_in_a_turn_is_one_message() -> None:
    assert compose(act("hello"), act("hours")) == (Say(body="Hello!\n\nOpen *09:00–18:00*."),)


def test_nothing_to_say_is_no_message() -> None:
    assert compose() == ()
    assert compose(act("no-such-words")) == ()


def test_what_is_said_twice_is_said_once() -> None:
    assert compose(act("hello"), act("hello")) == (Say(body="Hello!"),)


def test_up_to_three_choices_are_buttons_under_the_same_message() -> None:
    said = compose(act("hours"), act("which", {"id": "confirm:1:yes", "key": "yes"}, *picks("V-10432")))

    assert said == (
        Ask(
            body="Open *09:00–18:00*.\n\nWhich order?",
            buttons=(
                Button(id="confirm:1:yes", title="Yes, go ahead"),
                Button(id="pick:f:order:0", title="V-10432"),
            ),
        ),
    )


def test_more_choices_are_a_list_of_at_most_ten() -> None:
    (said,) = compose(act("which", *picks(*(f"V-{n}" for n in range(12)))))

    assert isinstance(said, Offer)
    assert said.open == "Choose"
    assert [row.title for row in said.rows] == [f"V-{n}" for n in range(10)]


def test_choices_with_a_description_are_a_list_even_when_few() -> None:
    (said,) = compose(act("which", *picks("V-10432", description="Kettle, delivered " + "on time " * 20)))

    assert isinstance(said, Offer)
    assert said.rows[0].description.startswith("Kettle, delivered")
    assert len(said.rows[0].description) <= 72


def test_the_last_question_decides_what_can_be_tapped() -> None:
    (said,) = compose(act("hours", *picks("first")), act("which", *picks("second")), act("hello"))

    assert isinstance(said, Ask)
    assert [button.title for button in said.buttons] == ["second"]
    assert said.body.endswith("Hello!")


def test_titles_are_cut_to_the_limit_and_told_apart() -> None:
    same = "Espresso machine with grinder"
    (said,) = compose(act("which", *picks(same, same, "")))

    assert isinstance(said, Ask)
    assert [button.title for button in said.buttons] == ["Espresso machine wi…", "Espresso machin… (2)", "…"]


def test_a_choice_offered_twice_or_with_an_id_the_channel_refuses_is_left_out() -> None:
    tap: Choice = {"id": "flow:refund", "title": "Refund"}
    long: Choice = {"id": "x" * 201, "title": "Too long"}

    assert compose(act("which", tap, tap, long)) == (
        Ask(body="Which order?", buttons=(Button(id="flow:refund", title="Refund"),)),
    )


def test_a_long_answer_goes_before_the_question_that_carries_the_buttons() -> None:
    said = compose(act("long"), act("which", *picks("V-10432")))

    assert [one.kind for one in said] == ["say", "ask"]
    assert isinstance(said[1], Ask)
    assert said[1].body == "Which order?"


def test_a_question_too_long_for_buttons_keeps_its_end_with_them() -> None:
    said = compose(act("long", *picks("V-10432")))

    assert [one.kind for one in said] == ["say", "ask"]
    assert all(isinstance(one, Say | Ask) and one.body.endswith("A sentence.") for one in said)


def test_a_very_long_text_is_cut_between_paragraphs() -> None:
    said = compose(act("book"))

    assert len(said) == 3
    assert all(isinstance(one, Say) and one.body.startswith("Chapter") for one in said)


def test_a_question_without_words_still_reaches_the_customer_with_its_choices() -> None:
    (said,) = compose(act("no-such-words", *picks("V-10432")))

    assert isinstance(said, Ask)
    assert said.body == "…"


@pytest.mark.parametrize(
    ("flow", "sentence"), [("refund", "Back to your refund."), ("other", "Back to None.")]
)
def test_a_flow_is_told_by_its_name_in_a_sentence(flow: str, sentence: str) -> None:
    assert compose(act("back-to", flow=flow)) == (Say(body=sentence),)


@settings(deadline=None)
@given(st.text(max_size=300), st.integers(20, 60))
def test_cutting_a_text_keeps_every_word_in_order(text: str, limit: int) -> None:
    parts = split(text, limit)

    assert all(0 < len(part) <= limit for part in parts)
    assert "".join("".join(parts).split()) == "".join(text.split())


@given(st.lists(st.text(max_size=40), max_size=10))
def test_titles_are_short_different_and_never_empty(titles: list[str]) -> None:
    short = unique(titles, 20)

    assert len(short) == len(titles) == len(set(short))
    assert all(0 < len(title) <= 20 for title in short)


@settings(max_examples=100, deadline=None)
@given(
    st.lists(st.sampled_from(["hello", "long", "book", "none"]), max_size=4),
    st.lists(st.text(max_size=60), max_size=12),
)
def test_no_message_breaks_a_limit_of_the_channel(keys: list[str], titles: list[str]) -> None:
    for one in compose(*(act(key, *picks(*titles)) for key in keys)):
        match one:
            case Say(body=body):
                assert 0 < len(body) <= 4_096
            case Ask(body=body, buttons=buttons):
                assert 0 < len(body) <= 1_024
                assert 0 < len(buttons) <= 3
            case Offer(body=body, rows=rows):
                assert 0 < len(body) <= 1_024
                assert 0 < len(rows) <= 10
                assert all(isinstance(row, Row) and 0 < len(row.title) <= 24 for row in rows)


def paper(key: str, *choices: Choice) -> SpeechAct:
    return {**act(key, *choices), "document": {"id": "d1", "name": "label.pdf"}}


def test_a_document_carries_what_is_said_as_its_caption() -> None:
    said = compose(act("hello"), paper("hours"))

    caption = "Hello!\n\nOpen *09:00–18:00*."
    assert said == (Document(id=DocumentId("d1"), filename="label.pdf", caption=caption),)


def test_what_comes_after_a_document_is_a_message_of_its_own() -> None:
    document, question = compose(paper("hello"), act("which", *picks("V-1", "V-2")))

    assert document == Document(id=DocumentId("d1"), filename="label.pdf", caption="Hello!")
    assert isinstance(question, Ask)


def test_words_with_buttons_go_before_their_document() -> None:
    question, document = compose(paper("which", *picks("V-1", "V-2")))

    assert isinstance(question, Ask)
    assert document == Document(id=DocumentId("d1"), filename="label.pdf", caption=None)


def test_what_is_too_long_for_a_caption_is_said_before_the_document() -> None:
    *said, document = compose(paper("long"))

    assert all(isinstance(one, Say) for one in said)
    assert document == Document(id=DocumentId("d1"), filename="label.pdf", caption=None)
