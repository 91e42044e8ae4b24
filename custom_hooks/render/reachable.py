"""Which models and enums a value has, directly or inside of others."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from .description import Model
from .python_types import Type, named


def reachable(types: Iterable[Type], models: Mapping[str, Model]) -> set[str]:
    """The names of all models and enums that values of some types may have anywhere inside of them."""
    found: set[str] = set()
    remaining = list(types)
    while remaining:
        for name in {option.name for option in named(remaining.pop())} - found:
            found.add(name)
            if name in models:
                remaining += models[name].types
    return found
