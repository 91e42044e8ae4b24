"""Components that are only another name for a component, and those that have no meaning."""

from __future__ import annotations

from collections.abc import Iterator

from ..errors import DocumentError
from ..openapi.cycles import cycles
from ..openapi.document import Node, component_name, mappings, pointer_token
from ..openapi.schemas import COMPOSITIONS

# Schemas under these keywords apply to the same value, and not to a part of it.
APPLIED = ("not", "if", "then", "else")
ANNOTATIONS = {
    "title",
    "description",
    "summary",
    "deprecated",
    "readOnly",
    "writeOnly",
    "example",
    "examples",
    "default",
}


def replace_aliases(document: Node) -> Iterator[str]:
    """Replace aliases by what they are a name for; gives a line for each.

    Raises:
        DocumentError: A component is defined by itself alone.
    """
    schemas = document["components"]["schemas"]
    endless = cycles({name: _applied(schema) for name, schema in schemas.items()})
    if endless:
        reason = "is defined by itself, without a field or an item between; no value can be described so"
        raise DocumentError([f"#/components/schemas/{pointer_token(name)}: {reason}" for name in sorted(endless)])
    aliases = {name: component_name({"$ref": only_reference(schema)}) for name, schema in schemas.items()}
    aliases = {
        name: target for name, target in aliases.items() if target in schemas and not schemas[name].get("nullable")
    }
    for node in mappings(document) if aliases else ():
        while (name := component_name(node)) in aliases:
            node["$ref"] = f"#/components/schemas/{pointer_token(aliases[name])}"
    for name, target in aliases.items():
        del schemas[name]
        yield f"#/components/schemas/{pointer_token(name)}: only another name for {target}"


def _applied(schema: Node) -> set[str]:
    """The components that apply to the same value as a schema."""
    options = [option for keyword in COMPOSITIONS for option in schema.get(keyword, ())]
    options += [schema[keyword] for keyword in APPLIED if keyword in schema]
    options += schema.get("dependentSchemas", {}).values()
    names = {component_name(schema)} - {""}
    return names.union(*(_applied(option) for option in options if isinstance(option, dict)))


def only_reference(schema: Node) -> str:
    """The reference of a schema that says nothing beside it; empty where there is none."""
    said = facts(schema)
    parts = [part for part in said.get("allOf", ()) if facts(part)]
    if said.keys() <= {"allOf", "nullable"} and len(parts) == 1:
        return only_reference(parts[0])
    return str(said["$ref"]) if said.keys() == {"$ref"} else ""


def facts(schema: Node) -> Node:
    """A schema without what only describes it."""
    return {key: value for key, value in schema.items() if key not in ANNOTATIONS and not key.startswith("x-")}
