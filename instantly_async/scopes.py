"""API key scopes: `resource:action`, where `all` stands for every resource or every action.

`required` says which scopes an operation accepts, and `minimal` which ones a key should be given for several. Both take
operations (`list_leads.OPERATION`), resource methods (`instantly.leads.list`) and names (`"leads.list"`).
`await instantly.scopes_held()` asks the API what a key holds, and gives `HeldScopes`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING, Any, TypeAlias

from ._core.endpoint_modules import endpoint
from ._core.operation import Operation
from ._core.scopes import advice, covers, grants, grants_one_of, groups

if TYPE_CHECKING:
    from ._core.held_scopes import HeldScopes as HeldScopes
    from ._core.held_scopes import ScopeFinding as ScopeFinding
else:

    def __getattr__(name: str) -> object:
        """What few programs need is loaded when they do."""
        if name not in {"HeldScopes", "ScopeFinding"}:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from ._core import held_scopes

        return getattr(held_scopes, name)


__all__ = [
    "HeldScopes",
    "OperationLike",
    "ScopeFinding",
    "advice",
    "covers",
    "find",
    "grants",
    "groups",
    "minimal",
    "required",
]

OperationLike: TypeAlias = Operation | str | Callable[..., Any]
"""An operation, its name such as `leads.list`, its operationId, or the resource method itself."""


def required(*operations: OperationLike) -> tuple[str, ...]:
    """The scopes that the operations accept; a key needs one of them for each operation.

    Empty where the API states none. Use `groups` where it matters that a few operations need two scopes at once.

    Args:
        operations: Operations, resource methods or names.

    Returns:
        The scopes, each once.

    Raises:
        ValueError: There is no such operation.
    """
    accepted = (scope for operation in _operations(operations) for scope in operation.scopes)
    return tuple(dict.fromkeys(accepted))


def minimal(*operations: OperationLike) -> tuple[str, ...]:
    """The narrowest scopes with which a key may call all of the operations.

    `leads:read` and `campaigns:update` rather than `all:all`. A scope that operations ask for but that no key can be
    given (the API's own list lacks a few) is replaced by the narrowest one that can.

    Args:
        operations: Operations, resource methods or names.

    Returns:
        The scopes, sorted; none where the API states none.

    Raises:
        ValueError: There is no such operation.
    """
    chosen: list[str] = []
    needed = [group for operation in _operations(operations) for group in groups(operation)]
    for group in sorted(needed, key=len):  # where there is no choice, that choice serves others too
        if not grants_one_of(chosen, group):
            chosen.append(_narrowest(group))
    return tuple(sorted(scope for scope in chosen if not any(covers(o, scope) for o in chosen if o != scope)))


def find(operation: OperationLike) -> Operation:
    """The operation that a resource method or a name stands for.

    Args:
        operation: An operation, a resource method, a name such as `leads.list`, or an operationId.

    Returns:
        The operation, with its method, path, scopes and limits.

    Raises:
        ValueError: There is no such operation.
    """
    if isinstance(operation, Operation):
        return operation
    return endpoint(operation if isinstance(operation, str) else _method_name(operation)).OPERATION


def _operations(given: Iterable[OperationLike]) -> Iterator[Operation]:
    return (find(operation) for operation in given)


def _method_name(method: Callable[..., Any]) -> str:
    """The name that a resource's module and the method give it: `resources/leads.py`, `list` → `leads.list`."""
    module = getattr(method, "__module__", "").rpartition(".")[2]
    return f"{module}.{getattr(method, '__name__', '')}"


def _narrowest(group: tuple[str, ...]) -> str:
    from . import models

    known = set(getattr(models, "APIKeyScope", ()))  # generated, and perhaps gone from the API's document
    available = [scope for scope in group if scope in known] or list(group)
    return min(available, key=lambda scope: scope.split(":").count("all"))
