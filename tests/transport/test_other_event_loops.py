"""A client and the event loop and process that it belongs to."""

from __future__ import annotations

import os
import threading
import warnings

import anyio
import anyio.to_thread
import pytest

from instantly_async import APIConnectionError, DecodeError, InstantlyClient

from ..loopback import Server


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
@pytest.mark.parametrize("other", ["asyncio", "trio"])
def test_a_client_can_be_closed_after_its_event_loop(server: Server, backend: str, other: str) -> None:
    client = InstantlyClient("key", base_url=f"{server.url}/ok")

    async def call() -> None:
        with pytest.raises(DecodeError):  # an answer, though no JSON
            await client.leads.get("l")

    anyio.run(call, backend=backend)
    assert client._transport._own is not None
    assert client._transport._own.pool.idle == 1
    with warnings.catch_warnings():
        warnings.simplefilter("error", ResourceWarning)
        anyio.run(client.aclose, backend=other)
    assert client._transport._own.pool.idle == 0


def test_a_client_is_not_closed_under_the_calls_of_another_event_loop(server: Server) -> None:
    client = InstantlyClient("key", base_url=f"{server.url}/hang")
    refused = threading.Event()

    async def close() -> None:
        with pytest.raises(RuntimeError, match="calls are under way in another event loop; close the client there"):
            await client.aclose()
        refused.set()

    async def scenario() -> None:
        async def call() -> None:
            with pytest.raises(APIConnectionError, match="closed"):
                await client.leads.get("l")

        async with anyio.create_task_group() as tasks:
            tasks.start_soon(call)
            while not server.requests:  # noqa: ASYNC110 - the server has no event of our loop
                await anyio.sleep(0.002)
            await anyio.to_thread.run_sync(anyio.run, close)
            await client.aclose()

    anyio.run(scenario)
    assert refused.is_set()


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork here")
def test_a_client_that_was_used_before_a_fork_is_refused_after_it(server: Server) -> None:
    client = InstantlyClient("key", base_url=f"{server.url}/ok")

    async def call() -> None:
        with pytest.raises(DecodeError):
            await client.leads.get("l")
        here = os.getpid
        os.getpid = lambda: here() + 1  # a fork under a running event loop ends in nothing that can be looked at
        try:
            with pytest.raises(APIConnectionError, match="used before this process was forked"):
                await client.leads.get("l")
        finally:
            os.getpid = here
        await client.aclose()

    anyio.run(call)
    assert len(server.requests) == 1
