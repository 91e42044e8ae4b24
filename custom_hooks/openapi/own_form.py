"""What openapi.yaml has to be, beyond OpenAPI, so that code can be made of it; its x- keys above all."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Any

from jsonschema import Draft202012Validator, FormatChecker

from ..errors import DocumentError
from .bounds import check_bounds
from .check import check, check_is_openapi
from .document import METHODS, Node, operations, pointer_token
from .extensions import COMMA_SEPARATED, GONE, GONE_MEMBERS, MEMBER_DESCRIPTIONS, MEMBER_NAMES, PYTHON_NAME
from .paths import PATH
from .python_names import RESERVED_FOR_METHODS, RESERVED_FOR_RESOURCES, is_usable, is_usable_class
from .schemas import subschemas
from .structure import check_schemas, check_structure

LARGEST = 1_000_000_000

FORMATS = FormatChecker(formats=())
FORMATS.checks("Python name")(is_usable)
FORMATS.checks("class name")(lambda name: not isinstance(name, str) or is_usable_class(name))
FORMATS.checks("path")(lambda path: PATH.fullmatch(path) is not None)

TEXT = {"type": "string"}
NAME = {"type": "string", "format": "Python name"}
DAY = {"type": "string", "pattern": r"\A([0-9]{4}-[0-9]{2}-[0-9]{2})?\Z"}
NUMBER = {"type": "integer", "minimum": 1, "maximum": LARGEST}
SCOPES = {"type": "array", "items": {"type": "string", "pattern": r"\A[A-Za-z0-9_:.*-]{1,100}\Z"}}
PAGING = {
    "type": "object",
    "properties": {
        "style": {"enum": ["cursor", "offset"]},
        "in": {"enum": ["query", "body"]},
        "parameter": TEXT,
        "items": TEXT,
        "max_limit": NUMBER,
        "skip_with": TEXT,
    },
    "required": ["style", "in", "parameter"],
    "additionalProperties": False,
}
RATE_LIMIT = {
    "type": "object",
    "properties": {"calls": NUMBER, "seconds": NUMBER, "per": {"enum": ["workspace", "ip"]}},
    "required": ["calls", "seconds"],
    "additionalProperties": False,
}
PARAMETER = {
    "required": ["name", "in", "schema"],
    "properties": {PYTHON_NAME: NAME, "style": {"const": "form"}, "explode": {"type": "boolean"}},
    "if": {"properties": {"explode": {"const": False}}, "required": ["explode"]},
    "then": {"properties": {"in": {"const": "query"}, "schema": {"required": ["items"]}}},
}
CONTENT = {"additionalProperties": {"required": ["schema"]}}
OPERATION = {
    "required": ["tags", "responses", "x-method"],
    "properties": {
        "tags": {"type": "array", "minItems": 1},
        "parameters": {"items": PARAMETER},
        "requestBody": {"required": ["content"], "properties": {"content": CONTENT}},
        "responses": {"additionalProperties": {"properties": {"content": CONTENT}}},
        "x-method": NAME | {"not": {"enum": sorted(RESERVED_FOR_METHODS)}},
        "x-scopes": SCOPES,
        "x-scope-groups": {"type": "array", "items": SCOPES | {"minItems": 1}},
        "x-paging": PAGING,
        "x-rate-limits": {"type": "array", "items": RATE_LIMIT},
        "x-retry-safe": {"type": "boolean"},
        "x-error-field": TEXT,
        "x-published-operation-id": TEXT,
    },
}
TAG = {
    "required": ["name", "x-resource"],
    "properties": {"x-resource": NAME | {"not": {"enum": sorted(RESERVED_FOR_RESOURCES)}}},
}
FORM = {
    "type": "object",
    "required": ["paths", "tags", "components", "info"],
    "properties": {
        "tags": {"type": "array", "items": TAG},
        "paths": {
            "propertyNames": {"format": "path"},
            "additionalProperties": {
                "properties": dict.fromkeys(METHODS, OPERATION),
                "additionalProperties": False,
            },
        },
        "components": {
            "required": ["schemas", "responses"],
            "properties": {"schemas": {"type": "object", "propertyNames": {"format": "class name"}}},
        },
    },
}
MEMBER_NAME = NAME | {"not": {"enum": ["mro", "is_listed"]}}  # what every class, and every member, has already
SCHEMA = {
    "properties": {
        MEMBER_NAMES: {"type": "array", "items": MEMBER_NAME, "uniqueItems": True},
        MEMBER_DESCRIPTIONS: {"type": "array", "items": TEXT},
        GONE_MEMBERS: {"type": "array", "items": DAY},
        GONE: DAY,
        PYTHON_NAME: NAME,
        COMMA_SEPARATED: {"const": True},
    },
    "dependentRequired": {MEMBER_NAMES: ["enum"], COMMA_SEPARATED: ["type"]},
    "dependentSchemas": {MEMBER_NAMES: {"properties": {"enum": {"items": {"type": ["string", "integer"]}}}}},
}


def check_form(document: Node) -> None:
    """Raise a DocumentError that lists what openapi.yaml may not be, each with its place.

    Every check can rely on those before it.
    """
    check_bounds(document)
    check_is_openapi(document)
    check_structure(document)
    _refuse(_problems(FORM, document, "#"))
    _refuse(_problems_of_tags(document))
    schemas = _outermost_schemas(document)
    check_schemas(schemas)
    _refuse(_problems_of_schemas(schemas))
    check(document)


def _refuse(found: Iterator[str]) -> None:
    if problems := list(found):
        raise DocumentError(problems)


def _problems(schema: Node, node: Any, pointer: str) -> Iterator[str]:
    for error in Draft202012Validator(schema, format_checker=FORMATS).iter_errors(node):
        yield f"{'/'.join([pointer, *map(pointer_token, error.absolute_path)])}: {error.message[:300]}"


def _problems_of_tags(document: Node) -> Iterator[str]:
    for key in ("name", "x-resource"):
        for name, number in Counter(tag[key] for tag in document["tags"]).items():
            if number > 1:
                yield f"#/tags: {number} tags have the {key} {name}"
    names = {tag["name"] for tag in document["tags"]}
    for path, method, operation in operations(document):
        place = f"#/paths/{pointer_token(path)}/{method}"
        yield from (f"{place}: {tag} has no x-resource" for tag in operation["tags"] if tag not in names)
        if not any(status.startswith("2") for status in operation["responses"]):
            yield f"{place}/responses: no status says what a success gives"


def _problems_of_schemas(outermost: Node) -> Iterator[str]:
    for pointer, schema in _with_subschemas(outermost):
        if not isinstance(schema, dict):
            yield f"{pointer}: {schema} says nothing of a value"
            continue
        yield from _problems(SCHEMA, schema, pointer)
        for key in (MEMBER_NAMES, MEMBER_DESCRIPTIONS, GONE_MEMBERS):
            values, facts = schema.get("enum"), schema.get(key)
            if isinstance(values, list) and isinstance(facts, list) and len(facts) != len(values):
                yield f"{pointer}/{key} has {len(facts)} entries for {len(values)} values"


def _outermost_schemas(document: Node) -> Node:
    """The schemas of the components, parameters, requests and responses, by their places."""
    found = {f"#/components/schemas/{name}": node for name, node in document["components"]["schemas"].items()}
    for path, method, operation in operations(document):
        place = f"#/paths/{pointer_token(path)}/{method}"
        for index, parameter in enumerate(operation.get("parameters", [])):
            found[f"{place}/parameters/{index}/schema"] = parameter["schema"]
        responses = {f"responses/{status}": response for status, response in operation["responses"].items()}
        for holder, node in {"requestBody": operation.get("requestBody", {}), **responses}.items():
            found |= {f"{place}/{holder}/content/{kind}/schema": one["schema"] for kind, one in _contents(node)}
    return found


def _with_subschemas(outermost: Node) -> Iterator[tuple[str, Any]]:
    remaining = list(outermost.items())
    while remaining:
        pointer, schema = remaining.pop()
        yield pointer, schema
        for keyword, key, inner in subschemas(schema) if isinstance(schema, dict) else ():
            remaining.append(("/".join([pointer, keyword, *([] if key is None else [pointer_token(key)])]), inner))


def _contents(node: Node) -> list[tuple[str, Node]]:
    return [(pointer_token(kind), content) for kind, content in node.get("content", {}).items()]
