"""A pressed button in Slack: signed by Slack, fresh, and read into what it means.

Source: https://docs.slack.dev/authentication/verifying-requests-from-slack and
https://docs.slack.dev/reference/interaction-payloads/block_actions-payload (2026-11).
"""

import hmac
import json
from dataclasses import dataclass
from datetime import datetime, timedelta
from urllib.parse import parse_qs

from domain.errors import Malformed

FRESH = timedelta(minutes=5)
"""How old a signed request may be: older ones are somebody's recording."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Press:
    """Who pressed what: Slack's user id, our action's name and its value."""

    user: str
    action: str
    value: str


def is_genuine(raw: bytes, timestamp: str | None, signature: str | None, secret: str, now: datetime) -> bool:
    """Whether Slack signed these very bytes just now."""
    if not (timestamp and timestamp.isascii() and timestamp.isdecimal()):
        return False
    if abs(now.timestamp() - int(timestamp)) > FRESH.total_seconds():
        return False
    signed = b"v0:" + timestamp.encode() + b":" + raw
    expected = "v0=" + hmac.digest(secret.encode(), signed, "sha256").hex()
    return hmac.compare_digest((signature or "").encode("utf-8", "surrogatepass"), expected.encode())


def press(raw: bytes) -> Press | None:
    """The button that was pressed; None for any other interaction.

    Raises:
        Malformed: the body is not what Slack's documentation says.
    """
    try:
        payload = json.loads(parse_qs(raw.decode("utf-8"))["payload"][0])
        if payload["type"] != "block_actions":
            return None
        action = payload["actions"][0]
        return Press(
            user=str(payload["user"]["id"]),
            action=str(action["action_id"]),
            value=str(action.get("value", "")),
        )
    except (ValueError, KeyError, IndexError, TypeError) as error:
        raise Malformed(f"not an interaction of Slack's: {type(error).__name__}") from error
