"""One style for every schema: the same fact is always written the same way.

Words are left out here (they are ours, see `words.py`); every other fact of the node is kept.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from ..openapi.document import Node, kinds, resolve
from ..openapi.extensions import GUESSED, MEANINGS

# Numbers with one of these in their name may have a fraction; all others are counts, codes, ports or positions.
FRACTIONAL = re.compile(
    r"(^|_)rates?(_|$)|percent|price|score|amount|(?<!interest_)value|confidence|seconds|time_saved|revenue|discount"
    r"|credit|progress"
)
BOUNDS = ("multipleOf", "minimum", "maximum", "default")  # one of them with a fraction tells what a number is
DROPPED = {"title", "summary", "x-tags", "hide", "x-enumDescriptions", "description", "example", "examples", "nullable"}


def extend_entities(document: Node) -> None:
    """Give an entity the optional fields that a list adds to it by `allOf`, so that both stay one type."""
    for holder, key, options in list(_all_ofs(document)):
        references = [option for option in options if "$ref" in option]
        extras = [option for option in options if "$ref" not in option]
        if len(references) != 1 or not extras or any(e.get("required") or not e.get("properties") for e in extras):
            continue
        entity = resolve(document, references[0])
        for extra in extras:
            for field, schema in extra["properties"].items():
                entity["properties"].setdefault(field, schema)
        holder[key] = references[0]


def _all_ofs(node: Any) -> Iterator[tuple[Any, Any, list[Node]]]:
    children = node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ()
    for key, value in children:
        if isinstance(value, dict) and isinstance(value.get("allOf"), list):
            yield node, key, value["allOf"]
        yield from _all_ofs(value)


class Normaliser:
    """Rewrites the schemas of one document; it must see the document first to know which numbers have fractions."""

    def __init__(self, document: Node) -> None:
        self._fractional = _names_with_fractional_examples(document)

    def schema(self, node: Node, name: str = "") -> Node:
        """The node in our style; `name` is the field or parameter that it describes."""
        if "$ref" in node:
            return {"$ref": node["$ref"]}
        if _is_null(node):
            return {"type": "null"}
        node = simplify_choice(_null_last(_merge_all_of(node)))
        enum = node.get("enum")
        if enum is not None and _kinds(enum) > 1:
            return self._mixed_enum(node, name)
        result: Node = {}
        types = _types(node)
        if types:
            result["type"] = types[0] if len(types) == 1 else types
        for key, value in node.items():
            if key in DROPPED or key in {"type", "enum"} or (key == "required" and not value):
                continue
            if key == "additionalProperties" and isinstance(value, bool) and node.get("properties"):
                continue  # answers gain fields before the document does, and bodies with others are not refused
            result[key] = self._value(key, value, name)
        if enum is not None:
            _put_enum(result, [value for value in enum if value is not None])
            _put_meanings(result, node)
        self._put_examples(result, node)
        self._prefer_integer(result, name)
        return result

    def _value(self, key: str, value: Any, name: str) -> Any:
        match key:
            case "properties":
                return {field: self.schema(schema, field) for field, schema in value.items()}
            case "additionalProperties" if isinstance(value, dict):
                return self.schema(value)  # what free keys hold has no name that would tell counts from fractions
            case "items" | "not" | "if" | "then" | "else" | "contains":
                return self.schema(value, name)
            case "anyOf" | "oneOf" | "allOf":
                return [self.schema(option, name) for option in value]
            case "required":
                return list(value)
            case _:
                return value

    def _mixed_enum(self, node: Node, name: str) -> Node:
        """An enum of text and numbers (or of booleans and text) becomes a choice between one schema of each kind."""
        options: list[Node] = []
        meanings = _meanings(node)
        for kind, type_name in ((bool, "boolean"), (int, "number"), (str, "string")):
            values = [value for value in node["enum"] if type(value) is kind]
            if set(values) == {True, False} and kind is bool:
                options.append({"type": "boolean"})
            elif values:
                known = {str(v): meanings[str(v)] for v in values if str(v) in meanings}
                options.append(self.schema({"type": type_name, "enum": values, "x-enumDescriptions": known}, name))
        if None in node["enum"] or "null" in _types(node):
            options.append({"type": "null"})
        result: Node = {"anyOf": options}
        if node.get("readOnly"):
            result["readOnly"] = True
        self._put_examples(result, node)
        return result

    def _prefer_integer(self, result: Node, name: str) -> None:
        if "number" not in _types(result):
            return
        values = [value for value in result.get("enum", []) if value is not None]
        values += [result["const"]] if "const" in result else []
        if values:
            whole = all(isinstance(value, int | float) and float(value).is_integer() for value in values)
        elif any(isinstance(result.get(key), float) and not result[key].is_integer() for key in BOUNDS):
            whole = False
        else:
            result[GUESSED] = True
            whole = bool(name) and name not in self._fractional and not FRACTIONAL.search(name)
        if whole:
            types = ["integer" if kind == "number" else kind for kind in _types(result)]
            result["type"] = types[0] if len(types) == 1 else types

    def _put_examples(self, result: Node, node: Node) -> None:
        examples = node.get("examples")
        if "example" in node:
            result["examples"] = [node["example"]]
        elif isinstance(examples, list) and examples:
            result["examples"] = examples[:1]


def _types(node: Node) -> list[str]:
    found = kinds(node) + (["null"] if node.get("nullable") else [])  # as OpenAPI 3.0 puts it
    return [kind for kind in found if kind != "null"] + [kind for kind in found if kind == "null"]


def _kinds(values: list[Any]) -> int:
    return len({type(value) for value in values if value is not None})


def _put_enum(result: Node, values: list[Any]) -> None:
    if len(values) == 1:
        if "null" in _types(result):
            result["enum"] = [*values, None]
        else:
            result["const"] = values[0]
    else:
        result["enum"] = values


def _put_meanings(result: Node, node: Node) -> None:
    """The vendor's short meanings name the members; they are replaced by ours where openapi.yaml has them."""
    meanings = _meanings(node)
    if meanings and None not in result.get("enum", [None]):
        result[MEANINGS] = {value: meanings.get(str(value), "") for value in result["enum"]}


def _meanings(node: Node) -> dict[str, str]:
    found = node.get("x-enumDescriptions")
    return found if isinstance(found, dict) else {}


def _merge_all_of(node: Node) -> Node:
    """`allOf` of plain inline objects is one object."""
    options = node.get("allOf")
    if not options or not all(option.get("properties") for option in options):
        return node
    if any("if" in option or "then" in option for option in options):
        return node
    merged: Node = {key: value for key, value in node.items() if key != "allOf"}
    for option in options:
        for key, value in option.items():
            if key == "properties":
                merged["properties"] = {**merged.get("properties", {}), **value}
            elif key == "required":
                merged["required"] = [*merged.get("required", []), *value]
            else:
                merged.setdefault(key, value)
    return merged


def _null_last(node: Node) -> Node:
    """A choice names null after what else a value may be, as a list of types does."""
    choices = {key: node[key] for key in ("anyOf", "oneOf") if key in node}
    return {**node, **{key: sorted(options, key=_is_null) for key, options in choices.items()}}


def _is_null(option: Node) -> bool:
    return option.get("type") == "null"


def simplify_choice(node: Node) -> Node:
    """A choice of one-field objects is one object; a choice between a schema and null is a nullable schema."""
    options = node.get("oneOf")
    if options and all(_is_closed_choice(option) for option in options):
        return {**{key: value for key, value in node.items() if key != "oneOf"}, **_flattened_choice(options)}
    options = node.get("anyOf")
    if options and len(options) == 2 and _is_null(options[1]) and "$ref" not in options[0]:
        inner = options[0]
        if "anyOf" not in inner and "oneOf" not in inner:
            rest = {key: value for key, value in node.items() if key not in {"anyOf", "type"}}
            return _merge_all_of({**rest, **inner, "type": [*_types(_merge_all_of(inner)), "null"]})
    return node


def _is_closed_choice(option: Node) -> bool:
    return (
        option.get("type") == "object"
        and len(option.get("properties", {})) == 1
        and option.get("required") == list(option["properties"])
        and "additionalProperties" not in option
    )


def _flattened_choice(options: list[Node]) -> Node:
    """Objects of one required field each, of which one comes: one object that requires one of the fields."""
    properties = {field: schema for option in options for field, schema in option["properties"].items()}
    return {"type": "object", "properties": properties, "oneOf": [{"required": o["required"]} for o in options]}


def _names_with_fractional_examples(node: Any, name: str = "") -> set[str]:
    found: set[str] = set()
    if isinstance(node, dict):
        examples = [node[key] for key in ("example", "default") if key in node]
        examples += node["examples"] if isinstance(node.get("examples"), list) else []
        if any(isinstance(value, float) and not value.is_integer() for value in examples):
            found.add(name)
        for key, value in node.items():
            if key == "properties" and isinstance(value, dict):
                for field, schema in value.items():
                    found |= _names_with_fractional_examples(schema, field)
            elif key == "schema" and isinstance(node.get("name"), str):
                found |= _names_with_fractional_examples(value, node["name"])
            else:
                found |= _names_with_fractional_examples(value, name)
    elif isinstance(node, list):
        for item in node:
            found |= _names_with_fractional_examples(item, name)
    return found
