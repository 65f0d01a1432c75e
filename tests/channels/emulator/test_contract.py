"""The emulator against Meta's own OpenAPI document, which lies beside the repository where there is one."""

import importlib.util
import json
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from tests.channels.emulator.desk import NUMBER_ID, Desk, Phone, Stage

CONTRACTS = Path(__file__).parents[3] / "../shared/contracts"
DOCUMENT = CONTRACTS / "whatsapp/whatsapp.cut.json"

pytestmark = pytest.mark.skipif(not DOCUMENT.exists(), reason="no shared/contracts beside the repository")

ROW = {"id": "r1", "title": "Refund", "description": "money back"}
MESSAGES: list[dict[str, Any]] = [
    {"type": "text", "text": {"body": "Bonjour", "preview_url": False}},
    {
        "type": "interactive",
        "interactive": {
            "type": "button",
            "body": {"text": "Sure?"},
            "action": {"buttons": [{"type": "reply", "reply": {"id": "y", "title": "Yes"}}]},
        },
    },
    {
        "type": "interactive",
        "interactive": {
            "type": "list",
            "header": {"type": "text", "text": "Help"},
            "body": {"text": "Pick"},
            "footer": {"text": "or write"},
            "action": {"button": "Open", "sections": [{"title": "All", "rows": [ROW]}]},
        },
    },
    {
        "type": "template",
        "template": {"name": "order_update", "language": {"code": "fr", "policy": "deterministic"}},
    },
]


def speccheck() -> ModuleType:
    """The checker that lies with the contracts."""
    spec = importlib.util.spec_from_file_location("speccheck", CONTRACTS / "speccheck.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    sys.modules["speccheck"] = module
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def document() -> Any:
    return speccheck().Spec(json.loads(DOCUMENT.read_text()), base="https://graph.facebook.com")


@pytest.mark.parametrize("message", MESSAGES, ids=["text", "buttons", "list", "template"])
async def test_what_the_document_allows_is_accepted_and_answered_by_the_document(
    stage: Stage, camille: Phone, document: Any, message: dict[str, Any]
) -> None:
    whole = {"messaging_product": "whatsapp", "recipient_type": "individual", "to": "+33639981234", **message}
    send = document.find("POST", f"https://graph.facebook.com/v26.0/{NUMBER_ID}/messages")
    asked = send.node["requestBody"]["content"]["application/json"]["schema"]
    assert document.errors(asked, whole) == []

    answer = await stage.graph("POST", f"v26.0/{NUMBER_ID}/messages", json=whole)

    assert answer.status_code == 200
    assert document.check_response(send, 200, answer.json()) == []


async def test_media_answers_are_the_documents(stage: Stage, document: Any) -> None:
    upload = await stage.graph(
        "POST",
        f"v26.0/{NUMBER_ID}/media",
        data={"messaging_product": "whatsapp", "type": "image/png"},
        files={"file": ("a.png", b"pixels", "image/png")},
    )
    media_id = upload.json()["id"]
    for method in ("GET", "DELETE"):
        operation = document.find(method, f"https://graph.facebook.com/v26.0/{media_id}")
        answer = await stage.graph(method, f"v26.0/{media_id}")
        assert document.check_response(operation, 200, answer.json(), strict=True) == []


async def test_webhooks_have_at_least_the_fields_of_metas_published_ones(
    stage: Stage, desk: Desk, camille: Phone
) -> None:
    first = await camille.says("Bonjour")
    asked = (await stage.send(**MESSAGES[1])).json()["messages"][0]["id"]
    offered = (await stage.send(**MESSAGES[2])).json()["messages"][0]["id"]
    await stage.emulator.settled()
    await camille.does(type="tap", message_id=asked, id="y")
    await camille.does(type="tap", message_id=offered, id="r1")
    await camille.does(type="reaction", message_id=first["id"], emoji="👍")
    await camille.does(type="location", latitude=48.8, longitude=2.3)
    await camille.does(type="unsupported", what="poll")
    await camille.does(type="number_change", phone="+33639985678")
    await camille.sends(b"jpeg", "image/jpeg", "a.jpg", caption="broken")
    await stage.emulator.settled()

    published = _published()
    seen = {_kind(message): message for message in desk.messages()}
    assert set(seen) >= {"text", "image", "button_reply", "list_reply", "reaction", "user_changed_number"}
    for kind, message in seen.items():
        assert _fields(published[kind]) - OPTIONAL <= _fields(message), kind


OPTIONAL = {"location.address", "location.name", "location.url"}


def _published() -> dict[str, dict[str, Any]]:
    """One published inbound message of each kind, from Meta's own document."""
    folder = CONTRACTS.parent / "fixtures/whatsapp"
    found: dict[str, dict[str, Any]] = {}
    for path in sorted(folder.glob("meta-openapi*.json")):
        for entry in json.loads(path.read_text())["entry"]:
            for change in entry["changes"]:
                for message in change["value"].get("messages", []):
                    found.setdefault(_kind(message), message)
    return found


def _kind(message: dict[str, Any]) -> str:
    inner = message.get(message["type"])
    kind = inner.get("type") if isinstance(inner, dict) else None
    return str(kind) if message["type"] in ("interactive", "system") else str(message["type"])


def _fields(value: Any, at: str = "") -> set[str]:
    if isinstance(value, list):
        return {path for item in value for path in _fields(item, at)}
    if not isinstance(value, dict):
        return {at}
    return {path for name, item in value.items() for path in _fields(item, f"{at}.{name}".lstrip("."))}
