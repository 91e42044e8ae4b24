"""Which accounts a list, or a change of many accounts, is about."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping

from ..refusal import Refusal
from ..store import Record, Store
from .custom_tag_mappings import tag_ids_by_resource

# No account of the sandbox is pre-warmed.
_CONDITIONS: Mapping[str, Callable[[Record], bool]] = {
    "ACC_FILTER_PAUSED": lambda account: account["status"] == 2,
    "ACC_FILTER_ERROR": lambda account: account["status"] < 0,
    "ACC_FILTER_NO_CTD": lambda account: not account["tracking_domain_name"],
    "ACC_FILTER_PW_ACCOUNTS": lambda account: False,
    "ACC_FILTER_DFY": lambda account: account["is_managed_account"],
    "ACC_FILTER_DFY_SETUP_PENDING": lambda account: account["is_managed_account"] and account["setup_pending"],
    "ACC_FILTER_W_ACTIVE": lambda account: account["warmup_status"] == 1,
    "ACC_FILTER_W_PAUSED": lambda account: account["warmup_status"] == 0,
    "ACC_FILTER_W_ERROR": lambda account: account["warmup_status"] < 0,
}


def select(
    store: Store,
    *,
    search: str | None = None,
    status: int | None = None,
    provider_code: int | None = None,
    condition: str | None = None,
    any_tag: Collection[str] = (),
    every_tag: Collection[str] = (),
    untagged: bool = False,
) -> list[Record]:
    """The accounts that meet every condition given.

    Raises:
        Refusal: 501, the API has a condition that the sandbox does not know.
    """
    if condition is not None and condition not in _CONDITIONS:
        raise Refusal(501, f"the sandbox cannot select accounts by {condition}")
    tag_ids = tag_ids_by_resource(store)

    def selected(account: Record) -> bool:
        tags = tag_ids.get(account["email"], set())
        return (
            (not search or search.casefold() in _text(account))
            and (status is None or account["status"] == status)
            and (provider_code is None or account["provider_code"] == provider_code)
            and (condition is None or _CONDITIONS[condition](account))
            and (not any_tag or not tags.isdisjoint(any_tag))
            and tags.issuperset(every_tag)
            and not (untagged and tags)
        )

    return [account for account in store["accounts"].values() if selected(account)]


def _text(account: Record) -> str:
    return f"{account['email']} {account['first_name']} {account['last_name']}".casefold()
