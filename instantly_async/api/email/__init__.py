# Generated from openapi.yaml by `make generate`; edits here are lost.
"""Endpoints of the group Email; each is imported when it is first used."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import (
        count_unread_emails,
        delete_email,
        forward_email,
        get_email,
        list_email,
        mark_thread_as_read,
        patch_email,
        reply_to_email,
        send_test_email,
    )

__all__ = [
    "count_unread_emails",
    "delete_email",
    "forward_email",
    "get_email",
    "list_email",
    "mark_thread_as_read",
    "patch_email",
    "reply_to_email",
    "send_test_email",
]


def __getattr__(name: str) -> Any:
    if name in __all__:
        return import_module(f".{name}", __name__)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return __all__
