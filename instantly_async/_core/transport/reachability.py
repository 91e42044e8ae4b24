"""The way to an origin, step by step, to find out at which one it ends."""

from __future__ import annotations

import socket
import ssl
import time
from collections.abc import Awaitable, Callable
from threading import Thread
from typing import Any, Literal, TypeAlias, TypeVar

import anyio
import h11
import httpx
from attrs import frozen

from .call import Call
from .dialing import Address, connect_to_one, in_turns
from .failure import TransportError, described
from .origin import Origin
from .proxies import from_environment, named_by_environment
from .route import Route, TunnelRefused, route_to, secured, tunnel
from .streams import Stream

T = TypeVar("T")

StepName: TypeAlias = Literal["dns", "tcp", "proxy_tls", "tunnel", "tls"]
Kind: TypeAlias = Literal["", "time", "certificate", "other"]

# What the steps raise; a ValueError is of certificates that a variable of the environment names.
FAILURES = (OSError, ValueError, h11.ProtocolError, TunnelRefused, TransportError)
BETWEEN_LOOKS = 0.01  # seconds


@frozen
class Step:
    """One step of the way.

    Attributes:
        target: The host, or the host and port, that it is about.
        seconds: How long it took.
        found: What it found, such as the addresses of a host.
        problem: Why the way ends here; empty where it goes on.
        kind: What sort of problem that is.
    """

    name: StepName
    target: str
    seconds: float
    found: str = ""
    problem: str = ""
    kind: Kind = ""


@frozen
class NamedProxy:
    """A proxy that the environment names.

    Attributes:
        source: The variable that names it.
        url: Where it is, without user and password.
        has_credentials: Whether there are such.
    """

    source: str
    url: str
    has_credentials: bool


def proxy_for(base_url: str) -> NamedProxy | None:
    """The proxy that calls to a base URL go through.

    Raises:
        ValueError: The one that the environment names cannot be used.
    """
    origin = Origin.of(httpx.URL(base_url))
    named, proxy = named_by_environment(origin), from_environment(origin)
    if named is None or proxy is None:
        return None
    return NamedProxy(named[0], str(proxy.origin), bool(proxy.headers))


async def reach(base_url: str, seconds: float, note: Callable[[Step], None]) -> bool:
    """Go the way that calls to a base URL go, as far as it leads. Nothing is sent to the API itself.

    Args:
        seconds: How long each step may take.
        note: Is told of each step that was taken.

    Returns:
        Whether it leads to the end.
    """
    way = _Way(seconds, note)
    try:
        await way.go(Origin.of(httpx.URL(base_url)))
    except _End:
        return False
    finally:
        way.close()
    return True


class _End(Exception):
    """The way leads no further."""


class _Way:
    def __init__(self, seconds: float, note: Callable[[Step], None]) -> None:
        self._seconds = seconds
        self._note = note
        self._stream: Stream | None = None

    async def go(self, origin: Origin) -> None:
        proxy = from_environment(origin)
        first = origin if proxy is None else proxy.origin
        authority = first.authority.decode("ascii")
        addresses = await self._step("dns", first.host, lambda: _looked_up(first), _shown)
        stream: Stream = await self._step("tcp", authority, lambda: connect_to_one(addresses))
        self._stream = stream
        if proxy is not None and first.scheme == "https":

            async def with_proxy() -> Stream:
                return await secured(stream, proxy.ssl_context or await _route(origin).context(), first)

            self._stream = stream = await self._step("proxy_tls", authority, with_proxy)
        if origin.scheme == "http":
            return
        authority = origin.authority.decode("ascii")
        if proxy is not None:
            call = Call({"connect": self._seconds})
            await self._step("tunnel", authority, lambda: tunnel(stream, proxy, origin, call))

        async def with_origin() -> Stream:
            return await secured(stream, await _route(origin).context(), origin)

        self._stream = await self._step("tls", authority, with_origin)

    async def _step(
        self, name: StepName, target: str, work: Callable[[], Awaitable[T]], show: Callable[[T], str] = lambda _: ""
    ) -> T:
        """Take one step, and note what became of it."""
        started = time.perf_counter()

        def note(found: str = "", problem: str = "", kind: Kind = "") -> None:
            self._note(Step(name, target, time.perf_counter() - started, found, problem, kind))

        try:
            with anyio.fail_after(self._seconds):
                result = await work()
        except TimeoutError as error:  # of our own, or of the operating system
            note(problem=str(error) or f"it took more than {self._seconds:.3g} s", kind="time")
        except ssl.SSLCertVerificationError as error:
            note(problem=error.verify_message or described(error), kind="certificate")
        except FAILURES as error:
            note(problem=described(error), kind="other")
        else:
            note(show(result))
            return result
        raise _End

    def close(self) -> None:
        if self._stream is not None:
            self._stream.close()


def _route(origin: Origin) -> Route:
    return route_to(origin, None, None)


async def _looked_up(host: Origin) -> list[Address]:
    """The addresses of a host. A resolver may take minutes and cannot be interrupted: the thread ends with the process.

    Raises:
        OSError: The host is not known.
    """
    outcome: list[Any] = []

    def look_up() -> None:
        try:
            outcome.append(in_turns(socket.getaddrinfo(host.host, host.port, type=socket.SOCK_STREAM)))
        except Exception as error:  # is raised where it is waited for
            outcome.append(error)

    Thread(target=look_up, name="doctor: DNS", daemon=True).start()
    while not outcome:  # noqa: ASYNC110 - an event of this loop is not to be set in another thread
        await anyio.sleep(BETWEEN_LOOKS)
    [result] = outcome
    if isinstance(result, Exception):
        raise result
    addresses: list[Address] = result
    return addresses


def _shown(addresses: list[Address]) -> str:
    shown = list(dict.fromkeys(str(address[0]) for _, address in addresses))
    return ", ".join(shown[:3]) + (f" and {len(shown) - 3} more" if len(shown) > 3 else "")
