"""What the sandbox remembers."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable
from contextlib import AbstractContextManager
from typing import Any

from attrs import evolve

from ..faults.faults import Faults
from ..http.lanes import Lanes
from ..http.sent import SentRequests
from ..sending.behaviour import Behaviour
from ..webhooks.deliveries import Deliveries
from . import memberships
from .clock import Clock
from .keys import Keys
from .owners import ORGANIZATION
from .store import FirstRecords, RecordKind, Store, Workspaces


class State:
    """All that a sandbox remembers.

    Attributes:
        clock: Its time.
        lock: Held by whoever changes records: calls, and the thread that makes deliveries.
        deliveries: What webhooks are told.
        workspaces: What each workspace has, by its id.
        keys: The API keys that it takes.
        requests: The latest requests that were let through.
        faults: What goes wrong on demand.
        behaviour: How leads react to e-mails.
        rate_limits: Whether calls beyond the API's limits are refused.
        lanes: How far these limits are used.
        oddities: Whether answers are as odd as the live API's.
        remember: Called at the end of a reset, to bring back what outlives it.
    """

    def __init__(
        self,
        entities: Iterable[RecordKind] = (),
        *,
        first_records: FirstRecords = lambda entity: entity.seeds(),
        behaviour: Behaviour | None = None,
    ) -> None:
        self.clock: Clock = Clock()
        self.lock: AbstractContextManager[Any] = threading.RLock()
        self.deliveries: Deliveries = Deliveries(self.clock, self.lock)
        self.behaviour: Behaviour = behaviour or Behaviour()
        self._first_behaviour = evolve(self.behaviour)
        self.workspaces: Workspaces = Workspaces(self.clock, self.behaviour, self.deliveries, first_records)
        self.keys: Keys = Keys(self.workspaces)
        self.requests: SentRequests = SentRequests()
        self.faults: Faults = Faults()
        self.rate_limits: bool = False
        self.lanes: Lanes = Lanes(self.clock)
        self.oddities: bool = False
        self.remember: Callable[[], None] = lambda: None
        self.use(entities)

    def use(self, entities: Iterable[RecordKind]) -> None:
        """Begin with the records of some entities."""
        self.workspaces.begin(entities)

    def reset(self) -> None:
        """Begin again: nothing that was sent, changed or planned is left, and what a file had is there again."""
        for part in (self.requests, self.faults, self.lanes, self.deliveries):
            part.clear()
        self.keys.reset()
        self.clock.reset()
        self.behaviour.become(self._first_behaviour)
        self.use(self.workspaces.entities)
        self.remember()

    @property
    def tables(self) -> set[str]:
        """The names of the tables that workspaces have."""
        named = {entity.table for entity in self.workspaces.entities}
        return named.union(*self.workspaces.values())

    def new_key(self, scopes: Iterable[str], workspace: str | None) -> str:
        """Make an API key for a workspace."""
        return self.keys.new(scopes, self.workspace(workspace).workspace)

    def workspace(self, name: str | None = None) -> Store:
        """What a workspace has, the first one by default.

        One that nobody has named before has nothing, and is administered by the first one.
        """
        name = name or ORGANIZATION
        if name not in self.workspaces:
            memberships.add(self.workspaces[ORGANIZATION], self.workspaces.new(name).workspace, memberships.ACCEPTED)
        return self.workspaces[name]

    def store_of(self, workspace: str, on_behalf_of: str | None) -> Store:
        """What a call reads and changes.

        Args:
            workspace: ID of the workspace that the key belongs to.
            on_behalf_of: ID of the workspace that it calls for, if it is another one.

        Raises:
            Refusal: 403, that is no workspace which the key's own one administers.
        """
        return memberships.store_for(self.workspaces, workspace, workspace if on_behalf_of is None else on_behalf_of)
