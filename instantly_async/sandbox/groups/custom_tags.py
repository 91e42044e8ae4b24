"""Custom tags: list, get, create, update, delete, toggle-resource."""

from __future__ import annotations

from .. import seeds
from ..clock import identifier, timestamp
from ..group import Call, Group
from ..paging import page
from ..refusal import Refusal
from ..store import Record
from ..validation import check
from . import custom_tag_mappings as mappings
from .account_selection import select

GROUP = Group("custom_tags", "id", seeds.custom_tags)

_NAMED = {"required": ["resource_ids"]}
_ACCOUNT = 1  # the kind of resource; the other kind are campaigns


@GROUP.endpoint("GET /api/v2/custom-tags")
def list_tags(call: Call) -> Record:
    """A page of the tags that meet the call's conditions."""
    search = call.arguments.get("search", "").casefold()
    wanted = set(call.listed("tag_ids"))
    tags = [
        tag
        for tag in call.store["custom_tags"].values()
        if search in tag["label"].casefold() and (not wanted or tag["id"] in wanted)
    ]
    if resource_ids := call.listed("resource_ids"):
        tag_ids = mappings.tag_ids_by_resource(call.store)
        tags = [tag for tag in tags if any(tag["id"] in tag_ids.get(resource_id, ()) for resource_id in resource_ids)]
    return page(call, tags, lambda tag: str(tag["id"]))


@GROUP.endpoint("GET /api/v2/custom-tags/{id}")
def get(call: Call) -> Record:
    """One tag."""
    return _tag(call)


@GROUP.endpoint("POST /api/v2/custom-tags")
def create(call: Call) -> Record:
    """A new tag."""
    label = _free_label(call)
    now = call.store.clock.now()
    tag: Record = {
        "id": identifier(now),
        "timestamp_created": timestamp(now),
        "timestamp_updated": timestamp(now),
        "organization_id": seeds.ORGANIZATION,
        "label": label,
        "description": call.body.get("description"),
    }
    call.store["custom_tags"][tag["id"]] = tag
    return tag


@GROUP.endpoint("PATCH /api/v2/custom-tags/{id}")
def update(call: Call) -> Record:
    """The tag after the change."""
    tag = _tag(call)
    if "label" in call.body:
        tag["label"] = _free_label(call)
    if "description" in call.body:
        tag["description"] = call.body["description"]
    tag["timestamp_updated"] = timestamp(call.store.clock.now())
    return tag


@GROUP.endpoint("DELETE /api/v2/custom-tags/{id}")
def delete(call: Call) -> Record:
    """The deleted tag; it is detached from everything."""
    tag = _tag(call)
    mappings.remove(call.store, "tag_id", tag["id"])
    return call.store["custom_tags"].pop(tag["id"])


@GROUP.endpoint("POST /api/v2/custom-tags/toggle-resource")
def assign(call: Call) -> Record:
    """Success: the tags are attached to the resources, or detached."""
    resource_ids = _resource_ids(call)
    tag_ids = [call.store["custom_tags"].find(tag_id)["id"] for tag_id in call.body["tag_ids"]]
    change = mappings.attach if call.body["assign"] else mappings.detach
    change(call.store, tag_ids=tag_ids, resource_ids=resource_ids, resource_type=call.body["resource_type"])
    return {"success": True}


def _tag(call: Call) -> Record:
    return call.store["custom_tags"].find(call.path["id"])


def _free_label(call: Call) -> str:
    label: str = call.body["label"].strip()
    if not label:  # Python knows blanks that a pattern does not
        raise Refusal(400, 'body/label must match pattern ".*\\S.*"')
    others = (tag for tag in call.store["custom_tags"].values() if tag["id"] != call.path.get("id"))
    if any(tag["label"] == label for tag in others):
        raise Refusal(409, "A custom tag with this label already exists")
    return label


def _resource_ids(call: Call) -> list[str]:
    """The accounts or campaigns that a change of tags is about; the sandbox has no campaigns to select from."""
    is_account = call.body["resource_type"] == _ACCOUNT
    if call.body.get("selected_all"):
        excluded = call.body.get("excluded_resource_ids", ())
        selected = _selected_accounts(call) if is_account else []
        return [account["email"] for account in selected if account["email"] not in excluded]
    check(call.body, _NAMED, "body")
    resource_ids: list[str] = call.body["resource_ids"]
    return [call.store["accounts"].find(email)["email"] for email in resource_ids] if is_account else resource_ids


def _selected_accounts(call: Call) -> list[Record]:
    given = call.body.get("filter")
    conditions: Record = given if isinstance(given, dict) else {"filter": given}
    tag_id = conditions.get("tag_id")
    this_tag = [] if tag_id is None or tag_id == "no-tag" else [tag_id]
    return select(
        call.store,
        search=call.body.get("search", conditions.get("search")),
        condition=conditions.get("filter"),
        any_tag=conditions.get("tag_ids", ()),
        every_tag=[*conditions.get("tag_ids_all", ()), *this_tag],
        untagged=tag_id == "no-tag",
    )
