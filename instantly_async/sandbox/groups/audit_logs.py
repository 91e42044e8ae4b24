"""Audit logs: what was done in the workspace. Other groups write here."""

from __future__ import annotations

from typing import Any

from ..engine.entity import Entity
from ..engine.filters import since, until
from ..engine.group import Call, Group
from ..state.clock import identifier, timestamp
from ..state.owners import USER

GROUP = Group(
    (
        Entity(
            table="audit_logs",
            path="/api/v2/audit-logs",
            searched=("user_id", "ip_address", "campaign_id", "webhook_id", "subsequence_id", "list_id"),
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


def record(call: Call, activity_type: int, **fields: Any) -> None:
    """Write down that a call has done something.

    Args:
        fields: What it was done to, such as `campaign_id`, `webhook_id` or `affected_count`.
    """
    now = call.store.clock.now()
    entry = {
        "id": identifier(now),
        "timestamp": timestamp(now),
        "organization_id": call.store.workspace,
        "activity_type": activity_type,
        "ip_address": "127.0.0.1",
        "from_api": True,
        "user_id": USER,
        **fields,
    }
    call.store["audit_logs"][entry["id"]] = entry
