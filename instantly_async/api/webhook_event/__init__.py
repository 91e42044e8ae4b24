# Generated from openapi.yaml by `make generate`; edits here are lost.
"""Endpoints of the group WebhookEvent; each is imported when it is first used."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import (
        get_webhook_event,
        get_webhook_events_summary,
        get_webhook_events_summary_by_date,
        list_webhook_event,
    )

__all__ = [
    "get_webhook_event",
    "get_webhook_events_summary",
    "get_webhook_events_summary_by_date",
    "list_webhook_event",
]


def __getattr__(name: str) -> Any:
    if name in __all__:
        return import_module(f".{name}", __name__)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return __all__
