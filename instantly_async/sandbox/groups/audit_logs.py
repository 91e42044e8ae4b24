"""Audit logs: what was done in the workspace. Other groups write here."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ..engine.call import Call
from ..engine.entity import Done, Entity
from ..engine.filters import since, until
from ..engine.group import Group
from ..seeds import audit_logs as seeds
from ..state import audit
from ..state.store import Record

GROUP = Group(
    (
        Entity(
            table="audit_logs",
            path="/api/v2/audit-logs",
            searched=("user_id", "ip_address", "campaign_id", "webhook_id", "subsequence_id", "list_id"),
            seeds=seeds.audit_logs,
            filters={"start_date": since("timestamp"), "end_date": until("timestamp")},
        ),
    )
)

# Codes of the API; the models that name them are generated, and may lose a name.
LEAD_DELETION = 2
CAMPAIGN_DELETION = 3
CAMPAIGN_LAUNCH = 4
CAMPAIGN_PAUSE = 5
ACCOUNT_ADDITION = 6
ACCOUNT_DELETION = 7
LEAD_MOVED = 8
LEAD_ADDED = 9
LEAD_MERGED = 10
CAMPAIGN_UPDATE = 11
SUBSEQUENCE_UPDATE = 12
WEBHOOK_CREATED = 18
WEBHOOK_UPDATED = 19
WEBHOOK_RESUMED = 21
SUPERSEARCH_ENRICHMENT_CREATED = 35
ACCOUNT_UPDATE = 36
API_KEY_CREATED = 37
API_KEY_DELETED = 38
DOMAIN_FORWARDING_UPDATED = 40


def log(name: str | None = None, **activity_types: int) -> Callable[[Call, Done, Record], None]:
    """What an entity is given as its `log`, to have written down what is done to its records.

    Args:
        name: Field of the log for the id of the record, such as `campaign_id`; None where it has none.
        activity_types: Code of what is written down, by `created`, `updated` and `deleted`.
    """

    def told(call: Call, done: Done, about: Record) -> None:
        if done in activity_types:
            record(call, activity_types[done], **({name: about["id"]} if name else {}))

    return told


def record(call: Call, activity_type: int, *, affected_count: int = 1, **fields: Any) -> None:
    """Write down that a call has done something, unless it was done to nothing.

    Args:
        fields: What it was done to, such as `campaign_id` or `webhook_id`.
    """
    if affected_count:
        audit.write(call.store, activity_type, affected_count=affected_count, **fields)
