"""A task of tau2-bench: what the customer is told to want and know, and the right writes."""

from collections.abc import Mapping
from dataclasses import dataclass

from domain.json import Json, JsonDict

WRITES = frozenset(
    {
        "cancel_pending_order",
        "exchange_delivered_order_items",
        "modify_pending_order_address",
        "modify_pending_order_items",
        "modify_pending_order_payment",
        "modify_user_address",
        "return_delivered_order_items",
    }
)
"""The actions that change the database."""

FINDERS = frozenset({"find_user_id_by_email", "find_user_id_by_name_zip"})
"""The actions that say who the customer is."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Action:
    """A tool call of the right solution."""

    name: str
    arguments: Mapping[str, Json]

    def text(self, name: str) -> str:
        """An argument that is text; empty where it is not given."""
        return str(self.arguments.get(name) or "")

    def texts(self, name: str) -> list[str]:
        """An argument that is a list of texts."""
        values = self.arguments.get(name)
        return [str(value) for value in values] if isinstance(values, list) else []


@dataclass(frozen=True, kw_only=True, slots=True)
class Task:
    """`reason` is why the customer calls, `known` what they know of themselves, both in second person;
    `told` are texts that have to be said to them."""

    id: str
    reason: str
    known: str
    actions: tuple[Action, ...]
    told: tuple[str, ...]

    @property
    def writes(self) -> tuple[Action, ...]:
        """The right writes, in their order."""
        return tuple(action for action in self.actions if action.name in WRITES)

    @property
    def finder(self) -> Action | None:
        """The action that finds the customer, if there is one."""
        return next((action for action in self.actions if action.name in FINDERS), None)

    @property
    def person(self) -> bool:
        """Whether the right solution ends with a person."""
        return any(action.name == "transfer_to_human_agents" for action in self.actions)


def task(data: JsonDict) -> Task:
    """The task of an entry of tasks.json."""
    told = data["user_scenario"]["instructions"]
    criteria = data["evaluation_criteria"]
    return Task(
        id=str(data["id"]),
        reason=str(told.get("reason_for_call") or ""),
        known=str(told.get("known_info") or ""),
        actions=tuple(
            Action(name=str(one["name"]), arguments=one["arguments"]) for one in criteria["actions"] or []
        ),
        told=tuple(map(str, criteria.get("communicate_info") or [])),
    )
