"""What the sandbox remembers."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Iterable
from contextlib import AbstractContextManager
from functools import partial
from typing import TYPE_CHECKING, Any, TypeAlias

from ..faults.faults import Faults
from ..http.lanes import Lanes
from ..http.refusal import Refusal
from ..http.sent import SentRequest
from ..webhooks.deliveries import Deliveries
from .clock import Clock
from .keys import Keys
from .notices import Notices
from .owners import ORGANIZATION

if TYPE_CHECKING:
    from ..engine.entity import Entity

Record: TypeAlias = dict[str, Any]

MOST_REQUESTS = 10_000  # that are kept for who wants to look at them


class Table(dict[str, Record]):
    """Records of one kind, by the key that stands in their paths."""

    def find(self, key: str) -> Record:
        """The record with a key.

        Raises:
            Refusal: 404, there is none.
        """
        if key not in self:
            raise Refusal(404, "Resource not found")
        return self[key]


class Store(dict[str, Table]):
    """The tables of one workspace by name; each is filled when it is first asked for.

    Attributes:
        workspace: ID of the workspace.
        clock: The time, which is the same in all workspaces of a sandbox.
        deliveries: What webhooks are told, those of all workspaces of a sandbox.
        notices: What happened, which webhooks are told of as soon as it is written down here.
    """

    def __init__(self, workspace: str, clock: Clock, deliveries: Deliveries, entities: Iterable[Entity]) -> None:
        super().__init__()
        self.workspace = workspace
        self.clock = clock
        self.deliveries = deliveries
        self.notices: Notices = Notices(partial(deliveries.tell, self))
        self._entities = {entity.table: entity for entity in entities}

    def __missing__(self, name: str) -> Table:
        entity = self._entities.get(name)
        has_seeds = entity is not None and self.workspace == ORGANIZATION
        records = entity.seeds() if entity is not None and has_seeds else ()
        self[name] = Table({str(record[entity.key]): record for record in records} if entity else {})
        return self[name]


class State:
    """All that a sandbox remembers.

    Attributes:
        clock: Its time.
        keys: The API keys that it takes.
        workspaces: What each workspace has, by its id.
        requests: The latest requests that were let through.
        faults: What goes wrong on demand.
        rate_limits: Whether calls beyond the API's limits are refused.
        lanes: How far these limits are used.
        oddities: Whether answers are as odd as the live API's.
        lock: Held by whoever changes records: calls, and the thread that makes deliveries.
        deliveries: What webhooks are told.
    """

    def __init__(self, entities: Iterable[Entity] = ()) -> None:
        self.clock: Clock = Clock()
        self.keys: Keys = Keys()
        self.workspaces: dict[str, Store] = {}
        self.requests: deque[SentRequest] = deque(maxlen=MOST_REQUESTS)
        self.faults: Faults = Faults()
        self.rate_limits: bool = False
        self.lanes: Lanes = Lanes(self.clock)
        self.oddities: bool = False
        self.lock: AbstractContextManager[Any] = threading.RLock()
        self.deliveries: Deliveries = Deliveries(self.clock, self.lock)
        self.use(entities)

    def use(self, entities: Iterable[Entity]) -> None:
        """Begin with the records of some entities."""
        self._entities = list(entities)
        self.workspaces[ORGANIZATION] = self._new_store(ORGANIZATION)

    def reset(self) -> None:
        """Begin again: nothing that was sent, changed or planned is left."""
        for part in (self.requests, self.faults, self.lanes, self.deliveries, self.workspaces):
            part.clear()
        self.keys.reset()
        self.clock.reset()
        self.use(self._entities)

    @property
    def tables(self) -> set[str]:
        """The names of the tables that workspaces have."""
        named = {entity.table for entity in self._entities}
        return named.union(*self.workspaces.values())

    def new_key(self, scopes: Iterable[str], workspace: str | None) -> str:
        """Make an API key for a workspace."""
        return self.keys.new(scopes, self.workspace(workspace).workspace)

    def workspace(self, name: str | None = None) -> Store:
        """What a workspace has, the first one by default; one that nobody has named before has nothing."""
        name = name or ORGANIZATION
        if name not in self.workspaces:
            self.workspaces[name] = self._new_store(name)
        return self.workspaces[name]

    def store_of(self, workspace: str, on_behalf_of: str | None) -> Store:
        """What a call reads and changes.

        Raises:
            Refusal: 403, the workspace on whose behalf to call is none that the sandbox has.
        """
        name = workspace if on_behalf_of is None else on_behalf_of
        if name not in self.workspaces:
            raise Refusal(403, "Forbidden")
        return self.workspaces[name]

    def _new_store(self, workspace: str) -> Store:
        return Store(workspace, self.clock, self.deliveries, self._entities)
