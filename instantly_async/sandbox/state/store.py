"""What the sandbox remembers."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, TypeAlias

from ..faults.faults import Faults
from ..http.refusal import Refusal
from ..http.sent import SentRequest
from ..sending.behaviour import Behaviour
from .clock import Clock
from .keys import Keys
from .notices import Notice
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
        behaviour: How its leads react to e-mails.
        notices: What happened and has not been told to webhooks yet, the oldest first.
    """

    def __init__(self, workspace: str, clock: Clock, behaviour: Behaviour, entities: Iterable[Entity]) -> None:
        super().__init__()
        self.workspace = workspace
        self.clock = clock
        self.behaviour = behaviour
        self.notices: list[Notice] = []
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
        behaviour: How leads react to e-mails.
    """

    def __init__(self, entities: Iterable[Entity] = (), *, behaviour: Behaviour | None = None) -> None:
        self.clock: Clock = Clock()
        self.keys: Keys = Keys()
        self.workspaces: dict[str, Store] = {}
        self.requests: deque[SentRequest] = deque(maxlen=MOST_REQUESTS)
        self.faults: Faults = Faults()
        self.behaviour: Behaviour = behaviour or Behaviour()
        self.use(entities)

    def use(self, entities: Iterable[Entity]) -> None:
        """Begin with the records of some entities."""
        self._entities = list(entities)
        self.workspaces[ORGANIZATION] = Store(ORGANIZATION, self.clock, self.behaviour, self._entities)

    def workspace(self, name: str) -> Store:
        """What a workspace has; one that nobody has named before has nothing."""
        if name not in self.workspaces:
            self.workspaces[name] = Store(name, self.clock, self.behaviour, self._entities)
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
