"""E-mail to customers: what proves who they are, and what they have to hear beside the chat."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol

from domain.json import Json


@dataclass(frozen=True, kw_only=True, slots=True)
class Letter:
    """An e-mail's words."""

    subject: str
    text: str


class Letters(Protocol):
    """The business's words for e-mails."""

    def __call__(self, key: str, facts: Mapping[str, Json], language: str) -> Letter:
        """The letter of this kind in a language."""
        ...


class Mailer(Protocol):
    """Sends e-mails."""

    async def send(self, to: str, letter: Letter, *, key: str) -> str:
        """Send it, once per `key`; the id of the e-mail.

        Raises:
            Misconfigured: the key came before with another letter or address.
        """
        ...
