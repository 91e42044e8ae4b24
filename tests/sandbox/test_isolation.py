"""Whose data a key reads and changes: that of its workspace, and of those that this one administers."""

from __future__ import annotations

import uuid

import anyio
import pytest

from instantly_async import (
    AuthenticationError,
    InstantlyClient,
    MissingScopeError,
    NotFoundError,
    PermissionDeniedError,
)
from instantly_async.models import APIKeyScope
from instantly_async.sandbox import Sandbox
from instantly_async.sandbox.state.owners import ORGANIZATION

from .memory import client_of, everything

pytestmark = pytest.mark.anyio
ONE, OTHER, STRANGER = (str(uuid.UUID(int=number, version=4)) for number in (1, 2, 3))


async def test_a_key_that_the_api_makes_lets_in_with_its_scopes_until_it_is_deleted() -> None:
    async with Sandbox() as sandbox:
        instantly = client_of(sandbox)
        made = await instantly.api_keys.create(name="Reads", scopes=[APIKeyScope.CUSTOM_TAGS_READ])
        theirs = client_of(sandbox, made.key)
        assert len(await theirs.custom_tags.list()) > 0
        with pytest.raises(MissingScopeError):
            await theirs.custom_tags.create(label="new")
        await instantly.api_keys.delete(made.id)
        with pytest.raises(AuthenticationError):
            await theirs.custom_tags.list()


async def test_no_answer_but_the_first_has_the_whole_of_a_key() -> None:
    async with Sandbox() as sandbox:
        instantly = client_of(sandbox)
        made = await instantly.api_keys.create(name="All", scopes=[APIKeyScope.ALL_ALL])
        assert made.key == sandbox.state["api_keys"][made.id]["key"]
        [listed] = (await instantly.api_keys.list()).items
        deleted = await instantly.api_keys.delete(made.id)
        assert listed.key == deleted.key
        assert made.key not in listed.key
        with pytest.raises(AuthenticationError):
            await client_of(sandbox, listed.key).custom_tags.list()


async def test_keys_of_two_workspaces_mixed_up_never_reach_the_other() -> None:
    async with Sandbox() as sandbox:
        clients = {name: client_of(sandbox, sandbox.new_key(workspace=name)) for name in (ONE, OTHER)}
        made: dict[str, set[str]] = {ONE: set(), OTHER: set()}

        async def write(number: int) -> None:
            name = (ONE, OTHER)[number % 2]
            tag = await clients[name].custom_tags.create(label=f"{number}")
            assert tag.organization_id == name
            made[name].add(tag.id)

        async with anyio.create_task_group() as tasks:
            for number in range(100):
                tasks.start_soon(write, number)
        for name, client in clients.items():
            assert {tag.id async for tag in client.custom_tags.list(limit=100)} == made[name]
            for foreign in sorted(made[OTHER if name == ONE else ONE])[:5]:
                for call in (client.custom_tags.get, client.custom_tags.delete):
                    with pytest.raises(NotFoundError):
                        await call(foreign)


async def test_only_the_workspace_that_administers_another_one_acts_for_it() -> None:
    async with Sandbox() as sandbox:
        admin = client_of(sandbox)
        one, other = (client_of(sandbox, sandbox.new_key(workspace=name)) for name in (ONE, OTHER))
        before = everything(sandbox._memory)
        refused: list[tuple[InstantlyClient, str]] = [
            *((one, name) for name in (OTHER, ORGANIZATION, STRANGER)),
            (other, ONE),
            (admin, STRANGER),
        ]
        for client, name in refused:
            with pytest.raises(PermissionDeniedError):
                await client.with_options(workspace=name).custom_tags.create(label="stolen")
        assert everything(sandbox._memory) == before
        for client in (admin.with_options(workspace=ONE), one, one.with_options(workspace=ONE)):
            assert (await client.custom_tags.create(label=str(uuid.uuid4()))).organization_id == ONE
        key = (await one.api_keys.create(name="k", scopes=[APIKeyScope.ALL_ALL])).key
        assert (await client_of(sandbox, key).custom_tags.create(label="own")).organization_id == ONE
        with pytest.raises(PermissionDeniedError):
            await client_of(sandbox, key, workspace=OTHER).custom_tags.list()


async def test_a_workspace_that_is_invited_is_a_real_one_as_soon_as_it_has_accepted() -> None:
    async with Sandbox() as sandbox:
        admin = client_of(sandbox)
        invitation = await admin.workspace_group_members.invite(sub_workspace_id=ONE)
        with pytest.raises(PermissionDeniedError):
            await admin.with_options(workspace=ONE).custom_tags.list()
        assert (await admin.workspace_group_members.get(invitation.id)).status == "accepted"
        theirs = admin.with_options(workspace=ONE)
        assert len(await theirs.accounts.list()) == 0
        found = await theirs.workspace_group_members.get_admin_workspace()
        assert (found.has_admin_workspace, found.workspace_group_member_id) == (True, invitation.id)
        key = (await theirs.api_keys.create(name="k", scopes=[APIKeyScope.ALL_ALL])).key
        assert (await client_of(sandbox, key).workspaces.get()).id == ONE
        await admin.workspace_group_members.delete(invitation.id)
        with pytest.raises(PermissionDeniedError):
            await theirs.custom_tags.list()


async def test_a_workspace_that_is_there_accepts_no_invitation_by_itself() -> None:
    async with Sandbox() as sandbox:
        admin, one = client_of(sandbox), client_of(sandbox, sandbox.new_key(workspace=ONE))
        [membership] = (await admin.workspace_group_members.list()).items
        await admin.workspace_group_members.delete(membership.id)
        invitation = await admin.workspace_group_members.invite(sub_workspace_id=ONE)
        assert (await admin.workspace_group_members.get(invitation.id)).status == "pending"
        assert not (await one.workspace_group_members.get_admin_workspace()).has_admin_workspace
        with pytest.raises(PermissionDeniedError):
            await admin.with_options(workspace=ONE).custom_tags.list()


async def test_a_workspace_is_either_admin_or_sub() -> None:
    async with Sandbox() as sandbox:
        admin, one = client_of(sandbox), client_of(sandbox, sandbox.new_key(workspace=ONE))
        before = everything(sandbox._memory)
        for client, invited in ((admin, ONE), (admin, ORGANIZATION), (one, STRANGER), (one, ORGANIZATION)):
            with pytest.raises(Exception, match="cannot be invited"):
                await client.workspace_group_members.invite(sub_workspace_id=invited)
        assert everything(sandbox._memory) == before


async def test_a_thousand_writers_at_once_lose_nothing() -> None:
    async with Sandbox() as sandbox:
        instantly = client_of(sandbox)
        lead_list = (await instantly.lead_lists.create(name="Many")).id
        made: set[str] = set()

        async def write(number: int) -> None:
            lead = await instantly.leads.create(list_id=lead_list, email=f"lead-{number // 2}@acme.example")
            made.add(lead.id)

        async with anyio.create_task_group() as tasks:
            for number in range(1_000):
                tasks.start_soon(write, number)
        found = [lead async for lead in instantly.leads.list(list_id=lead_list, limit=100)]
        assert len(found) == len(made) == 500  # each was written twice, and is one lead
        assert [lead.id for lead in found] == sorted(made)


async def test_keys_that_are_made_are_all_different() -> None:
    async with Sandbox() as sandbox:
        keys = [sandbox.new_key() for _ in range(3)]
        sandbox._memory.keys.pop(keys[0])
        sandbox._memory.keys["sandbox-key-5"] = sandbox._memory.keys[sandbox.key]
        assert sandbox.new_key() not in {*keys, "sandbox-key-5"}
