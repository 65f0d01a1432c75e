"""The playbook is safe, and with it the real agent does what the small retailer's customers want."""

from pathlib import Path

import pytest

from app.settings import Settings
from domain.clock import utc_now
from evals.conversations.playing import Played
from evals.tau2_retail import suite
from evals.tau2_retail.grading import problems
from evals.tau2_retail.replay import gold
from flows.checker import check
from playbooks import playbook as playbooks
from prompts.words import COMMON, Words
from tests.evals.tau2_retail.small import benchmark, counter, store, task

PLAYED_BY_THE_SUITE = "tests in fewer than two languages"


def test_the_playbook_is_safe() -> None:
    book = playbooks.load(suite.PLAYBOOK)
    words = Words.load([COMMON, book.words], book.languages, zone=book.zone, clock=utc_now, strict=True)
    keys = {language: words.keys(language) for language in book.languages}

    findings = [one for one in check(book, keys, counter().names()) if one.problem != PLAYED_BY_THE_SUITE]

    assert findings == []
    assert list(words.problems()) == []


def test_every_flow_has_examples_enough() -> None:
    book = playbooks.load(suite.PLAYBOOK)

    assert {page.file.stem: len(page.data["examples"]["en"]) >= 15 for page in book.flows} == {
        page.file.stem: True for page in book.flows
    }


def test_a_write_too_many_is_wrong_and_one_too_few_is_missing() -> None:
    made, right = store(), gold(benchmark().database, task("1").writes)
    made.cancel("#W1000002", "no longer needed")

    found = [(one.kind, one.what) for one in problems(made, right)]

    assert sorted(found) == [
        ("missing effect", "cancel"),
        ("missing effect", "return"),
        ("wrong effect", "cancel"),
    ]
    assert problems(right, gold(benchmark().database, task("1").writes)) == []


def test_a_right_write_that_changes_nothing_is_not_missed() -> None:
    made, right = store(), store()
    right.modify_user_address("otto_lind_2222", right.user("otto_lind_2222")["address"])

    assert problems(made, right) == []


def test_the_same_writes_in_another_order_with_another_end_are_wrong() -> None:
    here = {"address1": "1 A", "address2": "", "city": "B", "state": "CO", "country": "USA", "zip": "80000"}
    there = {**here, "zip": "80001"}
    made, right = store(), store()
    for one, order in ((made, (here, there)), (right, (there, here))):
        for address in order:
            one.modify_user_address("mara_reed_1111", address)

    assert [problem.what for problem in problems(made, right)] == ["another order of writes"]


@pytest.mark.slow
def test_customers_of_the_small_retailer_end_in_the_right_database(tmp_path: Path) -> None:
    settings = Settings(data_dir=tmp_path, model=None)
    wrong: list[Played] = []

    result = suite.run(benchmark(), [], settings, 3, lambda one: None if one.right else wrong.append(one))

    assert [(one.case.id, one.style, one.problems) for one in wrong] == []
    assert result.passes
    assert list(result.notes) == [
        "the flows can express the writes of 5 of 5 tasks",
        "0 of 15 runs wrote something that is not in the right solution",
        "told all that had to be told in 3 of 3 runs (not part of being right)",
    ]
