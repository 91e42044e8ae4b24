# Generated from openapi.yaml by `make generate`; edits here are lost.
"""Endpoints of the group DomainForwarding; each is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._core import lazy

__all__ = [
    "delete_domain_forwarding",
    "get_domain_forwarding",
    "update_domain_forwarding",
]

if TYPE_CHECKING:
    from . import (
        delete_domain_forwarding,
        get_domain_forwarding,
        update_domain_forwarding,
    )
else:
    __getattr__, __dir__ = lazy.modules(__name__, __all__)
