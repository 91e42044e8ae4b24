"""What a document must have so that code can be made of it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..errors import DocumentError
from .document import Node, lookup, operations, pointer_token
from .names import IDENTIFIER


def check(document: Node) -> None:
    """Raise a DocumentError that lists everything the generator could not work with."""
    check_is_openapi(document)
    problems = [*_operation_problems(document), *_reference_problems(document, document, "#")]
    if problems:
        raise DocumentError(problems)


def check_is_openapi(document: Node) -> None:
    """Raise a DocumentError where this is no OpenAPI document at all."""
    if not str(document.get("openapi", "")).startswith("3."):
        raise DocumentError(["the document has no `openapi: 3.x` line, so it is no OpenAPI document"])
    if not isinstance(document.get("paths"), dict) or not document["paths"]:
        raise DocumentError(["the document has no paths"])


def _operation_problems(document: Node) -> Iterator[str]:
    pointers: dict[str, str] = {}
    for path, method, operation in operations(document):
        pointer = f"#/paths/{pointer_token(path)}/{method}"
        operation_id = operation.get("operationId")
        if not operation_id:
            yield f"{pointer}: the operation has no operationId"
        elif not IDENTIFIER.fullmatch(operation_id):
            yield f"{pointer}: operationId {operation_id!r} is no identifier"
        elif operation_id in pointers:
            yield f"{pointer}: {pointers[operation_id]} has the operationId {operation_id!r}, too"
        else:
            pointers[operation_id] = pointer
        if not operation.get("tags"):
            yield f"{pointer}: the operation has no tags"


def _reference_problems(document: Node, node: Any, pointer: str) -> Iterator[str]:
    if isinstance(node, dict):
        reference = node.get("$ref")
        if isinstance(reference, str):
            try:
                lookup(document, reference)
            except DocumentError:
                yield f"{pointer}: dangling $ref {reference}"
        for key, value in node.items():
            yield from _reference_problems(document, value, f"{pointer}/{pointer_token(key)}")
    elif isinstance(node, list):
        for index, value in enumerate(node):
            yield from _reference_problems(document, value, f"{pointer}/{index}")
