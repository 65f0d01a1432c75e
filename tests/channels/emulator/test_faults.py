"""Faults on demand: everything Meta is known to do wrong."""

import asyncio
from dataclasses import replace
from datetime import timedelta
from typing import Any

import httpx
import pytest

from tests.channels.emulator.desk import QUICK, Desk, Phone, Stage, open_stage

QUICK_BUT_HANGING = replace(QUICK, hang=timedelta(seconds=30))


@pytest.mark.parametrize(
    ("fault", "status", "code"),
    [
        ("window", 400, 131047),
        ("pair_rate", 400, 131056),
        ("token", 401, 190),
        ("server_error", 500, 1),
        ("throttle", 429, 130429),
    ],
)
async def test_a_planned_refusal_happens_as_often_as_planned(
    stage: Stage, camille: Phone, fault: str, status: int, code: int
) -> None:
    await stage.fault(fault, 2)
    answers = [await stage.say(str(n)) for n in range(3)]
    await stage.emulator.settled()

    assert [a.status_code for a in answers] == [status, status, 200]
    assert answers[0].json()["error"]["code"] == code
    assert [m["content"]["body"] for m in await camille.screen()] == ["Bonjour", "2"]


@pytest.mark.parametrize(("fault", "code"), [("window_failed", 131047), ("undeliverable", 131026)])
async def test_an_accepted_message_can_fail_by_status(
    stage: Stage, desk: Desk, camille: Phone, fault: str, code: int
) -> None:
    await stage.fault(fault)
    answer = await stage.say("lost", biz_opaque_callback_data="outbox-1")
    await stage.emulator.settled()

    assert answer.status_code == 200
    failed = desk.statuses()[0]
    assert (failed["status"], failed["errors"][0]["code"]) == ("failed", code)
    assert failed["biz_opaque_callback_data"] == "outbox-1"
    assert "contacts" not in desk.changes()[0]["value"]
    assert (await camille.screen())[-1]["author"] == "note"


async def test_a_timed_out_send_is_delivered_all_the_same() -> None:
    async with open_stage(pace=QUICK_BUT_HANGING) as stage:
        phone = await stage.phone("33639981234")
        await phone.says("Bonjour")
        await stage.fault("timeout")
        with pytest.raises(TimeoutError):
            await asyncio.wait_for(stage.say("uncertain", biz_opaque_callback_data="outbox-2"), 0.1)
        await stage.emulator.settled()

        assert stage.desk.ticks() == ["sent", "delivered"]
        assert stage.desk.statuses()[0]["biz_opaque_callback_data"] == "outbox-2"
        assert (await phone.screen())[-1]["content"] == {"body": "uncertain"}


async def test_a_client_that_waits_long_enough_gets_no_answer_of_metas(stage: Stage, camille: Phone) -> None:
    await stage.fault("timeout")
    answer = await stage.say("uncertain")

    assert (answer.status_code, answer.content) == (504, b"")


async def test_statuses_can_overtake_the_answer(stage: Stage, desk: Desk, camille: Phone) -> None:
    await stage.fault("early_status")
    answer = await stage.say("quick")

    assert desk.ticks() == ["sent", "delivered"]
    assert desk.statuses()[0]["id"] == answer.json()["messages"][0]["id"]


async def test_delivered_can_be_skipped(stage: Stage, desk: Desk, camille: Phone) -> None:
    await stage.fault("skip_delivered")
    await stage.say("read at once")
    await stage.emulator.settled()
    await stage.http.post(f"/emulator/customers/{camille.id}/read")
    await stage.emulator.settled()

    assert desk.ticks() == ["sent", "read"]


async def test_a_webhook_can_come_twice(stage: Stage, desk: Desk, camille: Phone) -> None:
    await stage.fault("duplicate")
    await camille.says("once")
    await stage.emulator.settled()

    first, second = desk.messages()
    assert first == second


async def test_webhooks_can_come_in_reverse_order(stage: Stage, desk: Desk, camille: Phone) -> None:
    await stage.fault("shuffle", 3)
    for body in "abc":
        await camille.says(body)
    await stage.emulator.settled()

    assert [m["text"]["body"] for m in desk.messages()] == ["c", "b", "a"]


async def test_webhooks_can_come_as_one_large_post(stage: Stage, desk: Desk, camille: Phone) -> None:
    await stage.fault("batch", 250)
    for n in range(250):
        await camille.says(str(n))
    await stage.emulator.settled()

    assert len(desk.bodies) == 1
    assert len(desk.messages()) == 250
    assert {m["status"] for m in await camille.screen()} == {"delivered"}


async def test_held_webhooks_do_not_wait_for_ever(stage: Stage, desk: Desk, camille: Phone) -> None:
    await stage.fault("shuffle", 5)
    await camille.says("alone")
    await stage.emulator.settled()

    assert len(desk.messages()) == 1


async def test_a_download_can_be_gone_until_a_fresh_url_is_asked_for(
    stage: Stage, desk: Desk, camille: Phone
) -> None:
    await camille.sends(b"pixels", "image/png", "a.png")
    await stage.emulator.settled()
    media_id = desk.messages()[0]["image"]["id"]
    await stage.fault("media_gone")

    async def fetch() -> httpx.Response:
        url = (await stage.graph("GET", f"v26.0/{media_id}")).json()["url"]
        return await stage.graph("GET", url.removeprefix("http://meta/emulator/graph/"))

    assert (await fetch()).status_code == 404
    assert (await fetch()).content == b"pixels"


async def test_faults_can_be_called_off(stage: Stage, camille: Phone) -> None:
    await stage.fault("token", 5)
    await stage.http.delete("/emulator/faults")

    assert (await stage.say("fine")).status_code == 200
    assert all(f["count"] == 0 for f in (await stage.http.get("/emulator/faults")).json())


async def test_a_refused_webhook_comes_again_until_it_is_taken(stage: Stage, desk: Desk) -> None:
    phone = await stage.phone("33639981234")
    desk.refusals = [503, 500, 404]
    await phone.says("important")
    await stage.emulator.settled()

    assert len(desk.messages()) == 1
    delivery = (await stage.http.get("/emulator/deliveries")).json()[0]
    assert (delivery["attempts"], delivery["status"], delivery["kind"]) == (4, 200, "messages")


async def test_a_message_waiting_to_be_repeated_does_not_hold_up_the_next() -> None:
    slow = (timedelta(milliseconds=60),)
    async with open_stage(pace=replace(QUICK, retries=slow)) as stage:
        phone = await stage.phone("33639981234")
        stage.desk.refusals = [503]
        await phone.says("first")
        await phone.says("second")
        await stage.emulator.settled()

    assert [m["text"]["body"] for m in stage.desk.messages()] == ["second", "first"]


async def test_a_deskhand_that_is_down_is_tried_until_the_emulator_stops() -> None:
    tries, persistent = 0, asyncio.Event()

    def refuse(request: httpx.Request) -> httpx.Response:
        nonlocal tries
        tries += 1
        if tries > 2:
            persistent.set()
        raise httpx.ConnectError("down", request=request)

    async with open_stage(httpx.MockTransport(refuse)) as stage:
        phone = await stage.phone("33639981234")
        await phone.says("anybody?")
        await asyncio.wait_for(persistent.wait(), 5)

        assert (await phone.screen())[0]["status"] == "sent"


async def test_the_callback_url_is_checked_as_meta_does(stage: Stage) -> None:
    assert (await stage.http.post("/emulator/handshake")).json() == {"ok": True, "status": 200}


async def test_any_change_can_be_sent_as_a_signed_webhook(stage: Stage, desk: Desk) -> None:
    change = {"field": "account_alerts", "value": {"alert_type": "OBA_APPROVED"}}
    await stage.http.post("/emulator/webhooks", json=change)
    await stage.emulator.settled()

    assert desk.changes() == [{"value": change["value"], "field": "account_alerts"}]


async def test_a_change_of_any_shape_is_sent_as_it_is(stage: Stage, desk: Desk) -> None:
    odd: list[dict[str, Any]] = [
        {"messages": "x"}, {"statuses": [7]}, {"messages": []}, {"errors": {"code": 1}},
    ]  # fmt: skip
    for value in odd:
        answer = await stage.http.post("/emulator/webhooks", json={"value": value})
        assert (answer.status_code, answer.json()["what"]) == (202, "messages")
    await stage.emulator.settled()

    assert sorted(str(change["value"]) for change in desk.changes()) == sorted(map(str, odd))
