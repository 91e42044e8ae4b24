"""The audit logs that every sandbox begins with."""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from ..state.clock import START, identifier, timestamp
from ..state.owners import ORGANIZATION, USER
from ..state.store import Record
from .campaigns import ACTIVE, COMPLETED
from .leads import CONFERENCE

_LAUNCHED, _ACCOUNTS_ADDED, _LEADS_ADDED, _CAMPAIGN_CHANGED = 4, 6, 9, 11
# How many days ago what was done, to how many, and to what.
_DONE: tuple[tuple[int, int, int, Record], ...] = (
    (100, _ACCOUNTS_ADDED, 3, {}),
    (60, _LEADS_ADDED, 100, {"list_id": CONFERENCE}),
    (43, _LAUNCHED, 1, {"campaign_id": COMPLETED}),
    (8, _CAMPAIGN_CHANGED, 1, {"campaign_id": ACTIVE}),
    (7, _LAUNCHED, 1, {"campaign_id": ACTIVE}),
)


def audit_logs() -> Iterator[Record]:
    """A few of the steps that led to what there is."""
    for number, (days, activity_type, count, about) in enumerate(_DONE):
        moment = START - datetime.timedelta(days=days, hours=1)
        yield {
            "id": identifier(moment, number),
            "timestamp": timestamp(moment),
            "organization_id": ORGANIZATION,
            "activity_type": activity_type,
            "ip_address": "127.0.0.1",
            "from_api": False,
            "user_id": USER,
            "affected_count": count,
            **about,
        }
