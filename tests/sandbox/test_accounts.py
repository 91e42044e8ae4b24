"""The accounts of the sandbox."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from instantly_async import BadRequestError, InstantlyClient, NotFoundError, PermissionDeniedError
from instantly_async.models import (
    Account,
    AccountFilter,
    AccountProviderCode,
    AccountSortField,
    AccountStatus,
    SortOrder,
)
from instantly_async.sandbox.seeds import accounts as seeds
from instantly_async.sandbox.state.owners import ORGANIZATION

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


async def test_an_account_is_created_once(fresh: InstantlyClient) -> None:
    await fresh.accounts.create(**NEW_ACCOUNT, daily_limit=5)
    with pytest.raises(BadRequestError, match="Account already exists"):
        await fresh.accounts.create(**NEW_ACCOUNT, daily_limit=6)
    assert (await fresh.accounts.get(NEW_ACCOUNT["email"])).daily_limit == 5


async def test_many_accounts_are_paused_and_those_that_are_not_there_are_named(fresh: InstantlyClient) -> None:
    assert (await fresh.accounts.get(ADA)).status is AccountStatus.ACTIVE
    answer = await fresh.accounts.bulk_pause(emails=[ADA, "nobody@acme.example"])
    assert (answer.paused_emails, answer.failed_emails) == ([ADA], ["nobody@acme.example"])
    assert (await fresh.accounts.get(ADA)).status is AccountStatus.PAUSED


async def test_an_account_that_is_marked_as_fixed_has_no_error(fresh: InstantlyClient) -> None:
    broken = await fresh.accounts.list(filter=AccountFilter.ERROR, limit=1)
    assert broken.items[0].status_message
    fixed = await fresh.accounts.mark_as_fixed(broken.items[0].email)
    assert fixed.status is AccountStatus.ACTIVE
    assert "status_message" not in fixed.to_dict()


async def test_a_job_warms_accounts_up_that_are_named_or_selected(fresh: InstantlyClient) -> None:
    account = await fresh.accounts.create(**NEW_ACCOUNT)
    job = await fresh.accounts.enable_warmup(emails=[account.email])
    assert [(await fresh.background_jobs.get(job.id)).status for _ in range(3)] == ["pending", "in-progress", "success"]
    assert warmup_status_of(await fresh.accounts.get(account.email)) == 1
    warm = await emails_of(fresh, filter=AccountFilter.WARMUP_ACTIVE)
    await fresh.accounts.disable_warmup(
        include_all_emails=True,
        search="acme",
        filter={"filter": AccountFilter.WARMUP_ACTIVE},
        excluded_emails=[account.email],
    )
    assert len(warm) > 1
    assert await emails_of(fresh, filter=AccountFilter.WARMUP_ACTIVE) == {account.email}


async def test_accounts_move_between_the_workspaces_of_a_group_alone(fresh: InstantlyClient) -> None:
    before = await emails_of(fresh)
    other = "0190d3f4-0000-7000-8000-000000000000"
    move = {"source_workspace_id": ORGANIZATION, "destination_workspace_id": other}
    with pytest.raises(PermissionDeniedError):
        await fresh.accounts.move(emails=[ADA], **move)
    invited = await fresh.workspace_group_members.invite(sub_workspace_id=other)
    await fresh.workspace_group_members.get(invited.id)
    with pytest.raises(NotFoundError):
        await fresh.accounts.move(emails=[ADA, "nobody@acme.example"], **move)
    assert await emails_of(fresh) == before
    await fresh.accounts.move(emails=[ADA, ADA], **move)
    theirs = fresh.with_options(workspace=other)
    assert await emails_of(fresh) == before - {ADA}
    assert (await theirs.accounts.get(ADA)).organization == other
    assert [(entry.activity_type, entry.affected_count) async for entry in theirs.audit_logs.list()] == [(6, 1)]
    with pytest.raises(BadRequestError, match="already exists"):
        await fresh.accounts.move(emails=[ADA], source_workspace_id=other, destination_workspace_id=other)
    with pytest.raises(PermissionDeniedError):
        await fresh.accounts.move(emails=[ADA], source_workspace_id=other, destination_workspace_id=other[::-1])


async def test_vitals_and_tracking_domains_are_those_of_the_accounts(fresh: InstantlyClient) -> None:
    vitals = await fresh.accounts.test_vitals(accounts=[ADA, "nobody@acme.example"])
    assert [found.domain for found in vitals.success_list or ()] == ["acme-outreach.example"]
    assert [found.domain for found in vitals.failure_list or ()] == ["acme.example"]
    assert (await fresh.accounts.get_tracking_domain_status(host="track.acme-outreach.example")).cname is True
    assert (await fresh.accounts.get_tracking_domain_status(host="track.acme.example")).cname is False
