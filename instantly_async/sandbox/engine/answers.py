"""Answers operations from what openapi.yaml describes: records are created, got, listed, updated and deleted.

What an operation does follows from its method, its path and the schema of its answer. An operation that does none of
these is answered with an example that validates.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import partial
from typing import Any, Literal, TypeAlias

from ..document.examples import example
from ..document.operations import Described, all_operations, resolve
from ..http.refusal import Refusal
from ..state.store import Record
from . import records, selection
from .entity import Entity
from .group import Call, Handler
from .paging import page

Kind: TypeAlias = Literal["code", "engine", "example"]

_ITEM = re.compile(r"(?P<collection>.+)/\{(?P<parameter>\w+)\}")
_LIST = re.compile(r"(?P<collection>.+)/list")


class Engine:
    """Finds what answers an operation."""

    def __init__(self, entities: Iterable[Entity]) -> None:
        declared = {entity.path: entity for entity in entities}
        self.entities: dict[str, Entity] = {**dict(_described_entities(declared)), **declared}

    def answer(self, described: Described) -> tuple[Kind, Handler]:
        """What answers an operation, and of which kind that is."""
        of_records = self._of_records(described)
        kind: Kind = "example" if of_records is None else "engine"
        handler = of_records or partial(_example, described)
        collection, _, rest = described.route.partition(" ")[2].partition("/{")
        if rest and (entity := self.entities.get(collection)):
            handler = partial(_of_record, handler, entity, rest.partition("}")[0])
        return kind, handler

    def _of_records(self, described: Described) -> Handler | None:
        method, _, path = described.route.partition(" ")
        if records.is_page(described):
            listed = _LIST.fullmatch(path)
            entity = self.entities.get(listed["collection"] if listed else path)
            return partial(_list, described, entity) if entity else None
        if method == "POST" and (entity := self.entities.get(path)):
            return partial(_create, described, entity) if _gives(described, entity) else None
        if (item := _ITEM.fullmatch(path)) and (entity := self.entities.get(item["collection"])):
            act = {"GET": _get, "PATCH": _update, "PUT": _update, "DELETE": _delete}[method]
            return partial(act, described, entity, item["parameter"])
        collection, _, rest = path.rpartition("/{")
        if rest.count("/") == 1 and (entity := self.entities.get(collection)) and _gives(described, entity):
            return partial(_act, described, entity, rest.partition("}")[0])
        return None


def _described_entities(declared: Mapping[str, Entity]) -> Iterator[tuple[str, Entity]]:
    """The collections of which openapi.yaml describes single records, with what can be told from it."""
    for described in all_operations():
        method, _, path = described.route.partition(" ")
        item = _ITEM.fullmatch(path)
        if item and method in {"GET", "PATCH", "DELETE"} and item["collection"] not in declared:
            table = re.sub(r"\W+", "_", re.sub(r"/\{\w+\}", "", item["collection"].removeprefix("/api/v2/")))
            properties = records.properties(described)
            key = item["parameter"] if item["parameter"] in properties else "id"
            searched = tuple(name for name in ("name", "label", "title", "email") if name in properties)
            yield item["collection"], Entity(table=table, path=item["collection"], key=key, searched=searched)


def _gives(described: Described, entity: Entity) -> bool:
    """Whether the answer is a record: it has the field that stands in the paths of records."""
    return entity.key in records.properties(described)


def _of_record(handler: Handler, entity: Entity, parameter: str, call: Call) -> Any:
    """What an operation on a record, or on something inside of it, answers: the record has to be there."""
    call.store[entity.table].find(call.path[parameter])
    return handler(call)


def _list(described: Described, entity: Entity, call: Call) -> Record:
    found = selection.select(call, entity, _inside(call, entity))
    answer = page(call, found, entity.cursor)
    answer["items"] = [records.shown_in_list(described, record) for record in answer["items"]]
    return {**_others(described, answer), **answer}


def _get(described: Described, entity: Entity, parameter: str, call: Call) -> Record:
    return records.shown(described, call.store[entity.table].find(call.path[parameter]))


def _create(described: Described, entity: Entity, call: Call) -> Record:
    record = records.new(described, call)
    entity.complete(call, record)
    _refuse_duplicates(call, entity, record)
    call.store[entity.table][str(record[entity.key])] = record
    return records.shown(described, record)


def _update(described: Described, entity: Entity, parameter: str, call: Call) -> Record:
    record = call.store[entity.table].find(call.path[parameter])
    changed = records.updated(described, call, record)
    _refuse_duplicates(call, entity, changed)
    record.update(changed)
    entity.changed(call, record)
    return records.shown(described, record)


def _delete(described: Described, entity: Entity, parameter: str, call: Call) -> Record:
    record = call.store[entity.table].find(call.path[parameter])
    del call.store[entity.table][call.path[parameter]]
    entity.deleted(call, record)
    return records.shown(described, record)


def _act(described: Described, entity: Entity, parameter: str, call: Call) -> Record:
    """What else is done to a record is not known: it is there, and stays as it is."""
    return records.shown(described, call.store[entity.table].find(call.path[parameter]))


def _example(described: Described, call: Call) -> Any:
    return None if described.answer is None else example(described.answer)


def _inside(call: Call, entity: Entity) -> list[Record]:
    """The records of a collection; of one inside of another record, those that belong to it."""
    found = call.store[entity.table].values()
    return [record for record in found if all(record.get(name, value) == value for name, value in call.path.items())]


def _others(described: Described, answer: Record) -> Record:
    """What a page needs beside its items."""
    schema = resolve(described.answer or {})
    names = [name for name in schema.get("required", ()) if name not in {"items", "next_starting_after", *answer}]
    return {name: example(schema["properties"][name]) for name in names}


def _refuse_duplicates(call: Call, entity: Entity, record: Record) -> None:
    for name in entity.unique:
        others = (other for other in call.store[entity.table].values() if other[entity.key] != record[entity.key])
        if any(other.get(name) == record.get(name) for other in others):
            raise Refusal(409, f"A record with this {name} already exists")
