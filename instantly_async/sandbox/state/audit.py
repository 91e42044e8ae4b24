"""The audit log of a workspace: what was done in it, whoever did that."""

from __future__ import annotations

from typing import Any

from .clock import identifier, timestamp
from .owners import USER
from .store import Store

WEBHOOK_MARKED_AS_ERROR = 20  # a code of the API, as those of `groups/audit_logs.py`


def write(store: Store, activity_type: int, **fields: Any) -> None:
    """Write down that something was done in a workspace."""
    now = store.clock.now()
    entry = {
        "id": identifier(now),
        "timestamp": timestamp(now),
        "organization_id": store.workspace,
        "activity_type": activity_type,
        "ip_address": "127.0.0.1",
        "from_api": True,
        "user_id": USER,
        **fields,
    }
    store["audit_logs"][entry["id"]] = entry
