"""Who uses a model or an enum, directly or inside of others."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field

from ..render.description import Package
from ..render.python_types import Type, named
from .rules import Direction


@dataclass
class Usage:
    """The uses of one model or enum."""

    directions: set[Direction] = field(default_factory=set)
    resources: set[str] = field(default_factory=set)
    operations: set[str] = field(default_factory=set)

    @property
    def resource(self) -> str:
        """The resource that uses it; "" where several do, or none."""
        return next(iter(self.resources)) if len(self.resources) == 1 else ""


def usages(package: Package) -> dict[str, Usage]:
    """The uses of every model and enum that an operation uses."""
    result: dict[str, Usage] = defaultdict(Usage)
    for operation in package.operations.values():
        sent = [argument.type for argument in operation.arguments]
        for direction, types in ((Direction.SENT, sent), (Direction.RECEIVED, [operation.response])):
            for name in _names(types, package):
                result[name].directions.add(direction)
                result[name].resources.add(operation.resource)
                result[name].operations.add(operation.id)
    return dict(result)


def _names(types: list[Type], package: Package) -> set[str]:
    seen: set[str] = set()
    remaining = list(types)
    while remaining:
        for name in {option.name for option in named(remaining.pop())} - seen:
            seen.add(name)
            if name in package.models:
                remaining += types_in_model(package, name)
    return seen


def types_in_model(package: Package, name: str) -> list[Type]:
    """The types of a model's fields, and of what other names may hold."""
    model = package.models[name]
    return [*(field.type for field in model.fields), *([model.free] if model.free else [])]
