"""Whether the scopes of an API key suffice for an operation."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from .operation import Operation

MOST_SHOWN = 8  # scopes of a key in one message


def groups(operation: Operation) -> tuple[tuple[str, ...], ...]:
    """What a key needs for an operation: one scope of each group.

    Args:
        operation: The operation.

    Returns:
        The groups; none where the API states no scopes.
    """
    return operation.scope_groups or ((operation.scopes,) if operation.scopes else ())


def grants(held: Collection[str], operation: Operation) -> bool:
    """Whether a key that holds some scopes may call an operation.

    Args:
        held: The scopes of the key.
        operation: What is to be called.

    Returns:
        Whether it may, as far as scopes go.
    """
    return all(grants_one_of(held, group) for group in groups(operation))


def covers(scope: str, wanted: str) -> bool:
    """Whether one scope includes another: `all:read` covers `leads:read`, `leads:all` covers `leads:update`.

    Args:
        scope: The scope that a key has.
        wanted: The scope that is asked for.

    Returns:
        Whether it does.
    """
    resource, _, action = scope.partition(":")
    wanted_resource, _, wanted_action = wanted.partition(":")
    return resource in {wanted_resource, "all"} and action in {wanted_action, "all"}


def advice(operation: Operation, held: Collection[str] | None) -> str:
    """What a key lacks for an operation, in words, and how to come by it.

    Args:
        operation: What is to be called.
        held: What the key is known to hold; None where that is not known.

    Returns:
        A part of a sentence, without a full stop.
    """
    if not operation.scopes:
        return "the API states no scopes for it"
    needed = ", and one of ".join(", ".join(group) for group in groups(operation))
    known = "" if held is None else f" (it is known to hold {_some(held, operation)})"
    return f"the API key needs one of {needed}{known}; make one with api_keys.create or in the dashboard"


def _some(held: Collection[str], operation: Operation) -> str:
    """Scopes in words; of many, those of the operation's own resources first."""
    resources = {scope.partition(":")[0] for scope in operation.scopes}
    ordered = sorted(held, key=lambda scope: (scope.partition(":")[0] not in resources, scope))
    if len(ordered) <= MOST_SHOWN:
        return ", ".join(sorted(held)) or "none"
    return f"{', '.join(ordered[:MOST_SHOWN])} and {len(ordered) - MOST_SHOWN} more"


def grants_one_of(held: Iterable[str], group: Iterable[str]) -> bool:
    """Whether a key that holds some scopes has one of a group."""
    return any(covers(scope, wanted) for scope in held for wanted in group)
