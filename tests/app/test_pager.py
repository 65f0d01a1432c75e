"""Who is called about what waits: once, within their shifts, and by e-mail where nobody looked."""

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from app.staff.pager import Pager
from domain.contact import Sender
from domain.dialogue import HandoffCase
from domain.ids import BusinessId
from store import contacts, conversations, devices, handoffs, people, preferences
from store.database import Database
from store.devices import Call, Device
from store.people import Person
from store.preferences import Preferences, Shift

SHOP = BusinessId("100")


@dataclass
class Desk:
    """A pager with its clock, what it pushed and what it wrote."""

    database: Database
    now: datetime = datetime(2026, 11, 26, 10, 0, tzinfo=UTC)  # a Thursday
    pushed: list[tuple[str, bytes]] = field(default_factory=list)
    written: list[str] = field(default_factory=list)
    gone: set[str] = field(default_factory=set)
    chatting: set[str] = field(default_factory=set)
    chatted: list[str] = field(default_factory=list)
    slack_is_down: bool = False

    def push(self, device: Device, payload: bytes) -> bool:
        self.pushed.append((device.person, payload))
        return device.endpoint not in self.gone

    def chats(self, call: Call, wishes: Preferences) -> bool:
        """Slack, which those with an account there are told by, unless it is down."""
        if call.person not in self.chatting:
            return False
        if self.slack_is_down:
            raise ConnectionError("Slack says 503")
        self.chatted.append(call.person)
        return True

    def writes(self, call: Call, wishes: Preferences) -> bool:
        if wishes.email:
            self.written.append(wishes.email)
        return bool(wishes.email)

    def tick(self) -> None:
        Pager(
            self.database,
            push=self.push,
            ways=(self.chats, self.writes),
            zones={SHOP: ZoneInfo("Europe/Paris")},
            patience=timedelta(minutes=3),
            clock=lambda: self.now,
        ).tick()

    def person(self, name: str, role: str = "agent", **wishes: object) -> None:
        """Somebody with a browser that wants calls."""
        with self.database.writing() as connection:
            people.save(connection, Person(name=name, password_hash="", role=role, created_at=self.now))
            endpoint = f"https://push.test/{name}"
            devices.add(connection, Device(endpoint=endpoint, person=name, p256dh="k", auth="a"), self.now)
            preferences.save(connection, name, Preferences(**wishes))  # type: ignore[arg-type]

    def case(self, reason: str = "asked", people: list[str] | None = None) -> None:
        """A customer waits."""
        case: HandoffCase = {
            "id": f"{reason}-{self.now.isoformat()}",
            "reason": reason,
            "topic": None,
            "summary": "secret words",
            "next_action": "",
            "facts": {},
            "language": "fr",
            "urgency": "normal",
            "people": people or [],
        }
        with self.database.writing() as connection:
            sender = Sender(phone="33612345678")
            contact = contacts.find_or_create(connection, SHOP, sender, self.now).contact
            found = conversations.for_contact(connection, SHOP, contact.id, self.now)
            handoffs.add(connection, SHOP, found.id, case, self.now)

    @property
    def called(self) -> list[str]:
        return sorted(name for name, _ in self.pushed)


@pytest.fixture
def desk(database: Database) -> Desk:
    """A desk with nobody and nothing."""
    return Desk(database)


def test_everybody_who_may_answer_is_called_once_without_a_word_of_the_case(desk: Desk) -> None:
    desk.person("Ana")
    desk.person("Lea", "lead")
    desk.person("Eve", "privacy")
    desk.case()

    desk.tick()
    desk.tick()

    assert desk.called == ["Ana", "Lea"]
    assert {payload for _, payload in desk.pushed} == {b'{"occasion": "waiting"}'}


def test_nobody_is_called_while_away_or_outside_a_shift(desk: Desk) -> None:
    desk.person("Away", away=True)
    desk.person("Early", shifts=(Shift(day=3, start="06:00", end="11:00"),))  # it is 11:00 in Paris
    desk.person("Now", shifts=(Shift(day=3, start="11:00", end="12:00"),))
    desk.person("Tomorrow", shifts=(Shift(day=4, start="08:00", end="18:00"),))
    desk.case()

    desk.tick()

    assert desk.called == ["Now"]


def test_people_are_called_for_what_they_chose(desk: Desk) -> None:
    desk.person("Ana", occasions=("approval",))
    desk.person("Ben", occasions=("waiting",))

    desk.case("approval")
    desk.tick()

    assert desk.pushed == [("Ana", b'{"occasion": "approval"}')]


def test_a_teams_case_calls_the_team(desk: Desk) -> None:
    desk.person("Ana")
    desk.person("Ben")
    desk.case(people=["Ben"])

    desk.tick()

    assert desk.called == ["Ben"]


def test_who_did_not_look_gets_one_email(desk: Desk) -> None:
    desk.person("Ana", email="ana@shop.test")
    desk.person("Ben", email="ben@shop.test")
    desk.case()
    desk.tick()

    desk.now += timedelta(minutes=2)
    with desk.database.writing() as connection:
        devices.look(connection, "Ben", desk.now)
    desk.tick()
    assert desk.written == []
    desk.now += timedelta(minutes=2)
    desk.tick()
    desk.tick()

    assert desk.written == ["ana@shop.test"]


def test_who_did_not_look_is_told_in_slack_and_by_email(desk: Desk) -> None:
    desk.chatting = {"Ana", "Cleo"}
    desk.person("Ana", email="ana@shop.test")
    desk.person("Cleo")
    desk.person("Ben")
    desk.case()
    desk.tick()

    desk.now += timedelta(minutes=4)
    desk.tick()
    desk.tick()

    assert sorted(desk.chatted) == ["Ana", "Cleo"]
    assert desk.written == ["ana@shop.test"]


def test_slack_is_tried_again_for_those_whom_nothing_else_reached(desk: Desk) -> None:
    desk.chatting, desk.slack_is_down = {"Ana", "Cleo"}, True
    desk.person("Ana", email="ana@shop.test")
    desk.person("Cleo")
    desk.case()
    desk.tick()

    desk.now += timedelta(minutes=4)
    desk.tick()
    desk.slack_is_down = False
    desk.tick()
    desk.tick()

    assert desk.written == ["ana@shop.test"]
    assert desk.chatted == ["Cleo"]


def test_a_browser_that_is_gone_is_forgotten(desk: Desk) -> None:
    desk.person("Ana")
    desk.gone.add("https://push.test/Ana")
    desk.case()

    desk.tick()

    with desk.database.reading() as connection:
        assert devices.of(connection, "Ana") == []


def test_old_cases_call_nobody_after_a_long_stop(desk: Desk) -> None:
    desk.person("Ana")
    desk.case()
    desk.now += timedelta(hours=2)

    desk.tick()

    assert desk.pushed == []
