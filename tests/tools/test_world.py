"""The demo world is the one the interface promises, and adds up."""

from collections import Counter, defaultdict
from datetime import datetime, timedelta
from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.json import JsonDict
from tests.tools.office import NOON, Office
from tools.records import MemoryRecords
from tools.sandbox import LANGUAGES, ROLES, Sandbox, find

LIMIT = 10000


def at(text: str) -> datetime:
    moment = datetime.fromisoformat(text)
    assert moment.utcoffset() == timedelta(0)
    return moment


def age(order: JsonDict) -> int:
    return (NOON - at(order["delivered"])).days


def test_there_are_customers_and_orders_of_every_kind(office: Office) -> None:
    world = office.sandbox.show()

    assert len(world["customers"]) >= 30
    assert len(world["orders"]) >= 80
    assert {order["status"] for order in world["orders"]} == {
        "paid", "packed", "shipped", "late", "delivered", "returned", "refunded", "cancelled",
    }  # fmt: skip
    assert {customer["tier"] for customer in world["customers"]} == {"standard", "vip", "enterprise"}
    assert {customer["language"] for customer in world["customers"]} == set(LANGUAGES)
    assert {row["state"] for row in world["subscriptions"]} == {"active", "paused", "expiring"}
    assert {row["state"] for row in world["coupons"]} == {"valid", "expired", "used"}
    assert len(world["products"]) >= 15
    for kind, rows in world.items():
        assert rows, f"no {kind}"


def test_customers_come_from_all_markets_and_some_have_no_phone(office: Office) -> None:
    customers = office.shown("customers")

    assert {row["bsuid"][:2] for row in customers} == {"GB", "FR", "BE", "NL", "DE", "ES", "IT"}
    assert sum(row["phone"] is None for row in customers) >= 3
    for name in ("id", "phone", "bsuid", "email"):
        values = [row[name] for row in customers if row[name] is not None]
        assert len(values) == len(set(values)), f"two customers share {name}"
    assert all(row["email"].isascii() and " " not in row["email"] for row in customers)


def test_totals_are_the_sum_of_their_lines(office: Office) -> None:
    for order in office.shown("orders"):
        goods = sum(line["quantity"] * line["price"]["amount"] for line in order["lines"])
        expected = goods + order["shipping"]["amount"] - order["discount"]["amount"]
        assert order["total"] == {"amount": expected, "currency": "EUR"}
        assert order["items"] == [line["name"] for line in order["lines"]]
        assert order["total"]["amount"] > 0


def test_every_order_is_paid_once_and_refunds_match_charges(office: Office) -> None:
    world = office.sandbox.show()
    charges = {charge["order"]: charge for charge in world["charges"]}
    back: Counter[str] = Counter()
    for refund in world["refunds"]:
        back[refund["order"]] += refund["amount"]["amount"]

    assert len(charges) == len(world["charges"]) == len(world["orders"]) == len(world["invoices"])
    for order in world["orders"]:
        charge = charges[order["number"]]
        assert charge["amount"] == order["total"]
        assert charge["refunded"] == order["refunded"]
        assert order["refunded"]["amount"] == back[order["number"]]
        assert charge["customer"] == order["customer"]
    given_back = {order["status"] for order in world["orders"] if order["refunded"]["amount"]}
    assert given_back == {"returned", "refunded", "cancelled"}


def test_everything_points_to_something_that_exists(office: Office) -> None:
    world = office.sandbox.show()
    customers = {row["id"] for row in world["customers"]}
    orders = {row["number"] for row in world["orders"]}

    for rows in world.values():
        for row in rows:
            assert row.get("customer") is None or row["customer"] in customers
            assert row.get("order") is None or row["order"] in orders
    sent = {(line["tracking"], order["number"]) for order in world["orders"] for line in order["lines"]}
    assert {(parcel["tracking"], parcel["order"]) for parcel in world["parcels"]} == {
        one for one in sent if one[0]
    }
    assert all(order["tracking"] == order["lines"][0]["tracking"] for order in world["orders"])
    searched = {parcel["investigation"] for parcel in world["parcels"] if parcel["investigation"]}
    assert searched == {row["id"] for row in world["investigations"]}


def test_orders_tell_one_story_with_their_parcels(office: Office) -> None:
    parcels = {parcel["order"]: parcel for parcel in office.shown("parcels")}
    for order in office.shown("orders"):
        parcel = parcels.get(order["number"])
        match order["status"]:
            case "paid" | "packed" | "cancelled":
                assert parcel is None
                assert order["delivered"] is None
            case "shipped":
                assert parcel["status"] in ("in_transit", "out_for_delivery")
                assert parcel["eta"] >= NOON.date().isoformat()
            case "late":
                assert parcel["status"] == "late"
                assert order["delivered"] is None
            case _:
                assert parcel["status"] == "delivered"
                assert parcel["events"][-1]["code"] == "delivered"
                assert parcel["events"][-1]["at"] == order["delivered"]


def test_nothing_happened_in_the_future_or_out_of_order(office: Office) -> None:
    world = office.sandbox.show()
    for order in world["orders"]:
        assert at(order["placed"]) < NOON
        assert order["delivered"] is None or at(order["placed"]) < at(order["delivered"]) < NOON
    for parcel in world["parcels"]:
        times = [at(event["at"]) for event in parcel["events"]]
        assert times == sorted(times)
        assert times[-1] < NOON
    delivered = {order["number"]: order["delivered"] for order in world["orders"]}
    for refund in world["refunds"]:
        assert at(refund["at"]) < NOON
        assert delivered[refund["order"]] is None or delivered[refund["order"]] < refund["at"]
    placed = [(order["number"], order["placed"][:10]) for order in world["orders"]]
    assert [day for _, day in placed] == sorted(day for _, day in placed)


def test_late_parcels_are_late_for_different_reasons(office: Office) -> None:
    reasons = {parcel["events"][-1]["code"] for parcel in office.shown("parcels", status="late")}

    assert reasons == {
        "delayed_weather", "delayed_volume", "address_problem", "delivery_attempted", "customs",
    }  # fmt: skip


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_an_order_in_two_parts(office: Office, language: str) -> None:
    split = office.order_of(language, "private", "shipped")

    assert len({line["tracking"] for line in split["lines"]}) == 2


def test_a_second_part_is_on_its_way_or_still_here(office: Office) -> None:
    parts = [office.order_of(language, "private", "shipped")["lines"][-1] for language in LANGUAGES]

    assert {part["tracking"] is None for part in parts} == {True, False}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_a_customer_for_every_case(office: Office, language: str) -> None:
    def total(order: JsonDict) -> int:
        return int(order["total"]["amount"])

    small = office.order_of(language, "small")
    assert total(small) < LIMIT
    assert age(small) <= 30
    large = office.order_of(language, "large")
    assert total(large) > LIMIT
    assert age(large) <= 30
    assert age(office.order_of(language, "old")) > 30
    assert office.order_of(language, "shipped", "shipped")["tracking"]
    assert office.order_of(language, "late", "late")["tracking"]
    private = office.order_of(language, "private")
    assert total(private) < LIMIT
    assert age(private) <= 30
    assert office.shown("customers", id=private["customer"])[0]["phone"] is None


async def test_only_serial_customers_have_several_recent_refunds(office: Office) -> None:
    refunds: dict[str, set[int]] = defaultdict(set)
    for language, role in product(LANGUAGES, ROLES):
        history = await office.sandbox.toolset.crm.history(find(language, role))
        refunds[role].add(history.refunds_90d)

    assert refunds.pop("serial") == {2}
    assert set.union(*refunds.values()) == {0}


def test_deliveries_lie_on_both_sides_of_the_thirty_days(office: Office) -> None:
    ages = {age(order) for order in office.shown("orders", status="delivered")}

    assert {29, 30, 31} <= ages


@settings(max_examples=10, deadline=None)
@given(st.timedeltas(timedelta(0), timedelta(days=2000)))
def test_the_world_is_the_same_at_any_time_but_for_its_dates(later: timedelta) -> None:
    now = NOON + later
    office = Office(now=now)

    def timeless(world: JsonDict) -> object:
        return [
            (row["number"], row["customer"], row["status"], row["total"], row["tracking"])
            for row in world["orders"]
        ], [{name: row[name] for name in row} for row in world["customers"]]

    assert timeless(office.sandbox.show()) == timeless(Office().sandbox.show())
    for order in office.shown("orders"):
        ages = (now - at(order["placed"])).days
        assert ages >= 0


def test_making_sure_of_the_world_keeps_what_happened_in_it(office: Office) -> None:
    with office.records.transaction() as tx:
        tx.put("notes", "N-9999", {"id": "N-9999", "customer": None, "text": "hello", "at": "2026-11-20"})

    made = office.sandbox.ensure()

    assert made is False
    assert office.shown("notes", id="N-9999")


def test_a_reset_makes_the_world_anew_as_of_now(office: Office) -> None:
    before = office.sandbox.show()
    with office.records.transaction() as tx:
        tx.delete("orders", before["orders"][0]["number"])
        tx.put("notes", "N-9999", {"id": "N-9999", "customer": None, "text": "hello", "at": "2026-11-20"})
    office.later(days=3)

    office.sandbox.reset()

    after = office.sandbox.show()
    assert [order["number"] for order in after["orders"]] == [order["number"] for order in before["orders"]]
    assert after["notes"] != []
    assert not office.shown("notes", id="N-9999")
    shifted = at(after["orders"][0]["placed"]) - at(before["orders"][0]["placed"])
    assert shifted == timedelta(days=3)


def test_an_empty_sandbox_shows_empty_lists() -> None:
    world = Sandbox(MemoryRecords(), lambda: NOON).show()

    assert "orders" in world
    assert all(rows == [] for rows in world.values())
