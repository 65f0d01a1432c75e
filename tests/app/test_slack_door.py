"""A button pressed in Slack counts when Slack signed it just now and its presser may."""

import hmac
import json
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlencode

import httpx
import pytest
from fastapi import FastAPI

from app.staff.slack_door import PATH, SlackDoor
from domain.json import Json
from store import people
from store.people import Person
from tests.app.staff_world import NOW, Staff

SECRET = "signing secret"
WAITING: dict[str, Json] = {
    "key": "k1",
    "tool": "payments.refund",
    "args": {"amount": 100},
    "status": "waiting",
}


@pytest.fixture
def staff(tmp_path: Path) -> Iterator[Staff]:
    found = Staff(tmp_path)
    with found.database.writing() as connection:
        for name, role in (("ana", "agent"), ("lea", "lead")):
            people.save(connection, Person(name=name, password_hash="x", role=role, created_at=NOW))
    yield found
    found.close()


async def press(
    staff: Staff,
    action: str,
    value: str,
    *,
    user: str = "U1",
    age: int = 0,
    secret: str = SECRET,
) -> httpx.Response:
    door = SlackDoor(
        database=staff.database,
        decide=staff.decide,
        approvers=lambda _business, _tool, _args: ("lead",),
        accounts={"U1": "ana", "U2": "lea"},
        secret=SECRET,
        clock=staff.clock,
    )
    app = FastAPI()
    app.include_router(door.routes())
    at = int(NOW.timestamp()) - age
    payload = {
        "type": "block_actions",
        "user": {"id": user},
        "actions": [{"action_id": action, "value": value}],
    }
    body = urlencode({"payload": json.dumps(payload)}).encode()
    signed = f"v0:{at}:".encode() + body
    headers = {
        "content-type": "application/x-www-form-urlencoded",
        "x-slack-request-timestamp": str(at),
        "x-slack-signature": "v0=" + hmac.digest(secret.encode(), signed, "sha256").hex(),
    }
    transport = httpx.ASGITransport(app=app)
    async with httpx.AsyncClient(transport=transport, base_url="http://desk.test") as http:
        return await http.post(PATH, content=body, headers=headers)


async def test_a_case_is_taken_from_slack(staff: Staff) -> None:
    staff.open()

    assert (await press(staff, "take", staff.conversation)).status_code == 200

    assert (staff.now().mode, staff.now().person) == ("human", "ana")


async def test_what_somebody_else_has_is_not_taken_from_them(staff: Staff) -> None:
    staff.open()
    await press(staff, "take", staff.conversation, user="U2")

    answer = await press(staff, "take", staff.conversation)

    assert answer.json()["text"] == "lea has this conversation already."
    assert staff.now().person == "lea"


@pytest.mark.parametrize(("secret", "age"), [("another", 0), (SECRET, 301), (SECRET, -301)])
async def test_forged_and_recorded_presses_do_nothing(staff: Staff, secret: str, age: int) -> None:
    staff.open()

    answer = await press(staff, "take", staff.conversation, secret=secret, age=age)

    assert answer.status_code == 403
    assert staff.decisions == []


async def test_a_stranger_in_the_workspace_is_told_so(staff: Staff) -> None:
    staff.open()

    answer = await press(staff, "take", staff.conversation, user="U9")

    assert "no account" in answer.json()["text"]
    assert staff.decisions == []


async def test_people_approve_up_to_their_limit_and_only_once(staff: Staff) -> None:
    staff.open(reason="approval", facts={"ticket": None, "effects": [WAITING]})
    value = f"{staff.conversation}|k1"

    too_much = await press(staff, "approve", value)
    allowed = await press(staff, "approve", value, user="U2")
    again = await press(staff, "decline", value)

    assert "above your limit" in too_much.json()["text"]
    assert allowed.status_code == 200
    assert not allowed.content
    assert "decided" in again.json()["text"]
    assert [(one.do, one.person, one.role) for one in staff.decisions] == [("approve", "lea", "lead")]
