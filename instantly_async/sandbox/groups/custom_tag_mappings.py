"""Custom tag mappings: which tag is attached to what."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Literal

from ..engine.call import Call
from ..engine.entity import Entity, Filter, by_time
from ..engine.group import Group
from ..seeds import tags as seeds
from ..state.clock import identifier, timestamp
from ..state.store import Record, Store


def _is_meant(call: Call, mapping: Record, value: Any) -> bool:
    wanted = call.listed("resource_ids")
    return not wanted or mapping["resource_id"] in wanted


# The live API pages mappings by time, though its document says by id.
_MAPPINGS = Entity(
    table="custom_tag_mappings",
    path="/api/v2/custom-tag-mappings",
    cursor=by_time,
    indexed=("tag_id", "resource_id"),
    filters={"resource_ids": _is_meant},
    seeds=seeds.custom_tag_mappings,
)
GROUP = Group((_MAPPINGS,))


def tag_ids_of(store: Store, resource_id: str) -> set[str]:
    """The tags of an account or a campaign."""
    return {mapping["tag_id"] for mapping in store[_MAPPINGS.table].having("resource_id", resource_id)}


def filters(key: str) -> Mapping[str, Filter]:
    """What the arguments about tags mean for accounts or campaigns.

    Args:
        key: Their field that stands in mappings.
    """

    def tags(call: Call, record: Record) -> set[str]:
        return tag_ids_of(call.store, str(record[key]))

    def has_one(call: Call, record: Record, value: Any) -> bool:
        return not tags(call, record) if value == "no-tag" else value in tags(call, record)

    return {
        "tag_id": has_one,
        "tag_ids": lambda call, record, value: not _listed(value) or not tags(call, record).isdisjoint(_listed(value)),
        "tag_ids_all": lambda call, record, value: tags(call, record).issuperset(_listed(value)),
    }


def _listed(value: Any) -> set[str]:
    """Ids that are given in a list, or in a text with commas."""
    return {part.strip() for part in (value.split(",") if isinstance(value, str) else value)} - {""}


def attach(store: Store, *, tag_ids: Iterable[str], resource_ids: Iterable[str], resource_type: int) -> None:
    """Attach every tag to every resource, unless it is attached already."""
    for resource_id in dict.fromkeys(resource_ids):
        attached = tag_ids_of(store, resource_id)
        for tag_id in dict.fromkeys(tag_ids):
            if tag_id not in attached:
                _add(store, tag_id, resource_id, resource_type)


def _add(store: Store, tag_id: str, resource_id: str, resource_type: int) -> None:
    now = store.clock.now()
    mapping: Record = {
        "id": identifier(now),
        "tag_id": tag_id,
        "resource_id": resource_id,
        "resource_type": resource_type,
        "timestamp_created": timestamp(now),
        "organization_id": store.workspace,
    }
    store[_MAPPINGS.table][mapping["id"]] = mapping


def detach(store: Store, *, tag_ids: Iterable[str], resource_ids: Iterable[str], resource_type: int) -> None:
    """Detach every tag from every resource."""
    tags, mappings = set(tag_ids), store[_MAPPINGS.table]
    for resource_id in set(resource_ids):
        for mapping in list(mappings.having("resource_id", resource_id)):
            if mapping["tag_id"] in tags and mapping["resource_type"] == resource_type:
                del mappings[mapping["id"]]


def remove(store: Store, name: Literal["tag_id", "resource_id"], value: str) -> None:
    """Remove the mappings of a tag, or of an account or a campaign."""
    mappings = store[_MAPPINGS.table]
    for mapping in list(mappings.having(name, value)):
        del mappings[mapping["id"]]
