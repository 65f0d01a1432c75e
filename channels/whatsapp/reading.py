"""Foreign JSON, read once into plain storable data and then looked at with typed questions."""

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from math import isfinite
from typing import Any

from domain.errors import Malformed
from domain.json import JsonDict

MAX_DEPTH = 48
"""Deeper data is cut: Meta nests a dozen levels, and databases and serialisers give up near 200."""

MAX_ID = 512
"""The longest identifier believed; Meta's are below 200, and databases refuse to index kilobytes."""

MAX_INT = 2**31 - 1


def read_json(raw: bytes | str) -> Any:
    """The JSON value in `raw`, fit for any database: no NUL, no lone surrogate, no NaN, bounded depth.

    Raises:
        Malformed: the text is not JSON.
    """
    try:
        value = json.loads(raw, parse_constant=_nothing, parse_float=_finite, parse_int=_integer)
    except (ValueError, RecursionError) as error:
        raise Malformed(f"not JSON: {type(error).__name__}") from error
    return storable(value)


def storable(value: Any, depth: int = 0) -> Any:
    """The same JSON value with what databases and serialisers refuse replaced by what they take."""
    if isinstance(value, str):
        return value if value.isascii() and "\0" not in value else _storable_text(value)
    if isinstance(value, (dict, list)) and depth >= MAX_DEPTH:
        return "(nested too deeply)"
    if isinstance(value, dict):
        return {storable(key): storable(inner, depth + 1) for key, inner in value.items()}
    if isinstance(value, list):
        return [storable(inner, depth + 1) for inner in value]
    return value


def find_text(data: JsonDict, *path: str) -> str | None:
    """The text at `path`, or None when it isn't there, isn't text, or is blank. Numbers count as text."""
    value: Any = data
    for step in path:
        value = value.get(step) if isinstance(value, dict) else None
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    return value if isinstance(value, str) and value.strip() else None


def find_number(data: JsonDict, *path: str) -> float | None:
    """The finite number at `path`, written as a number or as text, or None."""
    text = find_text(data, *path)
    value: Any = find_object(data, *path[:-1]).get(path[-1]) if text is None else text
    try:
        number = float(value)
    except (TypeError, ValueError, OverflowError):
        return None
    return number if isfinite(number) and not isinstance(value, bool) else None


def find_code(data: JsonDict, *path: str) -> int | None:
    """The small whole number at `path` (Meta's error codes), or None."""
    number = find_number(data, *path)
    return int(number) if number is not None and 0 <= number <= MAX_INT else None


def find_object(data: JsonDict, *path: str) -> JsonDict:
    """The object at `path`; empty when it isn't there."""
    value: Any = data
    for step in path:
        value = value.get(step) if isinstance(value, dict) else None
    return value if isinstance(value, dict) else {}


def find_objects(data: JsonDict, *path: str) -> list[JsonDict]:
    """The objects in the list at `path`, other things in it left out."""
    found = find_object(data, *path[:-1]).get(path[-1])
    return [item for item in found if isinstance(item, dict)] if isinstance(found, list) else []


def need_id(data: JsonDict, *path: str) -> str:
    """The identifier at `path`.

    Raises:
        Malformed: it isn't there, or too long to be one.
    """
    found = find_text(data, *path)
    if found is None or len(found) > MAX_ID:
        raise Malformed(f"no {'.'.join(path)}")
    return found


def need_time(data: JsonDict) -> datetime:
    """The aware UTC time at `timestamp`: seconds since 1970, as text or as a number (Meta sends both).

    Raises:
        Malformed: it isn't there or is not a time.
    """
    seconds = find_number(data, "timestamp")
    if seconds is None or seconds < 0:
        raise Malformed("no timestamp")
    try:
        return datetime.fromtimestamp(seconds, UTC)
    except (ValueError, OverflowError, OSError) as error:
        raise Malformed("timestamp is out of range") from error


def each(data: JsonDict, name: str) -> Iterator[JsonDict]:
    """The objects of the list `name`; nothing when the list isn't there.

    An element that is no object is handed on as one without any fields, so that its reader refuses it.

    Raises:
        Malformed: there is something, but not a list.
    """
    found = data.get(name)
    if found is None:
        return
    if not isinstance(found, list):
        raise Malformed(f"{name} is not a list")
    for item in found:
        yield item if isinstance(item, dict) else {"not an object": item}


def _storable_text(text: str) -> str:
    """Lone surrogates become U+FFFD and NULs go: UTF-8 and PostgreSQL have no place for them."""
    text = text.replace("\0", "")
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return text


def _nothing(_: str) -> None:
    """NaN and the infinities, which Python would read though JSON has no such thing."""


def _finite(text: str) -> float | None:
    value = float(text)
    return value if isfinite(value) else None


def _integer(text: str) -> int | None:
    """Whole numbers of up to 19 digits; Python would refuse one of 5,000 with an error."""
    return int(text) if len(text) <= 20 else None
