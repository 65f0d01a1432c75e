"""Messages of ours: in order, once, and true to what the statuses say."""

from datetime import timedelta
from itertools import permutations

import pytest

from domain.ids import MessageId
from store import conversations, outbox
from store.database import Database
from tests.store.world import NOW, conversation_of, queued, status


def test_the_second_message_of_a_conversation_waits_for_the_first(database: Database) -> None:
    with database.writing() as connection:
        conversation = conversation_of(connection)
        first, second = queued(connection, conversation), queued(connection, conversation)

        assert [one.row.id for one in outbox.due(connection, NOW, 10)] == [first]
        assert outbox.begin(connection, first, NOW)
        assert outbox.due(connection, NOW, 10) == []
        outbox.accept(connection, first, MessageId("wamid.out"), NOW)
        assert [one.row.id for one in outbox.due(connection, NOW, 10)] == [second]


def test_a_message_is_begun_once(database: Database) -> None:
    with database.writing() as connection:
        row = queued(connection, conversation_of(connection))

        assert outbox.begin(connection, row, NOW)
        assert not outbox.begin(connection, row, NOW)


@pytest.mark.parametrize("order", list(permutations(["sent", "delivered", "read"])))
def test_statuses_in_any_order_end_at_the_furthest(database: Database, order: tuple[str, ...]) -> None:
    with database.writing() as connection:
        row = queued(connection, conversation_of(connection))
        outbox.begin(connection, row, NOW)
        outbox.accept(connection, row, MessageId("wamid.out"), NOW)
        for name in (*order, *order):
            outbox.advance(connection, status(name, None))

        found = outbox.get(connection, row)
        assert found is not None
        assert found.state == "read"


def test_a_status_before_the_send_call_returned_stands(database: Database) -> None:
    with database.writing() as connection:
        row = queued(connection, conversation_of(connection))
        outbox.begin(connection, row, NOW)
        outbox.advance(connection, status("delivered", row))
        outbox.accept(connection, row, MessageId("wamid.out"), NOW)

        found = outbox.get(connection, row)
        assert found is not None
        assert (found.state, found.sent_as) == ("delivered", "wamid.out")


def test_a_delivery_after_a_failure_is_believed_and_not_the_other_way_round(database: Database) -> None:
    with database.writing() as connection:
        row = queued(connection, conversation_of(connection))
        outbox.begin(connection, row, NOW)
        failed = outbox.advance(connection, status("failed", row, code=131000))
        delivered = outbox.advance(connection, status("delivered", row))
        late = outbox.advance(connection, status("failed", row, code=131000))

    assert [one.state for one in (failed, delivered, late) if one] == ["failed", "delivered", "delivered"]


def test_an_uncertain_message_is_taken_over_after_the_grace_unless_its_status_came(
    database: Database,
) -> None:
    with database.writing() as connection:
        silent = queued(connection, conversation_of(connection))
        outbox.begin(connection, silent, NOW)
        assert outbox.take_over(connection, NOW) == 0
        assert outbox.take_over(connection, NOW + timedelta(seconds=1)) == 1

        outbox.begin(connection, silent, NOW)
        outbox.advance(connection, status("sent", silent))
        assert outbox.take_over(connection, NOW + timedelta(hours=1)) == 0


def test_statuses_of_messages_not_ours_or_unheard_of_change_nothing(database: Database) -> None:
    with database.writing() as connection:
        row = queued(connection, conversation_of(connection))

        assert outbox.advance(connection, status("sent", None, message="wamid.other")) is None
        found = outbox.advance(connection, status("teleported", row))
        assert found is not None
        assert found.state == "queued"


def test_taking_a_conversation_cancels_what_the_agent_was_about_to_say(database: Database) -> None:
    with database.writing() as connection:
        conversation = conversation_of(connection)
        row = queued(connection, conversation)
        conversations.take(connection, conversation.id, "ann", NOW)

        found, taken = outbox.get(connection, row), conversations.get(connection, conversation.id)
        assert found is not None
        assert taken is not None
        assert (found.state, taken.mode, taken.person, taken.takeovers) == ("cancelled", "human", "ann", 1)
