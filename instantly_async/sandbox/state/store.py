"""What the workspaces of a sandbox have: tables of records."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from difflib import get_close_matches
from functools import partial
from typing import Protocol, TypeAlias

from ..sending.behaviour import Behaviour
from ..webhooks.sending import Delivery
from .clock import Clock
from .notices import Notice, Notices
from .owners import ORGANIZATION
from .table import Record, Table

__all__ = ["Record", "Store", "Table"]


class RecordKind(Protocol):
    """What a store has to know of a kind of records; an entity of the engine is one."""

    @property
    def table(self) -> str:
        """Name of its table."""
        ...

    @property
    def key(self) -> str:
        """Field that stands in the paths of its records."""
        ...

    @property
    def indexed(self) -> tuple[str, ...]:
        """Fields by which records are looked up."""
        ...

    @property
    def seeds(self) -> Callable[[], Iterable[Record]]:
        """Makes the records to begin with."""
        ...


FirstRecords: TypeAlias = Callable[[RecordKind], Iterable[Record]]


class Deliverer(Protocol):
    """Who delivers to webhooks."""

    def tell(self, store: Store, notice: Notice) -> None:
        """Deliver to those webhooks of a workspace that hear of something."""
        ...

    async def test(self, store: Store, webhook: Record, body: Record) -> Delivery:
        """Deliver something at once."""
        ...


# Tables that every sandbox has, whatever groups it has: among them campaigns that are shared, and what leads will do.
_ALWAYS = {
    *("api_keys", "audit_logs", "campaign_shares", "coming_reactions", "workspace_group_members", "workspaces"),
}


class Store(dict[str, Table]):
    """The tables of one workspace by name; each is filled when it is first asked for.

    Attributes:
        workspace: ID of the workspace.
        workspaces: All workspaces of the sandbox, this one among them.
        clock: The time, which is the same in all of them.
        behaviour: How leads react to e-mails.
        deliveries: What webhooks are told, those of all of them.
        notices: What happened, which webhooks are told of as soon as it is written down here.
    """

    def __init__(self, workspace: str, workspaces: Workspaces) -> None:
        super().__init__()
        self.workspace = workspace
        self.workspaces = workspaces
        self.clock: Clock = workspaces.clock
        self.behaviour: Behaviour = workspaces.behaviour
        self.deliveries: Deliverer = workspaces.deliveries
        self.notices: Notices = Notices(partial(self.deliveries.tell, self))
        self._first_records = workspaces.first_records
        self._entities: dict[str, list[RecordKind]] = {}
        for entity in workspaces.entities:
            self._entities.setdefault(entity.table, []).append(entity)

    def __missing__(self, name: str) -> Table:
        if self._entities and name not in self._entities.keys() | _ALWAYS:
            nearest = get_close_matches(str(name), self._entities, n=1) or sorted(self._entities)
            raise KeyError(f"the sandbox has no table {name!r}, but has {', '.join(nearest)}")
        entities = self._entities.get(name, ()) if self.workspace == ORGANIZATION else ()
        self[name] = {str(record[entity.key]): record for entity in entities for record in self._first_records(entity)}
        return self[name]

    def __setitem__(self, name: str, records: Mapping[str, Record]) -> None:
        indexed = {field for entity in self._entities.get(name, ()) for field in entity.indexed}
        super().__setitem__(name, Table(records, indexed=indexed))

    def all_tables(self) -> dict[str, Table]:
        """All tables by name, those among them that nobody has asked for yet."""
        names = dict.fromkeys([*self._entities, *self])
        return {name: self[name] for name in names}


class Workspaces(dict[str, Store]):
    """What each workspace has, by its id.

    Attributes:
        clock: The time in all of them.
        behaviour: How their leads react to e-mails.
        deliveries: What their webhooks are told.
        first_records: Gives the records of a kind with which the first of them begins.
        entities: The kinds of their records.
    """

    entities: tuple[RecordKind, ...]

    def __init__(self, clock: Clock, behaviour: Behaviour, deliveries: Deliverer, first_records: FirstRecords) -> None:
        super().__init__()
        self.clock = clock
        self.behaviour = behaviour
        self.deliveries = deliveries
        self.first_records = first_records

    def begin(self, entities: Iterable[RecordKind]) -> None:
        """Have the first workspace alone, with the records of some entities."""
        self.entities = tuple(entities)
        self.clear()
        self.new(ORGANIZATION)

    def new(self, name: str) -> Store:
        """Make a workspace; all but the first have nothing."""
        self[name] = Store(name, self)
        return self[name]
