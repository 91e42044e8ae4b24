"""Which accounts the arguments of a list, or of a change of many accounts, are about."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from ..engine.call import Call
from ..engine.entity import Filter
from ..state.store import Record
from . import custom_tag_mappings as mappings

# No account of the sandbox is pre-warmed.
_CONDITIONS: Mapping[str, Callable[[Record], bool]] = {
    "ACC_FILTER_PAUSED": lambda account: account.get("status") == 2,
    "ACC_FILTER_ERROR": lambda account: account.get("status", 0) < 0,
    "ACC_FILTER_NO_CTD": lambda account: not account.get("tracking_domain_name"),
    "ACC_FILTER_PW_ACCOUNTS": lambda account: False,
    "ACC_FILTER_DFY": lambda account: bool(account.get("is_managed_account")),
    "ACC_FILTER_DFY_SETUP_PENDING": lambda account: bool(
        account.get("is_managed_account") and account.get("setup_pending")
    ),
    "ACC_FILTER_W_ACTIVE": lambda account: account.get("warmup_status") == 1,
    "ACC_FILTER_W_PAUSED": lambda account: account.get("warmup_status") == 0,
    "ACC_FILTER_W_ERROR": lambda account: account.get("warmup_status", 0) < 0,
}


def _meets(call: Call, account: Record, condition: str) -> bool:
    """Whether an account meets a condition; one that is new to the API and not known here says nothing."""
    return condition not in _CONDITIONS or _CONDITIONS[condition](account)


FILTERS: Mapping[str, Filter] = {"filter": _meets, **mappings.filters("email")}
