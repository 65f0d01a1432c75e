"""The queue: who waits, why, and for how long."""

import json
import re
from datetime import timedelta
from html import unescape
from typing import get_args

from console.queue import MOST
from domain.ids import BusinessId
from store import contacts, conversations, people
from store.people import Person
from store.queue import Due
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


def stream_of(page: str) -> str:
    """The address that tells what changes on a page."""
    mark, stream = re.search(r'data-mark="([\w.]+)"', page), re.search(r'data-stream="([^"]+)"', page)
    assert mark
    assert stream
    address = unescape(stream[1])
    return f"{address}{'&' if '?' in address else '?'}mark={mark[1]}"


async def told(browser: Browser, stream: str, last: str = "") -> list[tuple[str, str]]:
    """What a stream tells: marks, and parts of the page."""
    events = (await browser.http.get(stream, headers={"last-event-id": last})).text
    return [(mark, json.loads(parts)) for mark, parts in re.findall(r"id: (\S+)\ndata: (.*)\n", events)]


async def test_an_open_conversation_is_sent_what_changes_and_only_that(office: Office) -> None:
    conversation, other = office.customer("Camille"), office.customer("Sanne", phone="31612345678")
    office.hands_over(other, "asked")
    browser = await office.person("Ana")
    stream = stream_of((await browser.get(at(conversation))).text)
    assert await told(browser, stream) == []

    office.says(other, "is anybody there?")
    [(mark, beside)] = await told(browser, stream)
    office.says(conversation, "hello?")
    [(latest, whole)] = await told(browser, stream, last=mark)

    assert "is anybody there?" in beside
    assert 'id="log"' not in beside
    assert 'id="log"' in whole
    assert "hello?" in whole
    assert await told(browser, stream, last=latest) == []


async def test_an_open_queue_is_sent_its_lines_as_its_filters_have_them(office: Office) -> None:
    browser = await office.person("Ana")
    stream = stream_of((await browser.get("/console?tab=open&reason=asked")).text)

    for name, reason in (("Camille", "asked"), ("Sanne", "stuck")):
        office.hands_over(office.customer(name, phone=f"336{len(name)}"), reason)
    [(_, parts)] = await told(browser, stream)

    assert names(parts) == ["Camille"]


async def test_an_open_page_is_made_anew_every_minute_for_its_waiting_times(office: Office) -> None:
    office.hands_over(office.customer("Camille"), "asked")
    browser = await office.person("Ana")
    stream = stream_of((await browser.get("/console")).text)

    office.clock.move(minutes=7)
    [(_, parts)] = await told(browser, stream)

    assert "waiting for 7 min" in parts


async def test_a_page_is_told_to_load_anew_when_its_login_or_conversation_is_gone(office: Office) -> None:
    conversation = office.customer("Camille")
    browser = await office.person("Ana")
    stream = stream_of((await browser.get(at(conversation))).text)
    with office.database.writing() as connection:
        password = HASHER.hash(PASSWORD)
        other = Person(
            name="Ana",
            password_hash=password,
            role="agent",
            created_at=office.clock(),
            business=BusinessId("200"),
        )
        people.save(connection, other)

    office.says(conversation, "hello?")
    elsewhere = (await browser.get(stream)).text
    with office.database.writing() as connection:
        people.remove(connection, "Ana")
    nobody = (await browser.get(stream)).text

    assert "event: bye" in elsewhere
    assert "event: bye" in nobody
    assert "hello?" not in elsewhere + nobody


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


async def test_the_queue_is_narrowed_by_when_cases_should_have_been_taken(office: Office) -> None:
    for name, minutes in (("Late", 5), ("Now", 10), ("Soon", 25), ("Later", 26)):
        conversation = office.customer(name, phone=f"336{minutes}")
        office.hands_over(conversation, "asked", due=timedelta(minutes=minutes))
    office.hands_over(office.customer("Timeless", phone="3361"), "asked")
    office.clock.move(minutes=10)
    browser = await office.person("Ana")

    shown = {due: names((await browser.get(f"/console?due={due}")).text) for due in get_args(Due)}

    assert shown == {"over": ["Late", "Now"], "soon": ["Soon"], "later": ["Later"]}


async def test_a_case_counts_by_the_earliest_time_until_somebody_takes_it(office: Office) -> None:
    conversation = office.customer("Camille")
    for reason, minutes in (("asked", 90), ("stuck", 5)):
        office.hands_over(conversation, reason, due=timedelta(minutes=minutes))
    office.clock.move(minutes=6)
    browser = await office.person("Ana")

    waiting = [names((await browser.get(f"/console?tab=open&due={due}")).text) for due in get_args(Due)]
    await browser.submit(at(conversation), at(conversation, "take"))
    taken = [names((await browser.get(f"/console?tab=open&due={due}")).text) for due in get_args(Due)]

    assert waiting == [["Camille"], [], []]
    assert taken == [[], [], []]


async def test_deadlines_are_offered_as_a_filter_where_there_are_any(office: Office) -> None:
    browser = await office.person("Ana")
    office.hands_over(office.customer("Camille"), "asked")
    without = (await browser.get("/console")).text
    office.hands_over(office.customer("Sanne", phone="3161"), "asked", due=timedelta(minutes=5))
    office.clock.move(minutes=1)

    page = (await browser.get("/console?tab=open&due=soon&reason=asked")).text

    assert "filter-due" not in without
    assert '<option value="soon" selected>Due soon</option>' in page
    assert "due=soon" in stream_of(page)


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
    assert "are you there?" in (await ana.get(at(conversation))).text
