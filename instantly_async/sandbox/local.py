"""The sandbox as programs and tests use it: over HTTP, or in their own process."""

from __future__ import annotations

from collections.abc import Iterable
from types import TracebackType
from typing import Any, Self

import httpx

from .._core.client import InstantlyClient
from .faults.faults import Faults
from .http.app import create_app
from .http.sent import SentRequest
from .http.server import Server
from .sending.behaviour import Behaviour
from .state.clock import Clock
from .state.keys import KEY, READ_ONLY_KEY
from .state.owners import ORGANIZATION
from .state.store import State, Store

ANY_ADDRESS = "http://sandbox"  # of clients that call the application without a socket


class Sandbox:
    """An Instantly API of one's own, which begins the same every time and remembers what it is told.

    `with Sandbox() as sandbox:` serves over HTTP at `sandbox.url`. `async with Sandbox() as sandbox:` needs no socket:
    `sandbox.client()` gives clients that call it in their own process, in asyncio and trio. They are closed with it.

    Args:
        port: Port on 127.0.0.1; by default one that is free.
        behaviour: How leads react to e-mails.

    Attributes:
        key: An API key with every scope.
        read_only_key: An API key with `accounts:read` and `custom_tags:read`.
    """

    key = KEY
    read_only_key = READ_ONLY_KEY

    def __init__(self, *, port: int = 0, behaviour: Behaviour | None = None) -> None:
        self._port = port
        self._memory = State(behaviour=behaviour)
        self._app = create_app(state=self._memory)
        self._server: Server | None = None
        self._clients: list[InstantlyClient] = []

    @property
    def url(self) -> str:
        """What to give a client as `base_url`."""
        return f"http://127.0.0.1:{self._server.port if self._server else self._port}"

    @property
    def state(self) -> Store:
        """The tables of the first workspace, by name: `sandbox.state["leads"]`. They can be read and changed."""
        return self._memory.workspace(ORGANIZATION)

    @property
    def clock(self) -> Clock:
        """The time in the sandbox: `sandbox.clock.advance(hours=24)`."""
        return self._memory.clock

    @property
    def behaviour(self) -> Behaviour:
        """How leads react to e-mails: `sandbox.behaviour.reply_rate = 1`."""
        return self._memory.behaviour

    @property
    def requests(self) -> list[SentRequest]:
        """The requests that were let through, the latest 10,000, the first of them first."""
        return list(self._memory.requests)

    @property
    def faults(self) -> Faults:
        """What goes wrong on demand: `sandbox.faults.add("leads.list", status=503, times=2)`."""
        return self._memory.faults

    def new_key(self, scopes: Iterable[str] = ("all:all",), workspace: str | None = None) -> str:
        """Make an API key.

        Args:
            workspace: ID of the workspace that it is for; one that the sandbox does not know yet begins empty.
        """
        store = self._memory.workspace(workspace or ORGANIZATION)
        return self._memory.keys.new(scopes, store.workspace)

    def client(
        self, *, scopes: Iterable[str] = ("all:all",), workspace: str | None = None, **options: Any
    ) -> InstantlyClient:
        """Make a client that calls the sandbox without a socket; it has no rate limiter unless it is given one.

        Args:
            scopes: What its key may do.
            workspace: ID of the workspace that its key is for.
            options: Other options of InstantlyClient.
        """
        options = {"rate_limiter": None, "base_url": ANY_ADDRESS, **options}
        client = InstantlyClient(self.new_key(scopes, workspace), transport=httpx.ASGITransport(self._app), **options)
        self._clients.append(client)
        return client

    def __enter__(self) -> Self:
        self._server = Server(self._app, self._port)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        if self._server is not None:
            self._server.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        while self._clients:
            await self._clients.pop().aclose()
