"""The queue: who waits, why, and for how long."""

import re

from console.queue import MOST
from domain.ids import BusinessId
from store import contacts, conversations, people
from store.people import Person
from tests.console.office import HASHER, PASSWORD, SHOP, Browser, Office, at


def names(page: str) -> list[str]:
    """The customers in the list, in order."""
    return re.findall(r'class="name">([^<]+)<', page)


async def test_a_waiting_customer_is_shown_with_reason_language_and_last_words(office: Office) -> None:
    conversation = office.customer("Camille")
    office.says(conversation, "je veux parler à quelqu'un")
    office.hands_over(conversation, "asked")
    office.clock.move(minutes=7)
    browser = await office.person("Ana")

    page = (await browser.get("/console")).text

    assert "Camille" in page
    assert "Asked for a person" in page
    assert 'title="French"' in page
    assert "je veux parler à quelqu&#39;un" in page
    assert "waiting for 7 min" in page
    assert "23 h left to reply" in page


async def test_the_most_urgent_comes_first_and_then_who_waits_longest(office: Office) -> None:
    for name, urgency in (("First", "normal"), ("Second", "normal"), ("Furious", "high"), ("Calm", "low")):
        conversation = office.customer(name, phone=f"3361234{len(name)}{urgency}")
        office.hands_over(conversation, "asked", urgency=urgency)
        office.clock.move(minutes=1)
    browser = await office.person("Ana")

    page = (await browser.get("/console")).text

    assert names(page) == ["Furious", "First", "Second", "Calm"]


async def test_a_case_taken_moves_from_waiting_to_mine(office: Office) -> None:
    conversation = office.customer("Camille")
    office.hands_over(conversation, "asked")
    ana, ben = await office.person("Ana"), await office.person("Ben")

    await ana.submit(at(conversation), at(conversation, "take"))

    assert names((await ana.get("/console")).text) == []
    assert names((await ana.get("/console?tab=mine")).text) == ["Camille"]
    assert names((await ben.get("/console?tab=mine")).text) == []
    assert "Ana has it" in (await ben.get("/console?tab=open")).text


async def test_an_approval_waits_while_the_agent_goes_on_talking(office: Office) -> None:
    conversation = office.customer("Camille")
    office.awaits_approval(conversation)
    browser = await office.person("Ana")

    page = (await browser.get("/console")).text

    assert "Approval needed" in page
    assert "The agent answers" in page


async def test_a_customer_is_found_by_phone_number_or_part_of_the_name(office: Office) -> None:
    office.customer("Camille Rousseau", phone="33612345678")
    office.customer("Sanne de Vries", phone="31612345678")
    browser = await office.person("Ana")

    by_phone = (await browser.get("/console/search?q=%2B31+6+12345678")).text
    by_name = (await browser.get("/console/search?q=rousseau")).text
    by_nothing = (await browser.get("/console/search?q=<b>")).text

    assert names(by_phone) == ["Sanne de Vries"]
    assert names(by_name) == ["Camille Rousseau"]
    assert "Nothing found for “&lt;b&gt;”" in by_nothing


async def test_a_person_of_another_business_sees_nothing_of_this_one(office: Office) -> None:
    conversation = office.customer("Camille")
    office.hands_over(conversation, "asked")
    stranger = Person(
        name="Eve",
        password_hash=HASHER.hash(PASSWORD),
        role="agent",
        created_at=office.clock(),
        business=BusinessId("other"),
    )
    with office.database.writing() as connection:
        people.save(connection, stranger)
    browser = Browser(office.app)
    await browser.log_in("Eve")

    queue = (await browser.get("/console?tab=open")).text
    search = (await browser.get("/console/search?q=camille")).text
    page = await browser.get(at(conversation))
    reply = await browser.submit("/console", at(conversation, "reply"), text="hello")

    assert names(queue) == names(search) == []
    assert page.status_code == reply.status_code == 404
    assert office.desk.decisions == []


async def test_an_open_page_is_told_when_something_changes(office: Office) -> None:
    conversation = office.customer("Camille")
    browser = await office.person("Ana")
    page = (await browser.get(at(conversation))).text
    seen = re.search(r'data-mark="([\w.]+)"', page)
    assert seen is not None
    stream = f"/console/changes?conversation={conversation}"

    before = (await browser.get(stream)).text
    office.says(conversation, "hello?")
    after = (await browser.get(stream)).text

    assert f"data: {seen[1]}\n" in before
    assert "data: " in after
    assert f"data: {seen[1]}\n" not in after


async def test_a_conversation_without_a_holder_waits_even_without_a_case(office: Office) -> None:
    conversation = office.customer("Camille")
    with office.database.writing() as connection:
        conversations.set_mode(connection, conversation, "human", office.clock())
    browser = await office.person("Ana")

    assert names((await browser.get("/console")).text) == ["Camille"]
    assert office.now(conversation).business == SHOP


async def test_the_queue_is_narrowed_by_reason_language_and_tier(office: Office) -> None:
    for name, language, reason, tier in (
        ("Camille", "fr", "asked", "standard"),
        ("Chloé", "fr", "stuck", "vip"),
        ("Sanne", "nl", "asked", "vip"),
    ):
        conversation = office.customer(name, phone=f"336{len(name)}{language}")
        office.hands_over(conversation, reason, customer={"tier": tier})
        with office.database.writing() as connection:
            contacts.set_language(connection, office.now(conversation).contact, language)
    browser = await office.person("Ana")

    french = (await browser.get("/console?language=fr")).text
    asked = (await browser.get("/console?reason=asked")).text
    vips = (await browser.get("/console?tier=vip&reason=stuck")).text

    assert sorted(names(french)) == ["Camille", "Chloé"]
    assert sorted(names(asked)) == ["Camille", "Sanne"]
    assert names(vips) == ["Chloé"]


async def test_a_long_queue_is_shown_in_pages_and_counted_whole(office: Office) -> None:
    for number in range(MOST + 3):
        office.hands_over(office.customer(f"Customer {number}", phone=f"3361{number:04d}"), "asked")
        office.clock.move(seconds=1)
    browser = await office.person("Ana")

    first = (await browser.get("/console")).text
    second = (await browser.get("/console?page=2")).text

    assert len(names(first)) == MOST
    assert names(second) == [f"Customer {number}" for number in range(MOST, MOST + 3)]
    assert "Page 1 of 2 (53 cases)" in first


async def test_what_others_do_shows_on_the_next_look(office: Office) -> None:
    conversation = office.customer("Camille")
    office.hands_over(conversation, "asked")
    ana, ben = await office.person("Ana"), await office.person("Ben")
    assert names((await ben.get("/console")).text) == ["Camille"]

    await ana.submit(at(conversation), at(conversation, "take"))
    office.says(conversation, "are you there?")

    assert names((await ben.get("/console")).text) == []
    assert "are you there?" in (await ana.get("/console/rail")).text
