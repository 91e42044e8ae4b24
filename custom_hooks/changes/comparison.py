"""Two descriptions of the package become a list of changes; descriptive text and order are none."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from ..render.description import Operation, Package
from ..safe_text import code_span
from . import renames
from .change import Change, change
from .matching import operation_pairs, renamed_resources
from .models import changes_of_model_names, changes_of_models
from .operations import changes_of_operations
from .rules import ChangeKind, Verdict, gravity
from .usage import usages


@dataclass(frozen=True)
class Comparison:
    """The changes, and what is added as a part of new operations."""

    changes: list[Change]
    added_operations: list[Operation]
    models_of_added_operations: int

    @property
    def breaks(self) -> bool:
        """Whether anything breaks a caller."""
        return any(change.verdict is Verdict.BREAKING for change in self.changes)


def compare(old: Package, new: Package) -> Comparison:
    """Everything that a Python caller could notice."""
    renamed = renames.find(old, new, operation_pairs(old, new))
    old = renames.apply(old, renamed)
    pairs = operation_pairs(old, new)
    old_usages, new_usages = usages(old), usages(new)
    matched = {after.id for _, after in pairs}
    known = {name for name, usage in new_usages.items() if usage.operations & matched}
    all_new = (new.models.keys() | new.enums.keys()) - old.models.keys() - old.enums.keys()
    changes = [
        *_changes_of_resources(old, new),
        *changes_of_operations(old, new, pairs),
        *changes_of_model_names(renamed, new_usages),
        *changes_of_models(old, new, old_usages, new_usages, known),
    ]
    return Comparison(
        changes=sorted(set(changes), key=_order),
        added_operations=sorted(
            (operation for id_, operation in new.operations.items() if id_ not in matched),
            key=lambda operation: operation.name,
        ),
        models_of_added_operations=len([name for name in all_new if name in new_usages and name not in known]),
    )


def _order(change: Change) -> tuple[Any, ...]:
    return (
        gravity(change.verdict),
        (not change.resource, change.resource),
        change.place,
        list(ChangeKind).index(change.kind),
        change.item,
        change.detail,
    )


def _changes_of_resources(old: Package, new: Package) -> Iterator[Change]:
    """Resources as a whole; one that only has operations of others is none."""
    before = {operation.resource for operation in old.operations.values()}
    after = {operation.resource for operation in new.operations.values()}
    renamed = renamed_resources(old, new)
    for name in before - after - renamed.keys():
        yield change(ChangeKind.RESOURCE_REMOVED, name, name, thing="resource")
    for name in after - before - set(renamed.values()):
        yield change(ChangeKind.RESOURCE_ADDED, name, name, thing="resource")
    for name, now in renamed.items():
        yield change(ChangeKind.RESOURCE_RENAMED, now, name, code_span(now), thing="resource")
