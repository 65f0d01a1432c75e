"""Roles, accounts, one's own settings, and the audit of what people do."""

import re

import pytest

from store import acts, people, preferences
from store.preferences import Shift
from tests.console.office import PASSWORD, Browser, Office, at


async def test_an_admin_lets_somebody_in_with_a_password_shown_once(office: Office) -> None:
    admin = await office.person("Root", "admin")

    made = (await admin.submit("/console/people", "/console/people", name="Ben", role="lead")).text

    shown = re.search(r"<code>([\w-]+)</code>", made)
    assert shown is not None
    assert shown[1] not in (await admin.get("/console/people")).text
    ben = Browser(office.app)
    assert (await ben.log_in("Ben", shown[1])).status_code == 303


async def test_a_role_taken_away_counts_at_once(office: Office) -> None:
    admin, ben = await office.person("Root", "admin"), await office.person("Ben", "admin")
    assert (await ben.get("/console/people")).status_code == 200

    await admin.submit("/console/people", "/console/people/role", name="Ben", role="agent")

    assert (await ben.get("/console/people")).status_code == 403


async def test_somebody_removed_is_out_at_once(office: Office) -> None:
    admin, ben = await office.person("Root", "admin"), await office.person("Ben")

    await admin.submit("/console/people", "/console/people/remove", name="Ben")

    assert (await ben.get("/console")).status_code == 303


@pytest.mark.parametrize(
    ("role", "page", "status"),
    [
        ("agent", "people", 403),
        ("agent", "audit", 403),
        ("agent", "macros", 403),
        ("lead", "people", 403),
        ("lead", "audit", 200),
        ("lead", "macros", 200),
        ("editor", "macros", 200),
        ("editor", "audit", 403),
        ("privacy", "audit", 200),
        ("privacy", "macros", 403),
        ("admin", "people", 200),
    ],
)
async def test_every_role_sees_what_it_may(office: Office, role: str, page: str, status: int) -> None:
    browser = await office.person("Ana", role)

    assert (await browser.get(f"/console/{page}")).status_code == status


@pytest.mark.parametrize("role", ["editor", "privacy"])
async def test_who_may_not_answer_can_only_read(office: Office, role: str) -> None:
    conversation = office.customer("Camille")
    office.says(conversation, "allô ?")
    browser = await office.person("Eve", role)

    page = (await browser.get(at(conversation))).text
    answer = await browser.submit("/console/settings", at(conversation, "reply"), text="Bonjour")

    assert "allô ?" in page
    assert "/reply" not in page
    assert answer.status_code == 403
    assert office.desk.decisions == []


async def test_language_and_look_are_ones_own(office: Office) -> None:
    browser = await office.person("Ana")

    await browser.submit("/console/settings", "/console/settings", language="de", theme="dark")

    page = (await browser.get("/console")).text
    assert '<html lang="de" data-theme="dark">' in page
    assert "Niemand wartet." in page


async def test_a_browser_gets_its_own_language_until_somebody_chooses(office: Office) -> None:
    stranger = Browser(office.app)
    stranger.speaks("pt-PT,nl-BE;q=0.8,en;q=0.5")

    assert "Voor de mensen achter de assistent." in (await stranger.get("/console/login")).text
    assert "Deze pagina bestaat niet" in (await stranger.get("/console/static/none.css")).text


async def test_shifts_and_occasions_are_kept(office: Office) -> None:
    browser = await office.person("Ana")
    starts, ends = ["09:00", "", "25:00", "", "", "", ""], ["17:30", "12:00", "26:00", "", "", "", ""]

    await browser.submit(
        "/console/settings", "/console/settings", occasions=["approval"], starts=starts, ends=ends
    )

    with office.database.reading() as connection:
        kept = preferences.get(connection, "Ana")
    assert kept.shifts == (Shift(day=0, start="09:00", end="17:30"),)
    assert kept.occasions == ("approval",)


async def test_a_password_changes_only_for_whoever_knows_it(office: Office) -> None:
    browser = await office.person("Ana")
    form = "/console/settings/password"

    wrong = await browser.submit("/console/settings", form, present="nope", new="a longer password")
    short = await browser.submit("/console/settings", form, present=PASSWORD, new="short")
    right = await browser.submit("/console/settings", form, present=PASSWORD, new="a longer password")

    assert (wrong.status_code, short.status_code, right.status_code) == (409, 409, 303)
    assert office.accounts.verify("Ana", "a longer password") is not None


async def test_every_act_is_in_the_audit_without_anybodys_words(office: Office) -> None:
    conversation = office.customer("Camille")
    office.says(conversation, "allô ?")
    ana = await office.person("Ana")
    await ana.submit(at(conversation), at(conversation, "reply"), text="Bonjour secret")
    await ana.submit(at(conversation), at(conversation, "note"), text="a private note")
    await ana.submit(at(conversation), at(conversation, "return"), instruction="be quick")
    lead = await office.person("Lea", "lead")

    page = (await lead.get("/console/audit")).text

    with office.database.reading() as connection:
        done = [one.act for one in reversed(acts.recent(connection, None, 20))]
    assert done == ["login", "reply", "note", "return", "login"]
    assert not any(words in page for words in ("secret", "private note", "be quick"))


async def test_what_was_refused_is_not_in_the_audit(office: Office) -> None:
    conversation = office.customer("Camille")
    browser = await office.person("Ana")

    await browser.submit(at(conversation), at(conversation, "reply"), text="outside the window")

    with office.database.reading() as connection:
        assert [one.act for one in acts.of(connection, conversation)] == []


async def test_a_wrong_password_for_a_known_name_is_in_the_audit(office: Office) -> None:
    office.accounts.save("Ana", PASSWORD, "agent")
    browser = Browser(office.app)

    await browser.log_in("Ana", "guess")
    await browser.log_in("Nobody", "guess")

    with office.database.reading() as connection:
        done = [(one.person, one.act) for one in acts.recent(connection, None, 5)]
        assert done == [("Ana", "login-failed")]
        assert people.get(connection, "Nobody") is None


async def test_macros_are_written_and_removed_by_those_who_may(office: Office) -> None:
    lead = await office.person("Lea", "lead")

    await lead.submit("/console/macros", "/console/macros", title="Bye", text="Au revoir {name}")
    page = (await lead.get("/console/macros")).text
    found = re.search(r'name="id" value="([\w-]+)"', page)
    assert found is not None
    await lead.submit("/console/macros", "/console/macros/remove", id=found[1])

    assert "Au revoir {name}" in page
    assert "No macros yet." in (await lead.get("/console/macros")).text
