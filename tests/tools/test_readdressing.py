"""Sending an order elsewhere: the country is told from what is known, and only one's own goes anywhere."""

import pytest

from domain.address import Address
from domain.errors import NotFound, Refused, ToolError
from domain.json import Json, JsonDict
from tests.tools.office import STRANGER, Office
from tools.orders import destination

HOME = Address(street="Korenmarkt 8", postcode="9000", town="Gent", country="BE")
NEW: dict[str, Json] = {"street": "Veldstraat 1", "postcode": "9000", "town": "Gent", "country": "BE"}


@pytest.mark.parametrize(
    ("postcode", "in_words", "said", "country"),
    [
        ("8500", None, None, "BE"),  # as so far, where it fits
        ("8500", "CH", None, "CH"),  # said in the address
        ("44000", None, None, None),  # France, Germany, Spain, Italy?
        ("44000", None, "FR", "FR"),  # asked for
        ("1016 GV", None, None, "NL"),  # only there
        ("SW1A 2AA", None, None, "GB"),
        ("44000", "BE", None, None),  # no such postcode in Belgium
    ],
)
def test_the_country_is_told_or_asked_for(
    postcode: str, in_words: str | None, said: str | None, country: str | None
) -> None:
    told = Address(street="Hill 1", postcode=postcode, town="Town", country=in_words)

    found = destination(told, HOME, said)

    assert (found.country if found else None) == country


async def readdress(office: Office, order: JsonDict, role: str = "large", **more: Json) -> None:
    args = {"order": order["number"], **NEW, **more}
    await office.gateway.write("orders.readdress", args, "k", office.caller("nl", role))


async def test_the_order_goes_to_the_new_address_and_is_proved_by_its_postcode(office: Office) -> None:
    order = office.order_of("nl", "large", "paid")

    await readdress(office, order, postcode="2000", town="Antwerpen")
    await readdress(office, order, postcode="2000", town="Antwerpen")

    (after,) = office.shown("orders", number=order["number"])
    assert after["address"] == {**NEW, "postcode": "2000", "town": "Antwerpen"}
    seen = await office.read("orders.order", STRANGER, number=order["number"], postcode="2000")
    assert seen["number"] == order["number"]


async def test_what_has_left_goes_where_it_went(office: Office) -> None:
    order = office.order_of("nl", "shipped", "shipped")

    with pytest.raises(Refused, match="address-shipped"):
        await readdress(office, order, "shipped")
    with pytest.raises(Refused, match="address-shipped"):
        await readdress(office, order, "shipped", redirect=[order["tracking"]])


async def test_a_parcel_held_for_its_address_goes_on_to_the_new_one(office: Office) -> None:
    order = office.order_of("nl", "late", "late")
    (held,) = office.shown("parcels", order=order["number"])
    assert held["events"][-1]["code"] == "address_problem"

    await readdress(office, order, "late", redirect=[order["tracking"]])

    (parcel,) = office.shown("parcels", order=order["number"])
    assert (parcel["status"], parcel["events"][-1]["code"]) == ("in_transit", "in_transit")
    assert parcel["eta"] is not None


async def test_nobody_sends_somebody_elses_order_anywhere(office: Office) -> None:
    order = office.order_of("fr", "large", "paid")

    with pytest.raises(NotFound):
        await readdress(office, order)
    with pytest.raises(ToolError):
        await office.gateway.write("orders.readdress", {"order": order["number"], **NEW}, "k", STRANGER)


async def test_half_an_address_is_none(office: Office) -> None:
    order = office.order_of("nl", "large", "paid")
    caller = office.caller("nl", "large")

    for half in ("Veldstraat 1", "9000 Gent", "Gent", "Veldstraat 1, 9000"):
        error = await office.error_of("orders.destination", caller, number=order["number"], address=half)
        assert isinstance(error, NotFound)
