"""The background jobs that every sandbox begins with: one is over, one is under way, one is still to begin."""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from ..state.clock import START, timestamp
from ..state.owners import ORGANIZATION, USER
from ..state.store import Record
from .campaigns import ACTIVE
from .leads import CONFERENCE

_JOBS = (
    ("move-leads", "campaign", ACTIVE, "success", 100),
    ("update-warmup-accounts", "workspace", ORGANIZATION, "in-progress", 50),
    ("import-leads", "list", CONFERENCE, "pending", 0),
)


def background_jobs() -> Iterator[Record]:
    """Three jobs; those that are not over go on whenever somebody asks for them."""
    for number, (kind, entity_type, entity_id, status, progress) in enumerate(_JOBS):
        moment = START - datetime.timedelta(hours=3 - number)
        yield {
            "id": f"{int(moment.timestamp()):08x}{number:016x}",
            "workspace_id": ORGANIZATION,
            "user_id": USER,
            "type": kind,
            "entity_type": entity_type,
            "entity_id": entity_id,
            "progress": progress,
            "status": status,
            "created_at": timestamp(moment),
            "updated_at": timestamp(moment),
        }
