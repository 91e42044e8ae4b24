"""Validation of a document by the JSON Schemas of OpenAPI 3.1."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from jsonschema import Draft202012Validator
from jsonschema.exceptions import ValidationError, best_match
from openapi_spec_validator.schemas import schema_v31
from referencing.jsonschema import DRAFT202012, EMPTY_REGISTRY

from ..errors import DocumentError
from .check import check_is_openapi
from .document import Node, operations, pointer_token

LONGEST_MESSAGE = 200
VALUES = {"example", "examples"}  # what is in them is no part of the document


def check_structure(document: Node) -> None:
    """Raise a DocumentError that lists what OpenAPI does not allow, each with a JSON pointer."""
    check_is_openapi(document)
    # The schemas of 3.0 differ from these only in keywords such as `nullable`.
    problems = list(_problems(_validator(schema_v31), {**document, "openapi": "3.1.0"}, "#"))
    if not problems:  # only in a valid document is it certain where the schemas are
        schemas = _validator(Draft202012Validator.META_SCHEMA)
        problems = [problem for pointer, node in _schemas(document) for problem in _problems(schemas, node, pointer)]
    if not problems and not any(True for _ in operations(document)):
        problems = ["no path of the document has an operation"]
    if problems:
        raise DocumentError(list(dict.fromkeys(problems)))  # one fault may break several rules


def _validator(schema: Mapping[str, Any]) -> Draft202012Validator:
    """A validator that knows the anchors of its schema; by itself it would look for them at every reference."""
    resource = DRAFT202012.create_resource(schema)
    registry = EMPTY_REGISTRY.with_resource(resource.id() or "", resource).crawl()
    return Draft202012Validator(schema, registry=registry)


def _problems(validator: Draft202012Validator, node: Any, pointer: str) -> Iterator[str]:
    for error in validator.iter_errors(node):
        cause: ValidationError = best_match([error]) or error
        message = cause.message if len(cause.message) <= LONGEST_MESSAGE else f"{cause.message[:LONGEST_MESSAGE]} ..."
        yield f"{'/'.join([pointer, *(pointer_token(part) for part in cause.absolute_path)])}: {message}"


def _schemas(document: Node) -> Iterator[tuple[str, Any]]:
    """The outermost schemas, each with its pointer."""
    for section, named in document.get("components", {}).items():
        pointer = f"#/components/{section}"
        if section == "schemas":
            yield from ((f"{pointer}/{pointer_token(name)}", schema) for name, schema in named.items())
        else:
            yield from _schemas_in(named, pointer)
    yield from _schemas_in(document["paths"], "#/paths")


def _schemas_in(node: Any, pointer: str) -> Iterator[tuple[str, Any]]:
    children = node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ()
    for key, child in children:
        if key == "schema":
            yield f"{pointer}/{key}", child
        elif key not in VALUES:
            yield from _schemas_in(child, f"{pointer}/{pointer_token(key)}")
