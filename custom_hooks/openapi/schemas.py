"""JSON Schemas: their types and subschemas, and which of them are equal."""

from __future__ import annotations

import hashlib
import json
from typing import Any

from .document import Node
from .extensions import (
    COMPONENT,
    COMPONENT_DESCRIPTION,
    GONE,
    GONE_MEMBERS,
    GUESSED,
    MEANINGS,
    MEMBER_DESCRIPTIONS,
    MEMBER_NAMES,
    NEEDS_WORDS,
    PYTHON_NAME,
)

COMPOSITIONS = ("anyOf", "oneOf", "allOf")
# What belongs to one use of a schema, and not to the component that it becomes.
USE = ("description", "readOnly", "default", "deprecated", GONE, PYTHON_NAME, NEEDS_WORDS)
# What does not tell schemas apart.
ANNOTATIONS = {"description", "examples", MEMBER_NAMES, MEMBER_DESCRIPTIONS, GONE_MEMBERS, GONE, PYTHON_NAME}
ANNOTATIONS |= {MEANINGS, COMPONENT, COMPONENT_DESCRIPTION, NEEDS_WORDS, GUESSED}


def types_of(schema: Node) -> list[str]:
    """The types that a schema allows; empty where it does not say."""
    types = schema.get("type", [])
    return [types] if isinstance(types, str) else list(types)


def subschemas(schema: Node) -> list[tuple[str, Any, Node]]:
    """The schemas directly inside a schema, as (keyword, key, schema).

    Compositions beside properties only say which of them go together; they are no schemas of values.
    """
    found: list[tuple[str, Any, Node]] = [
        ("properties", name, inner) for name, inner in schema.get("properties", {}).items()
    ]
    for keyword in ("items", "additionalProperties"):
        if isinstance(schema.get(keyword), dict):
            found.append((keyword, None, schema[keyword]))
    if "properties" not in schema:
        for keyword in COMPOSITIONS:
            found += [(keyword, index, option) for index, option in enumerate(schema.get(keyword, []))]
    return found


def is_component(schema: Node) -> bool:
    """Whether an inline schema becomes a component: objects with fields do, and enums with several values."""
    if schema.get("properties"):
        return True
    return len([value for value in schema.get("enum", []) if value is not None]) > 1


def fingerprint(schema: Node) -> str:
    """What a schema says, its annotations and its use aside; schemas of one fingerprint may share a component."""
    return json.dumps(_facts({key: value for key, value in schema.items() if key not in USE}), sort_keys=True)


def _facts(node: Any) -> Any:
    if isinstance(node, list):
        return [_facts(item) for item in node]
    if not isinstance(node, dict):
        return node
    ignored = {*ANNOTATIONS, "deprecated"} if GONE in node else ANNOTATIONS
    facts = {key: _fact(key, value) for key, value in node.items() if key not in ignored}
    if isinstance(facts.get("type"), list):
        types = [type_ for type_ in facts["type"] if type_ != "null"]
        facts["type"] = types[0] if len(types) == 1 and is_component(node) else facts["type"]
    return facts


def _fact(key: str, value: Any) -> Any:
    """What a keyword says, each value read once: reading it twice would double the time with every level."""
    match key, value:
        case "properties", dict():
            return {name: _facts(schema) for name, schema in value.items()}
        case "required", list():
            return sorted(value, key=str)
        case (("anyOf" | "oneOf" | "allOf"), list()):
            return sorted(map(_digest, value))
        case "enum", list():
            return sorted(map(json.dumps, value))
        case _ if key.startswith("x-"):
            return value
        case _:
            return _facts(value)


def _digest(option: Any) -> str:
    """A stand-in for an alternative by which alternatives can be sorted; it has one length however deep they are."""
    return hashlib.sha256(json.dumps(_facts(option), sort_keys=True).encode()).hexdigest()
