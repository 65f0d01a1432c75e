"""Approved templates, filled as Meta fills them, or refused with its code."""

import re
from collections.abc import Mapping, Sequence

from channels.emulator.errors import GraphError
from channels.emulator.options import ApprovedText
from domain.json import JsonDict

PLACEHOLDER = re.compile(r"\{\{ ?(\w+) ?\}\}")
GAPS = re.compile(r"[\n\t]| {5,}")


def filled(sent: JsonDict, approved: Sequence[ApprovedText]) -> JsonDict:
    """What the phone shows of a template that `rules.check` accepted.

    Raises:
        GraphError: it is not approved in this language, or not filled as it was approved.
    """
    name, code = sent["name"], sent["language"]["code"]
    text = next((one for one in approved if (one.name, one.language) == (name, code)), None)
    if text is None:
        raise GraphError(132001, f"template name ({name}) does not exist in {code}")
    components: list[JsonDict] = sent.get("components", [])
    values = _values(text, [one for one in components if one["type"] == "body"])
    body = PLACEHOLDER.sub(lambda found: values[found[1]], text.body)
    shown: JsonDict = {"name": name, "category": text.category, "body": body}
    return shown | {"buttons": _buttons(text, [one for one in components if one["type"] == "button"])}


def _values(text: ApprovedText, bodies: Sequence[JsonDict]) -> Mapping[str, str]:
    wanted = PLACEHOLDER.findall(text.body)
    given: list[JsonDict] = [one for body in bodies for one in body.get("parameters", [])]
    if len(given) != len(wanted):
        details = (
            f"body: number of localizable_params ({len(given)}) does not match the expected number of params"
        )
        raise GraphError(132000, f"{details} ({len(wanted)})")
    numbered = all(name.isdigit() for name in wanted)
    names = sorted(wanted, key=int) if numbered else [str(one.get("parameter_name")) for one in given]
    if sorted(names) != sorted(wanted):
        raise GraphError(132012, f"body: parameter names {names} are not those of the template, {wanted}")
    values = dict(zip(names, (str(one.get("text") or "") for one in given), strict=True))
    if wrong := [name for name, value in values.items() if not value or GAPS.search(value)]:
        raise GraphError(
            132012, f"body: {wrong[0]} is empty, or has new-lines, tabs or more than four spaces"
        )
    return values


def _buttons(text: ApprovedText, buttons: Sequence[JsonDict]) -> list[JsonDict]:
    """The approved titles; what a tap comes back as is the payload that was sent, or else the title."""
    payloads = {str(one.get("index")): one["parameters"][0].get("payload") for one in buttons}
    if unknown := payloads.keys() - {str(place) for place in range(len(text.buttons))}:
        raise GraphError(132012, f"button: the template has none at index {sorted(unknown)[0]}")
    found = ((payloads.get(str(place)), title) for place, title in enumerate(text.buttons))
    return [{"id": payload or title, "title": title} for payload, title in found]
