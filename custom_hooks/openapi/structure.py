"""Validation of a document by the JSON Schemas of OpenAPI 3.1."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from jsonschema import Draft202012Validator
from jsonschema.exceptions import ValidationError, best_match
from openapi_spec_validator.schemas import schema_v31
from referencing.jsonschema import DRAFT202012, EMPTY_REGISTRY

from ..errors import DocumentError
from .document import Node, operations, pointer_token

LONGEST_MESSAGE = 200


def check_structure(document: Node) -> None:
    """Raise a DocumentError that lists what OpenAPI does not allow, schemas aside, each with a JSON pointer."""
    # The schema of 3.0 differs from this one only in keywords such as `nullable`.
    problems = list(_problems(_validator(schema_v31), {**document, "openapi": "3.1.0"}, "#"))
    if not problems and not any(True for _ in operations(document)):
        problems = ["no path of the document has an operation"]
    if problems:
        raise DocumentError(list(dict.fromkeys(problems)))  # one fault may break several rules


def check_schemas(schemas: Mapping[str, Any]) -> None:
    """The same for the outermost schemas of a document, which are given by their pointers."""
    validator = _validator(Draft202012Validator.META_SCHEMA)
    problems = [problem for pointer, node in schemas.items() for problem in _problems(validator, node, pointer)]
    if problems:
        raise DocumentError(list(dict.fromkeys(problems)))


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
