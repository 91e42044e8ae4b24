# Generated from openapi.yaml by `make generate`; edits here are lost.
"""Endpoints of the group Webhook; each is imported when it is first used."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import (
        create_webhook,
        delete_webhook,
        get_webhook,
        list_webhook,
        list_webhook_event_types,
        patch_webhook,
        resume_webhook,
        test_webhook,
    )

__all__ = [
    "create_webhook",
    "delete_webhook",
    "get_webhook",
    "list_webhook",
    "list_webhook_event_types",
    "patch_webhook",
    "resume_webhook",
    "test_webhook",
]


def __getattr__(name: str) -> Any:
    if name in __all__:
        return import_module(f".{name}", __name__)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return __all__
