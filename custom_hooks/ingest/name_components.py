"""The components of a published document get the names that openapi.yaml has for them.

What openapi.yaml has inline is written inline again where the published document made it a component.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..openapi.document import Node, mappings
from ..openapi.names import distinct, folded, pascal_case, shortened
from ..openapi.python_names import is_usable_class
from .inline_components import write_bodies_inline, write_new_ones_inline, write_values_inline
from .matching import Endpoint, Match

REFERENCE = re.compile(r"#/components/schemas/([^/]+)")


def name_components(document: Node, previous: Node, matches: dict[Endpoint, Match]) -> Iterator[str]:
    """Name all components of a document, in place; gives a line for each that is not called as published."""
    yield from _rename(document, previous)
    write_values_inline(document)
    write_new_ones_inline(document, previous, matches)
    yield from write_bodies_inline(document, previous)


def _rename(document: Node, previous: Node) -> Iterator[str]:
    """A component has the name that openapi.yaml has for it, or else its own or its title, if Python can have it."""
    schemas = document["components"]["schemas"]
    ours = previous["components"]["schemas"]
    names = {name: name for name, schema in schemas.items() if name in ours and _is_alike(schema, ours[name])}
    left = {folded(name): name for name in ours if name not in names}
    taken = {folded(name) for name in ours}
    for name, schema in sorted(schemas.items()):
        if name in names:
            continue
        old_name = left.get(folded(schema.get("title", "")), "") or left.get(folded(name), "")
        if old_name and _is_alike(schema, ours[old_name]):
            names[name] = left.pop(folded(old_name))
        else:
            names[name] = _new_name(name, schema, taken)
        if names[name] != name:
            yield f"#/components/schemas/{name}: called {names[name]}"
    document["components"]["schemas"] = {names[name]: schemas[name] for name in sorted(schemas, key=names.__getitem__)}
    for node in mappings(document):
        if isinstance(node.get("$ref"), str) and (match := REFERENCE.fullmatch(node["$ref"])):
            node["$ref"] = f"#/components/schemas/{names[match[1]]}"


def _new_name(name: str, schema: Node, taken: set[str]) -> str:
    """A free name for a component that openapi.yaml does not have; `taken` are folded names."""
    title = re.sub(r"[^A-Za-z0-9]", "", schema.get("title", ""))
    readable = title or re.sub(r"[^A-Za-z0-9]", "", name)
    candidates = [name, title, *(pascal_case(part) for part in (title, name) if part), f"{pascal_case(readable)}Entity"]
    usable = [candidate for candidate in map(shortened, candidates) if is_usable_class(candidate)]
    free = next(candidate for candidate in distinct([*usable, "Entity"]) if folded(candidate) not in taken)
    taken.add(folded(free))
    return free


def _is_alike(schema: Node, ours: Node) -> bool:
    """Whether two schemas may be versions of one: where both have fields (or values), they have some in common."""
    keywords = [{keyword for keyword in ("properties", "enum") if one.get(keyword)} for one in (schema, ours)]
    if not all(keywords):
        return True
    shared = keywords[0] & keywords[1]
    return any(value in list(ours[keyword]) for keyword in shared for value in schema[keyword])
