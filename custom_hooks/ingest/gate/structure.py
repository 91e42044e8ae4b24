"""Validation of a document by the JSON Schemas of OpenAPI 3.1."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from jsonschema import Draft202012Validator
from jsonschema.exceptions import ValidationError, best_match
from openapi_spec_validator.schemas import schema_v31
from referencing.jsonschema import DRAFT202012, EMPTY_REGISTRY

from ...errors import DocumentError
from ...openapi.document import Node, operations, pointer_token

LONGEST_MESSAGE = 200


def check_structure(document: Node, schemas: Mapping[str, Any]) -> None:
    """Raise a DocumentError that lists what OpenAPI does not allow, each with a JSON pointer.

    `schemas` are the outermost schemas of the document by their pointers.
    """
    # The schemas of 3.0 differ from these only in keywords such as `nullable`.
    problems = list(_problems(_validator(schema_v31), {**document, "openapi": "3.1.0"}, "#"))
    if not problems:
        validator = _validator(Draft202012Validator.META_SCHEMA)
        problems = [problem for pointer, node in schemas.items() for problem in _problems(validator, node, pointer)]
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
