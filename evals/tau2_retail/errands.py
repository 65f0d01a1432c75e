"""What a customer wants done, derived from the right writes: a request each, and the answers to questions."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from domain import tap
from domain.dialogue import Choice
from domain.json import Json, JsonDict
from evals.tau2_retail.account_tools import ANOTHER, in_words, method_name
from evals.tau2_retail.order_tools import change_name, item_name, options_of
from evals.tau2_retail.replay import address_of
from evals.tau2_retail.store import Store
from evals.tau2_retail.tasks import Action, Task

Wordings = tuple[str, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class Known:
    """An answer: the row with this `value` or `description`, else the row `otherwise`, else these words.

    With a `title` the row has to have that, too.
    """

    value: str | None = None
    title: str | None = None
    description: str | None = None
    otherwise: str | None = None
    words: Wordings = ()

    @property
    def name(self) -> str:
        """What the agent calls the row."""
        return f"{self.title} ({self.description})"


@dataclass(frozen=True, kw_only=True, slots=True)
class Errand:
    """One write the customer wants. `says` are ways to ask for it; `rounds` are the answers of a gathering,
    item by item; `shows` is what a preview has to say; `done` is the words key that tells it is done."""

    flow: str
    done: str
    says: Wordings
    facts: Mapping[str, Known]
    shows: Mapping[str, Json]
    rounds: Sequence[Mapping[str, Known]] = field(default_factory=tuple)


def errands(task: Task, database: JsonDict) -> tuple[Errand, ...]:
    """The task's errands, one for each right write."""
    store = Store(database)
    return tuple(_MAKERS[action.name](action, task, store) for action in task.writes)


def _cancel(action: Action, task: Task, store: Store) -> Errand:
    reason, about = action.text("reason"), _about(action, task, store)
    value = reason.replace(" ", "_")
    return Errand(
        flow="cancel_order",
        done="cancel-done",
        says=(
            f"I want to cancel {about}",
            f"Please cancel {about}",
            "I would like to cancel a pending order",
        ),
        facts={"order": _order(action), "reason": Known(value=value, words=(f"it was {reason}", reason))},
        shows={"order": _number(action), "reason": value},
    )


def _return(action: Action, task: Task, store: Store) -> Errand:
    things, items = _things(action, store), _items(action, store)
    return Errand(
        flow="return_items",
        done="return-done",
        says=(
            f"I want to return {things}{_from(action, task)}",
            f"I received {things} and would like to send it back for a refund",
            "I would like to return something that was delivered",
        ),
        facts={"order": _order(action), "method": _method(action)},
        shows={**_shown(action, store), "items": [item_name(item) for item in items]},
        rounds=[{"item": _row(item)} for item in items],
    )


def _swap(action: Action, task: Task, store: Store) -> Errand:
    things, verb = _things(action, store), "exchange" if action.name.startswith("exchange") else "change"
    pairs = _pairs(action, store)
    return Errand(
        flow="swap_items",
        done="swap-done",
        says=(
            f"I want to {verb} {things}{_from(action, task)} for another variant",
            f"Can I have another version of {things}?",
            "I would like to swap an item for another variant",
        ),
        facts={"order": _order(action), "method": _method(action)},
        shows={**_shown(action, store), "changes": [change_name(item, then) for item, then in pairs]},
        rounds=[_round(item, then) for item, then in pairs],
    )


def _round(item: JsonDict, then: JsonDict) -> Mapping[str, Known]:
    """Which item it is, what is to be different, and the right variant of those shown."""
    options: dict[str, str] = then["options"]
    changed = {name: value for name, value in options.items() if item["options"].get(name) != value}
    wish = ", ".join(f"{name} {value}" for name, value in (changed or options).items())
    variant = Known(value=then["item_id"], words=(options_of(then),))
    return {"item": _row(item), "wish": Known(words=(wish,)), "variant": variant}


def _pay(action: Action, task: Task, store: Store) -> Errand:
    return Errand(
        flow="change_payment",
        done="payment-done",
        says=(
            f"I want to pay {_about(action, task, store)} with another payment method",
            "Can I change how my pending order is paid?",
            "I would like to change the payment method of an order",
        ),
        facts={"order": _order(action), "method": _method(action)},
        shows=_shown(action, store),
    )


def _send(action: Action, task: Task, store: Store) -> Errand:
    about = _about(action, task, store)
    return Errand(
        flow="order_address",
        done="order-address-done",
        says=(
            f"I want to change the shipping address of {about}",
            f"Please send {about} to another address",
            "I would like to change the delivery address of a pending order",
        ),
        facts={"order": _order(action), **_where(action)},
        shows={"order": _number(action), "address": in_words(address_of(action))},
    )


def _move(action: Action, task: Task, store: Store) -> Errand:
    return Errand(
        flow="profile_address",
        done="profile-address-done",
        says=(
            "I want to change my default address",
            "Please update the address in my user profile",
            "I would like to change the address of my account",
        ),
        facts=_where(action),
        shows={"address": in_words(address_of(action))},
    )


_MAKERS: Mapping[str, Callable[[Action, Task, Store], Errand]] = {
    "cancel_pending_order": _cancel,
    "exchange_delivered_order_items": _swap,
    "modify_pending_order_address": _send,
    "modify_pending_order_items": _swap,
    "modify_pending_order_payment": _pay,
    "modify_user_address": _move,
    "return_delivered_order_items": _return,
}


def _number(action: Action) -> str:
    return action.text("order_id").removeprefix("#")


def _order(action: Action) -> Known:
    number = _number(action)
    return Known(value=number, words=(number, f"it's order {number}"))


def _method(action: Action) -> Known:
    method = action.text("payment_method_id")
    return Known(value=method, words=(method.partition("_")[0],))


def _shown(action: Action, store: Store) -> dict[str, Json]:
    user = store.user(store.order(action.text("order_id"))["user_id"])
    method = user["payment_methods"][action.text("payment_method_id")]
    return {"order": _number(action), "method": method_name(method)}


def _where(action: Action) -> dict[str, Known]:
    words = in_words(address_of(action))
    place = Known(description=words, otherwise=ANOTHER, words=(words,))
    return {"place": place, "address": Known(words=(words,))}


def _row(item: JsonDict) -> Known:
    words = (f"the {item['name'].lower()}",)
    return Known(title=item["name"], description=options_of(item), words=words)


def _items(action: Action, store: Store) -> list[JsonDict]:
    """The items the write is about; of two alike it does not matter which."""
    items = {item["item_id"]: item for item in store.order(action.text("order_id"))["items"]}
    return [items[item] for item in action.texts("item_ids")]


def _pairs(action: Action, store: Store) -> list[tuple[JsonDict, JsonDict]]:
    """Each item with the variant it is to become."""
    new = action.texts("new_item_ids")
    return [
        (item, store.variant(item["product_id"], then))
        for item, then in zip(_items(action, store), new, strict=True)
    ]


def _things(action: Action, store: Store) -> str:
    *most, last = dict.fromkeys(f"the {item['name'].lower()}" for item in _items(action, store))
    return f"{', '.join(most)} and {last}" if most else last


def _from(action: Action, task: Task) -> str:
    """The order, where the task says its number."""
    number = _number(action)
    return f" of order {number}" if number in task.reason else ""


def _about(action: Action, task: Task, store: Store) -> str:
    number = _number(action)
    items = [item["name"].lower() for item in store.order(f"#{number}")["items"]]
    return f"order {number}" if number in task.reason else f"my pending order with the {items[0]}"


Row = tuple[tap.Pick, Choice]
"""Something offered, by what a tap on it means."""


def picked(known: Known, offered: Sequence[Row]) -> Choice | None:
    """The row that is the answer, of those offered."""

    def fits(pick: tap.Pick, choice: Choice) -> bool:
        named = known.title is None or choice.get("title") == known.title
        described = known.description is not None and choice.get("description") == known.description
        return pick.value == known.value or (named and described)

    exact = next((choice for pick, choice in offered if fits(pick, choice)), None)
    return exact or next((choice for pick, choice in offered if pick.value == known.otherwise), None)
