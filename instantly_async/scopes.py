"""API key scopes: `resource:action`, where `all` stands for every resource or every action."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .operation import Operation


def groups(operation: Operation) -> tuple[tuple[str, ...], ...]:
    """What a key needs for an operation: one scope of each group. No group where the API states no scopes."""
    return operation.scope_groups or ((operation.scopes,) if operation.scopes else ())


def grants(held: Collection[str], operation: Operation) -> bool:
    """Whether a key that holds some scopes may call an operation."""
    return all(any(covers(scope, wanted) for scope in held for wanted in group) for group in groups(operation))


def covers(scope: str, wanted: str) -> bool:
    """Whether one scope includes another: `all:read` covers `leads:read`, `leads:all` covers `leads:update`."""
    resource, _, action = scope.partition(":")
    wanted_resource, _, wanted_action = wanted.partition(":")
    return resource in {wanted_resource, "all"} and action in {wanted_action, "all"}
