"""A made-up document in openapi.yaml's form, edits of it, and the report's lines on them."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable
from typing import Any

from custom_hooks.changes import markdown
from custom_hooks.changes.comparison import Comparison, compare
from custom_hooks.ingest.refine import refine
from custom_hooks.render.description import Package
from custom_hooks.render.reading import read

from .. import published

Node = dict[str, Any]
Edit = Callable[[Node], object]
NO_CORRECTIONS: Node = {"actions": []}


def refined(document: Node | None = None, previous: Node | None = None) -> Node:
    return refine(document or published.document(), NO_CORRECTIONS, previous or {}).document


BASE = refined()
# A model that is only sent, and one that only comes, with the same fields.
FIELDS: Node = {"a": {"type": "string"}, "b": {"type": ["integer", "null"]}, "c": {"type": "string", "maxLength": 9}}
for _name in ("Sent", "Received"):
    BASE["components"]["schemas"][_name] = {"type": "object", "required": ["a"], "properties": copy.deepcopy(FIELDS)}
BASE["paths"]["/api/v2/things"]["post"]["requestBody"]["content"]["application/json"]["schema"]["properties"][
    "sent"
] = {"$ref": "#/components/schemas/Sent"}
BASE["components"]["schemas"]["SentKind"] = {"type": "string", "enum": ["x", "y"], "x-enum-varnames": ["X", "Y"]}
BASE["components"]["schemas"]["Sent"]["properties"]["kind"] = {"$ref": "#/components/schemas/SentKind"}
BASE["components"]["schemas"]["Thing"]["properties"]["received"] = {"$ref": "#/components/schemas/Received"}


def operation(document: Node, place: str) -> Node:
    method, path = place.split()
    found: Node = document["paths"][f"/api/v2/things{path.rstrip('.')}"][method]
    return found


def listing(document: Node) -> Node:
    return operation(document, "get .")


def parameter(document: Node, name: str) -> Node:
    return next(item for item in listing(document)["parameters"] if item["name"] == name)


def body(document: Node) -> Node:
    schema: Node = operation(document, "post .")["requestBody"]["content"]["application/json"]["schema"]
    return schema


def component(document: Node, name: str) -> Node:
    found: Node = document["components"]["schemas"][name]
    return found


def field(document: Node, path: str) -> Node:
    model, _, name = path.partition(".")
    found: Node = component(document, model)["properties"][name]
    return found


def response(document: Node, place: str) -> Node:
    found: Node = operation(document, place)["responses"]["200"]["content"]["application/json"]
    return found


def new(edit: Edit) -> Node:
    document = copy.deepcopy(BASE)
    edit(document)
    return document


def rename_component(document: Node, old: str, new: str) -> Node:
    schemas = document["components"]["schemas"]
    text = json.dumps(document).replace(f'"#/components/schemas/{old}"', f'"#/components/schemas/{new}"')
    document.clear()
    document.update(json.loads(text))
    document["components"]["schemas"] = {
        (new if name == old else name): document["components"]["schemas"][name] for name in schemas
    }
    return document


def add_operation(document: Node) -> None:
    document["paths"]["/api/v2/others"] = {
        "get": {
            **copy.deepcopy(operation(document, "get /download")),
            "operationId": "listOther",
            "tags": ["OtherThing"],
            "x-method": "list",
            "x-scopes": ["others:read", "all:all"],
            "parameters": [{"name": "q", "in": "query", "required": True, "schema": {"type": "string"}}],
        }
    }


def add_member(document: Node, name: str) -> None:
    enum = component(document, name)
    enum["enum"].append(9 if enum["type"] == "integer" else "nine")
    enum["x-enum-varnames"].append("NINE")


def remove_member(document: Node, name: str) -> None:
    enum = component(document, name)
    del enum["enum"][0]
    del enum["x-enum-varnames"][0]


def move(document: Node, old: str, new: str) -> Node:
    document["paths"][f"/api/v2/things{new}"] = document["paths"].pop(f"/api/v2/things{old}")
    return document


def require(node: Node, *names: str) -> Node:
    node["required"] = [*node.get("required", []), *names]
    return node


def package(document: Node) -> Package:
    """The description of a document; the one that most tests start from is made once."""
    if document is not BASE:
        return read(document)
    if not _base:
        _base.append(read(BASE))
    return _base[0]


_base: list[Package] = []


def comparison(old: Node, new: Node) -> Comparison:
    return compare(package(old), package(new))


def report_lines(old: Node, new: Node) -> list[str]:
    """The report's lines on changes, each with its section."""
    text = markdown.report(comparison(old, new), "2026-01-01", "2026-02-01")
    section, found = "", []
    for line in text.splitlines():
        if line.startswith("### "):
            section = line[4:]
        elif line.startswith(("- ", "| `", "New resource")):
            found.append(f"{section}: {line.removeprefix('- ')}")
    return found
