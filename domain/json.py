"""Frozen dataclasses to plain JSON data and back, for the database and the checkpoints."""

from collections.abc import Hashable
from functools import cache
from typing import Any, TypeVar, cast, overload

from pydantic import JsonValue, TypeAdapter, ValidationError

from domain.errors import Malformed

Json = JsonValue
"""Any JSON value."""

JsonDict = dict[str, Any]
"""A JSON object whose shape its reader checks."""

T = TypeVar("T")


@cache
def type_adapter(kind: Hashable) -> TypeAdapter[Any]:
    """Pydantic's reader and writer for a dataclass or a union of them, made once."""
    return TypeAdapter(cast(Any, kind))


def dump(value: object, kind: Any = None) -> JsonDict:
    """The value as plain JSON data. `kind` names the union when the value is a member of one."""
    return cast(JsonDict, type_adapter(cast(Hashable, kind or type(value))).dump_python(value, mode="json"))


@overload
def load(kind: type[T], data: object) -> T: ...


@overload
def load(kind: object, data: object) -> Any: ...


def load(kind: object, data: object) -> Any:
    """The value of type `kind` (a dataclass or a union of them) that `data` describes.

    Raises:
        Malformed: the data does not describe one.
    """
    try:
        return type_adapter(kind).validate_python(data)
    except ValidationError as error:
        raise Malformed(f"not a {getattr(kind, '__name__', kind)}: {error.error_count()} problems") from error
