# Generated from openapi.yaml by `make generate`; edits here are lost.
"""Endpoints of the group Email; each is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._core import lazy

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
else:
    __getattr__, __dir__ = lazy.modules(__name__, __all__)
