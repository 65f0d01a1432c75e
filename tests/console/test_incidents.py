"""A lead begins and ends an incident by hand; nobody else can."""

import pytest

from store import acts, incidents, news
from tests.console.office import SHOP, Office

PAGE = "/console/incidents"


def going(office: Office) -> str | None:
    """What the business's incident is about."""
    with office.database.reading() as connection:
        return incidents.topic(connection, SHOP)


async def test_a_lead_begins_and_ends_an_incident_and_staff_hear_of_both(office: Office) -> None:
    lea = await office.person("Lea", "lead")

    await lea.submit(PAGE, PAGE, business=SHOP, topic="refund")
    begun = going(office)
    page = (await lea.get(PAGE)).text
    await lea.submit(PAGE, f"{PAGE}/end", business=SHOP, topic="refund")

    assert (begun, going(office)) == ("refund", None)
    assert "End it" in page
    with office.database.reading() as connection:
        told = news.waiting(connection, "slack", office.clock())
        done = [one.act for one in acts.recent(connection, SHOP, 10)]
    assert [(one.kind, one.person) for one in told] == [("incident", "Lea"), ("calm", "Lea")]
    assert {"incident-begun", "incident-ended"} <= set(done)


@pytest.mark.parametrize(("business", "topic"), [("999", "refund"), (SHOP, "gossip")])
async def test_only_known_topics_of_ones_own_business_become_incidents(
    office: Office, business: str, topic: str
) -> None:
    lea = await office.person("Lea", "lead")

    await lea.submit(PAGE, PAGE, business=business, topic=topic)

    assert going(office) is None


async def test_who_is_no_lead_neither_sees_nor_begins_any(office: Office) -> None:
    ana = await office.person("Ana")

    assert (await ana.get(PAGE)).status_code == 403
    await ana.submit("/console/settings", PAGE, business=SHOP, topic="refund")

    assert going(office) is None
