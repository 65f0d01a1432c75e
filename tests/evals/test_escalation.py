"""The escalation suite: enough conversations, in every language, and figures that can fail."""

from pathlib import Path

import pytest

from ai.keywords import spot
from domain.errors import UnsafePlaybook
from evals.escalation.conversation import Label, Labelled, conversations
from evals.escalation.suite import PAGES, Verdict, figures, table

LANGUAGES = ("en", "fr", "nl", "de", "es", "it")


def labelled(must: Label | None) -> Labelled:
    return Labelled(
        id="x", language="en", must=must, says=("hm",), customer=None, closed=False, records={}, fails=()
    )


def verdict(must: Label | None, *reasons: str, told: bool = True) -> Verdict:
    return Verdict(of=labelled(must), reasons=reasons, told_at_last=told)


def test_there_are_at_least_300_conversations_the_same_in_every_language() -> None:
    found = conversations(PAGES, LANGUAGES)

    assert len(found) >= 300
    assert {one.language for one in found} == set(LANGUAGES)
    assert sum(one.must is not None for one in found) >= 150


def test_a_conversation_without_a_language_is_refused(tmp_path: Path) -> None:
    (tmp_path / "one.yaml").write_text("hello:\n  en: [hi]\n", encoding="utf-8")

    with pytest.raises(UnsafePlaybook, match="hello says nothing in fr"):
        conversations(tmp_path, LANGUAGES)


def test_figures_tell_who_was_left_alone_and_who_was_fetched_in_vain() -> None:
    found = figures(
        [verdict("asked", "asked"), verdict("safety"), verdict(None, "upset"), verdict("legal", "asked")]
    )

    assert found.recall == pytest.approx(2 / 3)
    assert found.precision == pytest.approx(2 / 3)
    assert found.right_reason == pytest.approx(1 / 2)
    assert not found.passes


def test_a_wish_heard_a_turn_late_is_not_honoured() -> None:
    late = verdict("asked", "asked", told=False)

    assert figures([late]).honoured == 0.0
    assert not late.is_right
    assert "asked          0 of 1" in table([late])


@pytest.mark.parametrize("one", [one for one in conversations(PAGES, LANGUAGES) if one.must == "asked"])
def test_every_wish_of_the_suite_is_heard_by_words_alone(one: Labelled) -> None:
    assert "human" in spot(one.says[-1])
