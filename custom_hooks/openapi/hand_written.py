"""The resources that have methods written by hand beside those of their operations: a line each.

The generated class inherits them from `_core/resource_methods/`, and no operation takes one of their names.
"""

from __future__ import annotations

METHODS: dict[str, set[str]] = {
    "leads": {"add_all", "export"},
}


def methods(resource: str) -> set[str]:
    """The names of a resource's hand-written methods; none for most."""
    return METHODS.get(resource, set())
