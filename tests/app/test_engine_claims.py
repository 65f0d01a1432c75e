"""Beginning and ending turns: quiet, order, fences; with an injected clock."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

import pytest

from app.engine.claims import Begun, Claims, Wait
from app.engine.intake import Intake
from app.engine.options import EngineOptions
from app.engine.outcomes import Outcomes
from app.engine.reaper import Reaper
from domain.event import WINDOW, Burst, Decision
from domain.ids import ConversationId
from domain.outbound import Say
from store import alarms, conversations, executors, outbox
from store.database import Database
from tests.app.engine_world import answer
from tests.databases import migrated
from tests.store.world import NOW, said

OPTIONS = EngineOptions(max_crashes=2)


@dataclass
class Desk:
    """Intake, claims and outcomes on one database, without the queue between them."""

    database: Database
    now: datetime = NOW

    def __post_init__(self) -> None:
        self.queued: list[int] = []
        self.intake = Intake(lambda _c, _id, turn: self.queued.append(turn), self.clock)
        self.outcomes = Outcomes(self.database, lambda _language: Say(body="sorry"), self.clock)
        self.mine, self.theirs = self.claims("mine"), self.claims("theirs")

    def clock(self) -> datetime:
        return self.now

    def claims(self, runner: str) -> Claims:
        return Claims(self.database, runner, OPTIONS, self.clock)

    def hear(self, *numbers: int) -> None:
        items = [said(f"m{number}", number) for number in numbers]
        self.database.write(lambda c: self.intake.keep(c, b"{}", items))

    @property
    def conversation(self) -> ConversationId:
        with self.database.reading() as connection:
            return conversations.recent(connection)[0].id

    def begin(self, claims: Claims | None = None) -> Begun:
        claim = (claims or self.mine).begin(self.conversation, 99)
        assert isinstance(claim, Begun)
        return claim

    def wait(self, claims: Claims | None = None) -> timedelta:
        claim = (claims or self.mine).begin(self.conversation, 99)
        assert isinstance(claim, Wait)
        return claim.left


@pytest.fixture
def desk(database_url: str) -> Iterator[Desk]:
    with migrated(database_url) as database:
        for runner in ("mine", "theirs"):
            database.write(lambda c, name=runner: executors.beat(c, name, 1))
        yield Desk(database)


def numbers(begun: Begun) -> list[str]:
    event = begun.input.event
    return [message.id for message in event.messages] if isinstance(event, Burst) else []


def test_a_turn_waits_until_its_newest_message_is_old_enough(desk: Desk) -> None:
    desk.hear(1)
    desk.now += timedelta(seconds=1)
    desk.hear(2)

    assert desk.wait() == timedelta(seconds=1.5)
    desk.now += timedelta(seconds=1.5)
    assert numbers(desk.begin()) == ["wamid.1", "wamid.2"]
    assert desk.queued == [1]


def test_a_customer_who_never_pauses_is_answered_at_the_cap(desk: Desk) -> None:
    for number in range(6):
        desk.hear(number)
        desk.now += timedelta(seconds=1)

    assert len(numbers(desk.begin())) == 6


def test_what_arrives_while_a_turn_runs_is_the_next_turns(desk: Desk) -> None:
    desk.hear(1)
    desk.now += timedelta(seconds=2)
    first = desk.begin()
    desk.hear(2)
    assert desk.outcomes.commit(first, answer("one"))
    desk.now += timedelta(seconds=2)

    assert numbers(desk.begin()) == ["wamid.2"]
    assert desk.queued == [1, 2]


def test_a_decision_does_not_wait_for_quiet(desk: Desk) -> None:
    desk.hear(1)
    desk.now += timedelta(seconds=2)
    desk.outcomes.commit(desk.begin(), answer("one"))
    decision = Decision(do="return", person="ann")
    desk.database.write(lambda c: desk.intake.decide(c, desk.conversation, decision))

    assert desk.begin().input.event == decision


def test_two_processes_never_run_a_turn_at_once(desk: Desk) -> None:
    desk.hear(1)
    desk.now += timedelta(seconds=2)
    desk.begin(desk.mine)

    assert desk.wait(desk.theirs) > timedelta()


def test_the_turn_of_a_dead_process_is_run_again_with_the_same_messages(desk: Desk) -> None:
    desk.hear(1)
    desk.now += timedelta(seconds=2)
    first = desk.begin(desk.mine)
    desk.hear(2)
    desk.database.write(lambda c: executors.remove(c, "mine"))
    second = desk.begin(desk.theirs)

    assert numbers(second) == numbers(first) == ["wamid.1"]
    assert second.input.id == first.input.id


def test_only_the_latest_run_of_a_turn_counts(desk: Desk) -> None:
    desk.hear(1)
    desk.now += timedelta(seconds=2)
    stalled = desk.begin(desk.mine)
    desk.database.write(lambda c: executors.remove(c, "mine"))
    fresh = desk.begin(desk.theirs)

    assert not desk.outcomes.commit(stalled, answer("from the grave"))
    assert desk.outcomes.commit(fresh, answer("alive"))
    assert not desk.outcomes.commit(fresh, answer("twice"))
    with desk.database.reading() as connection:
        assert [row.message for row in outbox.of(connection, desk.conversation)] == [Say(body="alive")]


def test_a_turn_that_kills_its_process_again_and_again_is_given_up(desk: Desk) -> None:
    desk.hear(1)
    desk.now += timedelta(seconds=2)
    runs = [desk.begin().exhausted for _ in range(3)]

    assert runs == [False, False, True]


def test_a_silent_process_is_buried_by_ones_own_clock(desk: Desk) -> None:
    adopted: list[str] = []
    seconds = 0.0

    def adopt(executor: str) -> int:
        adopted.append(executor)
        return 0

    reaper = Reaper(desk.database, "mine", adopt, timedelta(seconds=3), lambda: seconds)
    desk.database.write(lambda c: executors.stop(c, "theirs"))
    reaper.tick()
    assert adopted == ["theirs"]
    desk.database.write(lambda c: executors.beat(c, "third", 1))
    reaper.tick()
    seconds = 3.1
    desk.database.write(lambda c: executors.beat(c, "third", 1))
    reaper.tick()
    assert adopted == ["theirs"]
    seconds = 6.3
    reaper.tick()
    assert adopted == ["theirs", "third"]


def test_people_are_reminded_of_a_customer_whose_turn_failed_before_the_window_closes(desk: Desk) -> None:
    desk.hear(1)
    desk.now += timedelta(seconds=2)

    assert desk.outcomes.bury(desk.begin(), "KeyError")

    rings = desk.database.write(lambda c: alarms.take_due(c, NOW + timedelta(hours=23)))
    assert [one.alarm.name for one in rings] == [WINDOW]
