"""The gateway shows and does only what the caller has proved to be entitled to."""

from dataclasses import replace
from typing import Any, cast

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.contact import Proof, Sender
from domain.errors import Locked, Misconfigured, NotFound, Refused, ToolError
from domain.ids import BusinessId
from domain.json import Json, JsonDict
from domain.money import Money
from tests.tools.codes import check, send
from tests.tools.office import SHOP, STRANGER, Office
from tools.caller import Caller
from tools.payments import Charge, Payments, Refund
from tools.sandbox import find


async def call(office: Office, tool: str, args: dict[str, Json], caller: Caller) -> Json:
    if office.gateway.names()[tool] == "read":
        return await office.gateway.read(tool, args, caller)
    return await office.gateway.write(tool, args, "key", caller)


async def refund(office: Office, order: JsonDict, caller: Caller, key: str = "key", **other: Json) -> Any:
    args = {"order": order["number"], **order["total"], "reason": "damaged"} | other
    return await office.gateway.write("payments.refund", args, key, caller)


async def test_a_late_parcel_is_told_in_codes_with_the_carriers_text_apart(office: Office) -> None:
    order = office.order_of("fr", "late", "late")
    box: dict[str, Json] = {"tracking": order["tracking"], "carrier": order["carrier"]}

    parcel = await office.read("logistics.track", office.caller("fr", "late"), **box)

    assert parcel["status"] == "late"
    assert parcel["late"] is True
    assert parcel["last_event"] == "delayed_volume"
    assert parcel["last_raw"] == "DELAY - high volume at hub"
    assert parcel["last_place"] == "Gennevilliers"
    assert parcel["eta"] > "2026-11-20"
    assert [event["code"] for event in parcel["events"]] == [
        "label_created", "picked_up", "in_transit", "delayed_volume",
    ]  # fmt: skip


async def test_only_parcels_of_orders_one_may_see_can_be_tracked(office: Office) -> None:
    order = office.order_of("fr", "late", "late")
    box: dict[str, Json] = {"tracking": order["tracking"], "carrier": order["carrier"]}
    other = office.order_of("fr", "shipped", "shipped")
    key: dict[str, Json] = {"number": order["number"], "postcode": order["postcode"]}

    for caller in (STRANGER, office.caller("fr", "shipped"), office.caller("fr", "late", Proof.NONE)):
        assert isinstance(await office.error_of("logistics.track", caller, **box), NotFound)
    mixed = {"tracking": other["tracking"], "carrier": other["carrier"], **key}
    assert isinstance(await office.error_of("logistics.track", STRANGER, **mixed), NotFound)
    assert (await office.read("logistics.track", STRANGER, **box, **key))["status"] == "late"


async def test_an_order_not_sent_yet_has_no_parcel(office: Office) -> None:
    caller = office.caller("fr", "large")

    error = await office.error_of("logistics.track", caller, tracking=None, carrier=None)

    assert isinstance(error, NotFound)


async def test_the_crm_tells_who_the_caller_is_without_contact_data(office: Office) -> None:
    seen = await office.read("crm.customer", office.caller("fr", "vip"))

    assert set(seen) == {
        "id", "name", "tier", "language", "lifetime_value", "refunds_90d", "open_tickets",
    }  # fmt: skip
    assert (seen["tier"], seen["language"], seen["refunds_90d"], seen["open_tickets"]) == (
        "enterprise",
        "fr",
        0,
        1,
    )
    assert seen["lifetime_value"]["amount"] > 0
    for caller in (STRANGER, office.caller("fr", "vip", Proof.NONE)):
        assert isinstance(await office.error_of("crm.customer", caller), NotFound)


async def test_a_customer_gets_a_refund_once(office: Office) -> None:
    order, caller = office.order_of("fr", "small"), office.caller("fr", "small")

    first = await refund(office, order, caller)
    second = await refund(office, order, caller)

    assert first == second
    assert first["order"] == order["number"]
    assert first["amount"] == order["total"]
    assert [row["id"] for row in office.shown("refunds", order=order["number"])] == [first["refund"]]
    seen = await office.read("orders.order", caller, number=order["number"])
    assert (seen["refunded"], seen["refunded_amount"]) == (True, order["total"]["amount"])
    with pytest.raises(Refused, match="already-refunded"):
        await refund(office, order, caller, key="another key")


async def test_a_partial_refund_leaves_the_rest(office: Office) -> None:
    order, caller = office.order_of("fr", "small"), office.caller("fr", "small")

    await refund(office, order, caller, amount=1000)

    seen = await office.read("orders.order", caller, number=order["number"])
    assert (seen["refunded"], seen["refunded_amount"], seen["status"]) == (False, 1000, "delivered")


async def test_more_than_was_paid_never_goes_back(office: Office) -> None:
    order, caller = office.order_of("fr", "small"), office.caller("fr", "small")

    with pytest.raises(Refused, match="refund-too-large"):
        await refund(office, order, caller, amount=order["total"]["amount"] + 1)

    assert office.shown("refunds", order=order["number"]) == []


class CarelessPayments:
    """A provider that gives back whatever it is asked for."""

    def __init__(self, payments: Payments) -> None:
        self._payments = payments
        self.given: list[Money] = []

    async def charge(self, order: str) -> Charge:
        return await self._payments.charge(order)

    async def refund(
        self,
        charge: str,
        amount: Money,
        reason: str,
        *,
        key: str,
        approved_by: str | None = None,
        photo: str | None = None,
    ) -> Refund:
        self.given.append(amount)
        return await self._payments.refund(charge, Money(1), reason, key=key)


async def test_more_than_was_paid_never_reaches_the_provider(office: Office) -> None:
    order, caller = office.order_of("fr", "small"), office.caller("fr", "small")
    careless = CarelessPayments(office.sandbox.toolset.payments)
    tools = replace(office.sandbox.toolset, payments=careless)
    gateway = office.gateway_over(tools)

    args = {"order": order["number"], **order["total"], "reason": "damaged"}
    with pytest.raises(Refused, match="refund-too-large"):
        await gateway.write("payments.refund", args | {"amount": args["amount"] + 1}, "key", caller)

    assert careless.given == []


async def test_nobody_gets_a_refund_for_what_they_have_not_proved_to_be_theirs(office: Office) -> None:
    order = office.order_of("fr", "small")

    with pytest.raises(NotFound, match="no such order"):
        await refund(office, order, office.caller("fr", "large"))
    with pytest.raises(NotFound, match="no such order"):
        await refund(office, {**order, "number": "V-99999"}, office.caller("fr", "large"))
    with pytest.raises(Locked, match="channel"):
        await refund(office, order, office.caller("fr", "small", Proof.NONE))

    assert office.shown("refunds", order=order["number"]) == []


async def test_the_approver_of_a_refund_is_kept(office: Office) -> None:
    order = office.order_of("fr", "large")

    await refund(office, order, office.caller("fr", "large"), approved_by="claire")

    assert office.shown("refunds", order=order["number"])[0]["approved_by"] == "claire"


@pytest.mark.parametrize("smuggled", ["customer", "charge", "payee", "phone", "key"])
async def test_no_argument_can_say_who_the_customer_is(office: Office, smuggled: str) -> None:
    args: dict[str, Json] = {smuggled: find("fr", "small")}
    caller = office.caller("fr", "large")
    await check(office, caller, await send(office, caller))

    for tool in office.gateway.names():
        with pytest.raises(Misconfigured, match=smuggled):
            await call(office, tool, args, caller)


async def test_wrong_arguments_are_our_mistake_and_told_without_values(office: Office) -> None:
    caller = office.caller("fr", "small")

    missing = await office.error_of("orders.order", caller)
    wrong = await office.error_of("orders.recent", caller, limit="SECRET")

    assert isinstance(missing, Misconfigured)
    assert isinstance(wrong, Misconfigured)
    assert "SECRET" not in repr(wrong)


def test_every_tool_is_declared_as_reading_or_writing(office: Office) -> None:
    assert dict(office.gateway.names()) == {
        "orders.order": "read",
        "orders.recent": "read",
        "orders.cancellation": "read",
        "orders.cancel": "write",
        "orders.destination": "read",
        "orders.readdress": "write",
        "logistics.track": "read",
        "logistics.parcels": "read",
        "logistics.delivered": "read",
        "logistics.delivery": "read",
        "logistics.investigate": "write",
        "logistics.rates": "read",
        "logistics.tariff": "read",
        "catalog.search": "read",
        "catalog.similar": "read",
        "catalog.product": "read",
        "catalog.fit": "read",
        "catalog.compare": "read",
        "payments.coupon": "read",
        "payments.discount": "read",
        "payments.apply_coupon": "write",
        "crm.customer": "read",
        "payments.refund": "write",
        "payments.subscriptions": "read",
        "payments.subscription": "read",
        "payments.plans": "read",
        "payments.quote": "read",
        "payments.change": "write",
        "helpdesk.open": "write",
        "helpdesk.note": "write",
        "crm.note": "write",
        "crm.reached": "read",
        "crm.change_contact": "write",
        "identity.proved": "read",
        "identity.send_code": "write",
        "identity.check_code": "write",
        "calendar.look": "read",
        "calendar.free": "read",
        "calendar.time": "read",
        "calendar.booking": "read",
        "calendar.bookings": "read",
        "calendar.book": "write",
        "calendar.move": "write",
        "calendar.cancel": "write",
        "documents.papers": "read",
        "documents.document": "read",
        "returns.items": "read",
        "returns.labels": "read",
        "returns.quote": "read",
        "returns.due": "read",
        "returns.versions": "read",
        "returns.swap": "read",
        "returns.label": "write",
        "returns.exchange": "write",
        "warranty.cover": "read",
        "warranty.claim": "write",
    }


async def test_a_write_cannot_be_called_as_a_read_nor_an_unknown_tool_at_all(office: Office) -> None:
    caller = office.caller("fr", "small")

    assert isinstance(await office.error_of("payments.refund", caller), Misconfigured)
    assert isinstance(await office.error_of("orders.everything", caller), Misconfigured)
    with pytest.raises(Misconfigured):
        await office.gateway.write("orders.order", {"number": "V-10432"}, "key", caller)


async def test_another_business_has_no_access(office: Office) -> None:
    elsewhere = replace(office.caller("fr", "small"), business=BusinessId("another"))

    assert isinstance(await office.error_of("crm.customer", elsewhere), Misconfigured)
    with pytest.raises(Misconfigured):
        await office.gateway.identify(BusinessId("another"), office.sender(find("fr", "small")))


async def test_customers_are_identified_by_their_account(office: Office) -> None:
    for customer in office.shown("customers"):
        sender = office.sender(customer["id"])
        assert await office.gateway.identify(SHOP, sender) == (customer["id"], Proof.CHANNEL)
        bsuid_only = Sender(bsuid=sender.bsuid)
        assert await office.gateway.identify(SHOP, bsuid_only) == (customer["id"], Proof.CHANNEL)


async def test_a_stranger_or_a_shared_account_proves_nothing(office: Office) -> None:
    one, other = office.sender(find("fr", "small")), office.sender(find("fr", "large"))

    assert await office.gateway.identify(SHOP, Sender(phone="33600000000")) == (None, Proof.NONE)
    torn = Sender(phone=one.phone, bsuid=other.bsuid)
    assert await office.gateway.identify(SHOP, torn) == (None, Proof.NONE)


async def test_anybody_can_open_a_ticket_and_add_to_it(office: Office) -> None:
    opening: dict[str, Json] = {"subject": "A question", "text": "Do you deliver to Malta?"}

    opened = cast(JsonDict, await office.gateway.write("helpdesk.open", opening, "key", STRANGER))
    comment: dict[str, Json] = {"ticket": opened["ticket"], "text": "Asked twice"}
    await office.gateway.write("helpdesk.note", comment, "comment", STRANGER)

    (ticket,) = office.shown("tickets", id=opened["ticket"])
    assert (ticket["contact"], ticket["customer"]) == (STRANGER.contact, None)
    assert [entry["public"] for entry in ticket["comments"]] == [True, False]


async def test_somebody_elses_ticket_and_a_missing_one_are_the_same(office: Office) -> None:
    (theirs,) = office.shown("tickets", customer=find("fr", "vip"))

    for id in (theirs["id"], "T-9999"):
        with pytest.raises(NotFound, match=r"^no such ticket$"):
            await office.gateway.write("helpdesk.note", {"ticket": id, "text": "hi"}, "key", STRANGER)
    caller = office.caller("fr", "vip")
    await office.gateway.write("helpdesk.note", {"ticket": theirs["id"], "text": "hi"}, "key", caller)


async def test_a_ticket_belongs_to_a_customer_only_when_proved(office: Office) -> None:
    opening: dict[str, Json] = {"subject": "A question", "text": "Hello"}

    await office.gateway.write("helpdesk.open", opening, "a", office.caller("fr", "old"))
    await office.gateway.write("helpdesk.open", opening, "b", office.caller("fr", "old", Proof.NONE))

    tickets = office.shown("tickets", subject="A question")
    assert [ticket["customer"] for ticket in tickets] == [find("fr", "old"), None]


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=5,
)
NAMES = st.sampled_from(
    ["number", "postcode", "limit", "tracking", "carrier", "order", "amount", "currency", "reason", "ticket"]
)


FOR_ANYBODY = {"helpdesk.open", "logistics.tariff", "catalog.search", "catalog.similar"}


@settings(max_examples=50, deadline=None)
@given(st.dictionaries(NAMES, JSON | st.sampled_from(["V-10432", "V-10500", "EUR", 100]), max_size=5))
async def test_whatever_is_asked_a_stranger_learns_and_changes_nothing(args: dict[str, Json]) -> None:
    office = Office()
    before = office.sandbox.show()

    for tool in office.gateway.names().keys() - FOR_ANYBODY:
        with pytest.raises(ToolError):
            await call(office, tool, args, STRANGER)

    assert office.sandbox.show() == before
