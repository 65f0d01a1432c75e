"""A customer, their conversation, and messages to and from them."""

from datetime import UTC, datetime

from domain.contact import Sender
from domain.dialogue import Effect, HandoffCase
from domain.ids import BusinessId, MessageId, OutboxId
from domain.inbound import Delivery, Inbound, Text
from domain.outbound import Say
from store import contacts, conversations, outbox
from store.consents import Consent
from store.conversations import Conversation
from store.database import Connection

NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
SHOP = BusinessId("100")
ANN = Sender(bsuid="FR.ann", phone="33600000001", name="Ann")
STOP = Consent(what="messages", given=False, how="message", at=NOW)
OFFERS = Consent(what="offers", given=True, how="whatsapp", at=NOW)


def conversation_of(connection: Connection, sender: Sender = ANN) -> Conversation:
    contact = contacts.find_or_create(connection, SHOP, sender, NOW).contact
    return conversations.for_contact(connection, SHOP, contact.id, NOW)


def said(text: str, number: int = 1, sender: Sender = ANN) -> Inbound:
    return Inbound(
        business=SHOP, id=MessageId(f"wamid.{number}"), sender=sender, at=NOW, content=Text(body=text)
    )


def queued(connection: Connection, conversation: Conversation, text: str = "hello") -> OutboxId:
    return outbox.add(connection, SHOP, conversation.id, Say(body=text), author="agent", takeovers=0, now=NOW)


def status(
    name: str, outbox_id: OutboxId | None, message: str = "wamid.out", code: int | None = None
) -> Delivery:
    return Delivery(
        business=SHOP, id=MessageId(message), status=name, at=NOW, outbox=outbox_id, error_code=code
    )


def effect(key: str = "k1") -> Effect:
    return Effect(
        key=key,
        frame="f",
        tool="payments.refund",
        args={"order": "V-1"},
        nonce="n",
        status="confirmed",
        shown_at=None,
        confirmed_by="wamid.1",
        approved_by=None,
        result=None,
    )


def case(id: str = "h1") -> HandoffCase:
    return HandoffCase(
        id=id,
        reason="asked",
        topic=None,
        summary="wants a person",
        next_action="call back",
        facts={},
        language="fr",
        urgency="normal",
    )
