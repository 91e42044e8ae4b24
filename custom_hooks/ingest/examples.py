"""Examples: those of a published document are made afresh at every download, so ours stay while they are valid."""

from __future__ import annotations

from typing import Any

from jsonschema import Draft202012Validator

from ..openapi.document import Node
from ..openapi.schemas import subschemas

CHECKED = {"type", "enum", "const", "maxLength"}


def is_valid(example: Any, schema: Node) -> bool:
    """Whether an example satisfies the schema that it illustrates; subschemas and patterns are not checked."""
    facts = {key: value for key, value in schema.items() if key in CHECKED}
    if isinstance(facts.get("enum"), list) and "null" in facts.get("type", ()):
        facts["enum"] = [*facts["enum"], None]
    valid: bool = Draft202012Validator(facts).is_valid(example)
    return valid


def remove_invalid_examples(schema: Node) -> None:
    """Remove the examples at or below a schema that contradict it, or may do so: nothing is matched with a pattern."""
    if "examples" in schema and ("pattern" in schema or not is_valid(schema["examples"][0], schema)):
        del schema["examples"]
    for _, _, inner in subschemas(schema):
        remove_invalid_examples(inner)


def carry_example(schema: Node, old: Node, component: Node) -> None:
    """Take the example of the present openapi.yaml, from the old schema or from the component that it refers to."""
    schema.pop("examples", None)
    for known in (old, component):
        candidate = known.get("examples")
        if candidate and known.get("pattern") == schema.get("pattern") and is_valid(candidate[0], schema):
            schema["examples"] = candidate
            return
