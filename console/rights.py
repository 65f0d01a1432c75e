"""What the people of each role may do in the console."""

from collections.abc import Mapping
from typing import Literal, get_args

Role = Literal["agent", "lead", "editor", "privacy", "admin"]
Right = Literal["answer", "assign", "macros", "knowledge", "privacy", "audit", "accounts", "incidents"]
"""`answer`: talk to customers and decide about effects, each up to their role's limits; `assign`: give a
conversation to somebody else; `macros`: write the sentences all may use; `knowledge`: write what the agent
knows; `privacy`: customers' data requests; `audit`: read who did what; `accounts`: let people in;
`incidents`: begin and end them."""

ROLES: tuple[Role, ...] = get_args(Role)
RIGHTS: Mapping[str, frozenset[Right]] = {
    "agent": frozenset({"answer", "assign"}),
    "lead": frozenset({"answer", "assign", "macros", "knowledge", "audit", "incidents"}),
    "editor": frozenset({"macros", "knowledge"}),
    "privacy": frozenset({"privacy", "audit"}),
    "admin": frozenset(get_args(Right)),
}


def may(role: str, right: Right) -> bool:
    """Whether people of this role have the right; an unknown role has none."""
    return right in RIGHTS.get(role, frozenset())
