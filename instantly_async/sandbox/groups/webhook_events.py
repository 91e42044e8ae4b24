"""Webhook events: what was delivered to webhooks, and how often that worked."""

from __future__ import annotations

from collections.abc import Collection

from ..engine.call import Call
from ..engine.entity import Entity
from ..engine.filters import since, until
from ..engine.group import Group
from ..engine.selection import select
from ..state.store import Record


def _is_about(call: Call, event: Record, value: str) -> bool:
    return value in {event["webhook_url"], event.get("lead_email")}


_EVENTS = Entity(
    table="webhook_events",
    path="/api/v2/webhook-events",
    filters={
        "search": _is_about,
        "from": since("timestamp_created_date"),
        "to": until("timestamp_created_date"),
    },
)
GROUP = Group((_EVENTS,))


@GROUP.endpoint("GET /api/v2/webhook-events/summary")
def get_summary(call: Call) -> Record:
    """How many deliveries succeeded and failed in a period."""
    counts = _counts(_selected(call))
    return {**counts, "failure_rate": _percentage(counts["failed_events"], counts["total_events"])}


@GROUP.endpoint("GET /api/v2/webhook-events/summary-by-date")
def get_summary_by_date(call: Call) -> Record:
    """The same for every day that has deliveries."""
    days: dict[str, list[Record]] = {}
    for event in _selected(call):
        days.setdefault(event["timestamp_created_date"], []).append(event)
    return {"items": [{"date": date, **_counts(events)} for date, events in sorted(days.items())]}


def _selected(call: Call) -> list[Record]:
    return select(call, _EVENTS, call.store["webhook_events"].values())


def _counts(events: Collection[Record]) -> Record:
    total, successful = len(events), sum(event["success"] for event in events)
    return {
        "total_events": total,
        "successful_events": successful,
        "failed_events": total - successful,
        "success_rate": _percentage(successful, total),
    }


def _percentage(part: int, total: int) -> float:
    return round(100 * part / total, 2) if total else 0
