"""The retailer's tools: whose data they show, what a change would come to, and the writes."""

import pytest

from domain.contact import Proof, Sender
from domain.errors import Locked, NotFound
from evals.tau2_retail.account_tools import in_words, read_address
from tests.evals.tau2_retail.small import BUSINESS, CALLER, SENDER, counter, greeted, listed, store


async def test_nothing_is_shown_before_somebody_has_said_who_they_are() -> None:
    with pytest.raises(Locked):
        await counter().read("orders.mine", {}, CALLER)


async def test_who_proves_it_by_name_and_zip_code_is_known_from_the_same_turn_on() -> None:
    tools = counter()

    await tools.read("account.by_name", {"name": "I'm Mara Reed.", "zip": "80201"}, CALLER)

    assert await listed(tools, "orders.mine", "order") == ["W1000001", "W1000002", "W1000003"]
    assert await tools.identify(BUSINESS, SENDER) == ("mara_reed_1111", Proof.CHANNEL)
    assert await tools.identify(BUSINESS, Sender(bsuid="US.2")) == (None, Proof.NONE)


async def test_one_account_is_one_user() -> None:
    tools = await greeted()

    with pytest.raises(NotFound):
        await tools.read("account.by_email", {"email": "otto.lind@example.com"}, CALLER)

    assert await tools.identify(BUSINESS, SENDER) == ("mara_reed_1111", Proof.CHANNEL)


async def test_guesses_come_to_an_end() -> None:
    tools = counter()
    for zip_code in range(5):
        with pytest.raises(NotFound):
            await tools.read("account.by_name", {"name": "Mara Reed", "zip": f"8000{zip_code}"}, CALLER)

    with pytest.raises(Locked):
        await tools.read("account.by_name", {"name": "Mara Reed", "zip": "80201"}, CALLER)


async def test_somebody_elses_order_does_not_exist() -> None:
    tools = await greeted()

    with pytest.raises(NotFound):
        await tools.read("orders.order", {"order": "W2000001"}, CALLER)
    with pytest.raises(NotFound):
        await tools.write("orders.cancel", {"order": "W2000001", "reason": "no_longer_needed"}, "k", CALLER)


async def test_the_same_item_twice_is_two_places_and_what_is_taken_is_not_offered_again() -> None:
    tools = await greeted()

    assert await listed(tools, "orders.items", "id", order="W1000001", taken=[]) == ["0", "1", "2"]
    assert await listed(tools, "orders.items", "id", order="W1000001", taken=[{"item": "1"}]) == ["0", "2"]


async def test_a_quote_is_about_each_place_once() -> None:
    tools = await greeted()
    rows = [{"item": "1"}, {"item": "1"}]

    with pytest.raises(NotFound):
        await tools.read(
            "orders.return_quote", {"order": "W1000001", "rows": rows, "method": "paypal_1"}, CALLER
        )


async def test_money_of_a_return_is_computed_and_its_method_judged() -> None:
    tools = await greeted()
    asked = {"order": "W1000001", "rows": [{"item": "0"}, {"item": "2"}], "method": "paypal_1"}

    quote = await tools.read("orders.return_quote", asked, CALLER)

    assert isinstance(quote, dict)
    assert quote["refund"] == {"amount": 14010, "currency": "USD"}
    assert quote["allowed"] is False


@pytest.mark.parametrize(
    ("wish", "first"),
    [
        ("blue please, same size", "1002"),
        ("color blue, size L", "1003"),
        ("hood no", "1003"),
        ("the cheapest one", "1003"),
        ("the most expensive", "1002"),
        ("item 1003", "1003"),
    ],
)
async def test_variants_nearest_to_what_is_wished_come_first(wish: str, first: str) -> None:
    tools = await greeted()

    found = await listed(tools, "products.variants", "id", order="W1000001", item="0", wish=wish)

    assert found[0] == first
    assert "1004" not in found  # not available
    assert "1001" not in found  # what they have


@pytest.mark.parametrize(
    ("purpose", "methods"),
    [
        ("refund", ["Visa 4242", "Gift card"]),
        ("other", ["Gift card", "PayPal"]),
        ("difference", ["Visa 4242", "Gift card", "PayPal"]),
    ],
)
async def test_only_methods_that_the_policy_allows_are_offered(purpose: str, methods: list[str]) -> None:
    tools = await greeted()

    assert await listed(tools, "account.methods", "title", order="W1000001", purpose=purpose) == methods


async def test_places_are_offered_once_each_and_another_one_last() -> None:
    tools = await greeted()

    assert await listed(tools, "account.places", "id") == ["profile", "W1000002", "another"]


@pytest.mark.parametrize(
    "text",
    [
        "5 New Street, Suite 7, Boston, MA 02109",
        "5 New Street, Suite 7, Boston, MA, 02109, USA",
        "It's 5 New Street, Suite 7, Boston, ma, USA, 02109.",
    ],
)
def test_an_address_is_read_from_how_people_write_it(text: str) -> None:
    address = read_address(text.removeprefix("It's "))

    assert address is not None
    assert in_words(address) == "5 New Street, Suite 7, Boston, MA 02109"


@pytest.mark.parametrize("text", ["Boston", "5 New Street, Boston", "", "MA 02109"])
def test_half_an_address_is_none(text: str) -> None:
    assert read_address(text) is None


async def test_a_write_under_the_same_key_is_made_once() -> None:
    kept = store()
    tools = await greeted(kept)
    asked = {"order": "W1000002", "reason": "ordered_by_mistake"}

    first = await tools.write("orders.cancel", asked, "k", CALLER)
    again = await tools.write("orders.cancel", asked, "k", CALLER)

    assert first == again
    assert kept.log == [("cancel", "#W1000002", "ordered by mistake")]
