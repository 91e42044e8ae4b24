"""Where a schema stands in the document, as the JSONPath by which an overlay finds it."""

from __future__ import annotations

import re

from attrs import frozen

from ..openapi.document import Node, lookup

_PLAIN = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")


@frozen(eq=False)
class Place:
    """A node of the document, and its path; a component has one place, whoever refers to it."""

    path: str
    node: Node

    def inner(self, *steps: str | int) -> Place:
        """The place so many steps further in."""
        path, node = self.path, self.node
        for step in steps:
            path += written(step)
            node = node[step]  # type: ignore[index]  # a list has indexes, and a dictionary names
        return Place(path, node)

    def followed(self, document: Node) -> Place:
        """The place that a reference leads to in the end; itself, where there is none."""
        place = self
        while "$ref" in place.node:
            reference: str = place.node["$ref"]
            steps = reference.removeprefix("#/").split("/")
            path = "".join(written(step.replace("~1", "/").replace("~0", "~")) for step in steps)
            place = Place(f"${path}", lookup(document, reference))
        return place


def written(step: str | int) -> str:
    """One step of a JSONPath."""
    if isinstance(step, int):
        return f"[{step}]"
    return f".{step}" if _PLAIN.fullmatch(step) else f"[{quoted(step)}]"


def quoted(text: str) -> str:
    """A text inside of a JSONPath."""
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'"
