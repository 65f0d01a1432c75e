"""Marks in messages, as WhatsApp shows them."""

import pytest

from console.markup import marked


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("order *V-12345*.", "order <strong>V-12345</strong>."),
        ("_soon_ and ~not now~", "<em>soon</em> and <s>not now</s>"),
        ("*_both_*", "<strong><em>both</em></strong>"),
        ("2 * 3 * 4, a*b*c, snake_case_name", "2 * 3 * 4, a*b*c, snake_case_name"),
        ("*<b>bold</b>*", "<strong>&lt;b&gt;bold&lt;/b&gt;</strong>"),
        ("*one\ntwo*", "*one\ntwo*"),
        ("", ""),
    ],
)
def test_marks_are_shown_and_all_else_stays_text(text: str, shown: str) -> None:
    assert marked(text) == shown
