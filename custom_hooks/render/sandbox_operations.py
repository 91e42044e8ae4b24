"""What the sandbox needs of openapi.yaml, as one JSON file of the package: the schemas of arguments and answers.

References stay as they are in openapi.yaml, and lead to the same place in the file. A line holds one operation or one
component, so that a diff shows what changed.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from ..openapi.document import Node, operations, reachable, resolve

FILE = "sandbox/operations.json"
HEADER = "Generated from openapi.yaml by `make generate`; edits here are lost."

# Keywords that neither check a value nor help to make one; those below which names or values are, instead of keywords;
# and keywords with values that say nothing.
ANNOTATIONS = {"title", "description", "example", "deprecated", "writeOnly", "$comment"}
NAMED = {"properties", "patternProperties", "dependentSchemas"}
VALUES = {"enum", "const", "default"}
NOTHING_SAID = [("examples", []), ("readOnly", False)]


def write(document: Node, package: Path) -> None:
    """Write the file into a package."""
    tags = {tag["name"]: tag["x-resource"] for tag in document["tags"]}
    described = {
        f"{method.upper()} {path}": {"name": f"{tags[operation['tags'][0]]}.{operation['x-method']}"}
        | _arguments(operation)
        | {"answer": _answer(document, operation), "refusals": _refusals(operation)}
        for path, method, operation in operations(document)
    }
    file = package / FILE
    file.parent.mkdir(exist_ok=True)
    file.write_text(
        f'{{\n"generated": {json.dumps(HEADER)},\n'
        f'"operations": {_lines(described)},\n'
        f'"components": {{"schemas": {_lines(_components(document, described))}}}\n}}\n',
        encoding="utf-8",
    )


def _arguments(operation: Node) -> Node:
    """The schemas of the path, the query and the body, of those that the operation has."""
    schemas: Node = {}
    for location in ("path", "query"):
        parameters = [node for node in operation.get("parameters", []) if node["in"] == location]
        if parameters:
            schemas[location] = {
                "type": "object",
                "properties": {node["name"]: _compact(_arriving(node)) for node in parameters},
                "required": [node["name"] for node in parameters if node.get("required")],
            }
    request_body = operation.get("requestBody", {})
    for content in request_body.get("content", {}).values():
        schemas["body"] = _compact(content["schema"])
        if not request_body.get("required"):
            schemas["body_optional"] = True
    return schemas


def _arriving(parameter: Node) -> Node:
    """The schema of what arrives: a list that is joined by commas is one text."""
    schema: Node = parameter["schema"]
    return schema if parameter.get("explode", True) else {"type": "string"}


def _answer(document: Node, operation: Node) -> Node:
    """The status of a success, and the schema of its body if that is JSON, or the content type of a text."""
    status = next(status for status in operation["responses"] if status.startswith("2"))
    answer: Node = {"status": int(status.replace("X", "0"))}
    for kind, content in resolve(document, operation["responses"][status]).get("content", {}).items():
        if "json" in kind:
            return answer | {"schema": _compact(content["schema"])}
        answer["text"] = kind
    return answer


def _refusals(operation: Node) -> list[int]:
    """The statuses of the refusals that the operation lists."""
    return sorted(int(status) for status in operation["responses"] if status.startswith("4") and status.isdecimal())


def _components(document: Node, described: Node) -> Node:
    """The components that the operations refer to, and those that these refer to."""
    schemas = document["components"]["schemas"]
    return {name: _compact(schemas[name]) for name in sorted(reachable(described, schemas))}


def _compact(schema: Any) -> Any:
    """A schema with what checks values and what makes one: of its examples, the first.

    Values that the API lists as some of many forbid no others.
    """
    if isinstance(schema, list):
        return [_compact(option) for option in schema]
    if not isinstance(schema, dict):
        return schema
    return {
        key: _keyword(key, value)
        for key, value in schema.items()
        if key not in ANNOTATIONS and not key.startswith("x-") and (key, value) not in NOTHING_SAID
        if key != "enum" or not schema.get("x-extensible-enum")
    }


def _keyword(key: str, value: Any) -> Any:
    if key == "examples":
        return value[:1]
    if key in VALUES:
        return value
    if key in NAMED:
        return {name: _compact(child) for name, child in value.items()}
    return _compact(value)


def _json(value: Any) -> str:
    return json.dumps(value, separators=(",", ":"), allow_nan=False)


def _lines(entries: Mapping[str, Any]) -> str:
    lines = [f"{json.dumps(name)}: {_json(value)}" for name, value in entries.items()]
    return "{\n" + ",\n".join(lines) + "\n}"
