"""Messages of ours: in order, once, and true to what the statuses say."""

from datetime import timedelta
from itertools import permutations

import pytest

from domain.ids import MessageId
from store import conversations, deliveries, dispatch, outbox
from store.database import Database
from tests.store.world import NOW, conversation_of, queued, status


def test_the_second_message_of_a_conversation_waits_for_the_first(database: Database) -> None:
    with database.writing() as connection:
        conversation = conversation_of(connection)
        first, second = queued(connection, conversation), queued(connection, conversation)

        assert [one.row.id for one in dispatch.due(connection, NOW, 10)] == [first]
        assert dispatch.begin(connection, first, NOW)
        assert dispatch.due(connection, NOW, 10) == []
        dispatch.accept(connection, first, MessageId("wamid.out"), NOW)
        assert [one.row.id for one in dispatch.due(connection, NOW, 10)] == [second]


def test_a_message_is_begun_once(database: Database) -> None:
    with database.writing() as connection:
        row = queued(connection, conversation_of(connection))

        assert dispatch.begin(connection, row, NOW)
        assert not dispatch.begin(connection, row, NOW)


@pytest.mark.parametrize("order", list(permutations(["sent", "delivered", "read"])))
def test_statuses_in_any_order_end_at_the_furthest(database: Database, order: tuple[str, ...]) -> None:
    with database.writing() as connection:
        row = queued(connection, conversation_of(connection))
        dispatch.begin(connection, row, NOW)
        dispatch.accept(connection, row, MessageId("wamid.out"), NOW)
        for name in (*order, *order):
            deliveries.advance(connection, status(name, None))

        found = outbox.get(connection, row)
        assert found is not None
        assert found.state == "read"


def test_a_status_before_the_send_call_returned_stands(database: Database) -> None:
    with database.writing() as connection:
        row = queued(connection, conversation_of(connection))
        dispatch.begin(connection, row, NOW)
        deliveries.advance(connection, status("delivered", row))
        dispatch.accept(connection, row, MessageId("wamid.out"), NOW)

        found = outbox.get(connection, row)
        assert found is not None
        assert (found.state, found.sent_as) == ("delivered", "wamid.out")


def test_a_delivery_after_a_failure_is_believed_and_not_the_other_way_round(database: Database) -> None:
    with database.writing() as connection:
        row = queued(connection, conversation_of(connection))
        dispatch.begin(connection, row, NOW)
        failed = deliveries.advance(connection, status("failed", row, code=131000))
        delivered = deliveries.advance(connection, status("delivered", row))
        late = deliveries.advance(connection, status("failed", row, code=131000))

    assert [one.state for one in (failed, delivered, late) if one] == ["failed", "delivered", "delivered"]


def test_an_uncertain_message_is_taken_over_after_the_grace_unless_its_status_came(
    database: Database,
) -> None:
    with database.writing() as connection:
        silent = queued(connection, conversation_of(connection))
        dispatch.begin(connection, silent, NOW)
        assert dispatch.take_over(connection, NOW) == 0
        assert dispatch.take_over(connection, NOW + timedelta(seconds=1)) == 1

        dispatch.begin(connection, silent, NOW)
        deliveries.advance(connection, status("sent", silent))
        assert dispatch.take_over(connection, NOW + timedelta(hours=1)) == 0


def test_statuses_of_messages_not_ours_or_unheard_of_change_nothing(database: Database) -> None:
    with database.writing() as connection:
        row = queued(connection, conversation_of(connection))

        assert deliveries.advance(connection, status("sent", None, message="wamid.other")) is None
        found = deliveries.advance(connection, status("teleported", row))
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
