# Generated from openapi.yaml by `make generate`; edits here are lost.
"""Endpoints of the group DomainForwarding; each is imported when it is first used."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import (
        delete_domain_forwarding,
        get_domain_forwarding,
        update_domain_forwarding,
    )

__all__ = [
    "delete_domain_forwarding",
    "get_domain_forwarding",
    "update_domain_forwarding",
]


def __getattr__(name: str) -> Any:
    if name in __all__:
        return import_module(f".{name}", __name__)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return __all__
