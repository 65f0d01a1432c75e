"""Pages that say the same with other numbers are noticed, and never told at random."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from kb.index import Index
from kb.shelf import Asker
from tests.kb.hashing import Hashing
from tests.kb.test_index import NOON, PLAIN, write

QUESTION = "how many days to return an order?"
FRANCE, GERMANY = Asker(market="FR"), Asker(market="DE")


@pytest.fixture
def pages(tmp_path: Path) -> Path:
    folder = tmp_path / "pages"
    write(folder, "en/returns", "Returns", QUESTION, "You can return an order within 30 days of delivery.")
    return folder


def planted(pages: Path, text: str, extra: str = "", language: str = "en") -> Index:
    write(pages, f"{language}/old", "Old", "Anything else?", text, extra)
    index = Index(pages.parent / "index", Hashing(), calibrations=PLAIN)
    index.sync(pages)
    return index


def told(index: Index, asker: Asker, at: datetime = NOON) -> tuple[str, tuple[str, ...]]:
    """What is said to this customer, and the sources that contradict it."""
    best, *_ = index.search(QUESTION, "en", 1, at, asker=asker)
    found = index.told(best, QUESTION, at, asker=asker)
    return found.answer, found.disputed


OTHER = "You can return an order within 14 days of delivery."


def test_two_pages_with_other_numbers_are_named_and_neither_is_told(pages: Path) -> None:
    index = planted(pages, OTHER)

    (conflict,) = index.conflicts(NOON)

    assert conflict.sources == ("en/old.md", "en/returns.md")
    assert [("14" in conflict.said[0]), ("30" in conflict.said[1])] == [True, True]
    assert told(index, FRANCE)[1] == ("en/old.md",)


@pytest.mark.parametrize(
    "text",
    [
        "You can return an order within 30 days of delivery, opened or not.",
        "The battery lasts 14 days on one charge.",
        "You can return an order of any size within reason.",
    ],
)
def test_pages_that_agree_or_speak_of_something_else_are_no_conflict(pages: Path, text: str) -> None:
    index = planted(pages, text)

    assert index.conflicts(NOON) == []
    assert told(index, FRANCE)[1] == ()


def test_what_has_ended_contradicts_nobody(pages: Path) -> None:
    index = planted(pages, OTHER, "valid_until: 2026-11-19\n")

    assert index.conflicts(NOON) == []
    assert told(index, FRANCE)[1] == ()


def test_what_will_hold_is_named_before_it_does_and_disputed_only_then(pages: Path) -> None:
    index = planted(pages, OTHER, "valid_from: 2026-12-01\n")

    assert len(index.conflicts(NOON)) == 1
    assert told(index, FRANCE)[1] == ()
    assert told(index, FRANCE, datetime(2026, 12, 1, 12, tzinfo=UTC))[1] == ("en/old.md",)


def test_a_page_for_one_market_is_told_there_and_the_general_one_elsewhere(pages: Path) -> None:
    index = planted(pages, OTHER, "markets: [FR]\n")

    assert index.conflicts(NOON) == []
    assert told(index, FRANCE) == (OTHER, ())
    assert told(index, GERMANY) == ("You can return an order within 30 days of delivery.", ())


def test_a_customer_of_no_known_market_is_told_neither(pages: Path) -> None:
    assert told(planted(pages, OTHER, "markets: [FR]\n"), Asker())[1] == ("en/old.md",)


def test_pages_for_different_markets_do_not_meet(pages: Path) -> None:
    write(pages, "en/returns", "Returns", QUESTION, "You can return it within 30 days.", "markets: [DE]\n")

    assert planted(pages, "You can return it within 14 days.", "markets: [FR]\n").conflicts(NOON) == []


def test_a_page_that_replaces_another_is_told_in_its_place(pages: Path) -> None:
    index = planted(pages, OTHER, "replaces: [returns]\n")

    assert index.conflicts(NOON) == []
    assert told(index, FRANCE) == (OTHER, ())


def test_what_is_not_in_the_answer_is_not_disputed(pages: Path) -> None:
    text = "You can return an order within 30 days of delivery.\n\nThe label costs €5."
    write(pages, "en/returns", "Returns", QUESTION, text + "\n\n" + "We are glad to help you. " * 8)
    index = planted(pages, "The label costs €9.")

    assert len(index.conflicts(NOON)) == 1
    assert told(index, FRANCE)[1] == ()
