"""The rules of escalation are data, and refused where they are unsafe."""

from pathlib import Path

import pytest

from domain.errors import UnsafePlaybook
from playbooks.playbook import load
from tests.playbooks.test_playbook import SHOP, changed


def test_the_shop_says_when_a_person_is_fetched_unasked() -> None:
    rules = load(SHOP).escalation

    assert (rules.upset, rules.upset_turns, rules.furious) == (-0.6, 2, -0.9)
    assert rules.at_once[-2:] == ("fraud", "repeated")


@pytest.mark.parametrize(
    ("matters", "problem"),
    [
        ("[medical, legal, financial]", "safety always go to a person"),
        ("[safety, medical, legal, financial, gossip]", "nothing is known of gossip"),
    ],
)
def test_regulated_matters_cannot_be_left_out(tmp_path: Path, matters: str, problem: str) -> None:
    whole = "[safety, medical, legal, financial, fraud, repeated]"

    with pytest.raises(UnsafePlaybook, match=problem):
        load(changed(tmp_path, whole, matters))
