"""Custom tag mappings: which tag is attached to what."""

from __future__ import annotations

from typing import Any

from .. import seeds
from ..clock import identifier, timestamp
from ..group import Call, Group
from ..paging import page
from ..store import Record, Store

GROUP = Group("custom_tag_mappings", "id", seeds.custom_tag_mappings)


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


def add(store: Store, *, tag_id: str, resource_id: str, resource_type: int) -> None:
    """Attach a tag, unless it is attached already."""
    if tag_id in tag_ids_by_resource(store).get(resource_id, ()):
        return
    now = store.clock.now()
    mapping: Record = {
        "id": identifier(now),
        "tag_id": tag_id,
        "resource_id": resource_id,
        "resource_type": resource_type,
        "timestamp_created": timestamp(now),
        "organization_id": seeds.ORGANIZATION,
    }
    store["custom_tag_mappings"][mapping["id"]] = mapping


def remove(store: Store, **fields: Any) -> None:
    """Remove the mappings that have these values in these fields."""
    mappings = store["custom_tag_mappings"]
    for mapping in list(mappings.values()):
        if fields.items() <= mapping.items():
            del mappings[mapping["id"]]
