"""The accounts of the sandbox."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from instantly_async import InstantlyClient, NotFoundError
from instantly_async.models import (
    Account,
    AccountFilter,
    AccountProviderCode,
    AccountSortField,
    AccountStatus,
    SortOrder,
)
from instantly_async.sandbox import seeds

from .workspace import ADA, LOG_IN, NEW_ACCOUNT, TAG_IDS, emails_of, tag_ids_of


async def test_accounts_are_created_changed_paused_and_deleted(fresh: InstantlyClient) -> None:
    account = await fresh.accounts.create(
        email="new@acme.example", first_name="New", last_name="Account", provider_code=1, **LOG_IN
    )
    assert account.status is AccountStatus.ACTIVE
    assert (await fresh.accounts.update(account.email, daily_limit=7)).daily_limit == 7
    assert (await fresh.accounts.pause(account.email)).status is AccountStatus.PAUSED
    assert (await fresh.accounts.resume(account.email)).status is AccountStatus.ACTIVE
    await fresh.accounts.delete(account.email)
    with pytest.raises(NotFoundError):
        await fresh.accounts.get(account.email)


def status_of(account: Account) -> int:
    assert isinstance(account.status, int)
    return account.status


def warmup_status_of(account: Account) -> int:
    assert isinstance(account.warmup_status, int)
    return account.warmup_status


@pytest.mark.parametrize(
    ("conditions", "meets"),
    [
        ({"status": AccountStatus.SENDING_ERROR}, lambda account: status_of(account) == -3),
        ({"provider_code": AccountProviderCode.MICROSOFT}, lambda account: account.provider_code == 3),
        ({"search": "GRACE"}, lambda account: account.first_name == "Grace"),
        ({"search": "e.costa@"}, lambda account: "e.costa@" in account.email),
        ({"filter": AccountFilter.PAUSED}, lambda account: status_of(account) == 2),
        ({"filter": AccountFilter.ERROR}, lambda account: status_of(account) < 0),
        ({"filter": AccountFilter.NO_TRACKING_DOMAIN}, lambda account: account.tracking_domain_name is None),
        ({"filter": AccountFilter.DFY}, lambda account: account.is_managed_account),
        (
            {"filter": AccountFilter.DFY_SETUP_PENDING},
            lambda account: account.is_managed_account and account.setup_pending,
        ),
        ({"filter": AccountFilter.WARMUP_ACTIVE}, lambda account: warmup_status_of(account) == 1),
        ({"filter": AccountFilter.WARMUP_PAUSED}, lambda account: warmup_status_of(account) == 0),
        ({"filter": AccountFilter.WARMUP_ERROR}, lambda account: warmup_status_of(account) < 0),
        (
            {"filter": AccountFilter.PAUSED, "search": "grace"},
            lambda account: status_of(account) == 2 and account.first_name == "Grace",
        ),
        ({"tag_ids": f"{TAG_IDS[0]}, {TAG_IDS[1]}"}, lambda account: tag_ids_of(account) & set(TAG_IDS[:2])),
        ({"tag_ids_all": f"{TAG_IDS[0]},{TAG_IDS[1]}"}, lambda account: tag_ids_of(account) >= set(TAG_IDS[:2])),
    ],
)
async def test_a_list_has_exactly_the_accounts_that_meet_its_conditions(
    conditions: dict[str, Any], meets: Callable[[Account], bool], fresh: InstantlyClient
) -> None:
    expected = {account.email async for account in fresh.accounts.list(include_tags=True) if meets(account)}
    assert 0 < len(expected) < 230
    assert await emails_of(fresh, **conditions) == expected


async def test_no_account_is_pre_warmed(fresh: InstantlyClient) -> None:
    assert await emails_of(fresh, filter=AccountFilter.PRE_WARMED) == set()


@pytest.mark.parametrize("field", list(AccountSortField))
async def test_sorted_accounts_are_paged_with_skip(field: AccountSortField, fresh: InstantlyClient) -> None:
    first = await fresh.accounts.list(sort_by=field)
    assert first.next_starting_after is None
    falling = [account async for account in fresh.accounts.list(sort_by=field, limit=90)]
    rising = [account async for account in fresh.accounts.list(sort_by=field, sort_order=SortOrder.ASC)]
    assert len({account.email for account in falling}) == len(falling) == 230
    assert rising == falling[::-1]
    values = [account.to_dict().get(field.value) for account in rising]  # a field that is new has no values yet
    known = [value for value in values if value is not None]
    assert known == sorted(known)
    assert values[len(values) - len(known) :] == known  # accounts without a value are less than all others
    second = await fresh.accounts.list(sort_by=field, limit=90, skip=90)
    assert second.items == falling[90:180]


async def test_a_cursor_without_an_address_continues_after_its_moment(fresh: InstantlyClient) -> None:
    accounts = [account async for account in fresh.accounts.list()]
    cursor = str((await fresh.accounts.list(limit=3)).next_starting_after)
    created = [account.to_dict()["timestamp_created"] for account in accounts]
    moment = created[2]
    assert created[3] == moment  # imported together
    left = [account async for account in fresh.accounts.list(starting_after=cursor.partition("&")[0])]
    assert left == accounts[created.count(moment) + created.index(moment) :]
    assert [account async for account in fresh.accounts.list(starting_after=cursor)] == accounts[3:]


async def test_warm_up_settings_that_are_not_named_stay(fresh: InstantlyClient) -> None:
    account = await fresh.accounts.create(**NEW_ACCOUNT, warmup={"limit": 20}, warmup_custom_ftag="mine")
    assert account.to_dict()["warmup"] == seeds.warmup_settings() | {"limit": 20, "warmup_custom_ftag": "mine"}
    account = await fresh.accounts.update(account.email, warmup={"limit": 30})
    assert account.to_dict()["warmup"] == seeds.warmup_settings() | {"limit": 30, "warmup_custom_ftag": "mine"}


async def test_a_tracking_domain_is_removed_together_with_its_status(fresh: InstantlyClient) -> None:
    account = await fresh.accounts.update(ADA, tracking_domain_name="t.acme.example", tracking_domain_status="active")
    assert (account.tracking_domain_name, account.tracking_domain_status) == ("t.acme.example", "active")
    account = await fresh.accounts.update(ADA, remove_tracking_domain=True)
    assert (account.tracking_domain_name, account.tracking_domain_status) == (None, None)


async def test_a_deleted_account_leaves_no_mappings(fresh: InstantlyClient) -> None:
    assert (await fresh.custom_tag_mappings.list(resource_ids=ADA)).items
    await fresh.accounts.delete(ADA)
    assert (await fresh.custom_tag_mappings.list(resource_ids=ADA)).items == []
