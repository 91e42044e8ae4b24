"""What a document makes of the generated part of the package: the names by which griffe knows it.

A difference that griffe finds is told already where these differ in the same way; what is left comes from the templates
and the hand-written modules.
"""

from __future__ import annotations

from ..render.resources import ResourceView
from .reading import API, Operation
from .values import text

CALLS = ("asyncio", "asyncio_detailed")


def names(api: API) -> dict[str, str]:
    """Every module, class, method, argument, field and member, with what griffe would notice of it."""
    found: dict[str, str] = {}
    for operation in api.operations.values():
        folder = f"api.{operation.folder}"
        module = f"{folder}.{operation.module}"
        found |= {folder: "folder", module: operation.id}
        for call in CALLS:
            found |= {f"{module}.{call}": "call", **_arguments(f"{module}.{call}", operation)}
        if "x-paging" in operation.node:
            found |= {f"{module}.iterate": "walk", **_walk(f"{module}.iterate", operation)}
        for name in (operation.name, *operation.aliases):
            found |= _method(name, operation)
    for name, model in api.models.items():
        found[f"models.{name}"] = f"page of {api.pages[name]}" if name in api.pages else "model"
        found |= {f"models.{name}.{field.name}": text(field.type) for field in model.fields.values()}
    for name, enum in api.enums.items():
        found[f"models.{name}"] = enum.base
        found |= {f"models.{name}.{member}": repr(value) for value, member in enum.names.items()}
    return found


def _method(name: str, operation: Operation) -> dict[str, str]:
    resource, _, method = name.partition(".")
    path = f"resources.{resource}.{ResourceView(resource, '', []).class_name}"
    found = {f"resources.{resource}": "module", path: "class", f"resources.Resources.{resource}": "resource"}
    is_walk = "x-paging" in operation.node
    arguments = _walk(f"{path}.{method}", operation) if is_walk else _arguments(f"{path}.{method}", operation)
    return {**found, f"{path}.{method}": "walk" if is_walk else "call", **arguments}


def _arguments(function: str, operation: Operation) -> dict[str, str]:
    positional = operation.positional
    return {
        f"{function}({name})": f"argument {positional.index(name)}" if name in positional else _need(argument.required)
        for name, argument in operation.arguments.items()
    }


def _walk(function: str, operation: Operation) -> dict[str, str]:
    largest = operation.node["x-paging"].get("max_limit", 100)
    extra = {f"{function}({name})": "optional" for name in ("max_items", "prefetch")}
    return {**_arguments(function, operation), **extra, f"{function}(limit)": f"optional, {largest}"}


def _need(required: bool) -> str:
    return "required" if required else "optional"
