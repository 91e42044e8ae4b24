"""What differs, as an overlay: an action that makes the document say it, with the evidence beside it."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator
from typing import Any

from ..openapi.document import Node, component_name
from ..openapi.schemas import types_of
from .comparison import json_type
from .findings import Difference
from .places import quoted
from .reads import JSON


def overlay(differences: Iterable[Difference], day: datetime.date, *, enum_values: bool = False) -> Node:
    """An OpenAPI Overlay of all differences, which is a draft: what it says is for a person to judge.

    Args:
        enum_values: Whether values that an enum does not list are written where they read like its other ones.
    """
    actions: list[Node] = []
    removed: set[str] = set()
    for difference in differences:
        for target, change in _changes(difference, enum_values=enum_values):
            if target not in removed:
                actions.append({"target": target, "description": f"{evidence(difference)} ({day})", **change})
            removed |= {target} if "remove" in change else set()
    info = {"title": "What the live API answers otherwise than openapi.yaml says (a draft)", "version": str(day)}
    return {"overlay": "1.0.0", "info": info, "actions": actions}


def evidence(difference: Difference) -> str:
    """What was seen, how often, and where."""
    seen = f"{difference.count} of {difference.looked_at}"
    types = " or ".join(difference.types)
    where = ", ".join(difference.operations)
    match difference.kind:
        case "undocumented status":
            return f"Status {difference.name} is not documented: {types} in {seen} answers of that kind, {where}."
        case "undocumented field":
            form = f" ({difference.format})" if difference.format else ""
            return f"{difference.name} is not documented: {types}{form} in {seen} objects, {where}."
        case "free names":
            return f"Names that read like values, or too many for names of fields: in {seen} objects, {where}."
        case "missing field":
            return f"{difference.name} is required and missing in {seen} objects, {where}."
        case "other type":
            return f"{types}, documented as {_documented(difference.place.node)}: {seen} values, {where}."
        case "unlisted value":
            return f"Not among the values that are listed ({types}): {seen} values, {where}."
        case _:
            return f"Not of the format {difference.place.node.get('format')}: {seen} values, {where}."


def _documented(schema: Node) -> str:
    return " or ".join(types_of(schema)) or component_name(schema) or "several others"


def _changes(difference: Difference, *, enum_values: bool) -> Iterator[tuple[str, Node]]:
    """What to change, as (target, the rest of the action)."""
    path, node = difference.place.path, difference.place.node
    match difference.kind:
        case "undocumented status":
            schema: Node = {"type": _one_or_all(difference.types)}
            response = {"description": "Not documented.", "content": {JSON: {"schema": schema}}}
            yield path, {"update": {difference.name: response}}
        case "undocumented field":
            yield path, {"update": {"properties": {difference.name: _schema(difference)}}}
        case "free names":
            yield path, {"update": {"additionalProperties": True}}
        case "missing field":
            yield f"{path}.required[?(@ == {quoted(difference.name)})]", {"remove": True}
        case "other type":
            yield from _wider(path, node, difference.types)
        case "unlisted value" if "enum" not in node:
            yield f"{path}.const", {"remove": True}
        case "unlisted value":
            yield path, {"update": _more_values(node, difference, shown=enum_values)}
        case _:
            yield f"{path}.format", {"remove": True}


def _one_or_all(types: Iterable[str]) -> Any:
    listed = list(types)
    return listed[0] if len(listed) == 1 else listed


def _schema(difference: Difference) -> Node:
    """A schema of a field that is new, as far as it was seen."""
    schema: Node = {"type": _one_or_all(sorted(difference.types, key=lambda type_: type_ == "null"))}
    if difference.format:
        schema["format"] = difference.format
    if "array" in difference.types:
        schema["items"] = {}
    if "object" in difference.types:
        schema["additionalProperties"] = True
    return schema


def _wider(path: str, node: Node, types: Iterable[str]) -> Iterator[tuple[str, Node]]:
    """More types than the schema has."""
    for keyword in ("anyOf", "oneOf"):
        if keyword in node and "properties" not in node:
            update: Node = {keyword: [{"type": type_} for type_ in types]}
            yield path, {"update": update | ({"type": [*types_of(node), *types]} if types_of(node) else {})}
            return
    if "$ref" in node:
        yield f"{path}['$ref']", {"remove": True}
        yield path, {"update": {"anyOf": [{"$ref": node["$ref"]}, *({"type": type_} for type_ in types)]}}
        return
    if "const" in node:
        yield f"{path}.const", {"remove": True}
    update = {"type": [*types_of(node), *types]}
    if "enum" in node:
        update |= {"enum": [None]} if "null" in types else {}
        update |= {"x-extensible-enum": True} if {*types} - {"null"} else {}
    yield path, {"update": update}


def _more_values(node: Node, difference: Difference, *, shown: bool) -> Node:
    """More values than an enum lists: themselves, or only that there are some."""
    values = list(difference.values) if shown else []
    update: Node = {"enum": values} if values else {}
    if values and "x-enum-varnames" in node:
        update["x-enum-varnames"] = [_member(value) for value in values]
    return update if values and not difference.unshown else {**update, "x-extensible-enum": True}


def _member(value: str | int) -> str:
    if json_type(value) == "integer":
        return f"UNLISTED_{value}".replace("-", "MINUS_")
    return str(value).upper().replace("-", "_")
