"""The sandbox as programs and tests use it: over HTTP, or in their own process."""

from __future__ import annotations

import os
import uuid
from collections.abc import Iterable
from types import TracebackType
from typing import Any, Self

from .. import InstantlyClient
from .._core.options.converters import scopes as known_scopes
from .faults.faults import Faults
from .http.app import create_app
from .http.in_process import InProcessTransport
from .http.plans import set_plan
from .http.sent import SentRequest
from .http.server import Server
from .seeds.first_records import first_records
from .sending.behaviour import Behaviour
from .state.clock import Clock
from .state.file import StateFile
from .state.keys import KEY, READ_ONLY_KEY
from .state.state import State
from .state.store import Store
from .webhooks.deliveries import Deliveries

ANY_ADDRESS = "http://sandbox"  # of clients that call the application without a socket

_GREATEST_PORT = 65_535


class Sandbox:
    """An Instantly API of one's own, which begins the same every time and remembers what it is told.

    `with Sandbox() as sandbox:` serves over HTTP at `sandbox.url`. `async with Sandbox() as sandbox:` needs no socket:
    `sandbox.client()` gives clients that call it in their own process, in asyncio and trio. They are closed with it.

    Args:
        port: Port on 127.0.0.1; by default one that is free.
        leads: Number of leads to begin with, instead of the few of the workspace that every sandbox begins with.
        seed: Makes other leads of those, the same for the same number.
        empty: Whether to begin with nothing but the workspace and its owner.
        state: File from which to go on where the last sandbox with this file ended; where there is none yet, it is made
            when this sandbox is closed. What `leads` and `empty` say is of no account where there is one.
        behaviour: How leads react to e-mails.
        rate_limits: Whether calls beyond the API's rate limits are refused; the clock moves on over their windows.
        oddities: Whether answers have what live ones have although openapi.yaml does not say so.
        deliver_anywhere: Let webhooks deliver to other machines, too.

    Attributes:
        key: An API key with every scope.
        read_only_key: An API key with `accounts:read` and `custom_tags:read`.

    Raises:
        ValueError: There is no such port, there cannot be so many leads, or the file has no state of a sandbox.
        OSError: The file cannot be read, or never be written.
        TypeError: The behaviour is none.
    """

    key = KEY
    read_only_key = READ_ONLY_KEY

    def __init__(
        self,
        *,
        port: int = 0,
        leads: int | None = None,
        seed: int | None = None,
        empty: bool = False,
        state: str | os.PathLike[str] | None = None,
        behaviour: Behaviour | None = None,
        rate_limits: bool = False,
        oddities: bool = False,
        deliver_anywhere: bool = False,
    ) -> None:
        if not 0 <= port <= _GREATEST_PORT:
            raise ValueError(f"port is {port}, and must be from 0 to {_GREATEST_PORT}")
        if not isinstance(behaviour, Behaviour | None):
            raise TypeError(f"behaviour is {behaviour!r}, and must be a Behaviour")
        self._port = port
        self._memory = State(first_records=first_records(leads=leads, seed=seed, empty=empty), behaviour=behaviour)
        self._memory.rate_limits = rate_limits
        self._memory.oddities = oddities
        self._memory.deliveries.anywhere = deliver_anywhere
        self._app = create_app(state=self._memory)
        self._file = None if state is None else StateFile(state, self._memory)
        self._server: Server | None = None
        self._transport = InProcessTransport(self._app)
        self._clients: list[InstantlyClient] = []

    @property
    def url(self) -> str:
        """What to give a client as `base_url`; the sandbox serves there from when this is asked for, if not before."""
        return f"http://127.0.0.1:{self._serve().port}"

    @property
    def state(self) -> Store:
        """The tables of the first workspace, by name: `sandbox.state["leads"]`.

        They can be read and changed.
        """
        return self._memory.workspace()

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
            scopes: What it may do.
            workspace: ID of the workspace that it is for, a UUID; one that the sandbox does not know yet begins empty.

        Returns:
            The key.

        Raises:
            ValueError: A scope is misspelt, or the workspace is no UUID.
        """
        return self._memory.new_key(known_scopes(scopes) or (), _workspace_id(workspace))

    def set_plan(self, plan: str, workspace: str | None = None) -> None:
        """Let a workspace pay for less: calls that its plan does not cover are refused with 402.

        Args:
            plan: `none`, `growth` or `hypergrowth`, which every workspace begins with.
            workspace: ID of the workspace; by default the first one.

        Raises:
            ValueError: There is no such plan, or the workspace is no UUID.
        """
        set_plan(self._memory.workspace(_workspace_id(workspace)), plan)

    def reset(self) -> None:
        """Begin again, as the sandbox began: no records, faults and requests are left of what was done since.

        The keys of its clients stay, and the workspaces that they are for are empty.
        """
        with self._memory.lock:
            keys = dict(self._memory.keys)
            self._memory.reset()
            for key, grant in keys.items():
                self._memory.keys[key] = grant
                self._memory.workspace(grant.workspace)

    def client(
        self, *, scopes: Iterable[str] = ("all:all",), workspace: str | None = None, **options: Any
    ) -> InstantlyClient:
        """Make a client that calls the sandbox without a socket; it has no rate limiter unless it is given one.

        Args:
            scopes: What its key may do.
            workspace: ID of the workspace that its key is for, a UUID.
            options: Other options of InstantlyClient.

        Returns:
            A client, which is closed with the sandbox.

        Raises:
            ValueError: A scope is misspelt, or the workspace is no UUID.
        """
        options = {"rate_limiter": None, "base_url": ANY_ADDRESS, **options}
        client = InstantlyClient(self.new_key(scopes, workspace), transport=self._transport, **options)
        self._clients.append(client)
        return client

    def close(self) -> None:
        """Stop serving, and keep the state where it is to be kept; clients in this process can send no more."""
        self._transport.closed = True
        if self._server is not None:
            self._server.close()
            self._server = None
        self.deliveries.close()
        if self._file is not None:
            self._file.write()

    def _serve(self) -> Server:
        if self._transport.closed:
            raise RuntimeError("the sandbox is closed; make a new one")
        self._server = self._server or Server(self._app, self._port)
        return self._server

    def __enter__(self) -> Self:
        self._serve()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        while self._clients:
            await self._clients.pop().aclose()
        self.close()


def _workspace_id(given: str | None) -> str | None:
    if given is None:
        return None
    try:
        return str(uuid.UUID(given))
    except (ValueError, AttributeError, TypeError):
        raise ValueError(f"workspace is {given!r}, and must be the ID of a workspace, a UUID") from None
