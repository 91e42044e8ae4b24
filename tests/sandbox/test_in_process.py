"""The sandbox in the process of a test: no socket, keys of one's own, workspaces that see nothing of each other."""

from __future__ import annotations

import uuid
from typing import Any

import pytest

from instantly_async import (
    DecodeError,
    EdgeBlockedError,
    InstantlyClient,
    MissingScopeError,
    NotFoundError,
    PermissionDeniedError,
    RateLimitError,
    ServerError,
)
from instantly_async.sandbox import Sandbox

pytestmark = pytest.mark.anyio


async def test_clients_call_it_without_a_socket_and_are_closed_with_it() -> None:
    async with Sandbox() as sandbox:
        instantly = sandbox.client()
        label = await instantly.lead_labels.create(label="Hot", interest_status_label="positive")
        assert (await instantly.lead_labels.get(label.id)).label == "Hot"
        assert sandbox.state["lead_labels"][label.id]["label"] == "Hot"
    with pytest.raises(Exception, match="closed"):
        await instantly.lead_labels.get(label.id)


async def test_a_client_has_the_scopes_that_it_is_made_with() -> None:
    async with Sandbox() as sandbox:
        reads = sandbox.client(scopes=["custom_tags:read"])
        assert len(await reads.custom_tags.list()) > 0
        with pytest.raises(MissingScopeError):
            await reads.custom_tags.create(label="new")


async def test_workspaces_see_nothing_of_each_other() -> None:
    async with Sandbox() as sandbox:
        other = str(uuid.uuid4())
        ours, theirs = sandbox.client(), sandbox.client(workspace=other)
        assert len(await theirs.accounts.list()) == 0
        tag = await theirs.custom_tags.create(label="theirs")
        assert tag.organization_id == other
        with pytest.raises(NotFoundError):
            await ours.custom_tags.get(tag.id)
        assert (await ours.with_options(workspace=other).custom_tags.get(tag.id)).label == "theirs"
        with pytest.raises(PermissionDeniedError):
            await ours.with_options(workspace=str(uuid.uuid4())).custom_tags.list()


async def test_the_clock_is_moved_and_every_sandbox_begins_alike() -> None:
    async with Sandbox() as one, Sandbox() as other:
        before = one.clock.now()
        one.clock.advance(hours=24)
        assert (one.clock.now() - before).total_seconds() > 24 * 3600
        assert other.clock.now() == before
        assert one.state["accounts"] == other.state["accounts"]
        first, second = one.client(), other.client()
        await first.custom_tags.create(label="mine")
        labels = [tag.label async for tag in second.custom_tags.list()]
        assert "mine" not in labels


def test_over_http_keys_are_made_too() -> None:
    with Sandbox() as sandbox:
        key = sandbox.new_key(["leads:read"])
        assert InstantlyClient(key, base_url=sandbox.url)
        assert key != sandbox.key


async def test_what_was_sent_can_be_looked_at() -> None:
    async with Sandbox() as sandbox:
        await sandbox.client().custom_tags.create(label="new")
        (sent,) = sandbox.requests
        assert (sent.operation, sent.body, sent.query) == ("custom_tags.create", {"label": "new"}, {})


async def test_faults_come_as_often_as_they_were_asked_for() -> None:
    async with Sandbox() as sandbox:
        instantly = sandbox.client(max_retries=0)
        sandbox.faults.add("custom_tags.list", status=503, times=2)
        sandbox.faults.add("custom_tags.list", status=429, retry_after=7)
        for _ in range(2):
            with pytest.raises(ServerError):
                await instantly.custom_tags.list()
        with pytest.raises(RateLimitError) as limited:
            await instantly.custom_tags.list()
        assert limited.value.retry_after == 7
        assert len(await instantly.custom_tags.list()) > 0


@pytest.mark.parametrize(
    ("fault", "error"),
    [
        ({"empty": True}, DecodeError),
        ({"truncated": True}, DecodeError),
        ({"status": 403, "html": True}, EdgeBlockedError),
        ({"status": 500, "empty": True}, ServerError),
    ],
)
async def test_a_fault_is_the_error_that_it_would_be_live(fault: dict[str, Any], error: type[Exception]) -> None:
    async with Sandbox() as sandbox:
        instantly = sandbox.client(max_retries=0)
        sandbox.faults.add("*", **fault)
        with pytest.raises(error):
            await instantly.accounts.list()
        assert len(await instantly.accounts.list()) > 0


async def test_a_call_is_retried_over_a_fault() -> None:
    async with Sandbox() as sandbox:
        sandbox.faults.add("accounts.list", status=502)
        assert len(await sandbox.client().accounts.list()) > 0
        assert [sent.operation for sent in sandbox.requests] == ["accounts.list"] * 2


async def test_latency_is_waited_for_and_faults_are_cleared() -> None:
    async with Sandbox() as sandbox:
        instantly = sandbox.client(max_retries=0)
        sandbox.faults.add("accounts.list", latency=0.001)
        sandbox.faults.add("accounts.list", status=500)
        assert len(await instantly.accounts.list()) > 0
        sandbox.faults.clear()
        assert len(await instantly.accounts.list()) > 0
