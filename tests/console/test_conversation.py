"""A conversation: reading it, and doing things with it."""

import pytest

from domain.event import Decision
from domain.json import Json
from store import consents, turns
from store.consents import Consent
from tests.console.office import SHOP, Office, at


async def test_the_transcript_shows_who_said_what_and_how_far_it_got(office: Office) -> None:
    conversation = office.customer("Camille")
    office.says(conversation, "où est mon colis ?")
    office.agent_says(conversation, "Il arrive demain.", "read")
    browser = await office.person("Ana")

    page = (await browser.get(at(conversation))).text

    assert page.index("où est mon colis ?") < page.index("Il arrive demain.")
    assert 'aria-label="Read"' in page
    assert "The agent answers" in page


async def test_a_customers_markup_is_only_text(office: Office) -> None:
    conversation = office.customer('<img src=x onerror="alert(1)">')
    office.says(conversation, "<script>alert('mine')</script>")
    office.hands_over(conversation, "asked", claimed={"<b>order</b>": "<i>V-1</i>"}, ticket="<u>1</u>")
    browser = await office.person("Ana")

    pages = (await browser.get(at(conversation))).text + (await browser.get("/console")).text

    assert "&lt;script&gt;alert(&#39;mine&#39;)" in pages
    assert not any(tag in pages for tag in ("<script>alert", "<img src=x", "<b>order", "<i>V-1", "<u>1"))


async def test_what_the_agent_understood_is_shown_per_turn(office: Office) -> None:
    conversation = office.customer("Camille")
    office.says(conversation, "remboursez V-10432")
    record = {
        "language": "fr",
        "sentiment": -0.6,
        "urgency": "high",
        "confidence": 0.91,
        "intents": [["refund", 0.9]],
        "commands": [{"type": "set_slot", "slot": "order", "value": "V-10432", "quote": "V-10432"}],
        "calls": [{"name": "orders.order", "ms": 12}],
        "outcome": "asked",
    }
    with office.database.writing() as connection:
        turns.add(connection, SHOP, conversation, 1, None, office.clock())
        turn = turns.get(connection, conversation, 1)
        assert turn is not None
        turns.finish(connection, turn, "done", office.clock(), record=record)
    office.agent_says(conversation, "C'est noté.", "sent")
    browser = await office.person("Ana")

    page = (await browser.get(at(conversation))).text

    assert page.index("remboursez") < page.index("What the agent understood") < page.index("C&#39;est noté.")
    for told in ("French", "upset (-0.6)", "91 %", "Refund 90 %", "<q>V-10432</q>", "orders.order", "12 ms"):
        assert told in page


async def test_a_message_about_no_topic_is_not_shown_as_the_nearest_one(office: Office) -> None:
    conversation = office.customer("Camille")
    office.says(conversation, "STOP")
    record = {
        "language": "fr",
        "intents": [["refund", 0.2]],
        "commands": [{"type": "privacy", "what": "stop"}],
        "outcome": "answered",
    }
    with office.database.writing() as connection:
        turns.add(connection, SHOP, conversation, 1, None, office.clock())
        turn = turns.get(connection, conversation, 1)
        assert turn is not None
        turns.finish(connection, turn, "done", office.clock(), record=record)
    browser = await office.person("Ana")

    page = (await browser.get(at(conversation))).text
    summary = page[page.index("What the agent understood") : page.index("</summary>")]

    assert "About their data" in summary
    assert "no more messages" in summary
    assert "Refund" not in summary


async def test_a_half_empty_record_shows_what_there_is(office: Office) -> None:
    conversation = office.customer(None)
    with office.database.writing() as connection:
        turns.add(connection, SHOP, conversation, 1, None, office.clock())
        turn = turns.get(connection, conversation, 1)
        assert turn is not None
        record = {"language": "xx", "commands": [{}], "calls": [{"ms": "?"}], "passages": [{}]}
        turns.finish(connection, turn, "done", office.clock(), record=record)
    browser = await office.person("Ana")

    answer = await browser.get(at(conversation))

    assert answer.status_code == 200
    assert "Unknown customer" in answer.text


async def test_a_phone_number_is_shown_only_in_part(office: Office) -> None:
    conversation = office.customer("Camille", phone="33612345678")
    browser = await office.person("Ana")

    page = (await browser.get(at(conversation))).text

    assert "33612345678" not in page
    assert "+33 •••••• 678" in page


async def test_the_case_tells_claims_from_facts(office: Office) -> None:
    conversation = office.customer("Camille")
    order: Json = {
        "total": {"amount": 24900, "currency": "EUR"},
        "delivered": "2026-11-17",
        "items": ["Lamp", "Bulb"],
    }
    office.hands_over(conversation, "asked", claimed={"reason": "damaged"}, verified={"order": order})
    browser = await office.person("Ana")

    page = (await browser.get(at(conversation))).text

    assert page.index("The customer says") < page.index("damaged") < page.index("Our systems say")
    for told in (
        "€249.00",
        "Tuesday 17 November",
        "Lamp, Bulb",
        "Greet the customer and ask what they need.",
        "Not known to our systems",
    ):
        assert told in page


async def test_the_case_is_told_in_the_language_of_who_reads_it(office: Office) -> None:
    conversation = office.customer("Camille")
    effect: Json = {
        "tool": "payments.refund",
        "status": "waiting",
        "args": {"order": "V-1", "reason": "damaged"},
    }
    office.hands_over(
        conversation,
        "fraud",
        customer={"name": "Camille Rousseau", "tier": "vip", "open_tickets": 2},
        words="on a volé ma carte",
        tried=[
            {"flow": "refund", "asked": "order", "known": []},
            {"tool": "orders.order", "result": "found"},
        ],
        effects=[effect],
        mood=[0.1, -0.7],
        trend="falling",
        claimed={"what_happened": "card stolen"},
    )
    browser = await office.person("Ana")
    browser.speaks("de")

    page = (await browser.get(at(conversation))).text

    for told in (
        "Betrugsverdacht",
        "Thema refund",
        "Prüfen Sie, was mit dem Konto geschah",
        "Camille Rousseau, VIP, 2 offene Tickets",
        '<q dir="auto">on a volé ma carte</q>',
        "Der Assistent versuchte: Thema refund",
        "Erstattung (wartet auf Freigabe): Bestellung V-1, Grund beschädigt",
        "Stimmung: verärgert, wird schlechter",
        "Was geschah",
    ):
        assert told in page, told
    assert "Look at the photo" not in page
    assert "The lamp arrived broken" not in page


async def test_the_words_chosen_for_a_reply_are_shown_with_their_sources(office: Office) -> None:
    conversation = office.customer("Camille")
    office.says(conversation, "Habt ihr samstags auf?")
    chosen: Json = {
        "key": "passage",
        "plain": "Sa 10–18",
        "said": "Samstags!",
        "doubts": [],
        "sources": ["p1"],
    }
    kept: Json = {"key": "offer", "plain": "Noch etwas?", "said": None, "doubts": ["promise"], "sources": []}
    passages: Json = [{"id": "p1", "title": "Opening hours"}]
    record: dict[str, Json] = {"language": "de", "passages": passages, "wordings": [chosen, kept]}
    office.turn_is(conversation, record)
    browser = await office.person("Ana")

    page = (await browser.get(at(conversation))).text

    assert "by the chat model" in page
    assert "from Opening hours" in page
    assert "Sa 10–18" in page
    assert "plain words kept · it promised something" in " ".join(page.split())


async def test_taking_over_silences_the_agent_at_once(office: Office) -> None:
    conversation = office.customer("Camille")
    office.agent_says(conversation, "still in the outbox", "queued")
    browser = await office.person("Ana")

    answer = await browser.submit(at(conversation), at(conversation, "take"))

    assert answer.status_code == 303
    assert (office.now(conversation).mode, office.now(conversation).person) == ("human", "Ana")
    assert office.desk.decisions == [Decision(do="take", person="Ana")]
    page = (await browser.get(at(conversation))).text
    assert "You answer" in page
    assert "Stopped before it was sent" in page
    assert "Ana took over" in page


async def test_a_reply_takes_over_and_goes_to_the_customer(office: Office) -> None:
    conversation = office.customer("Camille")
    office.says(conversation, "allô ?")
    browser = await office.person("Ana")

    await browser.submit(at(conversation), at(conversation, "reply"), text="Bonjour !\r\nJe regarde.")

    assert office.desk.decisions == [Decision(do="reply", person="Ana", text="Bonjour !\nJe regarde.")]
    assert (office.now(conversation).mode, office.now(conversation).person) == ("human", "Ana")


async def test_a_reply_to_a_colleagues_conversation_is_stopped_and_kept(office: Office) -> None:
    conversation = office.customer("Camille")
    office.says(conversation, "allô ?")
    ana, ben = await office.person("Ana"), await office.person("Ben")
    await ana.submit(at(conversation), at(conversation, "reply"), text="Bonjour !")

    answer = await ben.submit(at(conversation), at(conversation, "reply"), text="Salut, c'est Ben")

    assert answer.status_code == 409
    assert "Ana has this conversation" in answer.text
    assert "Salut, c&#39;est Ben</textarea>" in answer.text
    assert [one.person for one in office.desk.decisions] == ["Ana"]


async def test_a_colleague_can_take_over_on_purpose(office: Office) -> None:
    conversation = office.customer("Camille")
    ana, ben = await office.person("Ana"), await office.person("Ben")
    await ana.submit(at(conversation), at(conversation, "take"))

    assert "Take over from Ana" in (await ben.get(at(conversation))).text
    await ben.submit(at(conversation), at(conversation, "take"), holder="Ana")

    assert office.now(conversation).person == "Ben"
    assert "Ben answers" in (await ana.get(at(conversation))).text


async def test_two_people_taking_over_at_once_hear_of_each_other(office: Office) -> None:
    conversation = office.customer("Camille")
    ana, ben = await office.person("Ana"), await office.person("Ben")
    await ana.submit(at(conversation), at(conversation, "take"), holder="")

    answer = await ben.submit(at(conversation), at(conversation, "take"), holder="")

    assert answer.status_code == 409
    assert "Ana took this conversation in the meantime" in answer.text
    assert office.now(conversation).person == "Ana"


@pytest.mark.parametrize(("text", "told"), [("  \r\n ", "nothing to send"), ("x" * 4097, "too long")])
async def test_a_reply_that_cannot_be_one_message_is_not_sent(office: Office, text: str, told: str) -> None:
    conversation = office.customer("Camille")
    office.says(conversation, "allô ?")
    browser = await office.person("Ana")

    answer = await browser.submit(at(conversation), at(conversation, "reply"), text=text)

    assert answer.status_code == 409
    assert told in answer.text
    assert office.desk.decisions == []


async def test_after_24_hours_a_person_is_told_to_wait_for_the_customer(office: Office) -> None:
    conversation = office.customer("Camille")
    office.says(conversation, "allô ?")
    office.clock.move(hours=24, seconds=1)
    browser = await office.person("Ana")

    answer = await browser.submit(at(conversation), at(conversation, "reply"), text="Bonjour !")

    assert "more than 24 hours ago" in answer.text
    assert office.desk.decisions == []


async def test_nobody_writes_to_a_customer_who_wants_no_messages(office: Office) -> None:
    conversation = office.customer("Camille")
    office.says(conversation, "STOP")
    office.opts_out(conversation)
    browser = await office.person("Ana")

    answer = await browser.submit(at(conversation), at(conversation, "reply"), text="Bonjour !")

    assert "wants no messages" in answer.text
    assert office.desk.decisions == []


async def test_what_the_customer_agreed_to_is_told_with_when_and_how(office: Office) -> None:
    conversation = office.customer("Camille")
    contact = office.now(conversation).contact
    stop = Consent(what="messages", given=False, how="message", at=office.clock())
    offers = Consent(what="offers", given=True, how="person", at=office.clock(), person="Ben")
    with office.database.writing() as connection:
        consents.keep(connection, contact, offers)
        consents.keep(connection, contact, stop)
    browser = await office.person("Ana")
    browser.speaks("fr")

    page = " ".join((await browser.get(at(conversation))).text.split())

    assert "Ne veut plus de messages <small>22 nov. 2026, 13:00 · par message</small>" in page
    assert "Accepte les offres <small>22 nov. 2026, 13:00 · dit à Ben</small>" in page


@pytest.mark.parametrize(("instruction", "text"), [("Offer a voucher", "Offer a voucher"), ("  ", None)])
async def test_a_conversation_goes_back_to_the_agent(
    office: Office, instruction: str, text: str | None
) -> None:
    conversation = office.customer("Camille")
    browser = await office.person("Ana")
    await browser.submit(at(conversation), at(conversation, "take"))

    await browser.submit(at(conversation), at(conversation, "return"), instruction=instruction)

    assert office.desk.decisions[-1] == Decision(do="return", person="Ana", text=text)


@pytest.mark.parametrize(("chosen", "flow"), [("refund", "refund"), ("", None), ("unheard_of", None)])
async def test_a_person_may_name_what_the_agent_goes_on_with(
    office: Office, chosen: str, flow: str | None
) -> None:
    conversation = office.customer("Camille")
    browser = await office.person("Ana")
    await browser.submit(at(conversation), at(conversation, "take"))

    await browser.submit(at(conversation), at(conversation, "return"), flow=chosen)

    assert office.desk.decisions[-1] == Decision(do="return", person="Ana", flow=flow)
    told = "to go on with: Refund" if flow else "Ana returned it to the agent"
    assert told in (await browser.get(at(conversation))).text


async def test_the_next_person_reads_who_gave_the_case_back_with_which_words(office: Office) -> None:
    conversation = office.customer("Camille")
    office.hands_over(conversation, "asked", returned={"person": "Ben", "text": "the label is on us"})
    browser = await office.person("Ana")

    page = (await browser.get(at(conversation))).text

    assert "Ben had given it back to the agent." in page
    assert "the label is on us" in page


async def test_a_case_is_resolved(office: Office) -> None:
    conversation = office.customer("Camille")
    office.hands_over(conversation, "asked")
    browser = await office.person("Ana")

    await browser.submit(at(conversation), at(conversation, "resolve"))

    assert office.desk.decisions == [Decision(do="resolve", person="Ana")]


@pytest.mark.parametrize("action", ["return", "resolve"])
async def test_a_colleagues_case_is_not_ended_by_accident(office: Office, action: str) -> None:
    conversation = office.customer("Camille")
    ana, ben = await office.person("Ana"), await office.person("Ben")
    await ana.submit(at(conversation), at(conversation, "take"))

    answer = await ben.submit(at(conversation), at(conversation, action))

    assert answer.status_code == 409
    assert [one.do for one in office.desk.decisions] == ["take"]


async def test_a_conversation_that_does_not_exist_is_a_page_that_says_so(office: Office) -> None:
    browser = await office.person("Ana")

    page = await browser.get("/console/conversations/none")
    reply = await browser.submit("/console", "/console/conversations/none/reply", text="hello")

    assert page.status_code == reply.status_code == 404
    assert "This page does not exist" in page.text
