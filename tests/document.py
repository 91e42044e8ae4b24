"""openapi.yaml as the tests see it: operations, and example values made from schemas."""

from __future__ import annotations

import keyword
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import yaml

ROOT = Path(__file__).resolve().parent.parent
# The files that test_every_operation.py needs: it also tests copies, and packages made of other documents.
REQUEST_TESTS = (
    "__init__.py",
    "conftest.py",
    "document.py",
    "loopback.py",
    "virtual_clock.py",
    "test_every_operation.py",
)
Node = dict[str, Any]


@cache
def openapi() -> Node:
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    document: Node = yaml.load((ROOT / "openapi.yaml").read_text(encoding="utf-8"), Loader=loader)
    return document


class Described(NamedTuple):
    """One operation as openapi.yaml describes it."""

    path: str
    method: str
    node: Node

    @property
    def id(self) -> str:
        operation_id: str = self.node["operationId"]
        return operation_id

    @property
    def folder(self) -> str:
        return snake_case(self.node["tags"][0])

    @property
    def module(self) -> str:
        return snake_case(self.id)

    def parameters(self, location: str) -> list[Node]:
        return [parameter for parameter in self.node.get("parameters", []) if parameter["in"] == location]

    @property
    def body(self) -> Node:
        """The schema of the request body; empty where there is none."""
        for content in self.node.get("requestBody", {}).get("content", {}).values():
            schema: Node = content["schema"]
            return schema
        return {}

    @property
    def fields(self) -> Node:
        """The fields of the body; of those that exclude each other, the first."""
        others = {name for option in self.body.get("oneOf", [])[1:] for name in option["required"]}
        return {name: field for name, field in self.body.get("properties", {}).items() if name not in others}

    @property
    def needed_fields(self) -> list[str]:
        """The fields without which the body is refused."""
        choices = [*self.body.get("oneOf", []), *self.body.get("anyOf", [])]
        alternatives = [option["required"] for option in choices if option.keys() == {"required"}]
        return [*self.body.get("required", []), *next(iter(alternatives), [])]

    @property
    def status(self) -> int:
        return int(next(status for status in self.node["responses"] if status.startswith("2")))

    @property
    def answer(self) -> tuple[str, Node] | None:
        """Content type and schema of the answer; None where it is empty."""
        for content_type, content in self.node["responses"][str(self.status)].get("content", {}).items():
            return content_type, content["schema"]
        return None


@cache
def described_operations() -> tuple[Described, ...]:
    return tuple(
        Described(path, method, node) for path, item in openapi()["paths"].items() for method, node in item.items()
    )


def resolve(schema: Node) -> Node:
    if "$ref" not in schema:
        return schema
    component: Node = openapi()["components"]["schemas"][component_name(schema)]
    return component


def component_name(schema: Node) -> str:
    reference: str = schema["$ref"]
    return reference.rpartition("/")[2]


def options(schema: Node) -> list[Node]:
    """The alternatives of a choice; the schema itself where it is none."""
    if "properties" in schema:
        return [schema]
    found: list[Node] = schema.get("anyOf") or schema.get("oneOf") or [schema]
    return found


def not_null(schema: Node) -> list[Node]:
    return [option for option in options(schema) if option.get("type") != "null"]


def is_nullable(schema: Node) -> bool:
    return "null" in kinds(schema) or {"type": "null"} in options(schema)


def kinds(schema: Node) -> list[str]:
    kind = schema.get("type", [])
    return [kind] if isinstance(kind, str) else list(kind)


def example(schema: Node, *, pick: int = 0, nulls: bool = False) -> Any:
    """A value that the schema describes, with every field; `pick` chooses among alternatives."""
    if nulls and is_nullable(schema):
        return None
    schema = resolve(not_null(schema)[pick])
    if not_null(schema) != [schema]:
        return example(schema, pick=pick, nulls=nulls)
    if "properties" in schema:
        others = {name for option in schema.get("oneOf", [])[1:] for name in option["required"]}
        fields = {name: field for name, field in schema["properties"].items() if name not in others}
        return {name: example(field, pick=pick, nulls=nulls) for name, field in fields.items()}
    if "const" in schema:
        return schema["const"]
    if "enum" in schema:
        return schema["enum"][pick]
    kind = next((kind for kind in kinds(schema) if kind != "null"), "object")
    if kind == "array":
        return [example(schema.get("items", {}), pick=pick, nulls=nulls)] * max(schema.get("minItems", 1), 1)
    if kind == "object":
        values = schema.get("additionalProperties")
        return {"key": example(values, pick=pick, nulls=nulls)} if isinstance(values, dict) else {"key": "value"}
    return _scalar(kind, schema)


def _scalar(kind: str, schema: Node) -> Any:
    if schema.get("format") == "date-time":
        return "2026-04-26T02:24:44.979Z"
    if schema.get("format") == "date":
        return "2026-04-26"
    smallest = max(schema.get("minimum", 0), min(schema.get("maximum", 7), 7))
    defaults = {"string": "text", "integer": smallest, "number": smallest or 0.5, "boolean": True}
    return schema.get("examples", [defaults[kind]])[0]


def snake_case(name: str) -> str:
    words = re.findall(r"[A-Z]+(?=[A-Z][a-z])|[A-Z]?[a-z]+|[A-Z]+|\d+", name.replace("OAuth", "Oauth"))
    return "_".join(word.lower() for word in words)


def argument_name(name: str) -> str:
    """How a parameter or a body field is called in Python."""
    spelled = snake_case(name)
    return f"{spelled}_" if keyword.iskeyword(spelled) else spelled


def components(kind: str) -> Iterator[tuple[str, Node]]:
    """The named schemas with fields ("properties") or with values ("enum")."""
    for name, schema in openapi()["components"]["schemas"].items():
        if kind in schema:
            yield name, schema
