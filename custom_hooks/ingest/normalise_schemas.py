"""One style for every schema: the same fact is always written in the same way.

Descriptions are left out (openapi.yaml has its own, see `carry_over.py`); every other fact is kept.
"""

from __future__ import annotations

from typing import Any

from ..openapi.document import Node
from ..openapi.extensions import MEANINGS
from .compositions import is_null, nullable_types, simplify
from .dates import mark_date
from .number_types import names_with_fractional_examples, prefer_integer

SCALARS = (str, int, float)
DROPPED = {"title", "summary", "x-tags", "hide", "x-enumDescriptions", "description", "example", "examples", "nullable"}


class SchemaNormaliser:
    """Rewrites the schemas of one document; it reads the whole document first to find which numbers have fractions."""

    def __init__(self, document: Node) -> None:
        self._fractional = names_with_fractional_examples(document)

    def schema(self, node: Node, name: str = "") -> Node:
        """The schema in our style; `name` is the field or parameter that it describes."""
        if "$ref" in node:
            return {"$ref": node["$ref"]}
        if is_null(node):
            return {"type": "null"}
        node = simplify(node)
        enum = _enum(node)
        if enum is not None and len({type(value) for value in enum if value is not None}) > 1:
            return self._mixed_enum({**node, "enum": enum}, name)
        result: Node = {}
        types = nullable_types(node) or _types_of_values(enum)
        if types:
            result["type"] = types[0] if len(types) == 1 else types
        for key, value in node.items():
            if key in DROPPED or key in {"type", "enum"} or (key == "required" and not value):
                continue
            if key == "additionalProperties" and isinstance(value, bool) and node.get("properties"):
                continue  # responses have fields that the document does not list, and bodies with others are accepted
            result[key] = self._value(key, value, name)
        if values := [value for value in enum or () if value is not None]:
            _put_enum(result, values)
            _put_meanings(result, node)
        _put_example(result, node)
        prefer_integer(result, name, self._fractional)
        mark_date(result, name, node.get("description", ""))
        return result

    def _value(self, key: str, value: Any, name: str) -> Any:
        match key:
            case "properties":
                return {field: self.schema(schema, field) for field, schema in value.items()}
            case "additionalProperties" if isinstance(value, dict):
                return self.schema(value)  # free names say nothing about counts and fractions
            case "items" | "not" | "if" | "then" | "else" | "contains":
                return self.schema(value, name)
            case "anyOf" | "oneOf" | "allOf":
                return [self.schema(option, name) for option in value]
            case "required":
                return list(value)
            case _:
                return value

    def _mixed_enum(self, node: Node, name: str) -> Node:
        """An enum of text and numbers (or of booleans and text) becomes a choice between one schema of each type."""
        options: list[Node] = []
        meanings = _meanings(node)
        for kind, type_name in ((bool, "boolean"), (int, "number"), (str, "string")):
            values = [value for value in node["enum"] if type(value) is kind]
            if set(values) == {True, False} and kind is bool:
                options.append({"type": "boolean"})
            elif values:
                known = {str(v): meanings[str(v)] for v in values if str(v) in meanings}
                options.append(self.schema({"type": type_name, "enum": values, "x-enumDescriptions": known}, name))
        if None in node["enum"] or "null" in nullable_types(node):
            options.append({"type": "null"})
        result: Node = {"anyOf": options}
        if node.get("readOnly"):
            result["readOnly"] = True
        _put_example(result, node)
        return result


def _enum(node: Node) -> list[Any] | None:
    """The values of an enum, each once; None for what Python has no enum for: booleans, fractions, lists, objects."""
    values = node.get("enum")
    if not isinstance(values, list) or not all(value is None or isinstance(value, SCALARS) for value in values):
        return None
    whole = [int(value) if isinstance(value, float) and value.is_integer() else value for value in values]
    distinct = list({(type(value), value): value for value in whole}.values())
    types = [type(value) for value in distinct if value is not None]
    return None if float in types or types == [bool, bool] else distinct


def _types_of_values(values: list[Any] | None) -> list[str]:
    """The types of an enum whose schema does not say them; a condition on one value needs none."""
    if values is None or len(values) < 2:
        return []
    names = {str: "string", bool: "boolean", int: "number", type(None): "null"}
    types = dict.fromkeys(names[type(value)] for value in values)
    return sorted(types, key=lambda type_: type_ == "null")


def _put_enum(result: Node, values: list[Any]) -> None:
    if len(values) == 1:
        if "null" in nullable_types(result):
            result["enum"] = [*values, None]
        else:
            result["const"] = values[0]
    else:
        result["enum"] = values


def _put_meanings(result: Node, node: Node) -> None:
    """The short meanings of the published document name new members of an enum."""
    meanings = _meanings(node)
    if meanings and None not in result.get("enum", [None]):
        result[MEANINGS] = {value: meanings.get(str(value), "") for value in result["enum"]}


def _meanings(node: Node) -> dict[str, str]:
    found = node.get("x-enumDescriptions")
    return found if isinstance(found, dict) else {}


def _put_example(result: Node, node: Node) -> None:
    examples = node.get("examples")
    if "example" in node:
        result["examples"] = [node["example"]]
    elif isinstance(examples, list) and examples:
        result["examples"] = examples[:1]
