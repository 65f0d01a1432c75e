"""Words shared by a question and a text."""

import pytest

from kb.bm25 import Bm25, tokens


def test_the_text_that_shares_the_rarer_words_wins() -> None:
    bm25 = Bm25(["we ship to Spain", "we ship to Germany", "we repair kettles"])

    scores = bm25.scores("do you ship to Germany?")

    assert scores.argmax() == 1
    assert scores[2] == pytest.approx(0)


@pytest.mark.parametrize(
    ("one", "other"), [("Öffnungszeiten", "offnungszeit"), ("LIVRAISON", "livraisons"), ("dañado", "danado")]
)
def test_case_accents_and_endings_do_not_matter(one: str, other: str) -> None:
    assert tokens(one) == tokens(other)


def test_without_texts_or_shared_words_nothing_scores() -> None:
    assert Bm25([]).scores("hours").tolist() == []
    assert Bm25(["", "hours"]).scores("refund").tolist() == [0, 0]
