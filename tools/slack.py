"""Slack as a notifier, over its Web API (docs.slack.dev/reference/methods/chat.postMessage, 2026-11)."""

from collections.abc import Sequence
from datetime import timedelta
from typing import Any

import httpx

from domain.errors import Busy, Misconfigured
from tools.notifier import Action, Posted

API = "https://slack.com/api"
LONGEST = 2900
"""Characters of a section; Slack allows 3,000."""

PASSING = frozenset({"ratelimited", "rate_limited", "service_unavailable", "internal_error", "fatal_error"})


class Slack:
    """Meets tools.notifier.Notifier. Errors come as 200 with `ok: false`."""

    def __init__(self, http: httpx.AsyncClient, *, token: str, api: str = API) -> None:
        self._http = http
        self._token = token
        self._api = api.rstrip("/")

    async def post(
        self, channel: str, text: str, actions: Sequence[Action] = (), thread: str | None = None
    ) -> Posted:
        """Post a message."""
        message: dict[str, Any] = {"channel": channel, **_content(text, actions), "unfurl_links": False}
        if thread is not None:
            message["thread_ts"] = thread
        answer = await self._call("chat.postMessage", message)
        return Posted(channel=str(answer["channel"]), id=str(answer["ts"]))

    async def edit(self, posted: Posted, text: str, actions: Sequence[Action] = ()) -> None:
        """Change a message."""
        await self._call(
            "chat.update", {"channel": posted.channel, "ts": posted.id, **_content(text, actions)}
        )

    async def _call(self, method: str, body: dict[str, Any]) -> dict[str, Any]:
        try:
            response = await self._http.post(
                f"{self._api}/{method}", json=body, headers={"Authorization": f"Bearer {self._token}"}
            )
        except httpx.HTTPError as error:
            raise Busy(f"Slack did not answer: {type(error).__name__}") from error
        if response.status_code == 429 or response.status_code >= 500:
            raise Busy(f"Slack says {response.status_code}", _wait(response))
        try:
            answer: dict[str, Any] = response.json()
        except ValueError as error:
            raise Busy("Slack's answer is no JSON") from error
        if not answer.get("ok"):
            problem = str(answer.get("error"))
            if problem in PASSING:
                raise Busy(f"Slack says {problem}", _wait(response))
            raise Misconfigured(f"Slack says {problem}")
        return answer


def _wait(response: httpx.Response) -> timedelta | None:
    after = response.headers.get("retry-after", "")
    return timedelta(seconds=int(after)) if after.isdecimal() else None


def _content(text: str, actions: Sequence[Action]) -> dict[str, Any]:
    """Text for notifications, blocks for the eye. What customers wrote can neither link nor mention."""
    safe = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")[:LONGEST]
    blocks: list[dict[str, Any]] = [{"type": "section", "text": {"type": "mrkdwn", "text": safe}}]
    if actions:
        blocks.append({"type": "actions", "elements": [_button(one) for one in actions]})
    return {"text": safe, "blocks": blocks}


def _button(action: Action) -> dict[str, Any]:
    button: dict[str, Any] = {
        "type": "button",
        "action_id": action.name,
        "text": {"type": "plain_text", "text": action.label[:75]},
    }
    if action.value:
        button["value"] = action.value
    if action.url:
        button["url"] = action.url
    if action.weighty:
        button["style"] = "primary"
    return button
