"""Sends and checks one-time codes as a flow does."""

import re
from collections.abc import Mapping
from typing import Any

from domain.json import Json
from domain.sealed import seal
from tests.tools.office import SECRET, Office
from tools.caller import Caller

PURPOSE = "change_contact"


def mails(office: Office, caller: Caller) -> list[Mapping[str, Any]]:
    (customer,) = office.shown("customers", id=caller.customer)
    return office.shown("mailbox", to=customer["email"])


async def send(office: Office, caller: Caller, key: str = "s", purpose: str = PURPOSE) -> str:
    """The code in the mail that this sends."""
    await office.gateway.write("identity.send_code", {"purpose": purpose}, key, caller)
    (code,) = re.findall(r"\b\d{6}\b", mails(office, caller)[-1]["text"])
    return str(code)


async def check(office: Office, caller: Caller, code: str, key: str = "c", purpose: str = PURPOSE) -> Json:
    args: dict[str, Json] = {"purpose": purpose, "sealed": seal(code, caller.contact, SECRET)}
    return await office.gateway.write("identity.check_code", args, key, caller)
