"""Webhook bodies as Meta writes them, and the folder of those that others published."""

import json
from pathlib import Path
from typing import Any

import pytest

SHARED = Path(__file__).parents[4] / "shared"
NUMBER = "106540352242922"
PHONE = "33612345678"
BSUID = "FR.13491208655302741918"
AT = "1750000000"


def fixtures() -> list[Any]:
    """The published payloads as test parameters; one skipped parameter where the folder is absent."""
    files = sorted((SHARED / "fixtures/whatsapp").glob("*__*.json"))
    if not files:
        return [
            pytest.param(
                None, marks=pytest.mark.skip(reason="no ../shared/fixtures/whatsapp beside the repo")
            )
        ]
    return [pytest.param(file, id=file.stem) for file in files]


def body(*changes: dict[str, Any]) -> bytes:
    entries = [{"id": "1", "changes": list(changes)}]
    return json.dumps({"object": "whatsapp_business_account", "entry": entries}).encode()


def change(field: str = "messages", **value: Any) -> dict[str, Any]:
    metadata = {"display_phone_number": "15550783881", "phone_number_id": NUMBER}
    return {"field": field, "value": {"messaging_product": "whatsapp", "metadata": metadata, **value}}


def message(kind: str = "text", **fields: Any) -> dict[str, Any]:
    if kind == "text" and "text" not in fields:
        fields["text"] = {"body": "Où est mon colis ?"}
    return {"from": PHONE, "from_user_id": BSUID, "id": "wamid.1", "timestamp": AT, "type": kind, **fields}


def contact(**fields: Any) -> dict[str, Any]:
    return {"profile": {"name": "Zoé"}, "wa_id": PHONE, "user_id": BSUID, **fields}


def status(name: str = "sent", **fields: Any) -> dict[str, Any]:
    return {"id": "wamid.9", "status": name, "timestamp": AT, "recipient_id": PHONE, **fields}


def without(data: dict[str, Any], *names: str) -> dict[str, Any]:
    return {name: value for name, value in data.items() if name not in names}
