"""Conditions and computed values in CEL. What cannot be evaluated is an error, never a yes."""

import re
from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any, cast

import celpy
import lark
from celpy import celtypes
from celpy.adapter import json_to_cel
from celpy.celparser import CELParseError
from celpy.evaluation import CELEvalError, base_functions

from domain.errors import DeskhandError
from domain.json import Json
from flows.functions import FUNCTIONS, Function

PATH = re.compile(r"[a-z_]+(\.[a-z_][a-z_0-9]*)+")
MACROS = frozenset({"has", "all", "exists", "exists_one", "map", "filter", "dyn"})


class ConditionError(DeskhandError):
    """An expression does not compile, or has no value with these names."""


class Conditions:
    """Compiles each expression once and evaluates it over plain JSON (and aware datetimes)."""

    def __init__(self) -> None:
        self._functions = {name: _adapted(function) for name, function in FUNCTIONS.items()}
        self._cel = celpy.Environment()
        self._known = {*FUNCTIONS, *base_functions, *MACROS}
        self._programs: dict[str, tuple[celpy.Runner, frozenset[str]]] = {}

    def compile(self, expressions: Iterable[str]) -> None:
        """Make ready to evaluate.

        Raises:
            ConditionError: one is not CEL.
        """
        for expression in expressions:
            self._program(expression)

    def names(self, expression: str) -> frozenset[str]:
        """The names an expression reads: the first part of each path (`order` of `order.status`)."""
        return self._program(expression)[1]

    def strangers(self, expression: str) -> frozenset[str]:
        """The functions an expression calls that do not exist."""
        tree = self._parse(expression)
        calls = [*tree.find_data("ident_arg"), *tree.find_data("member_dot_arg")]
        names = {str(token) for call in calls for token in call.children if isinstance(token, lark.Token)}
        return frozenset(names - self._known)

    def value(self, expression: str, names: Mapping[str, object]) -> Json:
        """The value as plain JSON.

        Raises:
            ConditionError: it has none.
        """
        runner, used = self._program(expression)
        if PATH.fullmatch(expression) and used:  # most are: 1 µs instead of half a millisecond
            return _walk(expression, names)
        context = {name: _to_cel(names[name]) for name in used if name in names}
        try:
            return _from_cel(runner.evaluate(context))
        except (CELEvalError, TypeError, ValueError, KeyError, ArithmeticError) as error:
            raise ConditionError(f"{expression}: {str(error)[:120]}") from error

    def holds(self, expression: str, names: Mapping[str, object]) -> bool:
        """Whether it is true.

        Raises:
            ConditionError: it is neither true nor false.
        """
        value = self.value(expression, names)
        if not isinstance(value, bool):
            raise ConditionError(f"{expression}: neither true nor false")
        return value

    def _program(self, expression: str) -> tuple[celpy.Runner, frozenset[str]]:
        if expression not in self._programs:
            tree = self._parse(expression)
            names = _identifiers(tree) - _bound(tree)
            self._programs[expression] = (self._cel.program(tree, functions=self._functions), names)
        return self._programs[expression]

    def _parse(self, expression: str) -> lark.Tree[lark.Token]:
        try:
            return cast("lark.Tree[lark.Token]", self._cel.compile(expression))
        except CELParseError as error:
            raise ConditionError(f"{expression}: not CEL (column {error.column})") from error


def _walk(path: str, names: Mapping[str, object]) -> Json:
    """The value at a plain path, as CEL would find it."""
    value: object = names
    for part in path.split("."):
        if not isinstance(value, Mapping) or part not in value:
            raise ConditionError(f"{path}: there is no {part}")
        value = value[part]
    return cast(Json, value)


def _identifiers(tree: "lark.Tree[lark.Token]") -> frozenset[str]:
    return frozenset(str(ident.children[0]) for ident in tree.find_data("ident"))


def _bound(tree: "lark.Tree[lark.Token]") -> frozenset[str]:
    """Names that a macro introduces: the `v` of `list.exists(v, v > 1)`."""
    bound: set[str] = set()
    for call in tree.find_data("member_dot_arg"):
        _, method, arguments = call.children
        if str(method) in MACROS and isinstance(arguments, lark.Tree):
            first = arguments.children[0]
            bound |= _identifiers(first) if isinstance(first, lark.Tree) else set()
    return frozenset(bound)


def _adapted(function: Function) -> Any:
    def call(*args: Any) -> Any:
        return _to_cel(function(*(_from_cel(arg) for arg in args)))

    return call


def _to_cel(value: object) -> Any:
    return celtypes.TimestampType(value) if isinstance(value, datetime) else json_to_cel(cast(Any, value))


def _from_cel(value: Any) -> Json:
    """CEL's own types derive from Python's, but would not survive a checkpoint."""
    match value:
        case None:
            return None
        case celtypes.BoolType() | bool():
            return bool(value)
        case celtypes.TimestampType():
            return str(value)
        case str():
            return str(value)
        case int():
            return int(value)
        case float():
            return float(value)
        case list():
            return [_from_cel(item) for item in value]
        case dict():
            return {str(key): _from_cel(item) for key, item in value.items()}
        case _:
            raise ConditionError(f"a {type(value).__name__} is no value for a fact")
