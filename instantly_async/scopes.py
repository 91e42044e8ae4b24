"""API key scopes: `resource:action`, where `all` stands for every resource or every action."""

from __future__ import annotations

from collections.abc import Iterable


def grants(held: Iterable[str], accepted: Iterable[str]) -> bool:
    """Whether a key that holds some scopes may call an operation that accepts any one of others.

    An operation for which the API states no scopes is open to every key.
    """
    accepted = tuple(accepted)
    return not accepted or any(covers(scope, wanted) for scope in held for wanted in accepted)


def covers(scope: str, wanted: str) -> bool:
    """Whether one scope includes another: `all:read` covers `leads:read`, `leads:all` covers `leads:update`."""
    resource, _, action = scope.partition(":")
    wanted_resource, _, wanted_action = wanted.partition(":")
    return resource in {wanted_resource, "all"} and action in {wanted_action, "all"}
