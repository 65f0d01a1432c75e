"""A conversation in the terminal, as a customer of the emulator of a running Deskhand."""

import sys
from typing import Any

import httpx
from rich.console import Console

from domain.errors import DeskhandError

WAIT_S = 30
"""How long a reply is waited for before the customer may write again."""

out = Console(highlight=False)


def talk(url: str, wanted: str) -> None:
    """Write line by line; a number taps the choice of that number. Ends with the input.

    Raises:
        DeskhandError: no Deskhand with an emulator answers at `url`, or no customer is called that.
    """
    with httpx.Client(base_url=url, timeout=WAIT_S + 10) as http:
        try:
            customer = _customer(http, wanted)
        except httpx.HTTPError as error:
            raise DeskhandError(
                f"no Deskhand with its emulator at {url}: start it with `make run`"
            ) from error
        out.print(f"You are {customer['name']}. A number taps a choice; Ctrl-D ends.", style="dim")
        _Chat(http, customer).run()


def _customer(http: httpx.Client, wanted: str) -> dict[str, Any]:
    known: list[dict[str, Any]] = http.get("/emulator/customers").raise_for_status().json()
    digits = wanted.lstrip("+")
    for one in known:
        if wanted and (one["phone"] == digits or wanted.lower() in one["name"].lower()):
            return one
    if wanted:
        raise DeskhandError(f"no demo customer is called {wanted} or has that number")
    return known[0]


class _Chat:
    """One customer's side of the conversation."""

    def __init__(self, http: httpx.Client, customer: dict[str, Any]) -> None:
        self._http = http
        self._path = f"/emulator/customers/{customer['id']}/messages"
        self._seen: set[str] = set()
        self._choices: list[tuple[str, dict[str, Any]]] = []
        self._seq = self._show(after=0, wait=0)

    def run(self) -> None:
        for line in sys.stdin:
            if not line.strip():
                continue
            self._http.post(self._path, json=self._act(line.strip())).raise_for_status()
            shown = len(self._seen)
            for _ in range(WAIT_S // 5):
                self._seq = self._show(after=self._seq, wait=5)
                if len(self._seen) > shown:
                    break

    def _act(self, line: str) -> dict[str, Any]:
        if line.isdigit() and 0 < int(line) <= len(self._choices):
            message, choice = self._choices[int(line) - 1]
            return {"type": "tap", "message_id": message, "id": choice["id"]}
        return {"type": "text", "body": line}

    def _show(self, *, after: int, wait: int) -> int:
        """Print what the business wrote since `after`; answers where the phone's history stands now."""
        news = self._http.get(self._path, params={"after": after, "wait": wait}).raise_for_status().json()
        for bubble in news["messages"]:
            if bubble["author"] == "business" and bubble["id"] not in self._seen:
                self._seen.add(bubble["id"])
                self._print(bubble)
        seq: int = news["seq"]
        return seq

    def _print(self, bubble: dict[str, Any]) -> None:
        content = bubble["content"]
        out.print(
            content.get("body") or content.get("caption") or f"[{bubble['kind']}]", markup=False, style="cyan"
        )
        if name := content.get("filename"):
            out.print(f"  📄 {name}", markup=False)
        rows = [row for section in content.get("sections", []) for row in section["rows"]]
        if offered := [*content.get("buttons", []), *rows]:
            self._choices = [(bubble["id"], choice) for choice in offered]
        for number, choice in enumerate(offered, start=1):
            out.print(f"  {number}  {choice['title']}  {choice.get('description', '')}", markup=False)
