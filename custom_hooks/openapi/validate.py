"""Whether a document has the form of OpenAPI 3.1, by the JSON Schemas that define it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from jsonschema import Draft202012Validator
from jsonschema.exceptions import ValidationError, best_match
from openapi_spec_validator.schemas import schema_v31

from ..errors import DocumentError
from .document import METHODS, Node, check_kind, escaped, operations

LONGEST_MESSAGE = 200


def check_structure(document: Node) -> None:
    """Raise a DocumentError that lists what has no form that OpenAPI knows, each with its place."""
    check_kind(document)
    # What 3.0 does otherwise (`nullable`) is no question of form.
    problems = list(_problems(Draft202012Validator(schema_v31), {**document, "openapi": "3.1.0"}, ()))
    if not problems:  # only then is it known where the schemas are
        schemas = Draft202012Validator(Draft202012Validator.META_SCHEMA)
        problems = [told for place, node in _schemas(document) for told in _problems(schemas, node, place)]
    if not problems and not any(True for _ in operations(document)):
        problems = ["no path of the document has an operation"]
    if problems:
        raise DocumentError(list(dict.fromkeys(problems)))  # one rule may fail in several places of its own


def _problems(validator: Draft202012Validator, node: Any, place: tuple[str, ...]) -> Iterator[str]:
    for error in validator.iter_errors(node):
        cause: ValidationError = best_match([error]) or error
        message = cause.message if len(cause.message) <= LONGEST_MESSAGE else f"{cause.message[:LONGEST_MESSAGE]} ..."
        yield f"{'/'.join(['#', *place, *(escaped(part) for part in cause.absolute_path)])}: {message}"


def _schemas(document: Node) -> Iterator[tuple[tuple[str, ...], Any]]:
    """The outermost schemas, each with its place."""
    for name, schema in document.get("components", {}).get("schemas", {}).items():
        yield ("components", "schemas", escaped(name)), schema
    for path, item in document["paths"].items():
        yield from _schemas_in(item.get("parameters", []), ("paths", escaped(path), "parameters"))
        for method in METHODS:
            yield from _schemas_in(item.get(method, {}), ("paths", escaped(path), method))


def _schemas_in(node: Any, place: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], Any]]:
    children = node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ()
    for key, child in children:
        if key == "schema":
            yield (*place, key), child
        else:
            yield from _schemas_in(child, (*place, escaped(key)))
