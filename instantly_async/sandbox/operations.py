"""What openapi.yaml says of the arguments of every operation; operations.json is generated."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any, TypeAlias

from attrs import frozen

from .. import scopes

if TYPE_CHECKING:
    from .._core.operation import Operation

Schema: TypeAlias = Mapping[str, Any]


@frozen
class Described:
    """An operation, and the schemas of what it accepts."""

    operation: Operation
    path: Schema
    query: Schema
    body: Schema | None


def find(route: str) -> Described | None:
    """The operation of a route such as `GET /api/v2/accounts`; None where the API has none, or none any more."""
    found = _document()["operations"].get(route)
    if found is None:
        return None
    return Described(scopes.find(found["name"]), found.get("path", {}), found.get("query", {}), found.get("body"))


def resolve(schema: Schema | bool) -> Schema:
    """A schema without a reference at its top; true and false, which are schemas too, say nothing."""
    found: Schema = {} if isinstance(schema, bool) else schema
    while "$ref" in found:
        component = _document()["components"]["schemas"][found["$ref"].rpartition("/")[2]]
        found = component | {key: value for key, value in found.items() if key != "$ref"}
    return found


@cache
def _document() -> dict[str, Any]:
    text = files(__name__.rpartition(".")[0]).joinpath("operations.json").read_text(encoding="utf-8")
    document: dict[str, Any] = json.loads(text)
    return document
