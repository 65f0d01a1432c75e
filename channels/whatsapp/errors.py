"""What goes wrong between us and Meta, by what can be done about it."""

from datetime import timedelta

from domain.errors import DeskhandError

PAIR_INTERVAL = timedelta(seconds=6)


class Unavailable(DeskhandError):
    """The inbox cannot keep anything now; Meta is told to send again."""


class ChannelError(DeskhandError):
    """Meta did not do what was asked; `code` is its error code, where it gave one."""

    retry = False

    def __init__(self, message: str, *, code: int | None = None) -> None:
        super().__init__(f"{message} (#{code})" if code is not None else message)
        self.code = code


class RetryLater(ChannelError):
    """Nothing was sent, and the same request may succeed later.

    `after` is the wait asked for, if any (else back off exponentially); `whole_number` says that the
    business number as a whole must slow down, not just this customer's messages.
    """

    retry = True

    def __init__(
        self,
        message: str,
        *,
        code: int | None = None,
        after: timedelta | None = None,
        whole_number: bool = False,
    ) -> None:
        super().__init__(message, code=code)
        self.after = after
        self.whole_number = whole_number


class WindowClosed(ChannelError):
    """The customer last wrote over 24 hours ago: only an approved template may be sent."""


class Undeliverable(ChannelError):
    """This customer cannot get this message; `opted_out` when they stopped such messages themselves."""

    def __init__(self, message: str, *, code: int | None = None, opted_out: bool = False) -> None:
        super().__init__(message, code=code)
        self.opted_out = opted_out


class BadMessage(ChannelError):
    """The message itself is not acceptable: a mistake of ours that an operator should see."""


class TemplateUnusable(ChannelError):
    """Meta paused or disabled the template."""


class ConnectionDead(ChannelError):
    """Token, permission, account or payment: nothing can be sent until an operator acts."""


class Uncertain(ChannelError):
    """The request may have been carried out. Wait for its status; never blindly repeat it."""


class MediaUnavailable(ChannelError):
    """A customer's file cannot be had: gone, too big, damaged, or at a host not allowed."""


THROTTLED = frozenset({4, 80007, 130429, 131048, 131057, 2, 131016, 133004})
"""App, account and number rates, spam limit, upgrade, Meta's own outages: all of the number waits."""

BUSY = frozenset({1, 131000})
PAIR_RATE = 131056
UPGRADING = 131057
WINDOW = 131047
OPTED_OUT = 131050
UNREACHABLE = frozenset({131021, 131026, 131030, 131049, OPTED_OUT, 130472, 130497, 131062})
BAD_TEMPLATE = frozenset({132015, 132016})
BAD_CONTENT = frozenset(
    {100, 131008, 131009, 131051, 131052, 131053, 135000}
    | {132000, 132001, 132005, 132007, 132008, 132012, 132068, 132069}
)
DEAD = frozenset({0, 3, 10, 33, 190, *range(200, 300), 368, 131005, 131031, 131037, 131042, 131045, 133010})


def classify(
    code: int | None,
    http_status: int | None = None,
    detail: str = "",
    *,
    after: timedelta | None = None,
) -> ChannelError:
    """The error that Meta's `code` stands for; its HTTP status decides only where the code is not known.

    For a failed status there is no HTTP status. `after` is the answer's Retry-After.
    Source: developers.facebook.com, WhatsApp Cloud API error codes, November 2026.
    """
    text = detail or f"HTTP {http_status}"
    if code == PAIR_RATE:
        return RetryLater(text, code=code, after=after or PAIR_INTERVAL)
    if code in THROTTLED:
        wait = after or (timedelta(minutes=1) if code == UPGRADING else None)
        return RetryLater(text, code=code, after=wait, whole_number=True)
    if code in BUSY:
        return RetryLater(text, code=code, after=after)
    if code == WINDOW:
        return WindowClosed(text, code=code)
    if code in UNREACHABLE:
        return Undeliverable(text, code=code, opted_out=code == OPTED_OUT)
    if code in BAD_TEMPLATE:
        return TemplateUnusable(text, code=code)
    if code in BAD_CONTENT:
        return BadMessage(text, code=code)
    if code in DEAD:
        return ConnectionDead(text, code=code)
    return _by_status(code, http_status, text, after)


def _by_status(code: int | None, status: int | None, text: str, after: timedelta | None) -> ChannelError:
    """The error for a code nobody documented, or for an answer without any (a proxy's error page)."""
    if status == 429:
        return RetryLater(text, code=code, after=after, whole_number=True)
    if status in (502, 504) and code is None:
        return Uncertain(f"{text}: a gateway lost the answer", code=code)
    if status is not None and (status >= 500 or status == 408):
        return RetryLater(text, code=code, after=after)
    if status in (401, 403) or (
        code is None and status is not None and (status < 400 or status in (404, 405))
    ):
        return ConnectionDead(f"{text}: check the Graph URL, version, number and token", code=code)
    return BadMessage(text, code=code)
