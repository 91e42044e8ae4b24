"""A pool of connections to one origin: small, quick, and unhurt by calls that are cancelled at any point."""

from __future__ import annotations

import ssl
import sys
from collections import OrderedDict, deque
from collections.abc import Awaitable
from typing import TypeVar

import anyio

from .call import Call
from .connection import Answer, Connection, Outgoing
from .failure import TransportError, described
from .route import Route

T = TypeVar("T")

CLOSED = "the client was closed"


class ConnectionPool:
    """Lets a number of calls go at a time, each on its own connection, and keeps idle ones for later.

    Args:
        route: How the origin is reached.
        max_connections: How many calls go at once, and so how many connections there are; None for no limit.
        max_idle: How many idle connections are kept; None for all.
        idle_seconds: An idle connection is not used again after so long; None for no limit. Many servers close it
            after 5 s, and a call that meets a closing connection fails.
    """

    # A scope's cancellation can be shielded from, `asyncio.Task.cancel()` cannot, and it can strike at every await. So
    # the counts are right between two awaits, and giving back a place or a connection awaits nothing.

    def __init__(
        self, route: Route, *, max_connections: int | None, max_idle: int | None, idle_seconds: float | None
    ) -> None:
        self._route = route
        self._places = sys.maxsize if max_connections is None else max_connections
        self._max_idle = sys.maxsize if max_idle is None else max_idle
        self._idle_seconds = float("inf") if idle_seconds is None else idle_seconds
        self._taken = 0
        self._waiting: OrderedDict[anyio.Event, None] = OrderedDict()  # in the order in which they came
        self._calls: set[Call] = set()  # those that wait for a place among them
        self._idle: deque[Connection] = deque()  # the one used last is at the right end
        self._closed = False

    @property
    def leased(self) -> int:
        """How many places are taken."""
        return self._taken

    @property
    def idle(self) -> int:
        """How many connections wait for their next call."""
        return len(self._idle)

    async def exchange(self, request: Outgoing, call: Call) -> Answer:
        """Send a request, and give its whole answer.

        Raises:
            TransportError: No whole answer came.
        """
        return await self._until_ended(call, self._exchange(request, call))

    async def warm_up(self, call: Call) -> None:
        """Make a connection and keep it, unless one is there.

        Raises:
            TransportError: None can be made.
        """
        await self._until_ended(call, self._connect(call))

    async def _until_ended(self, call: Call, work: Awaitable[T]) -> T:
        """Do the work of a call, which closing or a phase that takes too long may end."""
        self._calls.add(call)
        try:
            with call.scope:
                return await work
        except TransportError:
            raise
        except Exception as error:
            raise self._failure(error, call) from error
        finally:
            self._calls.discard(call)
        raise self._end(call)

    def _end(self, call: Call) -> TransportError:
        """Why the scope of a call was cancelled."""
        if self._closed:
            return TransportError(CLOSED, unsent=call.unsent)
        way = self._route.described if call.phase == "connect" else ""
        reason = f"no complete answer in time ({call.overdue()}{way})"
        return TransportError(reason, timed_out=True, unsent=call.unsent)

    def _failure(self, error: Exception, call: Call) -> TransportError:
        """What to say of a connection that could not be made, or broke."""
        detail = described(error)
        if isinstance(error, ssl.SSLCertVerificationError):
            detail += "; if you trust its authority, give it with ssl_context= or SSL_CERT_FILE"
        what = f"no connection could be made{self._route.described}" if call.unsent else "the connection failed"
        return TransportError(f"{what} ({detail})", unsent=call.unsent)

    async def _exchange(self, request: Outgoing, call: Call) -> Answer:
        await self._take_place(call)
        try:
            connection = await self._connection(call)
            try:
                if self._closed:  # nothing is sent then, though the call's cancellation may not have reached it yet
                    raise TransportError(CLOSED, unsent=True)
                return await connection.exchange(request, call)
            finally:
                self._give_back(connection)
        finally:
            self._give_place_back()

    async def _connect(self, call: Call) -> None:
        await self._take_place(call)
        try:
            self._give_back(await self._connection(call))
        finally:
            self._give_place_back()

    async def _take_place(self, call: Call) -> None:
        """Take a place. Those who wait get one in the order in which they came."""
        if self._closed:
            raise TransportError(CLOSED, unsent=True)
        if self._taken < self._places:
            self._taken += 1
            return
        turn = anyio.Event()
        self._waiting[turn] = None
        call.begin("pool")
        try:
            await turn.wait()
        except BaseException:
            if turn.is_set():  # the place and the cancellation came at the same time
                self._give_place_back()
            else:
                del self._waiting[turn]
            raise

    def _give_place_back(self) -> None:
        if self._waiting:
            turn, _ = self._waiting.popitem(last=False)
            turn.set()
        else:
            self._taken -= 1

    async def _connection(self, call: Call) -> Connection:
        """The idle connection that was used last, or a new one."""
        self._close_expired()
        while self._idle:
            connection = self._idle.pop()
            if connection.is_quiet():
                return connection
            connection.close()
        call.begin("connect")
        return Connection(await self._route.open(call))

    def _give_back(self, connection: Connection) -> None:
        """Keep a connection that can be used again, or close it."""
        if connection.reusable and not self._closed:
            connection.idle_since = anyio.current_time()
            self._idle.append(connection)
            if len(self._idle) > self._max_idle:
                self._idle.popleft().close()
        else:
            connection.close()
        self._close_expired()

    def _close_expired(self) -> None:
        if self._idle:
            oldest = anyio.current_time() - self._idle_seconds
            while self._idle and self._idle[0].idle_since <= oldest:
                self._idle.popleft().close()

    def close(self) -> None:
        """Close all connections. Calls that wait or are under way end with an error."""
        self._closed = True
        while self._idle:
            self._idle.pop().close()
        for call in list(self._calls):
            call.scope.cancel()

    def __repr__(self) -> str:
        return f"<ConnectionPool {self._route}: {self.leased} leased, {self.idle} idle>"
