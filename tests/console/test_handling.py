"""Notes, snoozes, giving a conversation to a colleague, and help with an answer."""

import pytest

from domain.event import Decision
from store import macros
from store.macros import Macro
from tests.console.office import SHOP, Office, at
from tests.console.test_queue import names


async def test_a_note_is_for_colleagues_and_never_sent(office: Office) -> None:
    conversation = office.customer("Camille")
    ana, ben = await office.person("Ana"), await office.person("Ben")

    await ana.submit(at(conversation), at(conversation, "note"), text="Called twice, <b>be kind</b>")

    page = (await ben.get(at(conversation))).text
    assert "Note by Ana" in page
    assert "Called twice, &lt;b&gt;be kind&lt;/b&gt;" in page
    assert office.desk.decisions == []
    assert office.now(conversation).mode == "bot"


async def test_a_snoozed_conversation_leaves_the_waiting_list_until_its_time(office: Office) -> None:
    conversation = office.customer("Camille")
    office.hands_over(conversation, "asked")
    browser = await office.person("Ana")

    await browser.submit(at(conversation), at(conversation, "snooze"), nap="hour")
    asleep = names((await browser.get("/console")).text)
    office.clock.move(minutes=61)
    awake = names((await browser.get("/console")).text)

    assert asleep == []
    assert awake == ["Camille"]
    assert "Ana snoozed it until" in (await browser.get(at(conversation))).text


async def test_a_customer_who_writes_ends_the_snooze(office: Office) -> None:
    conversation = office.customer("Camille")
    office.hands_over(conversation, "asked")
    browser = await office.person("Ana")
    await browser.submit(at(conversation), at(conversation, "snooze"), nap="tomorrow")
    office.clock.move(minutes=1)

    office.says(conversation, "allô ?")

    assert names((await browser.get("/console")).text) == ["Camille"]


async def test_a_snooze_can_be_taken_back(office: Office) -> None:
    conversation = office.customer("Camille")
    office.hands_over(conversation, "asked")
    browser = await office.person("Ana")
    await browser.submit(at(conversation), at(conversation, "snooze"), nap="week")

    await browser.submit(at(conversation), at(conversation, "snooze"), nap="over")

    assert names((await browser.get("/console")).text) == ["Camille"]


async def test_a_conversation_is_given_to_a_colleague(office: Office) -> None:
    conversation = office.customer("Camille")
    office.hands_over(conversation, "asked")
    ana, ben = await office.person("Ana"), await office.person("Ben")

    await ana.submit(at(conversation), at(conversation, "assign"), person="Ben")

    assert office.now(conversation).person == "Ben"
    assert office.desk.decisions == [Decision(do="take", person="Ben")]
    assert names((await ben.get("/console?tab=mine")).text) == ["Camille"]
    assert "Ana gave it to Ben" in (await ben.get(at(conversation))).text


@pytest.mark.parametrize("role", ["editor", "privacy"])
async def test_nobody_gets_a_conversation_who_may_not_answer(office: Office, role: str) -> None:
    conversation = office.customer("Camille")
    ana = await office.person("Ana")
    await office.person("Eve", role)

    answer = await ana.submit(at(conversation), at(conversation, "assign"), person="Eve")

    assert answer.status_code == 409
    assert "Eve cannot have this conversation" in answer.text
    assert office.now(conversation).person is None


async def test_a_case_is_closed_with_a_reason_that_the_page_tells(office: Office) -> None:
    conversation = office.customer("Camille")
    office.hands_over(conversation, "asked")
    browser = await office.person("Ana")

    await browser.submit(at(conversation), at(conversation, "resolve"), reason="no-reply")

    page = (await browser.get(at(conversation))).text
    assert "Ana resolved it: Customer no longer answers" in page


async def test_the_sidebar_shows_what_our_systems_know(office: Office) -> None:
    conversation = office.customer("Camille")
    stranger = office.customer("Nobody", phone="33600000000")
    browser = await office.person("Ana")

    known = (await browser.get(at(conversation, "dossier"))).text
    unknown = (await browser.get(at(stranger, "dossier"))).text

    for told in ("Camille Rousseau", "VIP", "V-10432", "Shipped", "€249.00", "6A001", "Filters", "Active"):
        assert told in known
    assert "belongs to no customer" in unknown


async def test_a_reply_is_suggested_with_its_source_or_not_at_all(office: Office) -> None:
    conversation = office.customer("Camille")
    browser = await office.person("Ana")

    office.says(conversation, "vous êtes ouverts le samedi ?")
    found = (await browser.get(at(conversation, "suggestion"))).text
    office.clock.move(seconds=1)
    office.says(conversation, "et le mardi ?")
    nothing = (await browser.get(at(conversation, "suggestion"))).text

    assert "Nous sommes ouverts le samedi" in found
    assert "From “Horaires” (hours.md)" in found
    assert "no answer" in nothing


async def test_nothing_is_translated_without_a_chat_model(office: Office) -> None:
    conversation = office.customer("Camille")
    office.says(conversation, "bonjour")
    browser = await office.person("Ana")

    page = (await browser.get(at(conversation))).text
    answer = await browser.get(at(conversation, "translation") + "?text=bonjour")

    assert "Translate" not in page
    assert answer.status_code == 404


async def test_a_conversation_is_summed_up_in_the_persons_language(office: Office) -> None:
    conversation = office.customer("Camille")
    office.says(conversation, "bonjour")
    office.hands_over(conversation, "asked")
    browser = await office.person("Ana")

    page = (await browser.get(at(conversation))).text
    told = (await browser.get(at(conversation, "summary"))).text
    office.summariser.fails = True
    failed = (await browser.get(at(conversation, "summary"))).text

    assert "Sum up" in page
    assert "Camille: 1 in en &lt;b&gt;" in told
    assert "did not work this time" in failed


async def test_a_macro_comes_with_the_names_filled_in(office: Office) -> None:
    conversation = office.customer("Camille")
    office.says(conversation, "bonjour")
    text = "Bonjour {name}, ici {me}."
    macro = Macro(id="1", business=SHOP, title="Hello", text=text, person="Lea", at=office.clock())
    with office.database.writing() as connection:
        macros.save(connection, macro)
    browser = await office.person("Ana")

    page = (await browser.get(at(conversation))).text

    assert 'value="Bonjour Camille, ici Ana."' in page
