import json
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from channels.whatsapp.payload import parse
from domain.ids import BusinessId
from domain.inbound import Delivery, Echo, IdentityChange, Inbound, Item, Notice, Preference, Quarantined
from domain.json import dump, load
from tests.channels.whatsapp.posts import (
    BSUID,
    NUMBER,
    PHONE,
    body,
    change,
    contact,
    fixtures,
    message,
    status,
    without,
)

LISTS = ("messages", "statuses", "errors", "user_preferences", "user_id_update", "message_echoes")


def parts(raw: bytes) -> int:
    """How many things a POST tells: every element of every list, and every change without one."""
    changes = [change for entry in json.loads(raw)["entry"] for change in entry["changes"]]
    counts = [
        sum(len(change["value"].get(name, [])) for name in LISTS)
        if change["field"] in ("messages", "user_preferences", "user_id_update", "smb_message_echoes")
        else 1
        for change in changes
    ]
    return sum(max(count, 1) for count in counts)


def storable(items: list[Item]) -> bool:
    """Whether every item survives the way into a UTF-8 database and back."""
    for item in items:
        text = json.dumps(dump(item, Item), ensure_ascii=False, allow_nan=False)
        assert "\0" not in text
        assert "\\u0000" not in text
        assert load(Item, json.loads(text.encode())) == item
    return True


@pytest.mark.parametrize("file", fixtures())
def test_every_published_payload_is_read_and_nothing_in_it_is_dropped(file: Path) -> None:
    raw = file.read_bytes()

    items = parse(raw)

    unread = [item for item in items if isinstance(item, Quarantined)]
    assert len(items) - len(unread) >= parts(raw) - len(unread)
    assert len(items) >= parts(raw)
    assert storable(items)
    assert not unread or "message.json__21" in file.name, unread


def test_a_post_may_mix_entries_changes_messages_statuses_and_errors() -> None:
    first = change(messages=[message(id="wamid.1"), message(id="wamid.2")], statuses=[status("delivered")])
    second = change(errors=[{"code": 130429, "title": "Rate limit hit"}])
    raw = json.dumps(
        {
            "object": "whatsapp_business_account",
            "entry": [{"id": "1", "changes": [first, second]}, {"id": "2", "changes": [first]}],
        }
    ).encode()

    items = parse(raw)

    kinds = [item.type for item in items]
    assert kinds == ["inbound", "inbound", "delivery", "notice", "inbound", "inbound", "delivery"]
    assert items[3] == Notice(
        business=BusinessId(NUMBER), topic="errors", data={"code": 130429, "title": "Rate limit hit"}
    )


def test_a_malformed_item_is_quarantined_alone() -> None:
    broken = message(id="wamid.2", timestamp="yesterday")
    raw = body(change(messages=[message(id="wamid.1"), broken, 7, message(id="wamid.3")]))

    first, second, third, fourth = parse(raw)

    assert isinstance(first, Inbound)
    assert second == Quarantined(reason="no timestamp", data=broken)
    assert isinstance(third, Quarantined)
    assert third.data == {"not an object": 7}
    assert isinstance(fourth, Inbound)


NO_WEBHOOKS = (
    b"",
    b"\xff\xfe\x00",
    b"[]",
    b"null",
    b"{",
    b"{}",
    b'{"entry": {}}',
    b'{"object": "page", "entry": []}',
    b"[" * 100_000,
    b'{"entry": ' + b"9" * 5_000 + b"}",
    b'"\\ud800"',
)


@pytest.mark.parametrize("raw", NO_WEBHOOKS)
def test_bytes_that_are_no_webhook_become_one_quarantined_item(raw: bytes) -> None:
    items = parse(raw)

    assert [type(item) for item in items] == [Quarantined]
    assert storable(items)


def test_a_thousand_messages_are_read_in_a_tenth_of_a_second() -> None:
    customers = [(f"3361234{n:04d}", f"FR.{n}") for n in range(1000)]
    messages = [
        message(**{"from": phone, "from_user_id": bsuid, "id": f"wamid.{bsuid}"})
        for phone, bsuid in customers
    ]
    contacts = [contact(wa_id=phone, user_id=bsuid) for phone, bsuid in customers]
    raw = body(change(messages=messages, contacts=contacts))

    times = []
    for _ in range(5):
        start = time.process_time()
        items = parse(raw)
        times.append(time.process_time() - start)

    assert len({item.sender.bsuid for item in items if isinstance(item, Inbound)}) == 1000
    assert min(times) < 0.1


def test_what_no_database_takes_is_mended() -> None:
    raw = body(change(messages=[message(text={"body": "a\0b \ud83d c 😀"})]))

    (item,) = parse(raw)

    assert isinstance(item, Inbound)
    assert item.content.body == "ab � c 😀"  # type: ignore[union-attr]
    assert storable([item])


def test_an_unknown_field_is_kept_as_a_notice() -> None:
    (item,) = parse(body({"field": "hologram_update", "value": {"x": 1}}))

    assert item == Notice(business=None, topic="hologram_update", data={"x": 1})


def test_a_standby_copy_is_a_notice_and_never_a_message() -> None:
    (item,) = parse(body(change("standby", messages=[message()])))

    assert isinstance(item, Notice)
    assert item.topic == "standby"


@pytest.mark.parametrize(("value", "wants"), [("stop", False), ("resume", True), ("signup", True)])
def test_marketing_preferences_are_read(value: str, wants: bool) -> None:
    told = {"user_id": BSUID, "category": "marketing_messages", "value": value, "timestamp": 1731705721}

    (item,) = parse(body(change("user_preferences", contacts=[contact()], user_preferences=[told])))

    assert isinstance(item, Preference)
    assert item.wants is wants
    assert (item.sender.bsuid, item.sender.phone) == (BSUID, PHONE)
    assert item.at == datetime.fromtimestamp(1731705721, UTC)


def test_an_unknown_preference_is_quarantined_rather_than_guessed() -> None:
    told = {"wa_id": PHONE, "value": "perhaps", "timestamp": 1731705721}

    (item,) = parse(body(change("user_preferences", user_preferences=[told])))

    assert isinstance(item, Quarantined)


def test_a_regenerated_user_id_is_a_change_of_identity() -> None:
    told = {"wa_id": PHONE, "user_id": {"previous": "FR.1", "current": "FR.2"}, "timestamp": "1750100472"}

    (item,) = parse(body(change("user_id_update", user_id_update=[told])))

    assert isinstance(item, IdentityChange)
    assert (item.old.bsuid, item.new.bsuid, item.new.phone) == ("FR.1", "FR.2", PHONE)


def test_staff_typing_on_the_phone_is_an_echo() -> None:
    told = without(message(text={"body": "Bonjour, Paul ici"}), "from_user_id")
    echo = told | {"from": "15550783881", "to": PHONE, "to_user_id": BSUID}

    (item,) = parse(body(change("smb_message_echoes", contacts=[contact()], message_echoes=[echo])))

    assert isinstance(item, Echo)
    assert (item.to.phone, item.to.bsuid, item.text) == (PHONE, BSUID, "Bonjour, Paul ici")


def test_a_status_tells_fate_price_and_which_of_ours_it_is() -> None:
    told = status(
        recipient_user_id=BSUID,
        biz_opaque_callback_data="outbox-7",
        pricing={"billable": True, "pricing_model": "PMP", "type": "regular", "category": "service"},
    )

    (item,) = parse(body(change(statuses=[told])))

    assert isinstance(item, Delivery)
    assert (item.status, item.outbox, item.error_code) == ("sent", "outbox-7", None)
    assert item.recipient is not None
    assert (item.recipient.phone, item.recipient.bsuid) == (PHONE, BSUID)
    assert item.price is not None
    assert (item.price.category, item.price.type, item.price.billable) == ("service", "regular", True)


def test_a_failed_status_without_contacts_or_recipient_still_says_why() -> None:
    error = {"code": 131047, "title": "Re-engagement message", "error_data": {"details": "over 24 hours"}}

    (item,) = parse(body(change(statuses=[without(status("failed", errors=[error]), "recipient_id")])))

    assert isinstance(item, Delivery)
    assert (item.error_code, item.error, item.recipient) == (131047, "over 24 hours", None)


def test_a_status_unknown_today_is_passed_on() -> None:
    (item,) = parse(body(change(statuses=[status("Levitated")])))

    assert isinstance(item, Delivery)
    assert item.status == "levitated"


def test_what_happens_in_groups_is_only_noticed() -> None:
    raw = body(
        change(
            messages=[message(group_id="Y2Fw")],
            statuses=[status(recipient_type="group"), status(group_id="Y2Fw")],
        )
    )

    assert [item.type for item in parse(raw)] == ["notice", "notice", "notice"]


def test_without_a_business_number_nothing_is_guessed() -> None:
    raw = body({"field": "messages", "value": {"messages": [message()], "statuses": [status()]}})

    assert [item.type for item in parse(raw)] == ["quarantined", "quarantined"]


@pytest.mark.parametrize("raw", [b"{}", b'{"entry":[]}', b'{"entry":[{"changes":[]}]}', b'{"entry":[7]}'])
def test_a_post_that_says_nothing_is_kept_to_be_looked_at(raw: bytes) -> None:
    assert [item.type for item in parse(raw)] == ["quarantined"]


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(st.characters(codec=None), max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=12,
)


@given(st.binary(max_size=300))
@settings(max_examples=150, deadline=None)
def test_no_bytes_can_break_the_reader(raw: bytes) -> None:
    assert parse(raw)
    assert storable(parse(raw))


@given(JSON)
@settings(max_examples=150, deadline=None)
def test_no_json_can_break_the_reader(value: Any) -> None:
    assert storable(parse(json.dumps(value).encode("utf-8", "surrogatepass")))
    assert storable(parse(body({"field": "messages", "value": value})))


def paths(value: Any, at: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """The places of all parts of a JSON value."""
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, part in inner:
        yield (*at, key)
        yield from paths(part, (*at, key))


FIXTURES = [json.loads(param.values[0].read_bytes()) for param in fixtures() if param.values[0] is not None]
KINDS: list[Any] = [
    json.loads(body(change(messages=[message()], contacts=[contact()], statuses=[status()]))),
    *FIXTURES,
]


@given(data=st.data())
@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_no_damage_to_a_real_payload_can_break_the_reader_or_hide_its_neighbours(data: st.DataObject) -> None:
    told = json.loads(json.dumps(data.draw(st.sampled_from(KINDS))))
    told["entry"].append(json.loads(body(change(messages=[message(id="wamid.neighbour")])))["entry"][0])

    for _ in range(data.draw(st.integers(1, 3))):
        inside = [path for path in paths(told) if path[0] == "entry" and len(path) > 1 and path[1] == 0]
        if inside:
            damage(told, data.draw(st.sampled_from(inside)), data)
    items = parse(json.dumps(told).encode("utf-8", "surrogatepass"))

    assert storable(items)
    assert [item.id for item in items if isinstance(item, Inbound)][-1] == "wamid.neighbour"
    damaged = told["entry"][0].get("changes") if isinstance(told["entry"][0], dict) else None
    assert len(items) > (len(damaged) if isinstance(damaged, list) else 1)


def damage(told: Any, path: tuple[Any, ...], data: st.DataObject) -> None:
    """Replace or remove the part at the path."""
    *way, last = path
    for key in way:
        told = told[key]
    if len(path) > 2 and data.draw(st.booleans()):
        del told[last]
    else:
        told[last] = data.draw(JSON)
