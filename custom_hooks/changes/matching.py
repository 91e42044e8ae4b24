"""Which operation and which resource of one version is which of the other."""

from __future__ import annotations

from typing import TypeAlias

from ..render.description import Operation, Package

Pair: TypeAlias = tuple[Operation, Operation]


def operation_pairs(old: Package, new: Package) -> list[Pair]:
    """The operations of both versions: the same by operationId, else by method and path."""
    pairs = [(operation, new.operations[id_]) for id_, operation in old.operations.items() if id_ in new.operations]
    routes = {operation.route: operation for id_, operation in new.operations.items() if id_ not in old.operations}
    rest = [operation for id_, operation in old.operations.items() if id_ not in new.operations]
    pairs += [(operation, routes[operation.route]) for operation in rest if operation.route in routes]
    return sorted(pairs, key=lambda pair: pair[0].id)


def renamed_resources(old: Package, new: Package) -> dict[str, str]:
    """The resources that have another name now."""
    names = {resource.tag: resource.name for resource in new.resources}
    pairs = {resource.name: names.get(resource.tag, resource.name) for resource in old.resources}
    return {before: after for before, after in pairs.items() if before != after}
