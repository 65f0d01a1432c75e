"""The Graph API: what it takes, what it refuses, and in which words."""

from datetime import timedelta
from typing import Any

import pytest

from tests.channels.emulator.desk import NUMBER_ID, Desk, Phone, Stage, open_stage

BUTTONS = [{"type": "reply", "reply": {"id": f"b{n}", "title": f"Choice {n}"}} for n in range(4)]
ROWS = [{"id": f"r{n}", "title": f"Row {n}", "description": "words"} for n in range(11)]


def ask(buttons: list[dict[str, Any]], body: str = "Which one?") -> dict[str, Any]:
    return {"type": "button", "body": {"text": body}, "action": {"buttons": buttons}}


def offer(rows: list[dict[str, Any]], button: str = "Open") -> dict[str, Any]:
    action = {"button": button, "sections": [{"title": "All", "rows": rows}]}
    return {"type": "list", "body": {"text": "Pick one"}, "action": action}


async def test_an_accepted_message_gets_an_id_and_reaches_the_phone(stage: Stage, camille: Phone) -> None:
    answer = await stage.say("Bonjour *Camille*")
    await stage.emulator.settled()

    assert answer.status_code == 200
    assert answer.json()["contacts"][0]["wa_id"] == "33639981234"
    message_id = answer.json()["messages"][0]["id"]
    assert message_id.startswith("wamid.")
    assert (await camille.screen())[-1]["id"] == message_id


async def test_the_ticks_come_back_as_statuses_with_price_and_our_own_id(
    stage: Stage, desk: Desk, camille: Phone
) -> None:
    await stage.say("Bonjour", biz_opaque_callback_data="outbox-7")
    await stage.emulator.settled()
    await stage.http.post(f"/emulator/customers/{camille.id}/read")
    await stage.emulator.settled()

    assert desk.ticks() == ["sent", "delivered", "read"]
    assert {status["biz_opaque_callback_data"] for status in desk.statuses()} == {"outbox-7"}
    sent, _, read = desk.statuses()
    assert sent["pricing"]["category"] == "service"
    assert "pricing" not in read
    assert sent["recipient_id"] == "33639981234"
    assert sent["recipient_user_id"] == camille.id


async def test_a_wrong_token_is_refused_in_metas_words(stage: Stage, camille: Phone) -> None:
    answer = await stage.http.post(
        f"/emulator/graph/v26.0/{NUMBER_ID}/messages", headers={"authorization": "Bearer other"}, json={}
    )

    assert answer.status_code == 401
    error = answer.json()["error"]
    assert (error["code"], error["type"]) == (190, "OAuthException")
    assert error["fbtrace_id"]


@pytest.mark.parametrize(
    ("payload", "code"),
    [
        ({"to": "33639981234", "type": "text", "text": {"body": "no plus"}}, 131009),
        ({"recipient": "not a user id", "type": "text", "text": {"body": "x"}}, 131009),
        ({"type": "text", "text": {"body": "x" * 4097}}, 131009),
        ({"type": "text", "text": {"body": "  "}}, 131009),
        ({"type": "text"}, 131008),
        ({"type": "hologram", "hologram": {}}, 131051),
        ({"type": "interactive", "interactive": ask(BUTTONS)}, 131009),
        ({"type": "interactive", "interactive": ask([BUTTONS[0], BUTTONS[0]])}, 131009),
        ({"type": "interactive", "interactive": ask(BUTTONS[:1], "x" * 1025)}, 131009),
        ({"type": "interactive", "interactive": offer(ROWS)}, 131009),
        ({"type": "interactive", "interactive": offer(ROWS[:1], "x" * 21)}, 131009),
        ({"type": "interactive", "interactive": offer([{"id": "1", "title": "x" * 25}])}, 131009),
        ({"type": "interactive", "interactive": offer([{"id": "x" * 201, "title": "x"}])}, 131009),
        ({"type": "interactive", "interactive": {"type": "carousel"}}, 131009),
        ({"type": "image", "image": {"id": "1", "caption": "x" * 1025}}, 131009),
        ({"type": "image", "image": {"id": "404"}}, 131009),
        ({"type": "image", "image": {}}, 131008),
        ({"type": "text", "text": "words"}, 131009),
        ({"type": "text", "text": {"body": "x"}, "biz_opaque_callback_data": "x" * 513}, 131009),
        ({"type": "text", "text": {"body": "x"}, "messaging_product": "sms"}, 100),
    ],
)
async def test_what_meta_would_refuse_is_refused(
    stage: Stage, camille: Phone, payload: dict[str, Any], code: int
) -> None:
    answer = await stage.send(**payload)

    assert answer.status_code == 400
    assert answer.json()["error"]["code"] == code


@pytest.mark.parametrize("body", [b"", b"[1]", b"\xff", b"{"])
async def test_a_body_that_is_no_json_object_is_refused(stage: Stage, body: bytes) -> None:
    answer = await stage.graph("POST", f"v26.0/{NUMBER_ID}/messages", content=body)

    assert answer.json()["error"]["code"] == 100


async def test_another_numbers_id_is_unknown(stage: Stage) -> None:
    answer = await stage.graph("POST", "v26.0/1/messages", json={})

    assert answer.json()["error"]["code"] == 100


async def test_the_window_closes_24_hours_after_the_customer_wrote(stage: Stage, camille: Phone) -> None:
    stage.time.passes(timedelta(hours=23, minutes=59))
    assert (await stage.say("still open")).status_code == 200

    stage.time.passes(timedelta(minutes=2))
    answer = await stage.say("too late")

    assert answer.json()["error"]["code"] == 131047
    template = {"name": "order_update", "language": {"code": "fr"}}
    assert (await stage.send(type="template", template=template)).status_code == 200


async def test_nobody_can_be_written_to_before_they_wrote(stage: Stage) -> None:
    answer = await stage.say("cold call", to="+33639981234")

    assert answer.json()["error"]["code"] == 131047


async def test_the_pair_rate_allows_a_burst_and_then_one_in_six_seconds() -> None:
    async with open_stage(pair_rate=True) as stage:
        await (await stage.phone("33639981234")).says("Bonjour")
        burst = [(await stage.say(f"{n}")).status_code for n in range(45)]
        over = await stage.say("one too many")
        stage.time.passes(timedelta(seconds=6))
        later = await stage.say("now")

    assert set(burst) == {200}
    assert over.json()["error"]["code"] == 131056
    assert later.status_code == 200


async def test_reading_gives_the_customer_coloured_ticks_and_typing_dots(
    stage: Stage, camille: Phone
) -> None:
    message = (await camille.screen())[0]
    read = {"messaging_product": "whatsapp", "status": "read", "message_id": message["id"]}
    answer = await stage.graph(
        "POST", f"v26.0/{NUMBER_ID}/messages", json=read | {"typing_indicator": {"type": "text"}}
    )

    assert answer.json() == {"success": True}
    assert (await camille.screen())[0]["status"] == "read"
    about = f"/emulator/customers/{camille.id}/messages"
    assert (await stage.http.get(about)).json()["typing"] is True
    stage.time.passes(timedelta(seconds=26))
    assert (await stage.http.get(about)).json()["typing"] is False


async def test_a_read_receipt_for_an_unknown_message_is_refused(stage: Stage) -> None:
    payload = {"messaging_product": "whatsapp", "status": "read", "message_id": "wamid.none"}
    answer = await stage.graph("POST", f"v26.0/{NUMBER_ID}/messages", json=payload)

    assert answer.json()["error"]["code"] == 131009


async def test_media_goes_up_and_comes_down_behind_the_token(stage: Stage) -> None:
    upload = await stage.graph(
        "POST",
        f"v26.0/{NUMBER_ID}/media",
        data={"messaging_product": "whatsapp", "type": "image/png"},
        files={"file": ("a.png", b"pixels", "image/png")},
    )
    about = (await stage.graph("GET", f"v26.0/{upload.json()['id']}")).json()
    url = about["url"].removeprefix("http://meta/emulator/graph/")

    assert about["mime_type"] == "image/png"
    assert about["file_size"] == "6"
    assert (await stage.graph("GET", url)).content == b"pixels"
    assert (await stage.http.get(about["url"])).status_code == 401


async def test_a_media_url_dies_after_five_minutes_and_a_fresh_one_works(stage: Stage) -> None:
    files = {"file": ("a.pdf", b"%PDF", "application/pdf")}
    form = {"messaging_product": "whatsapp", "type": "application/pdf"}
    media_id = (await stage.graph("POST", f"v26.0/{NUMBER_ID}/media", data=form, files=files)).json()["id"]

    async def fetch(url: str) -> int:
        return (await stage.graph("GET", url.removeprefix("http://meta/emulator/graph/"))).status_code

    old = (await stage.graph("GET", f"v26.0/{media_id}")).json()["url"]
    stage.time.passes(timedelta(minutes=5, seconds=1))
    assert await fetch(old) == 404
    assert await fetch((await stage.graph("GET", f"v26.0/{media_id}")).json()["url"]) == 200
    assert (await stage.graph("DELETE", f"v26.0/{media_id}")).json() == {"success": True}
    assert (await stage.graph("GET", f"v26.0/{media_id}")).json()["error"]["code"] == 100


@pytest.mark.parametrize(
    ("mime_type", "size", "code"),
    [
        ("audio/ogg", 10, 100),
        ("image/gif", 10, 100),
        ("image/png", 5_000_001, 131053),
        ("image/png", 0, 131053),
    ],
)
async def test_uploads_that_meta_refuses_are_refused(
    stage: Stage, mime_type: str, size: int, code: int
) -> None:
    answer = await stage.graph(
        "POST",
        f"v26.0/{NUMBER_ID}/media",
        data={"messaging_product": "whatsapp", "type": mime_type},
        files={"file": ("file", b"x" * size, mime_type)},
    )

    assert answer.json()["error"]["code"] == code


async def test_a_reaction_of_the_business_sits_on_the_customers_message(stage: Stage, camille: Phone) -> None:
    message = (await camille.screen())[0]
    await stage.send(type="reaction", reaction={"message_id": message["id"], "emoji": "👍"})
    await stage.emulator.settled()

    assert [m["reactions"] for m in await camille.screen()] == [{"business": "👍"}]
