# Generated from openapi.yaml by `make generate`; edits here are lost.
"""Endpoints of the group DFYEmailAccountOrder; each is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._core import lazy

__all__ = [
    "cancel_dfy_email_accounts",
    "check_domains_availability",
    "create_dfy_email_account_order",
    "generate_similar_domains",
    "list_dfy_email_account_order",
    "list_dfy_email_account_orders_accounts",
    "pre_warmed_up_domains_list",
]

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
else:
    __getattr__, __dir__ = lazy.modules(__name__, __all__)
