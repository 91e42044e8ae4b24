"""Custom tag mappings: which tag is attached to what."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from .. import seeds
from ..clock import identifier, timestamp
from ..entity import Entity
from ..group import Call, Group
from ..paging import page
from ..store import Record, Store

GROUP = Group(
    (Entity(table="custom_tag_mappings", path="/api/v2/custom-tag-mappings", seeds=seeds.custom_tag_mappings),)
)


@GROUP.endpoint("GET /api/v2/custom-tag-mappings")
def list_mappings(call: Call) -> Record:
    """A page of the mappings. The live API pages them by time, though its document says by id."""
    wanted = set(call.listed("resource_ids"))
    mappings = call.store["custom_tag_mappings"].values()
    selected = [mapping for mapping in mappings if not wanted or mapping["resource_id"] in wanted]
    return page(call, selected, lambda mapping: str(mapping["timestamp_created"]))


def tag_ids_by_resource(store: Store) -> dict[str, set[str]]:
    """The tags of every account and campaign that has any."""
    tag_ids: dict[str, set[str]] = {}
    for mapping in store["custom_tag_mappings"].values():
        tag_ids.setdefault(mapping["resource_id"], set()).add(mapping["tag_id"])
    return tag_ids


def attach(store: Store, *, tag_ids: Iterable[str], resource_ids: Iterable[str], resource_type: int) -> None:
    """Attach every tag to every resource, unless it is attached already."""
    attached = tag_ids_by_resource(store)
    for resource_id in dict.fromkeys(resource_ids):
        for tag_id in dict.fromkeys(tag_ids):
            if tag_id not in attached.get(resource_id, ()):
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
    store["custom_tag_mappings"][mapping["id"]] = mapping


def detach(store: Store, *, tag_ids: Iterable[str], resource_ids: Iterable[str], resource_type: int) -> None:
    """Detach every tag from every resource."""
    tags, resources = set(tag_ids), set(resource_ids)
    _keep(
        store,
        lambda mapping: (
            not (
                mapping["tag_id"] in tags
                and mapping["resource_id"] in resources
                and mapping["resource_type"] == resource_type
            )
        ),
    )


def remove(store: Store, name: str, value: str) -> None:
    """Remove the mappings that have a value in a field."""
    _keep(store, lambda mapping: mapping[name] != value)


def _keep(store: Store, is_kept: Callable[[Record], bool]) -> None:
    mappings = store["custom_tag_mappings"]
    for mapping in [mapping for mapping in mappings.values() if not is_kept(mapping)]:
        del mappings[mapping["id"]]
