"""The workspace, its members, the group that it belongs to, and its keys."""

from __future__ import annotations

import pytest

from instantly_async import BadRequestError, ConflictError, InstantlyClient, NotFoundError, PermissionDeniedError
from instantly_async.models import APIKeyScope, WorkspaceMemberRole
from instantly_async.sandbox.state.owners import ORGANIZATION

OTHER = "0190d3f4-0000-7000-8000-000000000000"


async def test_a_workspace_keeps_its_name_and_its_removal_until_that_is_called_off(fresh: InstantlyClient) -> None:
    before = await fresh.workspaces.get()
    assert (before.id, before.scheduled_for_removal_at) == (ORGANIZATION, None)
    await fresh.workspaces.update(name="Another")
    await fresh.workspaces.schedule_removal()
    scheduled = await fresh.workspaces.get()
    assert scheduled.name == "Another"
    assert scheduled.scheduled_for_removal_at is not None
    await fresh.workspaces.cancel_removal()
    assert (await fresh.workspaces.get()).scheduled_for_removal_at is None


async def test_an_agency_domain_is_there_from_setting_to_deleting(fresh: InstantlyClient) -> None:
    with pytest.raises(NotFoundError):
        await fresh.workspaces.get_whitelabel_domain()
    await fresh.workspaces.set_whitelabel_domain(domain="clients.acme.example")
    domain = await fresh.workspaces.get_whitelabel_domain()
    assert (domain.name, domain.verified) == ("clients.acme.example", False)
    await fresh.workspaces.delete_whitelabel_domain()
    with pytest.raises(NotFoundError):
        await fresh.workspaces.get_whitelabel_domain()


async def test_a_member_is_invited_once_and_may_become_the_owner(fresh: InstantlyClient) -> None:
    member = await fresh.workspace_members.create(email="new@acme.example", role=WorkspaceMemberRole.EDITOR)
    assert not member.accepted
    with pytest.raises(BadRequestError):  # the document lists no 409
        await fresh.workspace_members.create(email="new@acme.example", role=WorkspaceMemberRole.ADMIN)
    assert [found.id async for found in fresh.workspace_members.list(search="new@")] == [member.id]
    assert member.id not in [found.id async for found in fresh.workspace_members.list(accepted=True)]
    workspace = await fresh.workspaces.change_owner(email=member.email, sec="password")
    assert workspace.owner == member.user_id
    roles = {found.email: found.role async for found in fresh.workspace_members.list()}
    assert roles == {"new@acme.example": WorkspaceMemberRole.OWNER, "owner@acme.example": WorkspaceMemberRole.ADMIN}
    with pytest.raises(NotFoundError):
        await fresh.workspaces.change_owner(email="nobody@acme.example", sec="password")


async def test_an_invited_workspace_waits_and_is_invited_once(fresh: InstantlyClient) -> None:
    member = await fresh.workspace_group_members.invite(sub_workspace_id=OTHER)
    assert (member.admin_workspace_id, member.status) == (ORGANIZATION, "pending")
    with pytest.raises(ConflictError):
        await fresh.workspace_group_members.invite(sub_workspace_id=OTHER)
    assert not (await fresh.workspace_group_members.get_admin_workspace()).has_admin_workspace
    accepted = await fresh.workspace_group_members.get(member.id)
    assert accepted.status == "accepted"
    assert (await fresh.with_options(workspace=OTHER).workspace_group_members.get_admin_workspace()).has_admin_workspace
    await fresh.workspace_group_members.delete(member.id)
    with pytest.raises(PermissionDeniedError):
        await fresh.with_options(workspace=OTHER).accounts.list()
    assert (await fresh.workspace_group_members.list()).items == []


async def test_a_key_is_shown_once(fresh: InstantlyClient) -> None:
    created = await fresh.api_keys.create(name="New", scopes=[APIKeyScope.LEADS_READ])
    (listed,) = (await fresh.api_keys.list()).items
    assert (listed.id, listed.scopes) == (created.id, [APIKeyScope.LEADS_READ])
    assert listed.key != created.key
    assert (await fresh.api_keys.delete(created.id)).key == listed.key
    assert (await fresh.api_keys.list()).items == []


async def test_an_open_invitation_is_accepted_when_members_are_listed_too(fresh: InstantlyClient) -> None:
    invited = await fresh.workspace_group_members.invite(sub_workspace_id=OTHER)
    assert invited.status == "pending"
    [member] = (await fresh.workspace_group_members.list()).items
    assert (member.id, member.status, member.admin_workspace_name) == (invited.id, "accepted", "Acme Outreach")
    assert await fresh.workspace_group_members.get(invited.id) == member
    assert (await fresh.with_options(workspace=OTHER).accounts.list()).items == []
