"""Single words as features."""

import numpy as np

from ai.terms import MOST_TERMS, Terms


def test_a_rare_word_weighs_more_than_a_common_one() -> None:
    terms = Terms(["my kettle", "my lamp", "my radio"])

    common, rare = terms.rows(["my", "kettle"])
    both = terms.rows(["kettle my"])[0]

    assert both @ rare > both @ common > 0


def test_rows_are_unit_vectors_or_nothing() -> None:
    rows = Terms(["where is my order", "money back"]).rows(["my order my order", "zzz", ""])

    np.testing.assert_allclose(np.linalg.norm(rows, axis=1), [1, 0, 0], atol=1e-6)


def test_only_so_many_terms_are_kept() -> None:
    terms = Terms([f"word{number}" for number in range(2 * MOST_TERMS)])

    assert terms.rows(["word1"]).shape == (1, MOST_TERMS)
