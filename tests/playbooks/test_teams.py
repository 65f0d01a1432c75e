"""Cases find a team by reason, topic, language, tier and shift, and have a time by which it takes them."""

from datetime import timedelta
from pathlib import Path

import pytest

from domain.errors import UnsafePlaybook
from playbooks.escalation import EscalationForm
from playbooks.playbook import load
from playbooks.teams import Team
from tests.playbooks.test_playbook import SHOP, at, changed

RULES = EscalationForm.model_validate(
    {
        "wrong_answers": "3 %",
        "upset": -0.6,
        "upset_turns": 2,
        "teams": {
            "early": {"hours": {"tuesday": "08:00-12:00"}},
            "late": {"hours": {"tuesday": "12:00-20:00"}},
            "german": {"people": ["jana"]},
            "vips": {"who": "Camille", "hours": {"monday": "09:00-10:00"}},
        },
        "routes": [
            {"to": "vips", "tiers": ["vip"]},
            {"to": "german", "languages": ["de"], "topics": ["refund"]},
            {"to": "early"},
            {"to": "late"},
        ],
    }
).escalation(load(SHOP).hours)
MORNING, EVENING, NIGHT = at("2026-11-24T09:00:00"), at("2026-11-24T16:00:00"), at("2026-11-24T23:00:00")


def team(moment: object = MORNING, **case: str | None) -> Team:
    found = RULES.team(
        moment,  # type: ignore[arg-type]
        **{"reason": "asked", "topic": None, "language": "en", "tier": None, **case},
    )
    assert found is not None
    return found


def test_the_first_fitting_team_that_is_in_takes_it() -> None:
    assert team(MORNING).name == "early"
    assert team(EVENING).name == "late"
    assert team(NIGHT).name == "early"


def test_language_and_topic_lead_together_or_not_at_all() -> None:
    assert team(language="de", topic="refund").people == ("jana",)
    assert team(language="de", topic="order_status").name == "early"


def test_important_customers_wait_for_their_own_person() -> None:
    assert team(MORNING, tier="vip").who == "Camille"


def test_the_clock_runs_only_while_the_team_is_there() -> None:
    hours = load(SHOP).hours

    assert hours.worked(at("2026-11-24T09:00:00"), timedelta(minutes=30)) == at("2026-11-24T09:30:00")
    assert hours.worked(at("2026-11-24T16:50:00"), timedelta(minutes=60)) == at("2026-11-25T08:50:00")
    assert hours.worked(at("2026-11-28T14:45:00"), timedelta(minutes=30)) == at("2026-11-30T08:15:00")


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        ("{to: duty,", "{to: nobody,", "leads to nobody: there is no such team"),
        ("    - {to: front}\n", "", "the last route has to take every case"),
    ],
)
def test_a_route_that_leads_nowhere_is_refused(tmp_path: Path, old: str, new: str, problem: str) -> None:
    with pytest.raises(UnsafePlaybook, match=problem):
        load(changed(tmp_path, old, new))
