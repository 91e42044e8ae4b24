"""Answers with what no document describes, made of answers as it describes them."""

from __future__ import annotations

from functools import partial
from typing import Any

from ..document.operations import Schema, resolve
from ..document.validators import is_valid

UNKNOWN_TEXT = "a_value_that_is_new"
UNKNOWN_NUMBER = 987_654
UNKNOWN_FIELD = "a_field_that_is_new"
_CURSOR = "next_starting_after"  # stays, so that a walk goes on


def spoil(
    value: Any, schema: Schema | bool, *, values: bool = False, fields: bool = False, wrong_types: bool = False
) -> Any:
    """A copy of a value with other contents.

    Args:
        values: Whether values of enums become some that the enums do not have.
        fields: Whether every object gets one field more.
        wrong_types: Whether texts become numbers, and numbers and booleans become texts.
    """
    again = partial(spoil, values=values, fields=fields, wrong_types=wrong_types)
    described = _fitting(value, schema)
    match value:
        case dict():
            known = _properties(described)
            more = {UNKNOWN_FIELD: UNKNOWN_TEXT} if fields else {}
            kept = {name: each if name == _CURSOR else again(each, known.get(name, {})) for name, each in value.items()}
            return {**kept, **more}
        case list():
            return [again(item, described.get("items", {})) for item in value]
        case None:
            return None
    if values and "enum" in described:
        return UNKNOWN_TEXT if isinstance(value, str) else UNKNOWN_NUMBER
    if wrong_types:
        return UNKNOWN_NUMBER if isinstance(value, str) else UNKNOWN_TEXT
    return value


def _fitting(value: Any, schema: Schema | bool) -> Schema:
    """The schema of a value where it is one of several."""
    described = resolve(schema)
    options = [*described.get("anyOf", ()), *described.get("oneOf", ())]
    fitting = next((option for option in options if is_valid(value, option)), None)
    return described if fitting is None else _fitting(value, fitting)


def _properties(described: Schema) -> Schema:
    found: dict[str, Any] = dict(described.get("properties", {}))
    for part in described.get("allOf", ()):
        found.update(_properties(resolve(part)))
    return found
