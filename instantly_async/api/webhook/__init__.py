# Generated from openapi.yaml by `make generate`; edits here are lost.
"""Endpoints of the group Webhook; each is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._core import lazy

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
else:
    __getattr__, __dir__ = lazy.modules(__name__, __all__)
