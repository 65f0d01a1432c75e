"""A customer whose window is closed: people send approved messages, and nothing else."""

import re

import httpx
import pytest

from domain.event import Decision
from domain.ids import ConversationId
from domain.outbound import Button, Parameter, Template
from store import acts
from tests.console.office import Browser, Office, at

UPDATE = Template(
    name="case_update",
    language="fr",
    category="utility",
    body="Bonjour Camille, votre remboursement : il est parti. Ana.",
    parameters=(
        Parameter(name="who", text="Camille"),
        Parameter(name="what", text="votre remboursement"),
        Parameter(name="news", text="il est parti"),
        Parameter(name="me", text="Ana"),
    ),
    buttons=(Button(id="template:case_update:0", title="Merci"),),
)
VALUES = ["Camille", "votre remboursement", "il est\n parti", "Ana"]


async def closed(office: Office, reason: str = "asked") -> tuple[ConversationId, Browser]:
    """A customer who wrote two days ago, and Ana."""
    conversation = office.customer("Camille")
    office.says(conversation, "et alors ?")
    office.hands_over(conversation, reason)
    office.clock.move(days=2)
    return conversation, await office.person("Ana")


async def send(
    person: Browser, conversation: ConversationId, name: str = "case_update", values: list[str] = VALUES
) -> httpx.Response:
    """The form of a template."""
    return await person.submit(at(conversation), at(conversation, "template"), name=name, values=values)


def fields(page: str) -> list[str]:
    """What stands in the blanks of the first template."""
    form = page[page.index('/template"') :]
    found = re.findall(r'<input name="values" value="([^"]*)"|<textarea name="values"[^>]*>([^<]*)<', form)
    return [one or other for one, other in found[:4]]


async def test_the_composer_offers_approved_messages_with_what_is_known_filled_in(office: Office) -> None:
    conversation, ana = await closed(office)

    page = (await ana.get(at(conversation))).text

    assert 'id="template-case_update"' in page
    assert fields(page) == ["Camille", "votre remboursement", "", "Ana"]
    assert "Merci" in page
    assert f'action="{at(conversation, "reply")}"' not in page
    assert "shop_offer" not in page


async def test_approved_messages_have_titles_in_their_readers_language(office: Office) -> None:
    conversation, ana = await closed(office)

    english = (await ana.get(at(conversation))).text
    ana.speaks("de")
    german = (await ana.get(at(conversation))).text

    assert "Case update" in english
    assert "Neues zum Anliegen" in german


async def test_while_the_window_is_open_there_is_the_usual_composer(office: Office) -> None:
    conversation, ana = await closed(office)
    office.says(conversation, "allô ?")

    page = (await ana.get(at(conversation))).text

    assert f'action="{at(conversation, "reply")}"' in page
    assert "template-case_update" not in page


async def test_a_filled_message_is_sent_by_the_person_who_then_has_the_conversation(office: Office) -> None:
    conversation, ana = await closed(office)

    await send(ana, conversation)

    assert office.desk.decisions == [Decision(do="reply", person="Ana", template=UPDATE)]
    assert office.now(conversation).person == "Ana"
    with office.database.reading() as connection:
        (act,) = acts.of(connection, conversation)
    assert (act.person, act.act, dict(act.detail)) == ("Ana", "template", {"template": "case_update"})


@pytest.mark.parametrize(
    ("name", "values", "problem"),
    [
        ("case_update", ["Camille", "x", " ", "Ana"], "not filled in"),
        ("case_update", ["Camille"], "not filled in"),
        ("case_update", ["Camille Perrin", "x", "y" * 500, "z" * 500], "too long"),
        ("unheard_of", VALUES, "not among the approved"),
        ("shop_offer", VALUES, "not agreed"),
    ],
)
async def test_what_may_not_go_is_refused_and_what_was_written_kept(
    office: Office, name: str, values: list[str], problem: str
) -> None:
    conversation, ana = await closed(office)

    answer = await send(ana, conversation, name, values)

    assert answer.status_code == 409
    assert problem in answer.text
    assert office.desk.decisions == []
    if name == "case_update" and len(values) == 4:
        assert fields(answer.text) == [one.strip() or one for one in values]


async def test_nothing_is_sent_to_who_opted_out_or_past_a_colleague(office: Office) -> None:
    conversation, ana = await closed(office)
    ben = await office.person("Ben")
    await ben.submit(at(conversation), at(conversation, "take"))
    held = await send(ana, conversation)
    office.opts_out(conversation)

    stopped = await ben.submit(
        at(conversation), at(conversation, "template"), name="case_update", values=VALUES
    )

    assert "Ben has this conversation" in held.text
    assert "wants no messages" in stopped.text
    assert "template-case_update" not in (await ben.get(at(conversation))).text
    assert [one.do for one in office.desk.decisions] == ["take"]


async def test_marketing_is_offered_once_a_person_has_noted_the_customers_consent(office: Office) -> None:
    conversation, ana = await closed(office)
    page = at(conversation)

    await ana.submit(page, at(conversation, "offers"), agreed="yes")
    agreed = (await ana.get(page)).text
    await ana.submit(page, at(conversation, "offers"), agreed="no")
    declined = (await ana.get(page)).text

    assert "template-shop_offer" in agreed
    assert "Ana noted that the customer agrees to offers" in agreed
    assert "template-shop_offer" not in declined


async def test_who_may_not_answer_sends_nothing(office: Office) -> None:
    conversation, _ = await closed(office)
    eve = await office.person("Eve", "editor")

    answer = await eve.submit(
        at(conversation), at(conversation, "template"), name="case_update", values=VALUES
    )

    assert answer.status_code == 403
    assert office.desk.decisions == []
