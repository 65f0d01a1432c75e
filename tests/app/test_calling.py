"""Whom nobody could call is told in Slack: by name, in their language, and without a word of the case."""

from datetime import UTC, datetime

import httpx
import pytest
from pydantic import SecretStr

from app.sections import SlackSettings
from app.staff.calling import DirectMessages
from domain.ids import BusinessId
from store.devices import Call
from store.preferences import Preferences
from tests.app.staff_world import TOKEN, LoopbackSlack

SLACK = SlackSettings(
    bot_token=SecretStr(TOKEN), signing_secret=SecretStr("s"), channel="C1", people={"U1": "Ana"}
)


def call(person: str) -> Call:
    """Nobody has heard it."""
    now = datetime(2026, 11, 26, 10, 0, tzinfo=UTC)
    shop = BusinessId("100")
    return Call(id="c1", business=shop, case="h1", person=person, at=now, seen_at=None, fell_back_at=None)


def test_a_person_gets_a_direct_message_with_a_way_into_the_console() -> None:
    slack = LoopbackSlack()
    messages = DirectMessages(SLACK, "https://desk.test/console", slack.client)

    assert messages.send(call("Ana"), Preferences(language="fr"))

    (post,) = slack.posts
    assert (post["channel"], post["text"]) == ("U1", "Quelqu’un attend dans la console")
    assert post["blocks"][1]["elements"][0]["url"] == "https://desk.test/console"


def test_who_has_no_account_there_is_told_nothing() -> None:
    slack = LoopbackSlack()

    assert not DirectMessages(SLACK, "https://desk.test/console", slack.client).send(
        call("Ben"), Preferences()
    )

    assert slack.posts == []


def test_a_slack_that_is_down_says_so() -> None:
    slack = LoopbackSlack(fails=[httpx.Response(503)])

    with pytest.raises(ConnectionError, match="503"):
        DirectMessages(SLACK, "https://desk.test/console", slack.client).send(call("Ana"), Preferences())
