"""Parcels: which of them may be seen, and having the carrier search for one's own, once."""

from typing import Any

import pytest

from domain.errors import NotFound, Refused, ToolError
from domain.json import JsonDict
from tests.tools.office import STRANGER, Office
from tools.caller import Caller


async def search(office: Office, order: JsonDict, key: str = "k", caller: Caller | None = None) -> Any:
    args = {"order": order["number"], "tracking": order["tracking"], "days": 10}
    by = caller or office.caller("en", "small")
    return await office.gateway.write("logistics.investigate", args, key, by)


async def test_the_carriers_proof_is_told_with_the_days_since(office: Office) -> None:
    order = office.order_of("en", "small")

    (parcel,) = await office.read("logistics.delivered", office.caller("en", "small"), number=order["number"])

    assert parcel["handover"] in ("signed", "letterbox", "neighbour", "safe_place", "pickup_point")
    assert parcel["days"] == 2
    assert parcel["items"] == order["items"]
    assert not parcel["searched"]


async def test_a_search_is_written_down_and_marks_the_parcel(office: Office) -> None:
    order = office.order_of("en", "small")

    answer = await search(office, order)

    (row,) = office.shown("investigations", order=order["number"])
    (parcel,) = office.shown("parcels", tracking=order["tracking"])
    assert answer == {"investigation": row["id"], "due": "2026-11-30"}
    assert (row["state"], row["customer"], row["tracking"]) == ("open", order["customer"], order["tracking"])
    assert (parcel["investigation"], parcel["searched"]) == (row["id"], True)


async def test_one_key_is_one_search_and_another_is_refused_while_it_goes_on(office: Office) -> None:
    order = office.order_of("en", "small")
    first = await search(office, order)
    office.later(days=1)

    assert await search(office, order) == first
    with pytest.raises(Refused, match="missing-open"):
        await search(office, order, key="another")
    assert len(office.shown("investigations", order=order["number"])) == 1


async def test_what_is_on_its_way_is_not_searched_for(office: Office) -> None:
    order = office.order_of("en", "late", "late")

    assert await office.read("logistics.delivered", office.caller("en", "late"), number=order["number"]) == []
    with pytest.raises(Refused, match="missing-not-delivered"):
        await search(office, order, caller=office.caller("en", "late"))


async def test_nobody_has_somebody_elses_parcel_searched_for(office: Office) -> None:
    order = office.order_of("en", "small")

    for caller in (office.caller("fr", "small"), office.caller("en", "large")):
        with pytest.raises(NotFound):
            await search(office, order, caller=caller)
    with pytest.raises(ToolError):
        await search(office, order, caller=STRANGER)
    swapped = {**order, "tracking": office.order_of("fr", "small")["tracking"]}
    with pytest.raises(NotFound):
        await search(office, swapped)


async def test_each_parcel_of_a_split_order_is_told_with_what_is_in_it(office: Office) -> None:
    order = office.order_of("en", "private", "shipped")

    parcels = await office.read("logistics.parcels", office.caller("en", "private"), number=order["number"])

    assert [one["items"] for one in parcels] == [[line["name"]] for line in order["lines"]]
    assert [one["tracking"] for one in parcels] == [line["tracking"] for line in order["lines"]]


async def test_parcels_are_told_to_who_knows_the_postcode_without_where_they_were_left(
    office: Office,
) -> None:
    order = office.order_of("en", "small")

    (parcel,) = await office.read(
        "logistics.parcels", STRANGER, number=order["number"], postcode=order["postcode"]
    )

    assert parcel["tracking"] == order["tracking"]
    assert "handover" not in parcel


async def test_what_has_not_left_of_a_split_order_can_still_be_called_off(office: Office) -> None:
    order = office.order_of("fr", "private", "shipped")
    caller = office.caller("fr", "private")

    ends = await office.read("orders.cancellation", caller, number=order["number"])
    money = {"refund": ends["refund"]["amount"], "currency": ends["refund"]["currency"]}
    await office.gateway.write("orders.cancel", {"order": order["number"], **money}, "k", caller)

    (after,) = office.shown("orders", number=order["number"])
    assert not ends["whole"]
    assert [line["cancelled"] for line in after["lines"]] == [False, True]
    assert (after["status"], after["refunded"]["amount"]) == ("shipped", order["lines"][1]["price"]["amount"])
    assert await office.read("orders.cancellation", caller, number=order["number"]) == {
        "items": [],
        "left": [order["items"][0]],
        "refund": {"amount": 0, "currency": "EUR"},
        "whole": False,
    }
