"""What customers do on their phones, and the signed webhooks that come of it."""

import io
import wave
from typing import Any

import pytest

from tests.channels.emulator.desk import NUMBER_ID, Desk, Phone, Stage


async def test_a_message_becomes_a_signed_webhook(stage: Stage, desk: Desk) -> None:
    phone = await stage.phone("33639981234")
    shown = await phone.says("Où est mon colis ? 📦")
    await stage.emulator.settled()

    value = desk.changes()[0]["value"]
    message = value["messages"][0]
    assert desk.forged == 0
    assert value["metadata"] == {"display_phone_number": "33939034000", "phone_number_id": NUMBER_ID}
    assert value["contacts"][0]["profile"]["name"] == "Camille Perrin"
    assert value["contacts"][0]["wa_id"] == message["from"] == "33639981234"
    assert value["contacts"][0]["user_id"] == message["from_user_id"] == phone.id
    assert (message["id"], message["text"]) == (shown["id"], {"body": "Où est mon colis ? 📦"})
    assert (await phone.screen())[0]["status"] == "delivered"


async def test_a_customer_with_only_a_user_id_shows_no_number_and_can_be_answered(
    stage: Stage, desk: Desk
) -> None:
    noor = await stage.phone(bsuid="NL.4455667788")
    await noor.says("Hoi")
    answer = await stage.say("Hallo", recipient="NL.4455667788")
    await stage.emulator.settled()

    value = desk.changes()[0]["value"]
    assert "wa_id" not in value["contacts"][0]
    assert value["contacts"][0]["profile"]["username"] == "noor4"
    assert "from" not in value["messages"][0]
    assert answer.status_code == 200
    assert all("recipient_id" not in status for status in desk.statuses())
    assert [m["author"] for m in await noor.screen()] == ["customer", "business"]


async def test_a_stranger_can_be_invented_with_and_without_a_number(stage: Stage) -> None:
    known = (await stage.http.post("/emulator/customers", json={"language": "it"})).json()
    hidden = (await stage.http.post("/emulator/customers", json={"hidden": True})).json()

    assert known["phone"].startswith("39")
    assert known["bsuid"].startswith("IT.")
    assert (hidden["phone"], bool(hidden["username"])) == (None, True)
    ids = [c["id"] for c in (await stage.http.get("/emulator/customers")).json()]
    assert len(ids) == 4


async def test_a_tapped_button_and_row_carry_their_ids_and_what_they_answer(
    stage: Stage, desk: Desk, camille: Phone
) -> None:
    reply = {"id": "confirm:n:yes", "title": "Yes"}
    ask = {
        "type": "button",
        "body": {"text": "Sure?"},
        "action": {"buttons": [{"type": "reply", "reply": reply}]},
    }
    rows = [{"id": "flow:refund", "title": "Refund", "description": "money back"}]
    offer = {
        "type": "list",
        "body": {"text": "Pick"},
        "action": {"button": "Open", "sections": [{"rows": rows}]},
    }
    asked = (await stage.send(type="interactive", interactive=ask)).json()["messages"][0]["id"]
    offered = (await stage.send(type="interactive", interactive=offer)).json()["messages"][0]["id"]
    await stage.emulator.settled()

    await camille.does(type="tap", message_id=asked, id="confirm:n:yes")
    await camille.does(type="tap", message_id=offered, id="flow:refund")
    await stage.emulator.settled()

    button, row = desk.messages()
    assert button["interactive"] == {"type": "button_reply", "button_reply": reply}
    assert button["context"] == {"id": asked, "from": "33939034000"}
    assert row["interactive"] == {"type": "list_reply", "list_reply": rows[0]}
    assert [m["body"] for m in [s["content"] for s in await camille.screen()][-2:]] == ["Yes", "Refund"]


async def test_only_what_was_offered_can_be_tapped_unless_it_is_forged_on_purpose(
    stage: Stage, desk: Desk, camille: Phone
) -> None:
    said = (await stage.say("No buttons here")).json()["messages"][0]["id"]
    await stage.emulator.settled()
    path = f"/emulator/customers/{camille.id}/messages"
    tap = {"type": "tap", "message_id": said, "id": "confirm:x:yes"}

    assert (await stage.http.post(path, json=tap)).status_code == 404
    await camille.does(**tap, title="Yes")
    await stage.emulator.settled()
    assert desk.messages()[0]["interactive"]["button_reply"] == {"id": "confirm:x:yes", "title": "Yes"}


async def test_a_templates_button_comes_back_as_its_payload(stage: Stage, desk: Desk, camille: Phone) -> None:
    button = {"type": "button", "sub_type": "quick_reply", "index": "0"}
    named = [("name", "Camille"), ("what", "une surprise")]
    filled = [{"type": "text", "parameter_name": name, "text": text} for name, text in named]
    components = [
        {"type": "body", "parameters": filled},
        button | {"parameters": [{"type": "payload", "payload": "stop_offers"}]},
    ]
    template = {"name": "autumn_offer", "language": {"code": "fr"}, "components": components}
    sent = (await stage.send(type="template", template=template)).json()["messages"][0]
    await stage.emulator.settled()
    await camille.does(type="tap", message_id=sent["id"], id="stop_offers")
    await stage.emulator.settled()

    assert sent["message_status"] == "accepted"
    assert desk.messages()[0]["button"] == {"payload": "stop_offers", "text": "Stop offers"}


async def test_edits_deletions_and_reactions_name_the_original(
    stage: Stage, desk: Desk, camille: Phone
) -> None:
    first = await camille.says("helo")
    await camille.does(type="edit", message_id=first["id"], body="hello")
    await camille.does(type="reaction", message_id=first["id"], emoji="🙏")
    await camille.does(type="reaction", message_id=first["id"])
    await camille.does(type="revoke", message_id=first["id"])
    await stage.emulator.settled()

    _, edit, liked, unliked, revoked = desk.messages()
    assert edit["edit"]["original_message_id"] == first["id"]
    assert edit["edit"]["message"]["text"] == {"body": "hello"}
    assert liked["reaction"] == {"message_id": first["id"], "emoji": "🙏"}
    assert unliked["reaction"] == {"message_id": first["id"]}
    assert revoked["revoke"] == {"original_message_id": first["id"]}
    shown = (await camille.screen())[-1]
    assert (shown["revoked"], shown["content"]) == (True, {})


async def test_a_place_and_an_unsupported_message_arrive_as_meta_words_them(
    stage: Stage, desk: Desk, camille: Phone
) -> None:
    await camille.does(type="location", latitude=48.8675, longitude=2.3638, name="République")
    await camille.does(type="unsupported", what="poll")
    await stage.emulator.settled()

    place, poll = desk.messages()
    assert place["location"] == {"latitude": 48.8675, "longitude": 2.3638, "name": "République"}
    assert (poll["type"], poll["errors"][0]["code"]) == ("unsupported", 131051)


async def test_a_new_number_is_told_without_contacts_and_with_the_new_user_id(
    stage: Stage, desk: Desk, camille: Phone
) -> None:
    await camille.does(type="number_change", phone="+33639985678")
    await camille.says("Still me")
    await stage.emulator.settled()

    system, update, later = desk.changes()
    told = system["value"]["messages"][0]
    assert "contacts" not in system["value"]
    assert (told["from"], told["from_user_id"]) == ("33639981234", camille.id)
    assert (told["system"]["type"], told["system"]["wa_id"]) == ("user_changed_number", "33639985678")
    assert update["field"] == "user_id_update"
    new_id = told["system"]["user_id"]
    assert update["value"]["user_id_update"][0]["user_id"] == {"previous": camille.id, "current": new_id}
    assert later["value"]["messages"][0]["from_user_id"] == new_id != camille.id
    assert (await stage.say("Hello again", to="+33639985678")).status_code == 200


async def test_a_hidden_number_stays_hidden_when_it_changes(stage: Stage, desk: Desk) -> None:
    noor = await stage.phone(bsuid="NL.4455667788")
    await noor.does(type="number_change", phone="+31970102534")
    await stage.emulator.settled()

    system = desk.messages()[0]["system"]
    assert system["type"] == "user_changed_user_id"
    assert "wa_id" not in system
    assert system["user_id"].startswith("NL.")


async def test_nobody_gets_the_number_of_another(stage: Stage, desk: Desk, camille: Phone) -> None:
    other = await stage.phone("33639985678")
    change = {"type": "number_change", "phone": "33639981234"}
    answer = await stage.http.post(f"/emulator/customers/{other.id}/messages", json=change)

    assert answer.status_code == 409
    assert desk.bodies == []


async def test_a_photo_is_announced_with_its_caption_and_can_be_fetched_by_the_business(
    stage: Stage, desk: Desk, camille: Phone
) -> None:
    await camille.sends(b"jpeg bytes", "image/jpeg", "photo.jpg", caption="broken")
    await stage.emulator.settled()

    image = desk.messages()[0]["image"]
    assert (image["caption"], image["mime_type"]) == ("broken", "image/jpeg")
    about = (await stage.graph("GET", f"v26.0/{image['id']}")).json()
    assert about["sha256"] == image["sha256"]
    assert (await stage.http.get(f"/emulator/media/{image['id']}")).content == b"jpeg bytes"


@pytest.mark.parametrize(
    ("mime_type", "kind", "extra"),
    [
        ("application/pdf", "document", {"filename": "a.bin"}),
        ("video/mp4", "video", {}),
        ("image/webp", "sticker", {"animated": False}),
        ("audio/mpeg", "audio", {"voice": False}),
    ],
)
async def test_each_kind_of_file_arrives_as_its_kind(
    stage: Stage, desk: Desk, camille: Phone, mime_type: str, kind: str, extra: dict[str, Any]
) -> None:
    await camille.sends(b"bytes", mime_type, "a.bin")
    await stage.emulator.settled()

    message = desk.messages()[0]
    assert message["type"] == kind
    assert extra.items() <= message[kind].items()


async def test_any_recording_becomes_a_voice_note_in_ogg_opus(
    stage: Stage, desk: Desk, camille: Phone
) -> None:
    response = await camille.sends(recording(), "audio/wav", "voice.wav", voice="true")
    await stage.emulator.settled()

    audio = desk.messages()[0]["audio"]
    assert response.status_code == 201
    assert (audio["mime_type"], audio["voice"]) == ("audio/ogg; codecs=opus", True)
    data = (await stage.http.get(f"/emulator/media/{audio['id']}")).content
    assert data.startswith(b"OggS")
    assert b"OpusHead" in data[:64]


async def test_a_recording_that_is_none_is_refused(stage: Stage, camille: Phone) -> None:
    response = await camille.sends(b"not sound at all", "audio/wav", "voice.wav", voice="true")

    assert response.status_code == 422


async def test_a_listened_voice_note_is_reported_as_played(stage: Stage, desk: Desk, camille: Phone) -> None:
    upload = await stage.graph(
        "POST",
        f"v26.0/{NUMBER_ID}/media",
        data={"messaging_product": "whatsapp", "type": "audio/ogg; codecs=opus"},
        files={"file": ("v.ogg", b"OggS", "audio/ogg")},
    )
    audio = {"id": upload.json()["id"], "voice": True}
    message_id = (await stage.send(type="audio", audio=audio)).json()["messages"][0]["id"]
    await stage.emulator.settled()
    await stage.http.post(f"/emulator/customers/{camille.id}/played/{message_id}")
    await stage.emulator.settled()

    assert desk.ticks() == ["sent", "delivered", "played"]


async def test_a_headless_client_sees_what_changed_since_it_last_looked(stage: Stage, camille: Phone) -> None:
    path = f"/emulator/customers/{camille.id}/messages"
    seen = (await stage.http.get(path)).json()["seq"]
    await stage.say("Réponse")
    answer = (await stage.http.get(path, params={"after": seen, "wait": 5})).json()

    assert [m["content"]["body"] for m in answer["messages"]] == ["Réponse"]
    assert answer["seq"] > seen


async def test_the_event_stream_tells_everything_after_a_point(camille: Phone, stage: Stage) -> None:
    now = (await stage.http.get("/emulator/about")).json()["now"]
    await stage.say("Réponse")
    await stage.emulator.settled()
    events = await stream_of(stage, since=now)

    assert events.count("event: message") == 2
    assert "R\\u00e9ponse" in events


async def test_a_watcher_from_before_a_restart_is_told_to_start_over(stage: Stage) -> None:
    assert "event: reset" in await stream_of(stage, since="otherlife-12")


async def test_demo_customers_are_listed_with_their_last_message(stage: Stage, camille: Phone) -> None:
    await stage.say("Réponse")
    await stage.emulator.settled()
    first = (await stage.http.get("/emulator/customers")).json()[0]

    assert (first["name"], first["hint"], first["unread"]) == ("Camille Perrin", "has a late parcel", 1)
    assert first["last"]["content"] == {"body": "Réponse"}


async def test_the_page_and_its_parts_are_served_under_a_strict_policy(stage: Stage) -> None:
    page = await stage.http.get("/emulator")

    assert "script-src 'self'" in page.headers["content-security-policy"]
    assert "<style" not in page.text
    assert "onclick" not in page.text
    for part in ("phone.css", "phone.js", "icon.svg"):
        assert f"/emulator/static/{part}" in page.text
        assert (await stage.http.get(f"/emulator/static/{part}")).status_code == 200


async def test_an_unknown_customer_is_not_found(stage: Stage) -> None:
    assert (await stage.http.get("/emulator/customers/nobody/messages")).status_code == 404


async def stream_of(stage: Stage, since: str) -> str:
    """What an event stream says before it ends, on a stage whose time moves on."""
    async with stage.http.stream("GET", "/emulator/events", params={"since": since}) as response:
        await response.aread()
        return response.text


def recording() -> bytes:
    """A quarter of a second of silence as a browser without OGG might record it."""
    file = io.BytesIO()
    with wave.open(file, "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(2)
        sound.setframerate(16_000)
        sound.writeframes(b"\0\0" * 4_000)
    return file.getvalue()


async def test_a_player_can_fetch_part_of_a_file(stage: Stage, desk: Desk, camille: Phone) -> None:
    await camille.sends(b"0123456789", "audio/mpeg", "a.mp3")
    await stage.emulator.settled()
    url = f"/emulator/media/{desk.messages()[0]['audio']['id']}"

    part = await stage.http.get(url, headers={"range": "bytes=4-6"})
    rest = await stage.http.get(url, headers={"range": "bytes=8-"})
    past = await stage.http.get(url, headers={"range": "bytes=99-"})

    assert (part.status_code, part.content, part.headers["content-range"]) == (206, b"456", "bytes 4-6/10")
    assert rest.content == b"89"
    assert past.status_code == 416
