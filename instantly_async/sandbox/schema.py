"""Checks of arguments, in the words of the live API (Fastify with Ajv).

It knows the part of JSON Schema by which openapi.yaml describes most arguments. What it does not know allows any value.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

from .operations import Schema, resolve
from .refusal import Refusal

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
    "email": re.compile(r"[^@\s\x00-\x1f\x7f-\x9f]+@[^@\s\x00-\x1f\x7f-\x9f]+\.[^@\s\x00-\x1f\x7f-\x9f]+"),
}
_LONGEST_MATCHED = 2_048  # characters: how long a pattern takes may grow with the square of a text's length


def check(value: Any, schema: Schema, where: str) -> None:
    """Let a value pass that its schema allows.

    Args:
        where: Path of the value, such as `body/label`.

    Raises:
        Refusal: 400, saying what is wrong.
    """
    schema = resolve(schema)
    types = _types(schema)
    if types and not _is_any(value, types):
        raise Refusal(400, f"{where} must be {','.join(types)}")
    _check_choice(value, _options(schema), where)
    if "const" in schema and value != schema["const"]:
        raise Refusal(400, f"{where} must be equal to constant")
    if "enum" in schema and value not in schema["enum"]:
        raise Refusal(400, f"{where} must be equal to one of the allowed values")
    if isinstance(value, dict):
        _check_object(value, schema, where)
    elif isinstance(value, list):
        _check_array(value, schema, where)
    elif isinstance(value, str):
        _check_string(value, schema, where)
    elif isinstance(value, int | float) and not isinstance(value, bool):
        _check_number(value, schema, where)


def from_texts(texts: Iterable[tuple[str, str]], schema: Schema) -> dict[str, Any]:
    """The values that the texts of a query stand for; a text that is not of its schema's type stays as it is.

    A name that is repeated has a list, which no parameter of the lists takes: they want commas.

    Raises:
        Refusal: 400, the schema has no such name.
    """
    properties = schema.get("properties", {})
    values: dict[str, list[Any]] = {}
    lists: set[str] = set()
    for name, text in texts:
        if name not in properties:
            raise Refusal(400, "querystring must NOT have additional properties")
        described = resolve(properties[name])
        if "array" in _types(described):
            lists.add(name)
            described = resolve(described.get("items", {}))
        values.setdefault(name, []).append(_from_text(text, described))
    return {name: found if len(found) > 1 or name in lists else found[0] for name, found in values.items()}


def _from_text(text: str, schema: Schema) -> Any:
    types = _types(schema)
    if "integer" in types and re.fullmatch(r"-?[0-9]{1,18}", text):
        return int(text)
    if "number" in types and re.fullmatch(r"-?[0-9]{1,18}(\.[0-9]{1,18})?", text):
        return float(text)
    if "boolean" in types and text in {"true", "false"}:
        return text == "true"
    return text


def _options(schema: Schema) -> list[Schema]:
    """The schemas of which a value has to meet one; none where the schema is no choice."""
    return [resolve(option) for option in (*schema.get("anyOf", ()), *schema.get("oneOf", ()))]


def _types(schema: Schema) -> list[str]:
    """The types of which a value may be; none where it may be of any."""
    if "type" in schema:
        return [schema["type"]] if isinstance(schema["type"], str) else list(schema["type"])
    of_options = [_types(option) for option in _options(schema)]
    if not all(of_options):
        return []
    types = dict.fromkeys(kind for kinds in of_options for kind in kinds)
    return sorted(types, key=lambda kind: kind == "null")


def _is_any(value: Any, types: Iterable[str]) -> bool:
    if isinstance(value, bool):  # an int to Python, and none to JSON
        return "boolean" in types
    return any(isinstance(value, _TYPES.get(kind, object)) for kind in types)


def _check_choice(value: Any, options: list[Schema], where: str) -> None:
    """Let a value pass that one of some schemas allows; else the first that is for its type says what is wrong."""
    refusals: list[Refusal] = []
    for option in options:
        try:
            return check(value, option, where)
        except Refusal as refusal:
            refusals += [refusal] if not _types(option) or _is_any(value, _types(option)) else []
    if refusals:
        raise refusals[0]
    return None


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
    if len(value) > schema.get("maxItems", len(value)):
        raise Refusal(400, f"{where} must NOT have more than {schema['maxItems']} items")
    for number, item in enumerate(value):
        check(item, schema.get("items", {}), f"{where}/{number}")


def _check_string(value: str, schema: Schema, where: str) -> None:
    if len(value) < schema.get("minLength", 0):
        raise Refusal(400, f"{where} must NOT have fewer than {schema['minLength']} characters")
    longest = _LONGEST_MATCHED if {"pattern", "format"} & schema.keys() else len(value)
    longest = min(longest, schema.get("maxLength", longest))
    if len(value) > longest:
        raise Refusal(400, f"{where} must NOT have more than {longest} characters")
    if not _matches(schema.get("pattern", ""), value):
        raise Refusal(400, f'{where} must match pattern "{schema["pattern"]}"')
    known = _FORMATS.get(schema.get("format", ""))
    if known and not known.fullmatch(value):
        raise Refusal(400, f'{where} must match format "{schema["format"]}"')


def _matches(pattern: str, value: str) -> bool:
    try:
        return re.search(pattern, value) is not None
    except re.error:  # JavaScript knows patterns that Python does not
        return True


def _check_number(value: float, schema: Schema, where: str) -> None:
    if value < schema.get("minimum", value):
        raise Refusal(400, f"{where} must be >= {schema['minimum']}")
    if value > schema.get("maximum", value):
        raise Refusal(400, f"{where} must be <= {schema['maximum']}")
