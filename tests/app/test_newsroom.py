"""Staff hear of cases in their chat: once, in the right channel, and the thread follows the case."""

from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from app.staff.newsroom import Channels, Newsroom
from domain.event import Decision
from store import news
from tests.app.staff_world import NOW, SHOP, TOKEN, LoopbackSlack, Staff
from tools.slack import Slack

CHANNELS = Channels(otherwise="C-ALL", by_team={"duty": "C-DUTY"}, console="https://desk.example/console")


@pytest.fixture
def staff(tmp_path: Path) -> Iterator[Staff]:
    found = Staff(tmp_path)
    yield found
    found.close()


def newsroom(staff: Staff, slack: LoopbackSlack, token: str = TOKEN) -> Newsroom:
    notifier = Slack(slack.client(), token=token, api="http://127.0.0.1/api")
    return Newsroom(staff.database, notifier, CHANNELS, staff.threads, staff.clock)


async def test_a_new_case_is_told_once_with_context_and_buttons(staff: Staff) -> None:
    slack = LoopbackSlack()
    staff.open()

    assert await newsroom(staff, slack).round() == 1
    assert await newsroom(staff, slack).round() == 0

    (post,) = slack.posts
    assert post["channel"] == "C-ALL"
    assert post["text"].startswith("*Asked* · high · fr · front · by 10:15 UTC")
    assert "→ Greet the customer." in post["text"]
    assert slack.buttons(0) == ["take", "open"]
    assert "<!channel>" not in post["text"]  # what customers write calls nobody


async def test_a_teams_cases_go_to_its_channel_and_approvals_have_their_buttons(staff: Staff) -> None:
    slack = LoopbackSlack()
    staff.open(team="duty", reason="approval", suggested={"do": "approve", "effect": "k1"})

    await newsroom(staff, slack).round()

    assert slack.posts[0]["channel"] == "C-DUTY"
    assert slack.buttons(0) == ["approve", "decline", "open"]


async def test_the_thread_follows_the_case_to_its_end(staff: Staff) -> None:
    slack = LoopbackSlack()
    room = newsroom(staff, slack)
    staff.open()
    await room.round()
    staff.tell("customer", "hello?")
    staff.decide(staff.conversation, Decision(do="take", person="ana"))
    staff.tell("person", "I'm here", person="ana")
    staff.decide(staff.conversation, Decision(do="resolve", person="ana"))

    await room.round()

    threaded = [post for post in slack.posts if post.get("thread_ts") == "1"]
    assert [post["text"] for post in threaded] == [
        "Customer: hello?",
        "ana has taken it.",
        "ana: I'm here",
        "ana has resolved it.",
    ]
    edits = [post for post in slack.posts if post["method"] == "chat.update"]
    assert edits[-1]["text"].endswith("_ana has resolved it._")
    assert len(edits[-1]["blocks"]) == 1  # nothing left to press


async def test_a_busy_slack_is_told_later_and_in_order(staff: Staff) -> None:
    slack = LoopbackSlack(fails=[httpx.Response(429, headers={"retry-after": "1"})])
    room = newsroom(staff, slack)
    staff.open()
    staff.tell("customer", "hello?")

    assert await room.round() == 0
    assert await room.round() == 2
    assert len(slack.said) == 2


async def test_wrong_credentials_hold_nothing_up(staff: Staff) -> None:
    slack = LoopbackSlack()
    staff.open()

    assert await newsroom(staff, slack, token="wrong").round() == 1
    assert slack.posts == []


async def test_an_incident_is_told_in_the_common_channel_and_in_no_ticket(staff: Staff) -> None:
    slack = LoopbackSlack()
    staff.open()
    room = newsroom(staff, slack)
    await room.round()
    with staff.database.writing() as connection:
        for kind in ("incident", "calm"):
            news.add(connection, SHOP, news.NOBODYS, kind, NOW, text="order_status", person="lea")

    await room.round()

    assert [post["channel"] for post in slack.posts] == ["C-ALL"] * 3
    assert slack.said[1].startswith("*Incident*: order status.")
    assert slack.said[2] == "The incident is over: order status. lea"
