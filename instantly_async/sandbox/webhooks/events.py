"""What webhook events tell of deliveries: one record for each attempt."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from ..state.clock import identifier, timestamp

if TYPE_CHECKING:
    from ..state.store import Record, Store
    from .sending import Delivery


def record(
    store: Store,
    delivery: Delivery,
    *,
    moment: datetime.datetime,
    group: str,
    retries: int = 0,
    next_retry: datetime.datetime | None = None,
) -> None:
    """Write down an attempt.

    Args:
        moment: When it was made, by the sandbox's clock.
        group: ID that all attempts at the same delivery share.
        retries: How many attempts were made before.
        next_retry: When it will be tried again; None if it will not.
    """
    events = store["webhook_events"]
    event: Record = {
        "id": identifier(moment, len(events)),
        "timestamp_created": timestamp(moment),
        "timestamp_created_date": moment.date().isoformat(),
        "organization_id": store.workspace,
        "payload": dict(delivery.body),
        "success": delivery.error is None,
        "retry_count": retries,
        "will_retry": next_retry is not None,
        "webhook_url": delivery.url,
        "retry_group_id": group,
        "response_time_ms": delivery.milliseconds,
    }
    known = {
        "status_code": delivery.status,
        "error_message": delivery.error,
        "timestamp_next_retry": None if next_retry is None else timestamp(next_retry),
        "retry_successful": event["success"] if retries else None,
        "lead_email": delivery.body.get("lead_email"),
    }
    events[event["id"]] = event | {name: value for name, value in known.items() if value is not None}


def give_up(store: Store, group: str) -> None:
    """Write down that a delivery will not be tried again after all."""
    for event in store["webhook_events"].values():
        if event.get("retry_group_id") == group:
            event["will_retry"] = False
            event.pop("timestamp_next_retry", None)
