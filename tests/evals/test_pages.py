"""The pages of the suites: complete, in every language, and not what the models were fitted on."""

from pathlib import Path

import pytest

from app.agent import flows
from app.playbook_folders import folder
from domain.errors import UnsafePlaybook
from evals.conversations import pages
from evals.conversations.case import VARIANTS
from playbooks.playbook import load

TIER1 = Path(pages.__file__).parents[1] / "tier1"
SHOP = load(folder("shop"))
CASES = pages.cases(TIER1, SHOP.languages)


def test_every_category_is_there_in_every_language() -> None:
    there = {(case.category, case.language) for case in CASES}
    categories = {path.stem for path in TIER1.glob("*.yaml")} - {"everybody"}

    assert there == {(category, language) for category in categories for language in SHOP.languages}
    assert {case.variant for case in CASES} == set(VARIANTS)


def test_no_customer_says_what_the_flows_were_fitted_on() -> None:
    known = {
        text.casefold().strip(" .?!¿¡")
        for flow in flows(SHOP).values()
        for texts in flow.examples.values()
        for text in texts
    }

    said = {wording for case in CASES for wordings in case.requests for wording in wordings}

    assert not {wording for wording in said if wording.casefold().strip(" .?!¿¡") in known}


def test_a_value_may_differ_by_language() -> None:
    addresses = {case.language: case.values["address"] for case in CASES if case.name == "all at once"}

    assert addresses["de"] == "Sendlinger Straße 20, 80331 München"
    assert len(set(addresses.values())) == len(SHOP.languages)


@pytest.mark.parametrize(
    ("page", "problem"),
    [
        ("category: other\nflows: []\ncases: {}\n", "the file of other"),
        ("category: one\nflows: []\ncases: {happy: {}}\n", "happy is none of"),
        ("category: one\nflows: []\ncases: {happy path: {}}\n", "nothing is said in en"),
        ("category: one\nflows: []\nsays: {en: hi}\ncases: {happy path: {also: tea}}\n", "no request called"),
        (
            "category: one\nflows: []\nsays: {en: hi}\ncases: {happy path: {changes: [{}]}}\n",
            "a change names",
        ),
        ("category: one\nflows: []\nsays: {en: hi}\ncases: {happy path: {end: x}}\n", "Extra inputs"),
    ],
)
def test_a_wrong_page_is_refused_with_its_line(tmp_path: Path, page: str, problem: str) -> None:
    everybody = "yes: {en: yes}\nno: {en: no}\nunknown: {en: what}\nrequests: {}\n"
    (tmp_path / "everybody.yaml").write_text(everybody, encoding="utf-8")
    (tmp_path / "one.yaml").write_text(page, encoding="utf-8")

    with pytest.raises(UnsafePlaybook, match=problem) as refused:
        pages.cases(tmp_path, ["en"])

    assert str(refused.value).startswith(f"{tmp_path / 'one.yaml'}:")
