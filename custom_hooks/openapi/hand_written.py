"""The resources and models that have something written by hand beside what is generated: a line each.

The generated class of a resource inherits its methods from `_core/resource_methods/`, and no operation takes one of
their names. The class of a model inherits its properties from `_core/model_properties/`; no field takes one of theirs.
The class of a resource with an export has a method `export`, which is printed with the arguments of that list.
"""

from __future__ import annotations

METHODS: dict[str, set[str]] = {
    "background_jobs": {"wait", "watch"},
    "block_list_entries": {"add_all"},
    "email_verification": {"verify", "verify_all"},
    "leads": {"add_all", "delete_all", "move_all"},
    "oauth": {"wait"},
    "supersearch_enrichment": {"wait", "wait_for_ai"},
}

EXPORTS: dict[str, str] = {
    "leads": "listLeads",
}

PROPERTIES: dict[str, set[str]] = {
    "BackgroundJob": {"failures"},
}


def methods(resource: str) -> set[str]:
    """The names of a resource's methods that are no operations; none for most."""
    return METHODS.get(resource, set()) | ({"export"} if resource in EXPORTS else set())


def properties(model: str) -> set[str]:
    """The names of a model's hand-written properties; none for most."""
    return PROPERTIES.get(model, set())
