"""Where in openapi.yaml a generated file comes from."""

from __future__ import annotations

from collections.abc import Iterable

from ..openapi import python_names
from ..openapi.document import Node, operations


def origins_in(problems: Iterable[str], document: Node) -> list[str]:
    """A line for every generated file that is named in some problems."""
    text = "\n".join(problems)
    return [f"{file} comes from {origin}" for file, origin in _origins(document).items() if file in text]


def _origins(document: Node) -> dict[str, str]:
    found: dict[str, str] = {}
    for path, method, operation in operations(document):
        folder = python_names.folder_name(operation["tags"][0])
        module = python_names.module_name(operation["operationId"])
        found[f"api/{folder}/{module}.py"] = f"{method.upper()} {path} ({operation['operationId']})"
    for name in document["components"]["schemas"]:
        found[f"models/{python_names.model_module(name)}.py"] = f"#/components/schemas/{name}"
    for tag in document["tags"]:
        found[f"resources/{tag['x-resource']}.py"] = f"the tag {tag['name']}"
    return found
