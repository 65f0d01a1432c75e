"""Templates: filled as they were approved, at any time, or refused with Meta's code."""

from datetime import timedelta
from typing import Any

import pytest

from tests.channels.emulator.desk import Desk, Phone, Stage


def named(**values: str) -> dict[str, Any]:
    """A body filled by name."""
    parameters = [{"type": "text", "parameter_name": name, "text": text} for name, text in values.items()]
    return {"type": "body", "parameters": parameters}


def numbered(*values: str) -> dict[str, Any]:
    """A body filled by number."""
    return {"type": "body", "parameters": [{"type": "text", "text": text} for text in values]}


def button(index: str, payload: str = "p") -> dict[str, Any]:
    parameters = [{"type": "payload", "payload": payload}]
    return {"type": "button", "sub_type": "quick_reply", "index": index, "parameters": parameters}


async def send(stage: Stage, name: str, *components: dict[str, Any], code: str = "fr") -> dict[str, Any]:
    """The template to Camille; the answer."""
    template = {"name": name, "language": {"code": code}, "components": list(components)}
    answer: dict[str, Any] = (await stage.send(type="template", template=template)).json()
    return answer


async def test_the_phone_shows_the_approved_words_filled_after_the_window_has_closed(
    stage: Stage, desk: Desk, camille: Phone
) -> None:
    await camille.says("Bonjour")
    stage.time.passes(timedelta(days=3))

    await send(stage, "autumn_offer", named(name="Camille", what="une lampe"), button("0", "stop"))
    await send(stage, "numbered", numbered("Ana", "Camille"))
    await stage.emulator.settled()

    first, second = [one["content"] for one in (await camille.screen())[-2:]]
    assert first["body"] == "Bonjour Camille, une lampe vous attend."
    assert first["buttons"] == [{"id": "stop", "title": "Stop offers"}]
    assert second["body"] == "Pour Camille, de Ana !"


@pytest.mark.parametrize(
    ("name", "components", "code"),
    [
        ("spring_offer", [], 132001),
        ("autumn_offer", [], 132000),
        ("autumn_offer", [named(name="Camille")], 132000),
        ("autumn_offer", [named(name="Camille", which="x")], 132012),
        ("autumn_offer", [named(name="Camille", what="a\nb")], 132012),
        ("autumn_offer", [named(name="Camille", what="")], 132012),
        ("order_update", [button("0")], 132012),
        ("order_update", [button("0") | {"sub_type": "url"}], 131009),
    ],
)
async def test_what_is_not_as_it_was_approved_is_refused(
    stage: Stage, camille: Phone, name: str, components: list[dict[str, Any]], code: int
) -> None:
    answer = await send(stage, name, *components)

    assert answer["error"]["code"] == code


async def test_a_template_is_approved_in_its_languages_only(stage: Stage, camille: Phone) -> None:
    assert (await send(stage, "order_update", code="de"))["error"]["code"] == 132001
