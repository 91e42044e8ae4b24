"""Which numbers are integers: the published document calls counts, codes and rates alike `number`."""

from __future__ import annotations

import re
from typing import Any

from ..openapi.document import Node
from ..openapi.extensions import GUESSED
from ..openapi.schemas import types_of

# Numbers with one of these in their name may have a fraction; all others are counts, codes, ports or positions.
FRACTIONAL = re.compile(
    r"(^|_)rates?(_|$)|percent|price|score|amount|(?<!interest_)value|confidence|seconds|time_saved|revenue|discount"
    r"|credit|progress"
)
BOUNDS = ("multipleOf", "minimum", "maximum", "default")  # one of them with a fraction shows what a number is


def prefer_integer(schema: Node, name: str, fractional: set[str]) -> None:
    """Make a number an integer where it can have no fraction; `fractional` are names whose examples have one."""
    if "number" not in types_of(schema):
        return
    values = [value for value in schema.get("enum", []) if value is not None]
    values += [schema["const"]] if "const" in schema else []
    if values:
        whole = all(isinstance(value, int) or (isinstance(value, float) and value.is_integer()) for value in values)
    elif any(isinstance(schema.get(key), float) and not schema[key].is_integer() for key in BOUNDS):
        whole = False
    else:
        schema[GUESSED] = True
        whole = bool(name) and name not in fractional and not FRACTIONAL.search(name)
    if whole:
        types = ["integer" if type_ == "number" else type_ for type_ in types_of(schema)]
        schema["type"] = types[0] if len(types) == 1 else types


def names_with_fractional_examples(node: Any, name: str = "") -> set[str]:
    """The names of all fields and parameters of a document that have an example or a default with a fraction."""
    if isinstance(node, list):
        return set().union(*(names_with_fractional_examples(item, name) for item in node))
    if not isinstance(node, dict):
        return set()
    examples = [node[key] for key in ("example", "default") if key in node]
    examples += node["examples"] if isinstance(node.get("examples"), list) else []
    found = {name} if any(isinstance(value, float) and not value.is_integer() for value in examples) else set()
    for key, value in node.items():
        if key == "properties" and isinstance(value, dict):
            for field, schema in value.items():
                found |= names_with_fractional_examples(schema, field)
        elif key == "schema" and isinstance(node.get("name"), str):
            found |= names_with_fractional_examples(value, node["name"])
        else:
            found |= names_with_fractional_examples(value, name)
    return found
