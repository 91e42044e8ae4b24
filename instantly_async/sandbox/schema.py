"""Checks of arguments, in the words of the live API (Fastify with Ajv).

A schema is the part of JSON Schema that openapi.yaml uses for arguments; it can be copied from there.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, TypeAlias

from .refusal import Refusal

Schema: TypeAlias = Mapping[str, Any]

_TYPES: Mapping[str, type | tuple[type, ...]] = {
    "string": str,
    "integer": int,
    "number": (int, float),
    "boolean": bool,
    "array": list,
    "object": dict,
    "null": type(None),
}
_FORMATS = {
    "uuid": re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.IGNORECASE),
    "email": re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+"),
}


def object_schema(properties: Mapping[str, Schema], required: Sequence[str] = (), least: int = 0) -> Schema:
    """The schema of an object that has at least so many properties, and the required ones among them."""
    return {"type": "object", "properties": properties, "required": required, "minProperties": least}


def check(value: Any, schema: Schema, where: str) -> None:
    """Let a value pass that its schema allows.

    Args:
        where: Path of the value, such as `body/label`.

    Raises:
        Refusal: 400, saying what is wrong.
    """
    _check_type(value, schema, where)
    if "enum" in schema and value not in schema["enum"]:
        raise Refusal(400, f"{where} must be equal to one of the allowed values")
    if isinstance(value, dict):
        _check_object(value, schema, where)
    elif isinstance(value, list):
        _check_array(value, schema, where)
    elif isinstance(value, str):
        _check_string(value, schema, where)
    elif isinstance(value, int | float):
        _check_number(value, schema, where)


def from_texts(texts: Iterable[tuple[str, str]], schema: Schema) -> dict[str, Any]:
    """The values that the texts of a query stand for; a text that is not of its schema's type stays as it is.

    A name that is repeated has a list, which no parameter of the lists takes: they want commas.
    """
    values: dict[str, Any] = {}
    for name, text in texts:
        value = _from_text(text, schema["properties"].get(name, {}))
        values[name] = [values[name], value] if name in values else value
    return values


def _from_text(text: str, schema: Schema) -> Any:
    match schema.get("type"):
        case "integer" if re.fullmatch(r"-?\d+", text):
            return int(text)
        case "boolean" if text in {"true", "false"}:
            return text == "true"
    return text


def _check_type(value: Any, schema: Schema, where: str) -> None:
    kinds = schema.get("type", ())
    kinds = [kinds] if isinstance(kinds, str) else kinds
    if kinds and not any(_is(value, kind) for kind in kinds):
        raise Refusal(400, f"{where} must be {','.join(kinds)}")


def _is(value: Any, kind: str) -> bool:
    if isinstance(value, bool):  # an int to Python, and none to JSON
        return kind == "boolean"
    return isinstance(value, _TYPES[kind])


def _check_object(value: dict[str, Any], schema: Schema, where: str) -> None:
    if len(value) < schema.get("minProperties", 0):
        raise Refusal(400, f"{where} must NOT have fewer than {schema['minProperties']} properties")
    for name in schema.get("required", ()):
        if name not in value:
            raise Refusal(400, f"{where} must have required property '{name}'")
    for name, property_schema in schema.get("properties", {}).items():
        if name in value:
            check(value[name], property_schema, f"{where}/{name}")


def _check_array(value: list[Any], schema: Schema, where: str) -> None:
    if len(value) < schema.get("minItems", 0):
        raise Refusal(400, f"{where} must NOT have fewer than {schema['minItems']} items")
    for number, item in enumerate(value):
        check(item, schema.get("items", {}), f"{where}/{number}")


def _check_string(value: str, schema: Schema, where: str) -> None:
    if len(value) < schema.get("minLength", 0):
        raise Refusal(400, f"{where} must NOT have fewer than {schema['minLength']} characters")
    if "pattern" in schema and not re.search(schema["pattern"], value):
        raise Refusal(400, f'{where} must match pattern "{schema["pattern"]}"')
    if "format" in schema and not _FORMATS[schema["format"]].fullmatch(value):
        raise Refusal(400, f'{where} must match format "{schema["format"]}"')


def _check_number(value: float, schema: Schema, where: str) -> None:
    if value < schema.get("minimum", value):
        raise Refusal(400, f"{where} must be >= {schema['minimum']}")
    if value > schema.get("maximum", value):
        raise Refusal(400, f"{where} must be <= {schema['maximum']}")
