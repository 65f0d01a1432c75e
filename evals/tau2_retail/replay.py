"""The right writes of a task on a copy of the database: what it has to look like in the end."""

from collections.abc import Callable, Mapping, Sequence

from domain.errors import Refused
from domain.json import JsonDict
from evals.tau2_retail.store import Address, Store
from evals.tau2_retail.tasks import Action

ADDRESS = ("address1", "address2", "city", "state", "country", "zip")

Write = Callable[[Store, Action], None]


def gold(database: JsonDict, writes: Sequence[Action]) -> Store:
    """The store after these writes, made by the same store that the agent's tools write to.

    Raises:
        Refused: a rule forbids one of them.
    """
    store = Store(database)
    for action in writes:
        _WRITES[action.name](store, action)
    return store


def is_possible(database: JsonDict, writes: Sequence[Action]) -> bool:
    """Whether the policy allows these writes: a solution that it forbids says nothing about anybody."""
    try:
        gold(database, writes)
    except Refused:
        return False
    return True


def address_of(action: Action) -> Address:
    """The address among an action's arguments."""
    return {name: action.text(name) for name in ADDRESS}


def _swap(store: Store, action: Action) -> None:
    swapped = store.exchange if action.name.startswith("exchange") else store.modify_items
    items, new = action.texts("item_ids"), action.texts("new_item_ids")
    swapped(action.text("order_id"), items, new, action.text("payment_method_id"))


_WRITES: Mapping[str, Write] = {
    "cancel_pending_order": lambda store, one: store.cancel(one.text("order_id"), one.text("reason")),
    "exchange_delivered_order_items": _swap,
    "modify_pending_order_items": _swap,
    "modify_pending_order_address": lambda store, one: store.modify_address(
        one.text("order_id"), address_of(one)
    ),
    "modify_pending_order_payment": lambda store, one: store.modify_payment(
        one.text("order_id"), one.text("payment_method_id")
    ),
    "modify_user_address": lambda store, one: store.modify_user_address(one.text("user_id"), address_of(one)),
    "return_delivered_order_items": lambda store, one: store.take_back(
        one.text("order_id"), one.texts("item_ids"), one.text("payment_method_id")
    ),
}
