"""What a schema asks of a value beside its type, by keyword."""

from __future__ import annotations

import hashlib
import json
from typing import Any, TypeAlias

from ..openapi.document import Node, resolve
from ..openapi.extensions import MEMBER_NAMES
from ..openapi.schemas import COMPOSITIONS, types_of  # beside fields they are conditions, else forms of a value

Limits: TypeAlias = dict[str, Any]

SIZES = {"minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties"}
SIZES |= {"maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties"}
LIMITS = {*SIZES, "pattern", "format", "const", "enum", "multipleOf", "uniqueItems"}
CONDITIONS = ("not", "if", "then", "else", "dependentRequired", "dependentSchemas", "propertyNames")
DESCRIPTIVE = {"description", "summary", "title", "examples", "example", "readOnly"}


def limits_of(document: Node, node: Node) -> Limits:
    """The limits of a value; a model and an enum have their own."""
    if "$ref" in node:
        component = resolve(document, node)
        return {} if _is_enum(component) or _is_model(component) else limits_of(document, component)
    limits = {key: value for key, value in node.items() if key in LIMITS}
    if limits.get("format") in {"date", "date-time"}:  # that is a type
        del limits["format"]
    if "enum" in limits:
        limits["enum"] = sorted((value for value in limits["enum"] if value is not None), key=str)
    if "contains" in node:
        limits["contains"] = _canonical(node["contains"])
    if isinstance(node.get("items"), dict):
        limits |= {f"items {key}": value for key, value in limits_of(document, node["items"]).items()}
    if isinstance(node.get("additionalProperties"), dict) and "properties" not in node:
        limits |= {f"values {key}": value for key, value in limits_of(document, node["additionalProperties"]).items()}
    return limits | (_limits_of_choices(document, node) if _is_choice(node) else conditions(node))


def conditions(node: Node) -> Limits:
    """Which fields go together; empty for most objects."""
    keys = (*CONDITIONS, *COMPOSITIONS) if "properties" in node else CONDITIONS
    rules = {key: node[key] for key in keys if key in node}
    return {"rule": _canonical(rules)} if rules else {}


def body_limits(body: Node) -> Limits:
    """The limits of a request body as a whole."""
    return {**conditions(body), **{key: body[key] for key in ("minProperties", "maxProperties") if key in body}}


def _limits_of_choices(document: Node, node: Node) -> Limits:
    choices = [choice for key in COMPOSITIONS for choice in node.get(key, []) if choice.get("type") != "null"]
    if len(choices) == 1:
        return limits_of(document, choices[0])
    forms = {
        _canonical([_form(choice), hashlib.sha256(_canonical(limits).encode()).hexdigest()])
        for choice in choices
        if (limits := limits_of(document, choice))
    }
    return {"forms": tuple(sorted(forms))} if forms else {}


def _form(node: Node) -> list[Any]:
    """What distinguishes one form of a value from the others."""
    items = node.get("items")
    return [node.get("$ref"), sorted(types_of(node)), _form(items) if isinstance(items, dict) else None]


def _is_choice(node: Node) -> bool:
    return "properties" not in node and any(key in node for key in COMPOSITIONS)


def _is_enum(component: Node) -> bool:
    return MEMBER_NAMES in component


def _is_model(component: Node) -> bool:
    types = types_of(component) or (["object"] if "properties" in component else [])
    return types == ["object"] and not _is_choice(component)


def _canonical(node: Any) -> str:
    """A schema without descriptions, in one order."""
    return json.dumps(_sorted(node), sort_keys=True, ensure_ascii=False)


def _sorted(node: Any) -> Any:
    if isinstance(node, dict):
        return {
            key: {name: _sorted(schema) for name, schema in value.items()}
            if key == "properties" and isinstance(value, dict)
            else _sorted(value)
            for key, value in node.items()
            if key not in DESCRIPTIVE
        }
    if isinstance(node, list):
        return sorted(map(_sorted, node), key=lambda item: json.dumps(item, sort_keys=True))
    return node
