"""What the engine promises, with a scripted brain, on both databases."""

import asyncio
from dataclasses import replace
from datetime import timedelta

import pytest

from app.engine.engine import Engine
from channels.whatsapp.errors import Unavailable
from domain.clock import utc_now
from domain.event import SILENCE, Alarm, Decision
from domain.ids import BusinessId, ConversationId, MessageId
from domain.inbound import Echo, Quarantined
from domain.turn import TurnInput, TurnOutcome
from store import alarms, contacts, conversations, handoffs, inbox, outbox, transcript
from store.database import connect
from tests.app.engine_world import (
    QUICK,
    SHOP,
    answer,
    echo,
    running,
    said,
    texts,
)
from tests.store.world import case


async def test_a_message_is_answered_and_both_are_in_the_transcript(engine_url: str) -> None:
    async with running(engine_url) as world:
        await world.accept(said("hello", 1))
        await world.settled()

        assert world.phone.bodies == ["hello"]
        assert world.phone.read_marks == [MessageId("wamid.ann.1")]
        with world.database.reading() as connection:
            spoken = transcript.messages(connection, world.conversation().id)
        assert [(one.author, one.text, one.delivery) for one in spoken] == [
            ("customer", "hello", None),
            ("agent", "hello", "accepted"),
        ]


async def test_messages_in_quick_succession_are_one_turn_with_one_answer(engine_url: str) -> None:
    options = replace(QUICK, quiet=timedelta(seconds=1))
    async with running(engine_url, options=options) as world:
        for number in range(5):
            await world.accept(said(f"m{number}", number))
        await world.settled()

        assert world.phone.bodies == ["m0|m1|m2|m3|m4"]


async def test_what_meta_repeats_is_answered_once(engine_url: str) -> None:
    async with running(engine_url) as world:
        await asyncio.gather(*(world.accept(said("hello", 1), said("hello", 1)) for _ in range(4)))
        await world.settled()
        await world.accept(said("hello", 1))
        await world.settled()

        assert world.phone.bodies == ["hello"]


async def test_a_failing_turn_is_tried_again(engine_url: str) -> None:
    failures = [RuntimeError(), RuntimeError()]

    async def shaky(turn: TurnInput) -> TurnOutcome:
        if failures:
            raise failures.pop()
        return await echo(turn)

    async with running(engine_url, shaky) as world:
        await world.accept(said("hello", 1))
        await world.settled()

        assert world.phone.bodies == ["hello"]
        assert world.turn_states() == ["done"]


async def test_a_turn_that_keeps_failing_tells_customer_and_people_and_blocks_nobody(
    engine_url: str,
) -> None:
    async def broken(turn: TurnInput) -> TurnOutcome:
        if texts(turn) == ["poison"]:
            raise RuntimeError
        return await echo(turn)

    async with running(engine_url, broken) as world:
        await world.accept(said("poison", 1))
        await world.settled()
        await world.accept(said("hello", 2))
        await world.settled()

        assert world.phone.bodies == ["sorry (None)", "hello"]
        assert world.turn_states() == ["dead", "done"]
        with world.database.reading() as connection:
            (handoff,) = handoffs.in_state(connection, "waiting")
        assert handoff.case["reason"] == "incident"
        assert world.conversation().mode == "human"


async def test_a_person_who_takes_over_while_the_agent_thinks_silences_it(engine_url: str) -> None:
    thinking, go_on = asyncio.Event(), asyncio.Event()

    async def slow(turn: TurnInput) -> TurnOutcome:
        if isinstance(turn.event, Decision):
            return answer(turn.event.text, person=True)
        thinking.set()
        await go_on.wait()
        return answer("too late", mode="bot")

    async with running(engine_url, slow) as world:
        await world.accept(said("hello", 1))
        await thinking.wait()
        reply = Decision(do="reply", person="ann", text="a person here")
        await asyncio.to_thread(world.engine.decide, world.conversation().id, reply)
        go_on.set()
        await world.settled()

        assert world.phone.bodies == ["a person here"]
        assert world.conversation().mode == "human"


async def test_the_sentence_that_hands_over_reaches_the_customer(engine_url: str) -> None:
    async def hand_over(turn: TurnInput) -> TurnOutcome:
        return answer("a colleague takes over", mode="human", handoff=case())

    async with running(engine_url, hand_over) as world:
        await world.accept(said("a person please", 1))
        await world.settled()

        assert world.phone.bodies == ["a colleague takes over"]
        with world.database.reading() as connection:
            assert [one.state for one in handoffs.in_state(connection)] == ["waiting"]


async def test_what_became_of_money_is_told_though_a_person_takes_over_at_once(engine_url: str) -> None:
    thinking, go_on = asyncio.Event(), asyncio.Event()

    async def slow(turn: TurnInput) -> TurnOutcome:
        if not isinstance(turn.event, Decision) or turn.event.do != "approve":
            return answer()
        thinking.set()
        await go_on.wait()
        return answer("refunded")

    async with running(engine_url, slow) as world:
        await world.accept(said("refund", 1))
        await world.settled()
        approve = Decision(do="approve", person="ann", effect="e-1")
        await asyncio.to_thread(world.engine.decide, world.conversation().id, approve)
        await thinking.wait()
        take = Decision(do="take", person="ann")
        await asyncio.to_thread(world.engine.decide, world.conversation().id, take)
        go_on.set()
        await world.settled()

        assert world.phone.bodies == ["refunded"]
        assert world.conversation().mode == "human"


async def test_who_opted_out_and_asks_for_a_person_hears_that_one_comes(engine_url: str) -> None:
    async def brain(turn: TurnInput) -> TurnOutcome:
        if texts(turn) == ["STOP"]:
            return answer("stopped", opted_out=True)
        outcome = answer("a colleague takes over", mode="human", handoff=case())
        asked = {"type": "handoff", "reason": "asked"}
        return replace(outcome, record={"outcome": "handed_over", "commands": [asked]})

    async with running(engine_url, brain) as world:
        await world.accept(said("STOP", 1))
        await world.settled()
        await world.accept(said("human", 2))
        await world.settled()

        assert world.phone.bodies == ["stopped", "a colleague takes over"]
        with world.database.reading() as connection:
            assert not contacts.get(connection, world.conversation().contact).opted_out


async def test_what_comes_for_a_number_that_is_not_ours_is_noted_and_starts_no_turn(engine_url: str) -> None:
    async with running(engine_url) as world:
        engine = Engine(world.database, businesses=frozenset({SHOP}))
        strange = replace(said("hello", 1), business=BusinessId("999"))

        await asyncio.to_thread(engine.accept, b"{}", [strange, strange])

        with world.database.reading() as connection:
            [notice] = inbox.notices(connection)
            assert conversations.recent(connection) == []
        assert (notice.business, notice.topic) == ("999", "another_business")


async def test_staff_writing_from_their_phone_silences_the_agent(engine_url: str) -> None:
    async with running(engine_url) as world:
        echoed = Echo(business=SHOP, id=MessageId("wamid.e"), to=said("", 0).sender, at=utc_now(), text="hi")
        await asyncio.to_thread(world.engine.accept, b"{}", [echoed])

        assert world.conversation().mode == "human"


async def test_a_stop_is_confirmed_and_nothing_follows_it(engine_url: str) -> None:
    async def stop(turn: TurnInput) -> TurnOutcome:
        return answer("stopped", opted_out=True) if texts(turn) == ["STOP"] else answer("advertisement")

    async with running(engine_url, stop) as world:
        await world.accept(said("STOP", 1))
        await world.settled()
        await world.accept(said("hm", 2))
        await world.settled()

        assert world.phone.bodies == ["stopped"]


async def test_an_alarm_starts_a_turn_when_its_time_has_come(engine_url: str) -> None:
    async def survey(turn: TurnInput) -> TurnOutcome:
        return answer(turn.event.name) if isinstance(turn.event, Alarm) else answer()

    async with running(engine_url, survey) as world:
        await world.accept(said("hello", 1))
        await world.settled()
        soon = utc_now() + timedelta(milliseconds=100)
        alarm = Alarm(name="survey", data={})
        await asyncio.to_thread(world.engine.alarm, world.conversation().id, alarm, soon)
        await world.until(lambda: bool(world.phone.bodies))

        assert world.phone.bodies == ["survey"]
        with world.database.reading() as connection:
            assert not alarms.any_due(connection, utc_now())


async def test_a_silence_rings_once_and_not_at_all_where_somebody_wrote(engine_url: str) -> None:
    async def waits(turn: TurnInput) -> TurnOutcome:
        if isinstance(turn.event, Alarm):
            return answer("are you there?")
        alarm = Alarm(name=SILENCE, data={"after": turn.number})
        wait = timedelta(hours=1) if turn.number == 1 else timedelta(milliseconds=400)
        silence = (alarm, utc_now() + wait) if texts(turn) == ["refund"] else None
        return replace(answer("|".join(texts(turn))), silence=silence)

    async with running(engine_url, waits) as world:
        await world.accept(said("refund", 1))
        await world.settled()
        await world.accept(said("never mind", 2))
        await world.settled()
        with world.database.reading() as connection:
            assert not alarms.any_due(connection, utc_now() + timedelta(days=2))

        await world.accept(said("refund", 3))
        await world.until(lambda: "are you there?" in world.phone.bodies)
        await world.settled()

        assert world.phone.bodies == ["refund", "never mind", "refund", "are you there?"]
        with world.database.reading() as connection:
            assert not alarms.any_due(connection, utc_now() + timedelta(days=2))


async def test_what_cannot_be_read_is_kept(engine_url: str) -> None:
    async with running(engine_url) as world:
        broken = Quarantined(reason="no messages", data={"odd": [1]})
        await asyncio.to_thread(world.engine.accept, b"{}", [broken, broken])

        with world.database.reading() as connection:
            assert len(inbox.quarantine(connection)) == 1


async def test_a_decision_about_no_conversation_is_an_error(engine_url: str) -> None:
    async with running(engine_url) as world:
        with pytest.raises(LookupError):
            world.engine.decide(ConversationId("none"), Decision(do="take", person="ann"))


async def test_turns_left_at_a_stop_are_run_after_the_next_start(engine_url: str) -> None:
    forever = asyncio.Event()

    async def hang(turn: TurnInput) -> TurnOutcome:
        await forever.wait()
        return answer()

    impatient = replace(QUICK, drain=timedelta(milliseconds=50))
    async with running(engine_url, hang, impatient) as world:
        await world.accept(said("hello", 1))
        await world.until(lambda: bool(world.brain.turns))
    async with running(engine_url) as world:
        await world.settled()

        assert world.phone.bodies == ["hello"]


async def test_many_conversations_keep_their_order(engine_url: str) -> None:
    async with running(engine_url) as world:
        for number in range(4):
            await world.accept(*(said(f"{number}", number, f"c{customer}") for customer in range(30)))
            await asyncio.sleep(0.06)
        await world.settled()

        by_customer: dict[str, str] = {}
        for to, message in world.phone.sent:
            before = by_customer.get(to.bsuid or "")
            text = getattr(message, "body", "")
            by_customer[to.bsuid or ""] = text if before is None else f"{before}|{text}"
        assert set(by_customer.values()) == {"0|1|2|3"}
        assert len(by_customer) == 30


def test_a_webhook_is_refused_while_the_database_is_down() -> None:
    database = connect("postgresql://nobody@127.0.0.1:1/nowhere")

    with pytest.raises(Unavailable):
        Engine(database).accept(b"{}", [said("hello", 1)])
    database.close()


def test_taking_things_in_needs_no_start_and_starts_nothing(engine_url: str) -> None:
    database = connect(engine_url)
    Engine(database, QUICK).accept(b"{}", [said("hello", 1)])

    with database.reading() as connection:
        assert outbox.counts(connection) == {}
    database.close()
