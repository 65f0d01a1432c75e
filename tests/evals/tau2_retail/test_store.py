"""The seven writes do what the policy says, and refuse what it forbids."""

from collections.abc import Callable

import pytest

from domain.errors import NotFound, Refused
from evals.tau2_retail.replay import is_possible
from evals.tau2_retail.store import Store
from tests.evals.tau2_retail import small

DELIVERED, PENDING, PROCESSED, WITH_GIFT_CARD = "#W1000001", "#W1000002", "#W1000003", "#W2000001"
PLACE = {
    "address1": "5 New Street",
    "address2": "",
    "city": "Boston",
    "state": "MA",
    "country": "USA",
    "zip": "02109",
}

Writes = Callable[[Store], None]


def balance(store: Store, user: str = "otto_lind_2222", card: str = "gift_card_2") -> float:
    value: float = store.user(user)["payment_methods"][card]["balance"]
    return value


def test_a_cancelled_order_is_refunded_to_the_gift_card_it_was_paid_with() -> None:
    store = small.store()

    store.cancel(WITH_GIFT_CARD, "no longer needed")

    order = store.order(WITH_GIFT_CARD)
    assert (order["status"], order["cancel_reason"]) == ("cancelled", "no longer needed")
    assert [one["transaction_type"] for one in order["payment_history"]] == ["payment", "refund"]
    assert balance(store) == 685.49


def test_a_return_is_asked_for_with_its_items_and_method() -> None:
    store = small.store()

    store.take_back(DELIVERED, ["2001", "2001"], "gift_card_1")

    order = store.order(DELIVERED)
    assert order["status"] == "return requested"
    assert order["return_items"] == ["2001", "2001"]
    assert balance(store, "mara_reed_1111", "gift_card_1") == 20.0


def test_an_exchange_costs_the_difference() -> None:
    store = small.store()

    store.exchange(DELIVERED, ["2001", "1001"], ["2002", "1002"], "paypal_1")

    order = store.order(DELIVERED)
    assert order["exchange_items"] == ["1001", "2001"]
    assert order["exchange_price_difference"] == 45.39


def test_modified_items_are_settled_at_once_and_only_once() -> None:
    store = small.store()

    store.modify_items(WITH_GIFT_CARD, ["2002"], ["2003"], "gift_card_2")

    order = store.order(WITH_GIFT_CARD)
    assert order["items"][0]["item_id"] == "2003"
    assert order["payment_history"][-1] == {
        "transaction_type": "refund",
        "amount": 54.99,
        "payment_method_id": "gift_card_2",
    }
    assert balance(store) == 554.99
    with pytest.raises(Refused, match="not-pending"):
        store.modify_items(WITH_GIFT_CARD, ["2003"], ["2002"], "gift_card_2")


def test_an_order_can_still_be_sent_elsewhere_after_its_items_were_modified() -> None:
    store = small.store()
    store.modify_items(PENDING, ["1003"], ["1002"], "paypal_1")

    store.modify_address(PENDING, PLACE)

    assert store.order(PENDING)["address"] == PLACE


def test_another_payment_gives_the_first_one_back() -> None:
    store = small.store()

    store.modify_payment(PENDING, "paypal_1")

    kinds = [
        (one["transaction_type"], one["payment_method_id"]) for one in store.order(PENDING)["payment_history"]
    ]
    assert kinds == [("payment", "credit_card_1"), ("payment", "paypal_1"), ("refund", "credit_card_1")]


@pytest.mark.parametrize(
    ("write", "reason"),
    [
        (lambda store: store.cancel(DELIVERED, "no longer needed"), "not-pending"),
        (lambda store: store.cancel(PROCESSED, "no longer needed"), "not-pending"),
        (lambda store: store.cancel(PENDING, "found it cheaper"), "reason-not-accepted"),
        (lambda store: store.take_back(PENDING, ["1003"], "credit_card_1"), "not-delivered"),
        (lambda store: store.take_back(DELIVERED, ["1001"], "paypal_1"), "refund-method"),
        (lambda store: store.take_back(DELIVERED, ["1001", "1001"], "credit_card_1"), "item-not-in-order"),
        (lambda store: store.take_back(DELIVERED, [], "credit_card_1"), "item-not-in-order"),
        (lambda store: store.exchange(DELIVERED, ["1001"], ["1004"], "paypal_1"), "variant-unavailable"),
        (lambda store: store.exchange(DELIVERED, ["2001"], ["2002"], "gift_card_1"), "gift-card-too-low"),
        (lambda store: store.modify_payment(PENDING, "credit_card_1"), "same-method"),
        (lambda store: store.modify_payment(PENDING, "gift_card_1"), "gift-card-too-low"),
        (lambda store: store.modify_address(DELIVERED, PLACE), "not-pending"),
    ],
)
def test_what_the_policy_forbids_is_refused_and_changes_nothing(write: Writes, reason: str) -> None:
    store = small.store()

    with pytest.raises(Refused, match=reason):
        write(store)

    assert store.data == small.store().data
    assert store.log == []


def test_an_item_becomes_no_other_product() -> None:
    store = small.store()

    with pytest.raises(NotFound):
        store.exchange(DELIVERED, ["1001"], ["2002"], "paypal_1")


def test_a_solution_that_the_policy_forbids_is_none() -> None:
    returned, database = small.task("1").writes, small.benchmark().database

    assert is_possible(database, returned)
    assert not is_possible(database, [*returned, *returned])
