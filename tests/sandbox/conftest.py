"""Sandboxes over real HTTP and without a socket."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator

import httpx
import pytest
from starlette.applications import Starlette

from instantly_async import InstantlyClient
from instantly_async.sandbox import KEY, Sandbox, create_app
from instantly_async.sandbox.pytest_plugin import instantly_client, instantly_sandbox
from instantly_async.sandbox.state.state import State

from .receiver import Receiver, receiver
from .validated import ValidatedTransport
from .workspace import only_accounts_and_tags, raw_client

__all__ = ["instantly_client", "instantly_sandbox"]  # pytest finds them here, since its settings turn the plugin off


@pytest.fixture(scope="module")
def server() -> Iterator[Sandbox]:
    with Sandbox() as sandbox:
        yield sandbox


@pytest.fixture
def fresh() -> InstantlyClient:
    """A client of a sandbox of its own, without a socket; its answers validate."""
    return InstantlyClient(KEY, transport=ValidatedTransport(create_app()), rate_limiter=None)


@pytest.fixture
def quiet() -> InstantlyClient:
    """The same, of a sandbox with accounts and tags that has never written to anybody."""
    state = State(first_records=only_accounts_and_tags)
    return InstantlyClient(KEY, transport=ValidatedTransport(create_app(state=state)), rate_limiter=None)


@pytest.fixture(scope="module")
def app() -> Starlette:
    """One for all requests that are refused, since these change nothing."""
    return create_app()


@pytest.fixture
async def raw(app: Starlette) -> AsyncIterator[httpx.AsyncClient]:
    async with raw_client(app) as client:
        yield client


@pytest.fixture(name="receiver")
def listening_receiver() -> Iterator[Receiver]:
    """A receiver of webhooks that listens on this machine."""
    with receiver() as found:
        yield found
