"""openapi.yaml in the form that openapi-python-client needs.

The generator makes types. What only constrains values (limits, conditions, formats of text) stays in openapi.yaml
and in the docstrings, and what describes failures is handled by `errors.py` of the package. Names are those of
`openapi.python_names`, so parameters and fields are spelled here in a way in which no two of them can clash.
"""

from __future__ import annotations

import copy
import re
from collections.abc import Iterator
from itertools import count
from typing import Any

from openapi_python_client.parser.properties.protocol import PropertyProtocol

from ..openapi.document import Node, operations
from ..openapi.paths import PARAMETER
from ..openapi.python_names import one_word
from ..openapi.schemas import subschemas, types_of

CHECKS = {"not", "if", "then", "else", "contains", "default", "pattern", "readOnly", "deprecated", "examples"}
SPELLED = "json_"
TEXT_FORMATS = {"uuid", "email", "uri", "uri-reference", "hostname"}


def prepare(document: Node) -> Node:
    """A copy of openapi.yaml that makes the generator warn about nothing."""
    prepared = copy.deepcopy(document)
    del prepared["components"]["responses"]
    for _, _, operation in operations(prepared):
        operation["operationId"] = one_word(operation["operationId"])
        operation["tags"] = [one_word(operation["tags"][0])]
        operation["responses"] = {
            status: response for status, response in operation["responses"].items() if status.startswith("2")
        }
        parameters = [node for node in operation.get("parameters", []) if node["in"] in {"path", "query"}]
        operation["parameters"] = parameters  # the others are no arguments
        for parameter in parameters:
            parameter["schema"] = _types_only(parameter["schema"])
            parameter["name"] = _spelled(parameter["name"])
        for content in _contents(operation):
            content["schema"] = _types_only(content["schema"])
    schemas = prepared["components"]["schemas"]
    prepared["components"]["schemas"] = {name: _types_only(schema) for name, schema in schemas.items()}
    _name_inline_schemas(prepared)
    prepared["paths"] = {
        PARAMETER.sub(lambda name: f"{{{_spelled(name[1])}}}", path): item for path, item in prepared["paths"].items()
    }
    return prepared


def _name_inline_schemas(document: Node) -> None:
    """Give inline objects names that no component has; they do not become classes of the package."""
    components = document["components"]["schemas"]
    inline = [schema for component in components.values() for schema in _inside(component)]
    for _, _, operation in operations(document):
        outermost = [parameter["schema"] for parameter in operation.get("parameters", [])]
        outermost += [content["schema"] for content in _contents(operation)]
        inline += [schema for root in outermost for schema in (root, *_inside(root))]
    names = (name for name in (f"Inline{number}" for number in count()) if name not in components)
    for schema in inline:
        if "object" in types_of(schema) or "properties" in schema:
            schema["title"] = next(names)


def _inside(schema: Node) -> Iterator[Node]:
    for _, _, inner in subschemas(schema):
        yield inner
        yield from _inside(inner)


def json_name(prop: PropertyProtocol) -> str:
    """The name that a parsed parameter or field has in openapi.yaml."""
    return bytes.fromhex(prop.name.get_untrusted_value().removeprefix(SPELLED)).decode()


def readable(message: str) -> str:
    """A message of the generator, with the names that openapi.yaml has."""
    return re.sub(rf"\b{SPELLED}((?:[0-9a-f]{{2}})*)\b", lambda name: bytes.fromhex(name[1]).decode(), message)


def _spelled(name: str) -> str:
    return SPELLED + name.encode().hex()


def _contents(operation: Node) -> list[Node]:
    holders = [operation.get("requestBody", {}), *operation["responses"].values()]
    return [content for holder in holders for content in holder.get("content", {}).values()]


def _types_only(node: Node) -> Node:
    if "$ref" in node:
        return {"$ref": node["$ref"]}
    result: Node = {}
    for key, value in node.items():
        if key in CHECKS or (key == "format" and value in TEXT_FORMATS):
            continue
        if key in {"anyOf", "oneOf", "allOf"} and "properties" in node:
            continue  # which fields go together is no type
        result[key] = _child(key, value)
    if isinstance(result.get("required"), list):
        result["required"] = [_spelled(name) for name in result["required"]]
    if "const" in result:
        del result["const"]
    if None in result.get("enum", ()):
        del result["enum"]
    if "array" in types_of(result):
        result.setdefault("items", {})
    return result


def _child(key: str, value: Any) -> Any:
    if key == "properties":
        return {_spelled(name): _types_only(schema) for name, schema in value.items()}
    if key in {"items", "additionalProperties"} and isinstance(value, dict):
        return _types_only(value)
    if key in {"anyOf", "oneOf", "allOf"}:
        return [_types_only(option) for option in value]
    return value
