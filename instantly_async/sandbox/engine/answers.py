"""Answers operations from what openapi.yaml describes: records are created, got, listed, updated and deleted.

What an operation does follows from its method, its path and the schema of its answer. An operation that does none of
these is answered with an example that validates.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from functools import partial
from typing import Any, Literal, TypeAlias

from ..document.examples import example
from ..document.operations import Described, all_operations, resolve
from ..http.refusal import Refusal
from ..state.store import Record
from . import records, selection
from .call import Call, Handler
from .entity import Entity, by_id
from .paging import ordered_page, page, page_of_table

Kind: TypeAlias = Literal["code", "engine", "example"]

_ITEM = re.compile(r"(?P<collection>.+)/\{(?P<parameter>\w+)\}")
_OUTER = re.compile(r"(?P<collection>.+)/\{(?P<parameter>\w+)\}/[^{}]+")
_PARAMETER = re.compile(r"/\{(?P<name>\w+)\}")
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
        path = described.route.partition(" ")[2]
        for parameter in reversed(list(_PARAMETER.finditer(path))):
            if entity := self.entities.get(path[: parameter.start()]):
                handler = partial(_of_record, handler, entity, parameter["name"])
        return kind, handler

    def _of_records(self, described: Described) -> Handler | None:
        method, _, path = described.route.partition(" ")
        if records.is_page(described):
            listed = _LIST.fullmatch(path)
            return self._of_collection(_list, described, listed["collection"] if listed else path)
        if method == "POST" and path in self.entities:
            return self._of_collection(_create, described, path) if _gives(described, self.entities[path]) else None
        if (item := _ITEM.fullmatch(path)) and item["collection"] in self.entities:
            act = {"GET": _get, "PATCH": _update, "PUT": _update, "DELETE": _delete}[method]
            return self._of_collection(act, described, item["collection"], item["parameter"])
        collection, _, rest = path.rpartition("/{")
        if rest.count("/") == 1 and collection in self.entities and _gives(described, self.entities[collection]):
            act = _update if method in {"PATCH", "PUT"} else _get  # what else is done to a record is not known
            return self._of_collection(act, described, collection, rest.partition("}")[0])
        return None

    def _of_collection(
        self, act: Callable[..., Record], described: Described, collection: str, *parameter: str
    ) -> Handler | None:
        """What acts on a collection, if it is one."""
        entity = self.entities.get(collection)
        return partial(act, described, entity, *parameter) if entity else None


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
            parent = _parent(item["collection"], properties, key)
            yield (
                item["collection"],
                Entity(table=table, path=item["collection"], key=key, parent=parent, searched=searched),
            )


def _parent(collection: str, properties: Collection[str], key: str) -> str:
    """The field that says of which record one is, after a word of the path that leads there: `agent_id`.

    Where records have no such field, one that no answer shows.
    """
    outer = _OUTER.fullmatch(collection)
    if outer is None:
        return ""
    words = re.findall("[a-z]+", outer["collection"])
    names = [outer["parameter"], *(f"{word.removesuffix('s')}_id" for word in reversed(words))]
    return next((name for name in names if name in properties and name != key), names[1])


def _gives(described: Described, entity: Entity) -> bool:
    """Whether the answer is a record: it has the field that stands in the paths of records."""
    return entity.key in records.properties(described)


def _of_record(handler: Handler, entity: Entity, parameter: str, call: Call) -> Any:
    """What an operation on a record, or on something inside of it, answers: the record has to be there."""
    entity.find(call, parameter)
    return handler(call)


def _list(described: Described, entity: Entity, call: Call) -> Record:
    table, owner, meets = call.store[entity.table], entity.owner(call.path), selection.condition(call, entity)

    def is_meant(record: Record) -> bool:
        return entity.includes(record) and owner.items() <= record.items() and meets(record)

    if "sort_column" in call.arguments:
        answer = ordered_page(call, filter(is_meant, table.values()), call.arguments["sort_column"], entity.key)
    elif entity.cursor is by_id and entity.key == "id":
        answer = page_of_table(call, table, is_meant, by_id)
    else:
        answer = page(call, filter(is_meant, table.values()), entity.cursor)
    answer["items"] = [records.shown_in_list(described, record) for record in answer["items"]]
    return {**_others(described, answer), **answer}


def _get(described: Described, entity: Entity, parameter: str, call: Call) -> Record:
    return records.shown(described, entity.find(call, parameter))


def _create(described: Described, entity: Entity, call: Call) -> Record:
    record = records.new(described, call) | entity.owner(call.path)
    entity.complete(call, record)
    _refuse_duplicates(described, entity, call, record)
    call.store[entity.table][str(record[entity.key])] = record
    entity.log(call, "created", record)
    return records.shown(described, record)


def _update(described: Described, entity: Entity, parameter: str, call: Call) -> Record:
    record = entity.find(call, parameter)
    changed = records.updated(described, call, record) | {entity.key: record[entity.key]}
    entity.changed(call, record, changed)
    _refuse_duplicates(described, entity, call, changed)
    records.write(record, changed)
    entity.log(call, "updated", record)
    return records.shown(described, record)


def _delete(described: Described, entity: Entity, parameter: str, call: Call) -> Record:
    record = entity.find(call, parameter)
    del call.store[entity.table][call.path[parameter]]
    entity.deleted(call, record)
    entity.log(call, "deleted", record)
    return records.shown(described, record)


def _example(described: Described, call: Call) -> Any:
    return None if described.answer is None else example(described.answer)


def _others(described: Described, answer: Record) -> Record:
    """What a page needs beside its items."""
    schema = resolve(described.answer or {})
    names = [name for name in schema.get("required", ()) if name not in {"items", "next_starting_after", *answer}]
    return {name: example(schema["properties"][name]) for name in names}


def _refuse_duplicates(described: Described, entity: Entity, call: Call, record: Record) -> None:
    for name in entity.unique:
        others = (other for other in call.store[entity.table].values() if other[entity.key] != record[entity.key])
        if any(other.get(name) == record.get(name) for other in others):
            raise Refusal(409 if 409 in described.refusals else 400, f"A record with this {name} already exists")
