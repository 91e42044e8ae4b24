"""The labels that every sandbox begins with."""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from ..state.clock import START, identifier, timestamp
from ..state.owners import ORGANIZATION, USER
from ..state.store import Record
from .outreach import LABELLED

_LABELS = (
    (LABELLED, "Ask again in spring", "positive", "Wants to hear from us later"),
    (LABELLED + 1, "Uses a competitor", "negative", None),
)


def lead_labels() -> Iterator[Record]:
    """Two interest statuses of the workspace's own; a few leads have the first."""
    for number, (status, label, sentiment, description) in enumerate(_LABELS):
        created = START - datetime.timedelta(days=90 - number)
        yield {
            "id": identifier(created, number),
            "timestamp_created": timestamp(created),
            "created_by": USER,
            "organization_id": ORGANIZATION,
            "label": label,
            "interest_status_label": sentiment,
            "interest_status": status,
            "description": description,
            "use_with_ai": number == 0,
        }
