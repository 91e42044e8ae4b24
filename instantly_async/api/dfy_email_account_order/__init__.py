# Generated from openapi.yaml by `make generate`; edits here are lost.
"""Endpoints of the group DFYEmailAccountOrder; each is imported when it is first used."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import (
        cancel_dfy_email_accounts,
        check_domains_availability,
        create_dfy_email_account_order,
        generate_similar_domains,
        list_dfy_email_account_order,
        list_dfy_email_account_orders_accounts,
        pre_warmed_up_domains_list,
    )

__all__ = [
    "cancel_dfy_email_accounts",
    "check_domains_availability",
    "create_dfy_email_account_order",
    "generate_similar_domains",
    "list_dfy_email_account_order",
    "list_dfy_email_account_orders_accounts",
    "pre_warmed_up_domains_list",
]


def __getattr__(name: str) -> Any:
    if name in __all__:
        return import_module(f".{name}", __name__)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return __all__
