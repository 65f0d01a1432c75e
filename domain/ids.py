"""The kinds of identifiers, so that one cannot be handed where another is meant."""

from typing import NewType

BusinessId = NewType("BusinessId", str)
"""One WhatsApp business number: Meta's `phone_number_id`. Every table carries it."""

ContactId = NewType("ContactId", str)
"""One customer of one business number, a UUID of ours (never a phone number)."""

ConversationId = NewType("ConversationId", str)
"""One thread with a contact, a UUID; also the LangGraph `thread_id`."""

MessageId = NewType("MessageId", str)
"""A channel's own message id (WhatsApp: `wamid...`)."""

DocumentId = NewType("DocumentId", str)
"""One document of ours, kept in the store until it is sent and forgotten."""

MediaId = NewType("MediaId", str)
"""One file of a customer's, kept encrypted; made of its message's id."""

OutboxId = NewType("OutboxId", str)
"""One message of ours on its way out; travels as `biz_opaque_callback_data`."""
