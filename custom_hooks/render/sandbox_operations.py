"""What the sandbox needs of openapi.yaml, as one JSON file of the package: the schemas of every operation's arguments.

References stay as they are in openapi.yaml, and lead to the same place in the file. A line holds one operation or one
component, so that a diff shows what changed.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from ..openapi.document import Node, operations, reachable

FILE = "sandbox/operations.json"
HEADER = "Generated from openapi.yaml by `make generate`; edits here are lost."

# Keywords that no value is checked by; and those below which names or values are, instead of keywords.
ANNOTATIONS = {"title", "description", "examples", "example", "deprecated", "readOnly", "writeOnly", "$comment"}
NAMED = {"properties", "patternProperties", "dependentSchemas"}
VALUES = {"enum", "const", "default"}


def write(document: Node, package: Path) -> None:
    """Write the file into a package."""
    tags = {tag["name"]: tag["x-resource"] for tag in document["tags"]}
    described = {
        f"{method.upper()} {path}": {"name": f"{tags[operation['tags'][0]]}.{operation['x-method']}"}
        | _arguments(operation)
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
                "properties": {node["name"]: _constraints(_arriving(node)) for node in parameters},
                "required": [node["name"] for node in parameters if node.get("required")],
            }
    for content in operation.get("requestBody", {}).get("content", {}).values():
        schemas["body"] = _constraints(content["schema"])
    return schemas


def _arriving(parameter: Node) -> Node:
    """The schema of what arrives: a list that is joined by commas is one text."""
    schema: Node = parameter["schema"]
    return schema if parameter.get("explode", True) else {"type": "string"}


def _components(document: Node, described: Node) -> Node:
    """The components that the operations refer to, and those that these refer to."""
    schemas = document["components"]["schemas"]
    return {name: _constraints(schemas[name]) for name in sorted(reachable(described, schemas))}


def _constraints(schema: Any) -> Any:
    """A schema without what only describes it."""
    if isinstance(schema, list):
        return [_constraints(option) for option in schema]
    if not isinstance(schema, dict):
        return schema
    return {
        key: value
        if key in VALUES
        else {name: _constraints(child) for name, child in value.items()}
        if key in NAMED
        else _constraints(value)
        for key, value in schema.items()
        if key not in ANNOTATIONS and not key.startswith("x-")
    }


def _json(value: Any) -> str:
    return json.dumps(value, separators=(",", ":"), allow_nan=False)


def _lines(entries: Mapping[str, Any]) -> str:
    lines = [f"{json.dumps(name)}: {_json(value)}" for name, value in entries.items()]
    return "{\n" + ",\n".join(lines) + "\n}"
