"""What the sandbox remembers."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from ..faults.faults import Faults
from ..http.sent import SentRequest
from . import memberships
from .clock import Clock
from .keys import Keys
from .notices import Notice
from .owners import ORGANIZATION
from .table import Record, Table

if TYPE_CHECKING:
    from ..engine.entity import Entity

__all__ = ["Record", "State", "Store", "Table"]

MOST_REQUESTS = 10_000  # that are kept for who wants to look at them


class Store(dict[str, Table]):
    """The tables of one workspace by name; each is filled when it is first asked for.

    Attributes:
        workspace: ID of the workspace.
        clock: The time, which is the same in all workspaces of a sandbox.
        notices: What happened and has not been told to webhooks yet, the oldest first.
        workspaces: All workspaces of the sandbox, this one among them.
    """

    def __init__(self, workspace: str, clock: Clock, entities: Iterable[Entity], workspaces: Workspaces) -> None:
        super().__init__()
        self.workspace = workspace
        self.clock = clock
        self.notices: list[Notice] = []
        self.workspaces = workspaces
        self._entities: dict[str, list[Entity]] = {}
        for entity in entities:
            self._entities.setdefault(entity.table, []).append(entity)

    def __missing__(self, name: str) -> Table:
        entities = self._entities.get(name, ()) if self.workspace == ORGANIZATION else ()
        self[name] = {str(record[entity.key]): record for entity in entities for record in entity.seeds()}
        return self[name]

    def __setitem__(self, name: str, records: Mapping[str, Record]) -> None:
        indexed = {field for entity in self._entities.get(name, ()) for field in entity.indexed}
        super().__setitem__(name, Table(records, indexed=indexed))


class Workspaces(dict[str, Store]):
    """What each workspace has, by its id."""

    def begin(self, clock: Clock, entities: Iterable[Entity]) -> None:
        """Have the first workspace alone, with the records of some entities."""
        self._clock, self._entities = clock, tuple(entities)
        self.clear()
        self.new(ORGANIZATION)

    def new(self, name: str) -> Store:
        """Make a workspace; all but the first have nothing."""
        self[name] = Store(name, self._clock, self._entities, self)
        return self[name]


class State:
    """All that a sandbox remembers.

    Attributes:
        clock: Its time.
        workspaces: What each workspace has, by its id.
        keys: The API keys that it takes.
        requests: The latest requests that were let through.
        faults: What goes wrong on demand.
    """

    def __init__(self, entities: Iterable[Entity] = ()) -> None:
        self.clock: Clock = Clock()
        self.workspaces: Workspaces = Workspaces()
        self.keys: Keys = Keys(self.workspaces)
        self.requests: deque[SentRequest] = deque(maxlen=MOST_REQUESTS)
        self.faults: Faults = Faults()
        self.use(entities)

    def use(self, entities: Iterable[Entity]) -> None:
        """Begin with the records of some entities."""
        self.workspaces.begin(self.clock, entities)

    def workspace(self, name: str) -> Store:
        """What a workspace has; one that nobody has named before has nothing, and is administered by the first one."""
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
