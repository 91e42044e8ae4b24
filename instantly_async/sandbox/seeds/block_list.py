"""The block list that every sandbox begins with."""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from ..state.clock import START, identifier, timestamp
from ..state.owners import ORGANIZATION
from ..state.store import Record

_BLOCKED = ("competitor.example", "legal@woodgrove.example", "press.example")


def block_list_entries() -> Iterator[Record]:
    """Two domains and an address, of which no lead is."""
    for number, value in enumerate(_BLOCKED):
        created = START - datetime.timedelta(days=100 - number)
        yield {
            "id": identifier(created, number),
            "timestamp_created": timestamp(created),
            "organization_id": ORGANIZATION,
            "bl_value": value,
            "is_domain": "@" not in value,
        }
