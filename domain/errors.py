"""The errors of Deskhand: a small tree; each says whether trying again can help."""

from datetime import timedelta


class DeskhandError(Exception):
    """Anything of ours that goes wrong in a way somebody can do something about."""


class Malformed(DeskhandError):
    """Data from outside is not what its contract says; kept in quarantine, never dropped."""


class ToolError(DeskhandError):
    """A back-office system did not do what was asked."""

    retry = False


class NotFound(ToolError):
    """The thing asked for does not exist, or this customer may not know that it does."""


class Refused(ToolError):
    """The vendor's rules say no; `reason` is a words key for the customer."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class Locked(ToolError):
    """The customer has not proved enough to see or do this; `needs` is the proof level missing."""

    def __init__(self, needs: str) -> None:
        super().__init__(f"needs proof: {needs}")
        self.needs = needs


class Busy(ToolError):
    """The vendor is down, slow or throttling; the same call may work later."""

    retry = True

    def __init__(self, message: str, retry_after: timedelta | None = None) -> None:
        super().__init__(message)
        self.retry_after = retry_after


class Misconfigured(ToolError):
    """Our credentials or settings are wrong; an operator has to act."""


class EmbedderDown(DeskhandError):
    """A hosted embedder is down, slow or refuses: there are no vectors from it now."""


class SettingsError(DeskhandError):
    """The start is refused; the message names the setting and what to do."""


class UnsafePlaybook(DeskhandError):
    """The checker refuses a playbook; the message names file and line."""
