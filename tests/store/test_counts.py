"""The figures an operator watches."""

from domain.contact import Sender
from domain.ids import BusinessId
from store import contacts, conversations, counts, transcript
from store.database import Connection, Database
from tests.store.world import NOW

SHOP = BusinessId("100")


def talk(connection: Connection, phone: str, *, closed: bool) -> None:
    """A customer asks, we answer, they thank, we react."""
    contact = contacts.find_or_create(connection, SHOP, Sender(phone=phone), NOW).contact
    conversation = conversations.for_contact(connection, SHOP, contact.id, NOW).id
    for author, kind in (("customer", "text"), ("agent", "say"), ("customer", "text"), ("agent", "reaction")):
        transcript.add(connection, SHOP, conversation, author=author, kind=kind, text="…", at=NOW)  # type: ignore[arg-type]
    if closed:
        conversations.set_mode(connection, conversation, "closed", NOW)


def test_messages_of_resolved_conversations_are_counted_without_reactions(database: Database) -> None:
    with database.writing() as connection:
        talk(connection, "33600000001", closed=True)
        talk(connection, "33600000002", closed=True)
        talk(connection, "33600000003", closed=False)

    with database.reading() as connection:
        found = counts.by_state(connection)

    assert found["conversations"]["closed"] == 2
    assert found["resolved_messages"] == {"agent": 2, "customer": 4}
