"""Meta's error answers: the code decides, the HTTP status follows.

Source: Meta, "Cloud API error codes" (2026), and answers quoted in public issue threads.
"""

import secrets

from domain.json import JsonDict

_ERRORS: dict[int, tuple[int, str]] = {
    1: (500, "An unknown error occurred"),
    100: (400, "Invalid parameter"),
    190: (401, "Authentication Error"),
    130429: (429, "Rate limit hit"),
    131000: (500, "Something went wrong"),
    131008: (400, "Required parameter is missing"),
    131009: (400, "Parameter value is not valid"),
    131026: (400, "Message undeliverable"),
    131047: (400, "Re-engagement message"),
    131051: (400, "Unsupported message type"),
    131053: (400, "Media upload error"),
    132000: (400, "Template Param Count Mismatch"),
    132001: (404, "Template does not exist"),
    132012: (400, "Template Parameter Format Mismatch"),
    131056: (400, "(Business Account, Consumer Account) pair rate limit hit"),
}

_WINDOW = "Message failed to send because more than 24 hours have passed since the customer last replied."
DETAILS: dict[int, str] = {
    1: "Invalid request or possible server error.",
    190: "The access token is invalid or has expired.",
    130429: "Message failed to send because there were too many messages sent from this phone number.",
    131026: "Message Undeliverable.",
    131047: _WINDOW,
    131056: "Message failed to send because there were too many messages to this phone number.",
}


def title(code: int) -> str:
    """Meta's own words for a code."""
    return _ERRORS[code][1]


class GraphError(Exception):
    """A refusal of the Graph API; `details` say what is wrong with this request."""

    def __init__(self, code: int, details: str = "") -> None:
        super().__init__(f"({code}) {details}")
        self.code = code
        self.details = details or DETAILS.get(code, "")

    @property
    def status(self) -> int:
        """The HTTP status Meta answers with."""
        return _ERRORS[self.code][0]

    def body(self) -> JsonDict:
        """The answer's JSON, as the Graph API words it."""
        error: JsonDict = {
            "message": f"(#{self.code}) {title(self.code)}",
            "type": "OAuthException",
            "code": self.code,
            "error_data": {"messaging_product": "whatsapp", "details": self.details},
            "fbtrace_id": "A" + secrets.token_urlsafe(16),
        }
        return {"error": error}


def status_error(code: int) -> JsonDict:
    """The same refusal as it stands in a status webhook."""
    return {
        "code": code,
        "title": title(code),
        "message": title(code),
        "error_data": {"details": DETAILS[code]},
        "href": "https://developers.facebook.com/docs/whatsapp/cloud-api/support/error-codes/",
    }
