"""The order of the present openapi.yaml is kept: what is new comes last."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from ..openapi.document import Node


def position(known: Iterable[Any], key: Callable[[Any], Any] = lambda item: item) -> Callable[[Any], int]:
    """A sort key: what is known in its old order, everything else after it."""
    positions = {item: index for index, item in reversed(list(enumerate(known)))}
    return lambda item: positions.get(key(item), len(positions))


def order_like(new: Node, old: Node) -> None:
    """Put the keys of a mapping into the order of another one."""
    for name in sorted(new, key=position(old)):
        new[name] = new.pop(name)
