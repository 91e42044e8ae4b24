"""Custom tags: their labels, and the accounts and campaigns that they are attached to."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..document.validation import check
from ..engine.call import Call
from ..engine.entity import Entity
from ..engine.group import Group
from ..engine.selection import select_by
from ..http.refusal import Refusal
from ..seeds import tags as seeds
from ..state.store import Record
from . import accounts, campaigns
from . import custom_tag_mappings as mappings

_NAMED = {"required": ["resource_ids"]}
_ACCOUNT = 1  # the kind of resource; the other kind are campaigns


def _is_meant(call: Call, tag: Record, value: Any) -> bool:
    wanted = call.listed("tag_ids")
    return not wanted or tag["id"] in wanted


def _is_on_any(call: Call, tag: Record, value: Any) -> bool:
    resource_ids = call.listed("resource_ids")
    return not resource_ids or any(tag["id"] in mappings.tag_ids_of(call.store, name) for name in resource_ids)


def _free_label(call: Call, tag: Record) -> None:
    """Labels have no space around them, and no two tags have the same."""
    tag["label"] = call.body.get("label", tag.get("label", "")).strip()
    if not tag["label"]:  # Python knows blanks that a pattern does not
        raise Refusal(400, 'body/label must match pattern ".*\\S.*"')
    others = (other for other in call.store["custom_tags"].values() if other["id"] != tag["id"])
    if any(other["label"] == tag["label"] for other in others):
        raise Refusal(409, "A custom tag with this label already exists")


def _deleted(call: Call, tag: Record) -> None:
    mappings.remove(call.store, "tag_id", tag["id"])


GROUP = Group(
    (
        Entity(
            table="custom_tags",
            path="/api/v2/custom-tags",
            searched=("label",),
            filters={
                "tag_ids": _is_meant,
                "resource_ids": _is_on_any,
            },
            complete=_free_label,
            changed=lambda call, _, tag: _free_label(call, tag),
            deleted=_deleted,
            seeds=seeds.custom_tags,
        ),
    )
)


@GROUP.endpoint("POST /api/v2/custom-tags/toggle-resource")
def assign(call: Call) -> Record:
    """Success: the tags are attached to the resources, or detached."""
    resource_ids = _resource_ids(call)
    tag_ids = [call.store["custom_tags"].find(tag_id)["id"] for tag_id in call.body["tag_ids"]]
    change = mappings.attach if call.body["assign"] else mappings.detach
    change(call.store, tag_ids=tag_ids, resource_ids=resource_ids, resource_type=call.body["resource_type"])
    return {"success": True}


def _resource_ids(call: Call) -> list[str]:
    """The accounts or campaigns that a change of tags is about."""
    is_account = call.body["resource_type"] == _ACCOUNT
    entity = accounts.ENTITY if is_account else campaigns.ENTITY
    table = call.store[entity.table]
    if call.body.get("selected_all"):
        excluded = call.body.get("excluded_resource_ids", ())
        found = select_by(call, entity, _conditions(call.body))
        return [record[entity.key] for record in found if record[entity.key] not in excluded]
    check(call.body, _NAMED, "body")
    return [table.find(resource_id)[entity.key] for resource_id in call.body["resource_ids"]]


def _conditions(body: Mapping[str, Any]) -> Mapping[str, Any]:
    """What is selected by, from `filter`, which is a condition or several, and from `search`."""
    given = body.get("filter")
    conditions = given if isinstance(given, dict) else {"filter": given}
    return {**conditions, "search": body.get("search", conditions.get("search"))}
