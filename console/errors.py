"""Why a request gets another page than the one it asked for."""

from domain.errors import DeskhandError
from domain.ids import ConversationId


class LoginNeeded(DeskhandError):
    """Nobody is logged in; `then` is the path to go on to afterwards."""

    def __init__(self, then: str) -> None:
        super().__init__(then)
        self.then = then


class Forged(DeskhandError):
    """A form that did not come from one of our pages, or from one of an earlier login."""


class Missing(DeskhandError):
    """There is no such page, or not for this person."""


class NotAllowed(DeskhandError):
    """People of this role may not do that."""


class Conflict(DeskhandError):
    """What a person wanted to do is not possible now; `words` is the key of the explanation."""

    def __init__(self, words: str, **facts: str) -> None:
        super().__init__(words)
        self.words = words
        self.facts = facts


class Above(Conflict):
    """A person wanted to approve more than people in their role may; `role` is the least one that may."""

    def __init__(self, conversation: ConversationId, role: str) -> None:
        super().__init__(f"conflict-above-{role}")
        self.conversation = conversation
        self.role = role
