"""A playbook folder becomes frozen data, or is refused with file and line."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from domain.errors import UnsafePlaybook
from playbooks.page import read
from playbooks.playbook import load

SHOP = Path(__file__).parents[2] / "playbooks" / "shop"


def at(text: str) -> datetime:
    """A time in UTC."""
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def changed(tmp_path: Path, old: str, new: str) -> Path:
    """The shop's playbook with one thing changed."""
    folder = tmp_path / "shop"
    (folder / "flows").mkdir(parents=True)
    page = (SHOP / "playbook.yaml").read_text("utf-8")
    assert old in page
    (folder / "playbook.yaml").write_text(page.replace(old, new), "utf-8")
    (folder / "flows" / "one.yaml").write_text("flow: one\n", "utf-8")
    return folder


def test_the_shop_speaks_six_languages_from_paris() -> None:
    shop = load(SHOP)

    assert shop.languages == ("en", "fr", "nl", "de", "es", "it")
    assert str(shop.zone) == "Europe/Paris"
    assert shop.policies["auto_refund"] == {"amount": 10000, "currency": "EUR"}
    assert {page.file.stem for page in shop.flows} >= {
        "order_status",
        "refund",
        "opening_hours",
        "talk_to_person",
    }
    assert (shop.folder / shop.words.name / "en" / "refunds.ftl").exists()


@pytest.mark.parametrize(
    ("moment", "open_"),
    [
        ("2026-11-24T07:59:00", False),  # Tuesday 08:59 in Paris, winter time
        ("2026-11-24T08:00:00", True),
        ("2026-11-24T16:59:00", True),
        ("2026-11-24T17:00:00", False),
        ("2026-07-21T07:00:00", True),  # summer time
        ("2026-11-28T14:30:00", True),  # Saturday
        ("2026-11-29T10:00:00", False),  # Sunday
        ("2026-12-25T10:00:00", False),  # a holiday on a Friday
    ],
)
def test_opening_hours_are_the_shops_own_wall_clock(moment: str, open_: bool) -> None:
    assert load(SHOP).is_open(at(moment)) is open_


def test_the_next_opening_skips_nights_sundays_and_holidays() -> None:
    shop = load(SHOP)

    assert shop.next_opening(at("2026-11-24T10:00:00")) == at("2026-11-24T10:00:00")
    assert shop.next_opening(at("2026-11-24T05:00:00")) == at("2026-11-24T08:00:00")
    assert shop.next_opening(at("2026-11-28T15:30:00")) == at("2026-11-30T08:00:00")
    assert shop.next_opening(at("2026-12-24T18:00:00")) == at("2026-12-26T09:00:00")


def test_days_until_the_next_opening_are_the_shops_own_calendar_days() -> None:
    hours = load(SHOP).hours

    assert hours.days_until_open(at("2026-11-24T05:00:00")) == 0
    assert hours.days_until_open(at("2026-11-24T22:30:00")) == 1
    assert hours.days_until_open(at("2026-11-24T23:30:00")) == 0  # past midnight in Paris
    assert hours.days_until_open(at("2026-11-28T15:30:00")) == 2


def test_a_shop_that_never_opens_does_not_hang(tmp_path: Path) -> None:
    folder = changed(tmp_path, "  monday: 09:00-18:00", "  monday: closed")
    text = (folder / "playbook.yaml").read_text("utf-8")
    for hours in ("09:00-18:00", "10:00-16:00"):
        text = text.replace(hours, "closed")
    (folder / "playbook.yaml").write_text(text, "utf-8")

    now = at("2026-11-24T10:00:00")

    assert load(folder).next_opening(now) == now


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        ("  monday: 09:00-18:00", "  monday: nine to five", "hours"),
        ("  monday: 09:00-18:00", "  monday: 18:00-09:00", "hours"),
        ("time_zone: Europe/Paris", "time_zone: Mars/Base", "time_zone"),
        ("languages: [en, fr, nl, de, es, it]", "languages: []", "languages"),
        ("holidays: [2026-12-25", "holidays: [2026-13-25", "holidays"),
        ("knowledge: knowledge", "knowlegde: knowledge", "knowlegde"),
        ("name: shop", "name: shop\nname: shop", "twice"),
        ("name: shop", "name: [shop", "not YAML"),
    ],
)
def test_a_wrong_page_is_refused_with_file_and_line(tmp_path: Path, old: str, new: str, problem: str) -> None:
    folder = changed(tmp_path, old, new)

    with pytest.raises(UnsafePlaybook, match=problem) as refused:
        load(folder)

    file, line, _ = str(refused.value).split(":", 2)
    assert file.endswith("playbook.yaml")
    assert int(line) >= 1


def test_a_missing_page_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UnsafePlaybook, match=r"playbook\.yaml:1: cannot be read"):
        load(tmp_path)


def test_plain_words_of_a_page_mean_what_they_look_like(tmp_path: Path) -> None:
    page = tmp_path / "page.yaml"
    page.write_text("a: yes\nno: 10:30\nday: 2026-12-25\nn: 12\nf: 0.5\nt: true\nz: null\nq: '12'\n", "utf-8")

    data = read(page)

    assert data.data == {
        "a": "yes",
        "no": "10:30",
        "day": "2026-12-25",
        "n": 12,
        "f": 0.5,
        "t": True,
        "z": None,
        "q": "12",
    }
    assert data.line(("day",)) == 3
    assert data.line(("day", "deeper")) == 3
