"""Notifier: tells staff what happens, in the places where they are."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, kw_only=True, slots=True)
class Action:
    """A button: `name` comes back with `value` when it is pressed; one with a `url` only opens it."""

    name: str
    label: str
    value: str = ""
    url: str | None = None
    weighty: bool = False  # shown as the one to press


@dataclass(frozen=True, kw_only=True, slots=True)
class Posted:
    """Where a message stands: what edits it, and what answers go under."""

    channel: str
    id: str


class Notifier(Protocol):
    """A chat of the staff's."""

    async def post(
        self, channel: str, text: str, actions: Sequence[Action] = (), thread: str | None = None
    ) -> Posted:
        """Say something in a channel, or under the message `thread`.

        Raises:
            Busy: not now.
            Misconfigured: the channel or the credentials are wrong.
        """
        ...

    async def edit(self, posted: Posted, text: str, actions: Sequence[Action] = ()) -> None:
        """Say something else instead. Raises as `post`."""
        ...
