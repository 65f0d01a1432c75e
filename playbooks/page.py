"""A YAML page as plain data that still knows on which line each part stands."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

import yaml
from pydantic import BaseModel, ValidationError

from domain.errors import UnsafePlaybook
from domain.json import Json, JsonDict

Where = tuple[str | int, ...]
"""The keys and positions that lead to a part of a page."""

INTEGER = re.compile(r"[-+]?(0|[1-9]\d*)")
DECIMAL = re.compile(r"[-+]?\d+\.\d+")
CONSTANTS: Mapping[str, Json] = {"true": True, "false": False, "null": None, "~": None, "": None}

Form = TypeVar("Form", bound=BaseModel)

LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
"""The same as the safe loader, several times as fast where libyaml is built in."""


@dataclass(frozen=True, kw_only=True)
class Page:
    """One YAML file. `lines` maps every part to its line, counted from 1."""

    file: Path
    data: JsonDict
    lines: Mapping[Where, int]

    def line(self, where: Where) -> int:
        """The line of the part, or of the nearest part around it."""
        while where and where not in self.lines:
            where = where[:-1]
        return self.lines.get(where, 1)

    def refuse(self, where: Where, problem: str) -> UnsafePlaybook:
        """The error that names file, line and problem."""
        return UnsafePlaybook(f"{self.file}:{self.line(where)}: {problem}")

    def fill(self, form: type[Form]) -> Form:
        """The page read into a Pydantic form.

        Raises:
            UnsafePlaybook: something is missing, misspelt or of the wrong kind.
        """
        try:
            return form.model_validate(self.data)
        except ValidationError as error:
            first = error.errors(include_url=False)[0]
            where = tuple(part for part in first["loc"] if self._is_part(part))
            raise self.refuse(where, f"{'.'.join(map(str, first['loc']))}: {first['msg']}") from error

    def _is_part(self, part: str | int) -> bool:
        return any(part in where for where in self.lines)


def read(file: Path) -> Page:
    """Read a YAML file whose top is a mapping. Plain words are text: only true, false, null and numbers
    are not, so `yes`, `no`, 09:00 and 2026-12-25 mean what they look like.

    Raises:
        UnsafePlaybook: the file is missing, not UTF-8, or not such YAML.
    """
    try:
        top = yaml.compose(file.read_text("utf-8"), Loader=LOADER)
    except (OSError, UnicodeDecodeError) as error:
        raise UnsafePlaybook(f"{file}:1: cannot be read: {error}") from error
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        raise UnsafePlaybook(f"{file}:{line}: not YAML: {error.problem}") from error
    if not isinstance(top, yaml.MappingNode):
        raise UnsafePlaybook(f"{file}:1: expected keys and values")
    lines: dict[Where, int] = {}
    data = _Reader(file, lines).value(top, ())
    assert isinstance(data, dict)
    return Page(file=file, data=data, lines=lines)


class _Reader:
    """Turns YAML nodes into data and notes their lines."""

    def __init__(self, file: Path, lines: dict[Where, int]) -> None:
        self._file = file
        self._lines = lines

    def value(self, node: yaml.Node, where: Where) -> Json:
        self._lines.setdefault(where, node.start_mark.line + 1)
        match node:
            case yaml.MappingNode():
                return dict(self._pairs(node, where))
            case yaml.SequenceNode():
                return [self.value(item, (*where, place)) for place, item in enumerate(node.value)]
            case yaml.ScalarNode():
                return str(node.value) if node.style else _scalar(node.value)
            case _:
                raise UnsafePlaybook(f"{self._file}:{node.start_mark.line + 1}: expected text, list or keys")

    def _pairs(self, node: yaml.MappingNode, where: Where) -> Iterator[tuple[str, Json]]:
        seen: set[str] = set()
        for key_node, value_node in node.value:
            key, line = str(key_node.value), key_node.start_mark.line + 1
            if key in seen:
                raise UnsafePlaybook(f"{self._file}:{line}: {key} is there twice")
            seen.add(key)
            self._lines[(*where, key)] = line
            yield key, self.value(value_node, (*where, key))


def _scalar(text: str) -> Json:
    if text in CONSTANTS:
        return CONSTANTS[text]
    if INTEGER.fullmatch(text):
        return int(text)
    return float(text) if DECIMAL.fullmatch(text) else text
