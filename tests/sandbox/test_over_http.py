"""The sandbox over real HTTP."""

from __future__ import annotations

import socket
import subprocess
import sys

import httpx
import pytest

from instantly_async import (
    APIConnectionError,
    AuthenticationError,
    InstantlyClient,
    MissingScopeError,
    NotFoundError,
)
from instantly_async.models import TaggedResourceType
from instantly_async.sandbox import KEY, Sandbox, create_app

from ..document import ROOT
from ..loopback import unused_port
from .workspace import Run


def test_a_walk_over_real_http_gives_every_account_once(server: Sandbox, run: Run) -> None:
    async def scenario() -> None:
        async with InstantlyClient(server.key, base_url=server.url) as client:
            pages = [page async for page in client.accounts.list(limit=100).pages()]
            assert [len(page.items) for page in pages] == [100, 100, 30]
            assert all(page.next_starting_after for page in pages)  # the last page has a cursor too
            emails = [account.email async for account in client.accounts.list(limit=7)]
            assert len(set(emails)) == len(emails) == 230
            last = await client.accounts.list(starting_after=pages[-1].next_starting_after)
            assert last.items == []
            assert last.next_starting_after is None

    run(scenario)


def test_a_tag_from_creation_to_deletion_over_real_http(server: Sandbox, run: Run) -> None:
    async def scenario() -> None:
        async with InstantlyClient(server.key, base_url=server.url) as client:
            tag = await client.custom_tags.create(label="New")
            emails = [account.email async for account in client.accounts.list(max_items=3)]
            toggled = await client.custom_tags.assign(
                tag_ids=[tag.id], resource_type=TaggedResourceType.ACCOUNT, resource_ids=emails, assign=True
            )
            assert toggled.success
            tagged = [account async for account in client.accounts.list(tag_ids=tag.id, include_tags=True)]
            assert sorted(account.email for account in tagged) == sorted(emails)
            assert all(any(each.id == tag.id for each in account.tags or ()) for account in tagged)
            mappings = [mapping async for mapping in client.custom_tag_mappings.list(resource_ids=emails[0])]
            assert tag.id in {mapping.tag_id for mapping in mappings}
            assert (await client.custom_tags.update(tag.id, label="Renamed")).label == "Renamed"
            assert (await client.custom_tags.get(tag.id)).label == "Renamed"
            await client.custom_tags.delete(tag.id)
            assert [account async for account in client.accounts.list(tag_ids=tag.id)] == []
            with pytest.raises(NotFoundError, match="Resource not found"):
                await client.custom_tags.get(tag.id)

    run(scenario)


def test_a_key_with_too_few_scopes_is_told_which(server: Sandbox, run: Run) -> None:
    async def scenario() -> None:
        async with InstantlyClient(server.read_only_key, base_url=server.url) as client:
            assert (await client.custom_tags.list(limit=1)).items
            with pytest.raises(MissingScopeError) as caught:
                await client.custom_tags.create(label="Not allowed")
        assert str(caught.value) == (
            "403 for custom_tags.create: the API key needs one of "
            "custom_tags:create, custom_tags:all, all:create, all:all; "
            "make one with api_keys.create or in the dashboard"
        )

    run(scenario)


def test_a_server_that_is_gone_is_a_connection_error(run: Run) -> None:
    with Sandbox() as sandbox:
        url = sandbox.url

    async def scenario() -> None:
        async with InstantlyClient(KEY, base_url=url, max_retries=0) as client:
            with pytest.raises(APIConnectionError, match=r"accounts\.list: no connection could be made"):
                await client.accounts.list()

    run(scenario)


async def test_a_wrong_key_is_refused() -> None:
    client = InstantlyClient("wrong", transport=httpx.ASGITransport(create_app()))
    with pytest.raises(
        AuthenticationError, match="Invalid authorization header or API key; the API key is missing, wrong or revoked"
    ):
        await client.accounts.list()


@pytest.mark.parametrize("name", ["jsonschema_rs", "starlette", "uvicorn"])
def test_without_its_extra_the_sandbox_names_it(name: str) -> None:
    script = f"import sys; sys.modules[{name!r}] = None; from instantly_async.sandbox import Sandbox"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, cwd=ROOT)
    assert done.returncode == 1
    assert done.stderr.splitlines()[-1] == (
        f"ImportError: the sandbox needs {name}, which is not installed: pip install 'instantly-async[sandbox]'"
    )


def test_a_server_that_cannot_start_says_so_and_frees_its_port(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("uvicorn.Server.run", lambda server, sockets: None)
    port = unused_port()
    with pytest.raises(RuntimeError, match="the sandbox could not start"), Sandbox(port=port):
        pass
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection(("127.0.0.1", port))
