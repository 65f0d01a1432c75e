"""An answer is cut to the question, and never to less than is true."""

from collections.abc import Sequence

import numpy as np
import pytest
from numpy.typing import NDArray

from kb.trimming import trimmed
from tests.kb.hashing import Hashing

FILLER = (
    "Our team is happy to help you with all of this, at any time of the day, here in this chat or on the"
    " phone, or in one of our many shops, which you find in all large towns."
)


def likeness(question: str, sentences: Sequence[str]) -> NDArray[np.float32]:
    model = Hashing()
    alike: NDArray[np.float32] = model.passages([*sentences]) @ model.queries([question])[0]
    return alike


def answer(passage: str, question: str, language: str = "en") -> str:
    return trimmed(passage, question, language, likeness)


def test_only_the_paragraph_that_answers_is_said() -> None:
    passage = f"The warranty lasts 2 years.\n\nBring an ID for pickup.\n\n{FILLER}"

    assert answer(passage, "what do I bring for pickup, an ID?") == "Bring an ID for pickup."


@pytest.mark.parametrize(
    ("language", "question", "said", "qualifies"),
    [
        (
            "en",
            "how long is the warranty",
            "The warranty lasts 2 years.",
            "Except batteries: those have 6 months.",
        ),
        ("en", "how long is the warranty", "The warranty lasts 2 years.", "Drops aren't covered."),
        ("fr", "combien dure la garantie", "La garantie dure 2 ans.", "Sauf pour les piles : 6 mois."),
        (
            "nl",
            "hoe lang duurt de garantie",
            "De garantie duurt 2 jaar.",
            "Behalve voor batterijen: 6 maanden.",
        ),
        ("de", "wie lange dauert die Garantie", "Die Garantie dauert 2 Jahre.", "Außer bei Akkus: 6 Monate."),
        ("es", "cuánto dura la garantía", "La garantía dura 2 años.", "Salvo las pilas: 6 meses."),
        ("it", "quanto dura la garanzia", "La garanzia dura 2 anni.", "Tranne le pile: 6 mesi."),
    ],
)
@pytest.mark.parametrize("gap", [" ", "\n\n"])
def test_an_exception_goes_along_whether_or_not_in_the_same_paragraph(
    language: str, question: str, said: str, qualifies: str, gap: str
) -> None:
    passage = f"{said}{gap}{qualifies}\n\n{FILLER}"

    assert answer(passage, question, language) == f"{said}{gap}{qualifies}"


def test_a_condition_behind_it_goes_along() -> None:
    said = "A refund takes 5 days. It starts when the parcel is back."

    assert answer(f"{said}\n\n{FILLER}\n\n{FILLER}", "how long takes a refund") == said


def test_a_number_about_the_same_goes_along() -> None:
    said = "Delivery to Spain takes days, and costs €7.90.\n\nDelivery costs nothing from €50."

    assert answer(f"{said}\n\n{FILLER}", "what costs sending to Spain") == said


def test_it_never_begins_with_what_only_goes_on() -> None:
    said = "Orders leave within a day.\n\nThey arrive on Friday."

    assert answer(f"{FILLER}\n\n{said}", "arrive Friday?") == said


def test_a_list_is_said_whole_with_its_head() -> None:
    listed = "We take:\n\n- Visa cards\n- PayPal\n- Bank transfer"

    assert answer(f"{FILLER}\n\n{listed}\n\n{FILLER}", "PayPal?") == listed


@pytest.mark.parametrize(
    ("passage", "language"),
    [
        ("Open from 9 to 6. Parking is free.", "en"),  # short enough
        (
            f"{FILLER} *Open from 9. Closed at 6.*\n\n{FILLER}\n\n{FILLER}",
            "xx",
        ),  # no words to tell what qualifies
        (f"*Open from 9.\n\n{FILLER}* {FILLER}", "en"),  # would cut marked words in two
    ],
)
def test_what_cannot_be_cut_safely_is_said_whole(passage: str, language: str) -> None:
    assert answer(passage, "open from when?", language) == passage


def test_what_is_said_stands_in_the_page_word_for_word() -> None:
    passage = f"{FILLER}\n\nIt's *free*:\n- from €50\n- in shops\n\n{FILLER}"

    assert answer(passage, "free in shops?") in passage
