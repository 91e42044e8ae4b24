"""A call that ends early, wherever it is, says whether anything was sent; nothing is sent later, nothing stays open."""

from __future__ import annotations

import gc
import ssl
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from functools import partial
from typing import Any

import anyio
import httpx
import pytest

from instantly_async import APIConnectionError, APITimeoutError, InstantlyClient

from ..loopback import HANG, Server
from .pooled_calls import Run, until

pytestmark = pytest.mark.usefixtures("_no_back_off", "_only_new_garbage")

Handle = Callable[[httpx.AsyncHTTPTransport, httpx.Request], Awaitable[httpx.Response]]

# Where a call is, which of httpx's time-outs is for that, and whether nothing has been sent then.
PHASES = {
    "waits for a place": ("pool", True),
    "resolves the host": ("connect", True),
    "connects": ("connect", True),
    "starts TLS": ("connect", True),
    "asks a proxy for a tunnel": ("connect", True),
    "sends": ("write", False),
    "waits for the answer": ("read", False),
    "reads": ("read", False),
}


class Stuck:
    """A server and a client with which a call does not get past one phase."""

    def __init__(
        self, phase: str, server: Server, silent: Server, trust: ssl.SSLContext, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        self.phase = phase
        self.timeout, self.unsent = PHASES[phase]
        self.server = silent if phase in ("starts TLS", "asks a proxy for a tunnel") else server
        self._options: dict[str, Any] = {"base_url": self.server.url, "ssl_context": trust}
        self._reached: Callable[[], bool] = lambda: self.server.opened == 1
        self._stuck = anyio.Event()
        scripts = server.scripts
        match phase:
            case "waits for a place":
                self._options["limits"] = httpx.Limits(max_connections=1)
                scripts["/api"] = [HANG]
            case "resolves the host" | "connects":
                step = "getaddrinfo" if phase == "resolves the host" else "wait_writable"
                monkeypatch.setattr(anyio, step, self._hang)
                self._reached = lambda: self._stuck.is_set()
            case "asks a proxy for a tunnel":
                self._options |= {"base_url": "https://api.example", "proxy": silent.url.replace("https", "http")}
            case "sends":
                scripts["/api"] = scripts["/stall-unread"]
                self._reached = lambda: server.requests != []
            case "waits for the answer":
                scripts["/api"] = [HANG]
                self._reached = lambda: server.requests != []
            case "reads":
                scripts["/api"] = scripts["/hang-in-body"]
                self._reached = lambda: server.followed != []

    async def _hang(self, *_: object, **__: object) -> None:
        self._stuck.set()
        await anyio.sleep_forever()

    def call(self, instantly: InstantlyClient, **options: Any) -> Any:
        """A write; one that takes long to send, if that is the phase."""
        label = "x" * (16_000_000 if self.phase == "sends" else 1)
        return instantly.with_options(**options).custom_tags.create(label=label)

    async def reached(self) -> None:
        await until(self._reached)
        await anyio.sleep(0.01)

    @asynccontextmanager
    async def client(self) -> AsyncIterator[InstantlyClient]:
        """A client with no place left, if that is the phase."""
        async with InstantlyClient("key", **self._options) as instantly, anyio.create_task_group() as tasks:
            if self.phase == "waits for a place":
                tasks.start_soon(self._take_the_place, instantly)
                await until(lambda: self.server.requests != [])
            yield instantly
            tasks.cancel_scope.cancel()
        own = instantly._transport._own
        assert own is not None
        assert (own.pool.leased, own.pool.idle) == (0, 0)
        sent = list(self.server.requests)
        self.server.stalled.set()
        await until(lambda: self.server.open == 0)
        assert self.server.requests == sent
        gc.collect()  # a socket that was left open would be a ResourceWarning

    async def _take_the_place(self, instantly: InstantlyClient) -> None:
        with pytest.raises(APIConnectionError, match="the client was closed"):
            await instantly.custom_tags.get("1")


@pytest.fixture(params=PHASES)
def stuck(
    request: pytest.FixtureRequest,
    server: Server,
    silent_server: Server,
    trust: ssl.SSLContext,
    monkeypatch: pytest.MonkeyPatch,
) -> Callable[[], Stuck]:
    return partial(Stuck, request.param, server, silent_server, trust, monkeypatch)


def test_a_call_that_is_ended_by_closing_says_whether_it_was_sent(stuck: Callable[[], Stuck], run: Run) -> None:
    async def scenario() -> None:
        here = stuck()
        async with here.client() as instantly, anyio.create_task_group() as tasks:

            async def call() -> None:
                with pytest.raises(APIConnectionError, match=r"custom_tags\.create: the client was closed") as caught:
                    await here.call(instantly)
                assert (caught.value.attempts, caught.value.unsent) == (1, here.unsent)

            tasks.start_soon(call)
            await here.reached()
            with anyio.fail_after(5):
                await instantly.aclose()

    run(scenario)


def test_a_call_that_takes_too_long_says_whether_it_was_sent(stuck: Callable[[], Stuck], run: Run) -> None:
    async def scenario() -> None:
        here = stuck()
        async with here.client() as instantly:
            with pytest.raises(APITimeoutError, match=r"no complete answer within 0\.3 s") as caught:
                await here.call(instantly, timeout=0.3)
            assert (caught.value.attempts, caught.value.unsent) == (1, here.unsent)
            await instantly.aclose()

    run(scenario)


def test_a_phase_that_takes_too_long_says_whether_it_was_sent(stuck: Callable[[], Stuck], run: Run) -> None:
    async def scenario() -> None:
        here = stuck()
        timeout = httpx.Timeout(5, **{here.timeout: 0.1})
        async with here.client() as instantly:
            with pytest.raises(APITimeoutError, match="no complete answer in time") as caught:
                await here.call(instantly, timeout=timeout, max_retries=0)
            assert (caught.value.attempts, caught.value.unsent) == (1, here.unsent)
            await instantly.aclose()

    run(scenario)


@pytest.mark.parametrize(("replaced_by", "unsent"), [("an instrument", True), ("a mock", False)])
def test_what_has_replaced_httpx_s_method_may_have_sent_what_it_keeps(
    replaced_by: str, unsent: bool, server: Server, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    genuine: Handle = httpx.AsyncHTTPTransport.handle_async_request

    async def handle(transport: httpx.AsyncHTTPTransport, request: httpx.Request) -> httpx.Response:
        if replaced_by == "a mock" and request.method == "POST":
            await anyio.sleep_forever()
        return await genuine(transport, request)

    monkeypatch.setattr(httpx.AsyncHTTPTransport, "handle_async_request", handle)
    server.scripts["/api"] = [HANG]

    async def scenario() -> None:
        async with (
            InstantlyClient("key", base_url=server.url, limits=httpx.Limits(max_connections=1)) as instantly,
            anyio.create_task_group() as tasks,
        ):
            tasks.start_soon(instantly.custom_tags.get, "1")
            await until(lambda: server.requests != [])
            with pytest.raises(APITimeoutError) as caught:
                await instantly.with_options(timeout=0.05).custom_tags.create(label="x")
            assert caught.value.unsent == unsent
            tasks.cancel_scope.cancel()

    run(scenario)
