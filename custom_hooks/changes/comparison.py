"""Two documents become a list of changes; words and order are none."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from ..openapi.document import Node
from . import calls, reading, renames, shapes
from .changes import Change, change
from .reading import API, Operation
from .rules import Kind, gravity


@dataclass(frozen=True)
class Comparison:
    """The changes, and what comes or goes as part of something wholly new."""

    changes: list[Change]
    added_operations: list[Operation]
    models_of_added_operations: int


def compare(old_document: Node, new_document: Node) -> Comparison:
    """Everything that a Python caller could notice."""
    old, new = reading.read(old_document), reading.read(new_document)
    pairs = operation_pairs(old, new)
    renamed = renames.find(old, new, pairs)
    if renamed:
        old = reading.read(renames.apply(old_document, renamed))
        pairs = operation_pairs(old, new)
    matched = {after.id for _, after in pairs}
    known = {name for name in new.reach if new.reach[name].operations & matched}
    added = [operation for id_, operation in new.operations.items() if id_ not in matched]
    all_new = (new.models.keys() | new.enums.keys()) - old.models.keys() - old.enums.keys()
    changes = [
        *_groups(old, new),
        *calls.operations(old, new, pairs),
        *(
            change(Kind.MODEL_RENAMED, shapes.group_of(new, after), before, f"`{after}`")
            for before, after in renamed.items()
        ),
        *shapes.models(old, new, known),
    ]
    return Comparison(
        changes=sorted(set(changes), key=_order),
        added_operations=sorted(added, key=lambda operation: operation.name),
        models_of_added_operations=len([name for name in all_new if name in new.reach and name not in known]),
    )


def _order(change: Change) -> tuple[Any, ...]:
    kinds = list(Kind)
    return (
        gravity(change.verdict),
        (not change.resource, change.resource),
        change.place,
        kinds.index(change.kind),
        change.item,
        change.detail,
    )


def operation_pairs(old: API, new: API) -> list[tuple[Operation, Operation]]:
    """The operations of both documents: the same by operationId, else by method and path."""
    pairs = [(operation, new.operations[id_]) for id_, operation in old.operations.items() if id_ in new.operations]
    places = {operation.place: operation for id_, operation in new.operations.items() if id_ not in old.operations}
    rest = [operation for id_, operation in old.operations.items() if id_ not in new.operations]
    pairs += [(operation, places[operation.place]) for operation in rest if operation.place in places]
    return sorted(pairs, key=lambda pair: pair[0].id)


def _groups(old: API, new: API) -> Iterator[Change]:
    """Resources as a whole; one that has no operations is none."""
    before = {operation.resource for operation in old.operations.values()}
    after = {operation.resource for operation in new.operations.values()}
    renamed = calls.renamed_resources(old, new)
    for name in before - after - renamed.keys():
        yield change(Kind.RESOURCE_REMOVED, name, name, thing="resource")
    for name in after - before - set(renamed.values()):
        yield change(Kind.RESOURCE_ADDED, name, name, thing="resource")
    for name, now in renamed.items():
        yield change(Kind.RESOURCE_RENAMED, now, name, f"`{now}`", thing="resource")
