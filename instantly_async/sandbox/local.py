"""The sandbox as programs and tests use it: over HTTP, or in their own process."""

from __future__ import annotations

from collections.abc import Iterable
from types import TracebackType
from typing import Any, Self

from .._core.client import InstantlyClient
from .faults.faults import Faults
from .http.app import create_app
from .http.in_process import InProcessTransport
from .http.plans import set_plan
from .http.sent import SentRequest
from .http.server import Server
from .state.clock import Clock
from .state.keys import KEY, READ_ONLY_KEY
from .state.store import State, Store
from .webhooks.deliveries import Deliveries

ANY_ADDRESS = "http://sandbox"  # of clients that call the application without a socket


class Sandbox:
    """An Instantly API of one's own, which begins the same every time and remembers what it is told.

    `with Sandbox() as sandbox:` serves over HTTP at `sandbox.url`. `async with Sandbox() as sandbox:` needs no socket:
    `sandbox.client()` gives clients that call it in their own process, in asyncio and trio. They are closed with it.

    Args:
        port: Port on 127.0.0.1; by default one that is free.
        rate_limits: Whether calls beyond the API's rate limits are refused; the clock moves on over their windows.
        oddities: Whether answers have what live ones have although openapi.yaml does not say so.
        deliver_anywhere: Let webhooks deliver to other machines, too.

    Attributes:
        key: An API key with every scope.
        read_only_key: An API key with `accounts:read` and `custom_tags:read`.
    """

    key = KEY
    read_only_key = READ_ONLY_KEY

    def __init__(
        self, *, port: int = 0, rate_limits: bool = False, oddities: bool = False, deliver_anywhere: bool = False
    ) -> None:
        self._port = port
        self._memory = State()
        self._memory.rate_limits = rate_limits
        self._memory.oddities = oddities
        self._memory.deliveries.anywhere = deliver_anywhere
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
        return self._memory.workspace()

    @property
    def clock(self) -> Clock:
        """The time in the sandbox: `sandbox.clock.advance(hours=24)`."""
        return self._memory.clock

    @property
    def requests(self) -> list[SentRequest]:
        """The requests that were let through, the latest 10,000, the first of them first."""
        return list(self._memory.requests)

    @property
    def deliveries(self) -> Deliveries:
        """What webhooks are told: `await sandbox.deliveries.wait()`, then look at `sandbox.deliveries.sent`."""
        return self._memory.deliveries

    @property
    def faults(self) -> Faults:
        """What goes wrong on demand: `sandbox.faults.add("leads.list", status=503, times=2)`."""
        return self._memory.faults

    def new_key(self, scopes: Iterable[str] = ("all:all",), workspace: str | None = None) -> str:
        """Make an API key.

        Args:
            workspace: ID of the workspace that it is for; one that the sandbox does not know yet begins empty.
        """
        return self._memory.new_key(scopes, workspace)

    def set_plan(self, plan: str, workspace: str | None = None) -> None:
        """Let a workspace pay for less: calls that its plan does not cover are refused with 402.

        Args:
            plan: `none`, `growth` or `hypergrowth`, which every workspace begins with.
            workspace: ID of the workspace; by default the first one.
        """
        set_plan(self._memory.workspace(workspace), plan)

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
        client = InstantlyClient(self.new_key(scopes, workspace), transport=InProcessTransport(self._app), **options)
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
        self.deliveries.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        while self._clients:
            await self._clients.pop().aclose()
        self.deliveries.close()
