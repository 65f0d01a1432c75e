"""Coupons: what a code is worth is computed, and taken off one's own open order once."""

import pytest

from domain.errors import Locked, Misconfigured, NotFound, Refused, ToolError
from domain.json import Json, JsonDict
from tests.tools.office import STRANGER, Office


def request(discount: JsonDict) -> dict[str, Json]:
    money = discount["amount"]
    return {"code": discount["code"], "order": discount["order"], **money}


async def discounted(office: Office, language: str = "en", code: str = "WELCOME10") -> JsonDict:
    caller = office.caller(language, "large")
    order = office.order_of(language, "large", "paid")
    answer: JsonDict = await office.read("payments.discount", caller, code=code, order=order["number"])
    return answer


async def test_a_code_is_told_to_who_names_it(office: Office) -> None:
    coupon = await office.read("payments.coupon", STRANGER, code="WELCOME10")

    assert (coupon["state"], coupon["percent"], coupon["off"]) == ("valid", 10, None)
    assert coupon["minimum"] == {"amount": 5000, "currency": "EUR"}
    assert isinstance(await office.error_of("payments.coupon", STRANGER, code="WELCOME11"), NotFound)


async def test_a_code_expires_by_the_clock(office: Office) -> None:
    office.later(days=61)

    assert (await office.read("payments.coupon", STRANGER, code="WELCOME10"))["state"] == "expired"


async def test_it_comes_off_the_order_and_goes_back_to_the_customer(office: Office) -> None:
    caller, discount = office.caller("en", "large"), await discounted(office)
    before = office.order_of("en", "large", "paid")

    await office.gateway.write("payments.apply_coupon", request(discount), "k", caller)

    after = office.order_of("en", "large", "paid")
    assert discount["amount"] == {"amount": 890, "currency": "EUR"}
    assert after["discount"] == discount["amount"]
    assert after["total"]["amount"] == before["total"]["amount"] - 890
    (charge,) = office.shown("charges", order=after["number"])
    (refund,) = office.shown("refunds", order=after["number"])
    assert charge["refunded"] == refund["amount"] == discount["amount"]
    assert office.shown("coupons", code="WELCOME10")[0]["left"] == 499


async def test_it_does_not_count_as_a_refund_that_was_asked_for(office: Office) -> None:
    caller = office.caller("en", "large")
    await office.gateway.write("payments.apply_coupon", request(await discounted(office)), "k", caller)

    assert (await office.read("crm.customer", caller))["refunds_90d"] == 0


async def test_the_same_twice_happens_once_and_another_code_is_refused(office: Office) -> None:
    caller, discount = office.caller("en", "large"), await discounted(office)
    first = await office.gateway.write("payments.apply_coupon", request(discount), "k", caller)

    assert await office.gateway.write("payments.apply_coupon", request(discount), "k", caller) == first
    with pytest.raises(Refused, match="promo-changed"):
        await office.gateway.write("payments.apply_coupon", request(discount), "other", caller)
    assert (await discounted(office, code="FREESHIP"))["discounted"] is True


async def test_no_more_comes_off_than_the_code_is_worth(office: Office) -> None:
    caller, discount = office.caller("en", "large"), await discounted(office)

    with pytest.raises(Misconfigured):
        await office.gateway.write("payments.apply_coupon", {**request(discount), "amount": 891}, "k", caller)


@pytest.mark.parametrize(("language", "code"), [("fr", "WELCOME10"), ("en", "SPRING20"), ("en", "THANKS5")])
async def test_what_the_rules_forbid_is_refused_by_the_provider_too(
    office: Office, language: str, code: str
) -> None:
    caller, discount = office.caller(language, "large"), await discounted(office, language, code)

    with pytest.raises(Refused, match="promo-changed"):
        await office.gateway.write("payments.apply_coupon", request(discount), "k", caller)


async def test_others_orders_do_not_exist(office: Office) -> None:
    discount = await discounted(office)

    for caller, error in ((office.caller("fr", "small"), NotFound), (STRANGER, Locked)):
        asked = {"code": "WELCOME10", "order": discount["order"]}
        assert isinstance(await office.error_of("payments.discount", caller, **asked), error)
        with pytest.raises(ToolError):
            await office.gateway.write("payments.apply_coupon", request(discount), "k", caller)
    assert office.order_of("en", "large", "paid")["discount"]["amount"] == 0


async def test_delivery_costs_follow_the_country_and_the_goods(office: Office) -> None:
    spain = await office.read("logistics.rates", STRANGER, country="ES")
    lamp = await office.read("logistics.rates", STRANGER, country="ES", product="VLT-LM01")
    lamps = await office.read("logistics.rates", STRANGER, country="ES", product="VLT-LM01", quantity=2)

    assert (spain["price"]["amount"], spain["fastest"], spain["slowest"]) == (790, 3, 5)
    assert (lamp["price"]["amount"], lamp["free"]) == (790, False)
    assert (lamps["goods"]["amount"], lamps["free"]) == (5500, True)


async def test_where_nothing_is_delivered_the_countries_are_told(office: Office) -> None:
    answer = await office.read("logistics.rates", STRANGER, country="CH")
    tariff = await office.read("logistics.tariff", STRANGER)

    assert (answer["served"], answer["country"]["de"]) == (False, "Schweiz")
    assert len(answer["countries"]) == len(tariff["countries"]) == 6
    assert (tariff["cheapest"]["amount"], tariff["dearest"]["amount"]) == (490, 790)
