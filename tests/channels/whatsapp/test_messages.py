from typing import Any

import pytest

from channels.whatsapp.payload import parse
from domain.contact import Sender
from domain.ids import MessageId
from domain.inbound import (
    Basket,
    Cards,
    Content,
    Edit,
    Form,
    IdentityChange,
    Inbound,
    Item,
    Location,
    Media,
    Notice,
    Quarantined,
    Reaction,
    Revoke,
    Tap,
    Text,
    Unsupported,
)
from tests.channels.whatsapp.posts import BSUID, PHONE, body, change, contact, message, without


def read(*messages: dict[str, Any], **value: Any) -> list[Item]:
    return parse(body(change(messages=list(messages), **value)))


def read_one(*messages: dict[str, Any], **value: Any) -> Inbound:
    (item,) = read(*messages, **value)
    assert isinstance(item, Inbound), item
    return item


CONTENTS: list[tuple[dict[str, Any], Content]] = [
    (message(), Text(body="Où est mon colis ?")),
    (
        message("image", image={"id": "5", "mime_type": "image/jpeg", "sha256": "x=", "caption": "cassé"}),
        Media(what="image", media_id="5", mime_type="image/jpeg", sha256="x=", caption="cassé"),
    ),
    (
        message("video", video={"id": 5, "url": "https://x"}),
        Media(what="video", media_id="5", url="https://x"),
    ),
    (
        message("document", document={"id": "5", "filename": "facture.pdf"}),
        Media(what="document", media_id="5", filename="facture.pdf"),
    ),
    (
        message("sticker", sticker={"id": "5", "animated": True}),
        Media(what="sticker", media_id="5", animated=True),
    ),
    (message("audio", audio={"id": "5", "voice": True}), Media(what="audio", media_id="5", voice=True)),
    (message("audio", audio={"id": "5", "voice": False}), Media(what="audio", media_id="5")),
    (message("voice", voice={"id": "5"}), Media(what="audio", media_id="5", voice=True)),
    (
        message("location", location={"latitude": "48.85", "longitude": 2, "name": "Chez moi"}),
        Location(latitude=48.85, longitude=2, name="Chez moi"),
    ),
    (message("contacts", contacts=[{"vcard": "BEGIN:VCARD"}]), Cards(cards=[{"vcard": "BEGIN:VCARD"}])),
    (message("button", button={"payload": "STOP", "text": "Stop"}), Tap(id="STOP", title="Stop")),
    (message("button", button={"text": "Stop"}), Tap(id="Stop", title="Stop")),
    (
        message(
            "interactive", interactive={"type": "button_reply", "button_reply": {"id": "a", "title": "A"}}
        ),
        Tap(id="a", title="A"),
    ),
    (
        message("interactive", interactive={"type": "list_reply", "list_reply": {"id": "a", "title": "A"}}),
        Tap(id="a", title="A"),
    ),
    (
        message(
            "interactive",
            interactive={
                "type": "nfm_reply",
                "nfm_reply": {"name": "flow", "body": "Sent", "response_json": '{"rating": "4"}'},
            },
        ),
        Form(name="flow", body="Sent", answers={"rating": "4"}),
    ),
    (
        message("interactive", interactive={"type": "nfm_reply", "nfm_reply": {"response_json": "[1]"}}),
        Form(name="flow", answers=[1]),
    ),
    (
        message("interactive", interactive={"type": "nfm_reply", "nfm_reply": {"response_json": "oops"}}),
        Form(name="flow", answers="oops"),
    ),
    (
        message(
            "interactive",
            interactive={"type": "call_permission_reply", "call_permission_reply": {"response": "accept"}},
        ),
        Form(name="call_permission_reply", answers={"response": "accept"}),
    ),
    (
        message("reaction", reaction={"message_id": "wamid.0", "emoji": "👍"}),
        Reaction(to=MessageId("wamid.0"), emoji="👍"),
    ),
    (message("reaction", reaction={"message_id": "wamid.0", "emoji": ""}), Reaction(to=MessageId("wamid.0"))),
    (message("reaction", reaction={"message_id": "wamid.0"}), Reaction(to=MessageId("wamid.0"))),
    (
        message("order", order={"catalog_id": "7", "text": "", "product_items": [{"quantity": 2}]}),
        Basket(catalog="7", text="", items=[{"quantity": 2}]),
    ),
    (
        message(
            "edit",
            edit={"original_message_id": "wamid.0", "message": {"type": "text", "text": {"body": "b"}}},
        ),
        Edit(original=MessageId("wamid.0"), text="b"),
    ),
    (
        message(
            "edit", edit={"original_message_id": "w", "message": {"type": "image", "image": {"caption": "c"}}}
        ),
        Edit(original=MessageId("w"), text="c"),
    ),
    (message("revoke", revoke={"original_message_id": "wamid.0"}), Revoke(original=MessageId("wamid.0"))),
    (
        message("unsupported", errors=[{"code": 131060}], unsupported={"type": "poll"}),
        Unsupported(what="poll", code=131060),
    ),
    (message("unsupported"), Unsupported(code=131051)),
    (message("video", errors=[{"code": 131052}]), Unsupported(what="video", code=131052)),
]


@pytest.mark.parametrize(("told", "content"), CONTENTS, ids=lambda part: getattr(part, "kind", None))
def test_every_kind_of_message_is_read(told: dict[str, Any], content: Content) -> None:
    assert read_one(told).content == content


@pytest.mark.parametrize(
    ("told", "what"),
    [
        (message("hologram", hologram={"id": "1"}), "hologram"),
        (message("interactive"), "interactive"),
        (message("text", text={"body": 7.5}), "text"),
        (message("image", image={}), "image"),
        (without(message(), "type"), None),
    ],
)
def test_an_unreadable_message_still_gets_an_answer_and_is_kept(
    told: dict[str, Any], what: str | None
) -> None:
    inbound, kept = read(told)

    assert isinstance(inbound, Inbound)
    assert inbound.content == Unsupported(what=what)
    assert isinstance(kept, Quarantined)
    assert kept.data == told


def test_a_customer_has_a_name_a_number_and_a_user_id() -> None:
    told = contact(profile={"name": "Zoé", "username": "zoe"}, parent_user_id="FR.ENT.1")

    item = read_one(message(), contacts=[told])

    assert item.sender == Sender(
        bsuid=BSUID, phone=PHONE, name="Zoé", username="zoe", parent_bsuid="FR.ENT.1"
    )


def test_a_customer_may_show_a_user_id_only() -> None:
    item = read_one(without(message(), "from"), contacts=[without(contact(), "wa_id")])

    assert item.sender == Sender(bsuid=BSUID, name="Zoé")


def test_a_gateway_may_put_the_user_id_where_numbers_were() -> None:
    told = without(message(**{"from": BSUID}), "from_user_id")

    item = read_one(told, contacts=[without(contact(wa_id=BSUID), "user_id")])

    assert item.sender == Sender(bsuid=BSUID, name="Zoé")


def test_a_message_that_leaves_it_to_the_contacts_to_say_who_wrote() -> None:
    item = read_one(without(message(), "from", "from_user_id"), contacts=[contact()])

    assert (item.sender.bsuid, item.sender.phone) == (BSUID, PHONE)


def test_contacts_may_be_missing() -> None:
    assert read_one(message()).sender == Sender(bsuid=BSUID, phone=PHONE)
    assert read_one(message(), contacts=None).sender == Sender(bsuid=BSUID, phone=PHONE)


def test_in_a_batch_everybody_keeps_their_own_name() -> None:
    other = {"from": "32470123456", "from_user_id": "BE.2", "id": "wamid.2"}
    contacts = [contact(wa_id="32470123456", user_id="BE.2", profile={"name": "An"}), contact()]

    first, second = read(message(), message(**other), contacts=contacts)

    assert isinstance(first, Inbound)
    assert isinstance(second, Inbound)
    assert (first.sender.name, second.sender.name) == ("Zoé", "An")


def test_somebody_elses_contact_is_not_taken_for_the_sender() -> None:
    item = read_one(message(), contacts=[contact(wa_id="32470123456", user_id="BE.2")])

    assert item.sender == Sender(bsuid=BSUID, phone=PHONE)


@pytest.mark.parametrize(
    ("number", "wa_id", "same"),
    [
        ("5511987654321", "551187654321", True),
        ("5511987654321", "552187654321", False),
        ("5215512345678", "525512345678", True),
        ("33612345678", "33712345678", False),
    ],
)
def test_brazilian_and_mexican_numbers_match_however_they_are_written(
    number: str, wa_id: str, same: bool
) -> None:
    told = without(message(**{"from": number}), "from_user_id")

    item = read_one(told, contacts=[contact(wa_id=wa_id), contact(wa_id="1", user_id="US.1")])

    assert item.sender.phone == number
    assert item.sender.bsuid == (BSUID if same else None)


@pytest.mark.parametrize("missing", ["id", "timestamp"])
def test_a_message_without_its_envelope_is_quarantined(missing: str) -> None:
    (item,) = read(without(message(), missing))

    assert item == Quarantined(reason=f"no {missing}", data=without(message(), missing))


def test_a_message_of_nobody_is_quarantined() -> None:
    (item,) = read(without(message(), "from", "from_user_id"))

    assert isinstance(item, Quarantined)


def test_replies_forwards_and_advertisements_are_told_apart() -> None:
    reply = read_one(message(context={"from": "15550783881", "id": "wamid.0"}))
    forward = read_one(message(context={"frequently_forwarded": True}))
    advert = read_one(message(referral={"headline": "Chat with us", "source_url": "https://fb.me/x"}))

    assert (reply.reply_to, reply.forwarded, reply.referral) == ("wamid.0", False, None)
    assert (forward.reply_to, forward.forwarded) == (None, True)
    assert advert.referral == "Chat with us"


def test_a_customer_who_only_opened_the_chat_said_nothing() -> None:
    (item,) = read(message("request_welcome"))

    assert isinstance(item, Notice)


def system(kind: str, words: str = "", **fields: Any) -> dict[str, Any]:
    return without(message("system", system={"type": kind, "body": words, **fields}), "from_user_id")


def test_a_new_number_is_a_change_of_identity() -> None:
    (item,) = read(
        system("user_changed_number", wa_id="33700000000", user_id="FR.2", parent_user_id="FR.ENT.2")
    )

    assert isinstance(item, IdentityChange)
    assert item.old == Sender(phone=PHONE)
    assert item.new == Sender(bsuid="FR.2", phone="33700000000", parent_bsuid="FR.ENT.2")


@pytest.mark.parametrize(
    "told",
    [
        system("user_changed_user_id", "User Zoé changed from FR.1 to FR.2", user_id="FR.2"),
        system("user_changed_user_id", "User Zoé changed from FR.1 to FR.2"),
        system("user_changed_user_id", user_id="FR.2", previous_user_id="FR.1"),
        system("user_changed_user_id", user_id="FR.2") | {"from_user_id": "FR.1"},
    ],
)
def test_a_new_user_id_is_a_change_of_identity_wherever_the_old_one_stands(told: dict[str, Any]) -> None:
    (item,) = read(told)

    assert isinstance(item, IdentityChange)
    assert (item.old.bsuid, item.old.phone, item.new.bsuid) == ("FR.1", PHONE, "FR.2")


def test_a_new_user_id_of_nobody_known_is_quarantined() -> None:
    (item,) = read(without(system("user_changed_user_id", user_id="FR.2"), "from"))

    assert isinstance(item, Quarantined)


def test_a_new_security_code_changes_nothing() -> None:
    (item,) = read(system("customer_identity_changed", "User identity changed"), contacts=[contact()])

    assert isinstance(item, Notice)
    assert item.topic == "customer_identity_changed"
