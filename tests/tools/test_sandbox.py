"""The sandbox's capabilities: writes happen once, money never goes back twice, failures come as planned."""

import asyncio
from datetime import timedelta

import pytest

from domain.contact import Sender
from domain.errors import Busy, Misconfigured, NotFound, Refused
from domain.money import Money
from tests.tools.office import Office
from tools.helpdesk import Opening
from tools.sandbox import find

OPENING = Opening(contact="c", customer=None, subject="Broken", text="It leaks", tags=("refund",))


async def test_an_order_is_found_however_its_number_is_written(office: Office) -> None:
    number = office.order_of("en", "small")["number"]
    digits = number.removeprefix("V-")

    for written in (number, digits, f"v{digits}", f"V {digits}", f"#{digits}", f" v-{digits} "):
        assert (await office.sandbox.toolset.orders.order(written)).number == number
    for wrong in ("", "V-", f"{digits}0", f"order {digits}", "V-" + "9" * 40, "x" * 10_000):
        with pytest.raises(NotFound):
            await office.sandbox.toolset.orders.order(wrong)


async def test_a_customers_orders_come_newest_first(office: Office) -> None:
    orders = await office.sandbox.toolset.orders.orders(find("es", "vip"), 3)

    assert [order.placed for order in orders] == sorted((order.placed for order in orders), reverse=True)
    assert len(orders) == 3
    assert {order.customer for order in orders} == {find("es", "vip")}


async def test_a_parcel_is_known_to_its_own_carrier_only(office: Office) -> None:
    order = office.order_of("nl", "late", "late")
    logistics = office.sandbox.toolset.logistics

    assert (await logistics.track(order["tracking"], order["carrier"])).status == "late"
    with pytest.raises(NotFound):
        await logistics.track(order["tracking"], "DHL")


async def test_the_same_refund_twice_moves_money_once(office: Office) -> None:
    payments = office.sandbox.toolset.payments
    order = office.order_of("fr", "small")
    charge = await payments.charge(order["number"])

    first = await payments.refund(charge.id, charge.amount, "damaged", key="k")
    office.later(days=1)
    second = await payments.refund(charge.id, charge.amount, "damaged", key="k")

    assert first == second
    assert len(office.shown("refunds", order=order["number"])) == 1
    assert office.shown("orders", number=order["number"])[0]["status"] == "refunded"


async def test_the_same_refund_at_the_same_time_moves_money_once(office: Office) -> None:
    payments = office.sandbox.toolset.payments
    order = office.order_of("de", "small")
    charge = await payments.charge(order["number"])

    refunds = await asyncio.gather(
        *(payments.refund(charge.id, charge.amount, "damaged", key="k") for _ in range(12))
    )

    assert len(set(refunds)) == 1
    assert len(office.shown("refunds", order=order["number"])) == 1


async def test_no_keys_at_the_same_time_give_back_more_than_was_charged(office: Office) -> None:
    payments = office.sandbox.toolset.payments
    order = office.order_of("it", "small")
    charge = await payments.charge(order["number"])
    third = Money(charge.amount.amount // 3)

    results = await asyncio.gather(
        *(payments.refund(charge.id, third, "damaged", key=f"k{n}") for n in range(10)),
        return_exceptions=True,
    )

    assert sum(isinstance(result, Refused) for result in results) == 7
    assert sum(row["amount"]["amount"] for row in office.shown("refunds", order=order["number"])) <= (
        charge.amount.amount
    )


async def test_a_key_with_other_arguments_is_refused(office: Office) -> None:
    payments = office.sandbox.toolset.payments
    charge = await payments.charge(office.order_of("fr", "small")["number"])
    await payments.refund(charge.id, Money(100), "damaged", key="k")

    with pytest.raises(Misconfigured, match="other arguments"):
        await payments.refund(charge.id, Money(200), "damaged", key="k")

    assert (await payments.charge(charge.order)).refunded == Money(100)


async def test_payments_refuse_more_than_is_left(office: Office) -> None:
    payments = office.sandbox.toolset.payments
    charge = await payments.charge(office.order_of("fr", "small")["number"])
    left = Money(charge.amount.amount - 1000)
    await payments.refund(charge.id, Money(1000), "damaged", key="a")

    with pytest.raises(Refused, match="refund-too-large"):
        await payments.refund(charge.id, charge.amount, "damaged", key="b")
    await payments.refund(charge.id, left, "damaged", key="c")
    with pytest.raises(Refused, match="already-refunded"):
        await payments.refund(charge.id, Money(1), "damaged", key="d")


@pytest.mark.parametrize("amount", [Money(0), Money(-500), Money(500, "USD")])
async def test_payments_refuse_amounts_that_make_no_sense(office: Office, amount: Money) -> None:
    payments = office.sandbox.toolset.payments
    charge = await payments.charge(office.order_of("fr", "small")["number"])

    with pytest.raises(Misconfigured):
        await payments.refund(charge.id, amount, "damaged", key="k")

    assert (await payments.charge(charge.order)).refunded == Money(0)


async def test_a_write_needs_a_key(office: Office) -> None:
    with pytest.raises(Misconfigured, match="idempotency key"):
        await office.sandbox.toolset.helpdesk.open(OPENING, key="")


async def test_a_ticket_is_opened_once_and_takes_comments(office: Office) -> None:
    helpdesk = office.sandbox.toolset.helpdesk

    tickets = await asyncio.gather(*(helpdesk.open(OPENING, key="k") for _ in range(5)))
    another = await helpdesk.open(OPENING, key="another")
    for _ in range(2):
        await helpdesk.add(tickets[0].id, "Sent a photo", public=False, key="comment")

    assert len({ticket.id for ticket in tickets}) == 1
    assert another.id != tickets[0].id
    texts = [comment.text for comment in (await helpdesk.ticket(tickets[0].id)).comments]
    assert texts == ["It leaks", "Sent a photo"]


async def test_a_comment_reopens_a_solved_ticket(office: Office) -> None:
    (solved,) = office.shown("tickets", customer=find("fr", "serial"))

    ticket = await office.sandbox.toolset.helpdesk.add(solved["id"], "Again!", public=True, key="k")

    assert (solved["state"], ticket.state) == ("solved", "open")


async def test_history_follows_what_happens(office: Office) -> None:
    toolset, customer = office.sandbox.toolset, find("it", "small")
    before = await toolset.crm.history(customer)
    charge = await toolset.payments.charge(office.order_of("it", "small")["number"])

    await toolset.payments.refund(charge.id, charge.amount, "damaged", key="k")

    after = await toolset.crm.history(customer)
    assert (before.refunds_90d, after.refunds_90d) == (0, 1)
    assert after.lifetime_value.amount == before.lifetime_value.amount - charge.amount.amount


async def test_an_old_refund_leaves_the_count_after_ninety_days(office: Office) -> None:
    assert (await office.sandbox.toolset.crm.history(find("fr", "serial"))).refunds_90d == 2

    office.later(days=91)

    assert (await office.sandbox.toolset.crm.history(find("fr", "serial"))).refunds_90d == 0


async def test_customers_are_found_by_phone_or_by_bsuid(office: Office) -> None:
    crm = office.sandbox.toolset.crm
    (shown,) = office.shown("customers", id=find("nl", "small"))

    by_phone = await crm.find(Sender(phone=shown["phone"]))
    by_bsuid = await crm.find(Sender(bsuid=shown["bsuid"], phone="999"))

    assert by_phone == by_bsuid
    assert [customer.id for customer in by_phone] == [shown["id"]]
    assert await crm.find(Sender()) == ()
    assert await crm.find(Sender(phone="15550001111", bsuid="US.1")) == ()


async def test_a_customer_with_a_new_number_is_no_longer_found_by_the_old_one(office: Office) -> None:
    crm = office.sandbox.toolset.crm
    (row,) = office.shown("customers", id=find("nl", "small"))
    with office.records.transaction() as tx:
        tx.put("customers", row["id"], row | {"phone": "31699999999"})

    assert await crm.find(Sender(phone=row["phone"])) == ()
    assert len(await crm.find(Sender(bsuid=row["bsuid"]))) == 1


async def test_a_note_lands_on_the_customers_record(office: Office) -> None:
    crm, customer = office.sandbox.toolset.crm, find("fr", "old")

    for _ in range(2):
        await crm.note(customer, "Moved to Liège", key="k")

    assert [note["text"] for note in office.shown("notes", customer=customer)] == ["Moved to Liège"]
    with pytest.raises(NotFound):
        await crm.note("C-0", "Nobody", key="another")


async def test_a_planned_failure_hits_the_next_calls_and_then_ends(office: Office) -> None:
    orders, number = office.sandbox.toolset.orders, office.order_of("en", "small")["number"]
    office.sandbox.fail("orders", "busy", times=2, retry_after=timedelta(seconds=30))

    for _ in range(2):
        with pytest.raises(Busy) as failure:
            await orders.order(number)
        assert failure.value.retry_after == timedelta(seconds=30)
    assert (await orders.order(number)).number == number
    assert await office.sandbox.toolset.crm.customer(find("en", "small"))


async def test_a_failure_can_be_planned_and_taken_back_from_another_process(office: Office) -> None:
    elsewhere = Office(records=office.records)
    elsewhere.sandbox.fail("logistics", "misconfigured", times=99)

    with pytest.raises(Misconfigured):
        await office.sandbox.toolset.logistics.track("x", "DHL")
    elsewhere.sandbox.fail("logistics", "misconfigured", times=0)
    with pytest.raises(NotFound):
        await office.sandbox.toolset.logistics.track("x", "DHL")


async def test_a_lost_answer_has_moved_the_money_once(office: Office) -> None:
    payments = office.sandbox.toolset.payments
    charge = await payments.charge(office.order_of("fr", "small")["number"])
    office.sandbox.fail("payments", "answer_lost")

    with pytest.raises(Busy):
        await payments.refund(charge.id, charge.amount, "damaged", key="k")
    assert len(office.shown("refunds", charge=charge.id)) == 1
    again = await payments.refund(charge.id, charge.amount, "damaged", key="k")

    assert [row["id"] for row in office.shown("refunds", charge=charge.id)] == [again.id]


def test_an_unknown_capability_cannot_fail(office: Office) -> None:
    with pytest.raises(ValueError, match="logistics"):
        office.sandbox.fail("carrier", "busy")


async def test_after_a_reset_old_keys_are_new_and_failures_are_gone(office: Office) -> None:
    payments = office.sandbox.toolset.payments
    charge = await payments.charge(office.order_of("fr", "small")["number"])
    await payments.refund(charge.id, charge.amount, "damaged", key="k")
    office.sandbox.fail("payments", "busy", times=5)

    office.sandbox.reset()

    assert (await payments.charge(charge.order)).refunded == Money(0)
    await payments.refund(charge.id, charge.amount, "damaged", key="k")
    assert (await payments.charge(charge.order)).refunded == charge.amount
