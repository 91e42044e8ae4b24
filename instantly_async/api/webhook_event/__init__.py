# Generated from openapi.yaml by `make generate`; edits here are lost.
"""Endpoints of the group WebhookEvent; each is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._core import lazy

__all__ = [
    "get_webhook_event",
    "get_webhook_events_summary",
    "get_webhook_events_summary_by_date",
    "list_webhook_event",
]

if TYPE_CHECKING:
    from . import (
        get_webhook_event,
        get_webhook_events_summary,
        get_webhook_events_summary_by_date,
        list_webhook_event,
    )
else:
    __getattr__, __dir__ = lazy.modules(__name__, __all__)
