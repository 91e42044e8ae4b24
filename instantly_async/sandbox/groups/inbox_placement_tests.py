"""Inbox placement tests: get, email-service-provider-options; the engine keeps them, and none is ever run."""

from __future__ import annotations

from ..engine.call import Call
from ..engine.entity import Entity
from ..engine.group import Group
from ..seeds import placement as placement_seeds
from ..state.store import Record

_ACTIVE = 1
_FROM_OUTSIDE = 2  # the sending method
_MARK = "ptid_"


def _complete(call: Call, test: Record) -> None:
    labels = test.setdefault("recipients_labels", list(placement_seeds.RECIPIENT_LABELS))
    test["recipients"] = [placement_seeds.recipient(number) for number in range(len(labels))]
    test["status"] = test.get("status") or _ACTIVE
    code = (call.body.get("test_code") or "").strip().removeprefix(_MARK)
    if test["sending_method"] == _FROM_OUTSIDE:
        code = code or test["id"].replace("-", "")
    test.pop("test_code", None)
    if code:
        test["test_code"] = _MARK + code


def _deleted(call: Call, test: Record) -> None:
    for table in ("inbox_placement_analytics", "inbox_placement_reports"):
        of_test = [record["id"] for record in call.store[table].values() if record["test_id"] == test["id"]]
        for identity in of_test:
            del call.store[table][identity]


GROUP = Group(
    (
        Entity(
            table="inbox_placement_tests",
            path="/api/v2/inbox-placement-tests",
            searched=("name",),
            complete=_complete,
            deleted=_deleted,
            seeds=placement_seeds.tests,
        ),
    )
)


@GROUP.endpoint("GET /api/v2/inbox-placement-tests/email-service-provider-options")
def list_esp_options(call: Call) -> list[Record]:
    """The kinds of recipients that a test can have."""
    return list(placement_seeds.RECIPIENT_LABELS)


@GROUP.endpoint("GET /api/v2/inbox-placement-tests/{id}")
def get(call: Call) -> Record:
    """One test; with the names of its campaign and its tags, if so wished."""
    test = call.store["inbox_placement_tests"].find(call.path["id"])
    return {**test, "metadata": _metadata(call, test)} if call.query.get("with_metadata") else test


def _metadata(call: Call, test: Record) -> Record:
    campaign = call.store["campaigns"].get(test.get("campaign_id") or "")
    tags = call.store["custom_tags"]
    named = [tags[tag_id] for tag_id in test.get("tags") or () if tag_id in tags]
    return {
        **({"campaign": {name: campaign[name] for name in ("id", "name")}} if campaign else {}),
        "tags": {tag["id"]: {name: tag[name] for name in ("id", "label")} for tag in named},
    }
