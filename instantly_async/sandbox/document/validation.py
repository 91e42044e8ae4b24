"""Checks of arguments, with refusals in the words of the live API (Fastify with Ajv).

A value that is refused is looked at keyword by keyword, in Ajv's order, until the first that refuses it is found.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from typing import Any

from ..http.refusal import Refusal
from .operations import Schema, resolve, types_of
from .validators import LONGEST_MATCHED, is_valid, problems

__all__ = ["check", "problems"]

_ORDER = (
    *("type", "maximum", "minimum", "exclusiveMaximum", "exclusiveMinimum", "multipleOf"),
    *("maxLength", "minLength", "pattern", "format", "const", "enum", "not", "anyOf", "oneOf", "allOf", "if"),
    *("maxItems", "minItems", "uniqueItems", "items", "contains"),
    *("maxProperties", "minProperties", "required", "additionalProperties", "properties"),
)
_MESSAGES = {
    "maximum": "must be <= {}",
    "minimum": "must be >= {}",
    "exclusiveMaximum": "must be < {}",
    "exclusiveMinimum": "must be > {}",
    "multipleOf": "must be multiple of {}",
    "maxLength": "must NOT have more than {} characters",
    "minLength": "must NOT have fewer than {} characters",
    "pattern": 'must match pattern "{}"',
    "format": 'must match format "{}"',
    "const": "must be equal to constant",
    "enum": "must be equal to one of the allowed values",
    "not": "must NOT be valid",
    "maxItems": "must NOT have more than {} items",
    "minItems": "must NOT have fewer than {} items",
    "contains": "must contain at least 1 valid item(s)",
    "maxProperties": "must NOT have more than {} properties",
    "minProperties": "must NOT have fewer than {} properties",
}


def check(value: Any, schema: Schema, where: str) -> None:
    """Let a value pass that its schema allows.

    Args:
        where: Path of the value, such as `body/label`.

    Raises:
        Refusal: 400, saying what is wrong.
    """
    if not is_valid(value, schema):
        raise Refusal(400, _problem(value, schema, where))


def _problem(value: Any, schema: Schema | bool, where: str) -> str:
    """The first thing that is wrong with a value that its schema refuses."""
    schema = resolve(schema)
    for keyword in sorted(schema, key=lambda keyword: _ORDER.index(keyword) if keyword in _ORDER else len(_ORDER)):
        if problem := _problem_of(keyword, value, schema, where):
            return problem
    return f"{where} must be valid"


def _problem_of(keyword: str, value: Any, schema: Schema, where: str) -> str | None:
    """What a keyword has against a value; None where it has nothing."""
    described = schema[keyword]
    match keyword, value:
        case "allOf", _:
            return _first_problem((value, option, where) for option in described)
        case "anyOf" | "oneOf", _:
            return None if is_valid(value, {keyword: described}) else _problem_of_choice(value, described, where)
        case "if", _:
            branch = schema.get("then" if is_valid(value, described) else "else", True)
            return _first_problem([(value, branch, where)])
        case "items", list():
            return _first_problem((item, described, f"{where}/{number}") for number, item in enumerate(value))
        case "properties", dict():
            return _first_problem(
                (value[name], described[name], _below(where, name)) for name in described if name in value
            )
        case "additionalProperties", dict():
            others = [name for name in value if name not in schema.get("properties", {})]
            if described is not False:
                return _first_problem((value[name], described, _below(where, name)) for name in others)
            return f"{where} must NOT have additional properties" if others else None
    return None if is_valid(value, {keyword: described}) else f"{where} {_message(keyword, described, value)}"


def _first_problem(parts: Iterable[tuple[Any, Schema | bool, str]]) -> str | None:
    """What is wrong with the first of some values, each with its schema and its path, that is not valid."""
    return next((_problem(*part) for part in parts if not is_valid(part[0], part[1])), None)


def _problem_of_choice(value: Any, options: Sequence[Schema | bool], where: str) -> str:
    """What the first option for a value's type has against it."""
    if any(is_valid(value, option) for option in options):
        return f"{where} must match exactly one schema in oneOf"
    fitting = [option for option in options if is_valid(value, _only_types(option))]
    if not fitting:
        return f"{where} must be {','.join(types_of({'anyOf': options}))}"
    return _problem(value, fitting[0], where)


def _only_types(schema: Schema | bool) -> Schema:
    types = types_of(schema)
    return {"type": types} if types else {}


def _below(where: str, name: str) -> str:
    return f"{where}/{name.replace('~', '~0').replace('/', '~1')}"


def _message(keyword: str, described: Any, value: Any) -> str:
    """What Ajv says where a keyword refuses a value."""
    match keyword:
        case "type":
            return f"must be {described if isinstance(described, str) else ','.join(described)}"
        case "required":
            return f"must have required property '{next(name for name in described if name not in value)}'"
        case "uniqueItems":
            first, second = _last_duplicates(value)
            return f"must NOT have duplicate items (items ## {first} and {second} are identical)"
        case "pattern" | "format" if len(value) > LONGEST_MATCHED:
            return _MESSAGES["maxLength"].format(LONGEST_MATCHED)
    return _MESSAGES.get(keyword, f'must pass "{keyword}" keyword validation').format(described)


def _last_duplicates(items: Iterable[Any]) -> tuple[int, int]:
    """Where the last item is that was there before, after the place where it was."""
    seen: dict[str, int] = {}
    found = (0, 0)
    for number, item in enumerate(items):
        text = json.dumps(item, sort_keys=True)
        found = (seen[text], number) if text in seen else found
        seen[text] = number
    return found
