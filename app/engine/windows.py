"""People are reminded before WhatsApp's window closes over a customer they have not answered."""

from datetime import datetime, timedelta

from domain.event import WINDOW, Alarm
from store import alarms, news, transcript
from store.conversations import Conversation
from store.database import Connection

REMINDED = timedelta(hours=22, minutes=30)
"""How long after the customer wrote: an hour and a half are left to answer without a template."""


def set_reminder(connection: Connection, conversation: Conversation, heard: datetime) -> None:
    """The customer wrote at `heard` while people have the conversation, or are to get it."""
    alarm = Alarm(name=WINDOW, data={})
    alarms.set(connection, conversation.business, conversation.id, alarm, heard + REMINDED)


def remind(connection: Connection, conversation: Conversation, now: datetime) -> None:
    """Tell staff, if it is still theirs to answer and nobody has."""
    last = transcript.messages(connection, conversation.id, limit=1)
    unanswered = bool(last) and last[-1].author != "person"
    if conversation.mode == "human" and unanswered:
        news.add(connection, conversation.business, conversation.id, "window", now)
