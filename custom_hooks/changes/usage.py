"""Who uses a model or an enum, directly or inside of others."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field

from ..render.description import Package
from ..render.reachable import reachable
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
            for name in reachable(types, package.models):
                result[name].directions.add(direction)
                result[name].resources.add(operation.resource)
                result[name].operations.add(operation.id)
    return dict(result)
