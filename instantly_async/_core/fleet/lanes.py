"""What calls of a fleet wait for together, and the part of it that one process has while Redis is away."""

from __future__ import annotations

import hashlib
from math import ceil

from attrs import evolve, frozen

from ..operation import Operation, RateLimit
from ..rate_limits import windows


@frozen
class Lane:
    """Limits, and where in Redis it stands how far they are used.

    Attributes:
        workspace: A hash that stands for a workspace; empty for the calls of all.
        operation: The name of the operation; None for all of a workspace.
    """

    prefix: str
    workspace: str
    operation: str | None
    limits: tuple[RateLimit, ...]

    @property
    def keys(self) -> list[str]:
        """The names of what Redis keeps: all with one hash tag, so that a cluster has them in one place."""
        name = f"{{{self.prefix}}}:{self.workspace or 'all'}:{self.operation or 'all'}"
        return [f"{name}:{what}" for what in ("used", "queue", "alive", "hold")]

    @property
    def windows(self) -> list[dict[str, float]]:
        """The limits, with the margin that all windows have on this side."""
        return [{"calls": limit.calls, "span": limit.seconds + windows.MARGIN} for limit in self.limits]


def lanes_of(prefix: str, workspace: str, operation: Operation, limits: tuple[RateLimit, ...]) -> list[Lane]:
    """The lanes that a call has to pass, in this order. It is not known which processes of a fleet share an address."""
    own = tuple(limit for limit in operation.rate_limits if limit.per == "workspace")
    by_address = tuple(limit for limit in operation.rate_limits if limit.per == "ip")
    lanes = [Lane(prefix, workspace, operation.name, own)]
    if by_address:
        lanes.append(Lane(prefix, "", operation.name, by_address))
    lanes.append(Lane(prefix, workspace, None, limits))
    return lanes


def hashed(name: str) -> str:
    """What stands for a workspace in Redis: its name may be a secret."""
    return hashlib.sha256(name.encode()).hexdigest()[:32]


def share(limits: tuple[RateLimit, ...], processes: int) -> tuple[RateLimit, ...]:
    """The part of limits that one of several processes has; fewer than one call in a window is one in a longer one."""
    return tuple(
        evolve(limit, calls=limit.calls // processes)
        if limit.calls >= processes
        else evolve(limit, calls=1, seconds=ceil(limit.seconds * processes / limit.calls))
        for limit in limits
    )


def share_of(operation: Operation, processes: int) -> Operation:
    """An operation with the part of its limits that one of several processes has."""
    if not operation.rate_limits:
        return operation
    return evolve(operation, rate_limits=share(operation.rate_limits, processes))
