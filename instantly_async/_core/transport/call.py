"""Where one call is on its way, and how long each phase of it may take."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from math import inf
from typing import Literal, TypeAlias

import anyio

Phase: TypeAlias = Literal["pool", "connect", "write", "read"]
ON_SENT = "on_sent"  # the extension of a request with what is to be called when it has left


class Call:
    """One call in the pool.

    Attributes:
        scope: The call runs in it; it ends when a phase takes too long, or when the pool is closed.
        phase: What the call is at.
        unsent: Whether nothing of the request has left this machine.
        on_sent: What to call when the request has left, or a part of it.
    """

    def __init__(self, limits: Mapping[str, float | None], on_sent: Callable[[], None] | None = None) -> None:
        self.scope = anyio.CancelScope()
        self.phase: Phase = "pool"
        self.unsent = True
        self.on_sent = on_sent
        self._limits = limits  # seconds for each phase; None for no limit

    def begin(self, phase: Phase) -> None:
        """Enter a phase, or start its time anew."""
        self.phase = phase
        limit = self._limits.get(phase)
        if limit is not None:
            self.scope.deadline = anyio.current_time() + limit
        elif self.scope.deadline != inf:
            self.scope.deadline = inf

    def overdue(self) -> str:
        """What to say of a phase that took too long."""
        limit = self._limits.get(self.phase)
        match self.phase:
            case "pool":
                return f"no connection was free within {limit} s"
            case "connect":
                return f"no connection was made within {limit} s"
            case "write":
                return f"the request could not be sent within {limit} s"
            case "read":
                return f"nothing came for {limit} s"
