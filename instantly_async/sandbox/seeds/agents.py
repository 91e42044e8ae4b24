"""The AI agent that every sandbox begins with."""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from ..state.clock import START, identifier, timestamp
from ..state.owners import ORGANIZATION, USER
from ..state.store import Record

_INBOX_MANAGER = 1
_ACTIVE = 1


def ai_agents() -> Iterator[Record]:
    """One that looks after the inbox."""
    created = START - datetime.timedelta(days=50)
    yield {
        "id": identifier(created),
        "organization_id": ORGANIZATION,
        "name": "Inbox manager",
        "payload": {"tags": ["default"], "handle_followup": True, "respond_to_automatic_emails": False},
        "type": _INBOX_MANAGER,
        "configuration_mode": "copilot",
        "timestamp_created": timestamp(created),
        "timestamp_updated": timestamp(created),
        "status": _ACTIVE,
        "created_by": USER,
    }
