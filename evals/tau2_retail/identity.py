"""Who the customer of a task is, and how they say so."""

import re
from collections.abc import Mapping

from domain.json import JsonDict
from evals.tau2_retail.errands import Known
from evals.tau2_retail.tasks import Task

_EMAIL = re.compile(r"[\w.]+@[\w.]*\w")
_ZIP = re.compile(r"\b\d{5}\b")
_USER = re.compile(r"\b[a-z]+_[a-z]+_\d{4}\b")

Identity = Mapping[str, Known]


def identity(task: Task, database: JsonDict) -> Identity:
    """What the customer answers to the questions who they are: their e-mail address where they are told one
    that exists, else name and zip code."""
    user = user_of(task, database)
    if user is None:
        return {}
    emails = [email for email in _EMAIL.findall(task.known) if email == user["email"]]
    name = " ".join(user["name"].values())
    return {
        "by": Known(
            value="email" if emails else "name", words=("by e-mail" if emails else "name and zip code",)
        ),
        "email": Known(words=(user["email"],)),
        "name": Known(words=(name,)),
        "zip": Known(words=(user["address"]["zip"],)),
    }


def user_of(task: Task, database: JsonDict) -> JsonDict | None:
    """The customer: by an order or user of the right solution, else by what they are told of themselves."""
    users: dict[str, JsonDict] = database["users"]
    for action in task.actions:
        if order := database["orders"].get(action.text("order_id")):
            return users[order["user_id"]]
        if named := users.get(action.text("user_id")):
            return named
    return next((user for user in users.values() if _is_told(user, task.known)), None)


def _is_told(user: JsonDict, known: str) -> bool:
    if user["user_id"] in _USER.findall(known) or user["email"] in _EMAIL.findall(known):
        return True
    return user["address"]["zip"] in _ZIP.findall(known) and all(
        part in known for part in user["name"].values()
    )
