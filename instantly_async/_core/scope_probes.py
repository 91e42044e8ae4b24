"""Finds out which read scopes a key holds: one cheap read for each, a few at a time."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache
from importlib import import_module
from math import inf
from typing import Any

import anyio
import anyio.to_thread
from attrs import frozen

from .endpoints import Caller
from .errors import (
    APIConnectionError,
    AuthenticationError,
    EdgeBlockedError,
    InstantlyError,
    MissingScopeError,
)
from .held_scopes import HeldScopes, ScopeFinding
from .operation import Operation
from .responses.error_texts import said
from .text import one_line

AT_A_TIME = 4  # calls; the application's own need the workspace's limit, too
ALL_READ = "all:read"
NOT_TOLD = "every read for which the API states it needs an ID or a filter"
NOT_IN_TIME = "not asked, or not answered, in time"


@frozen
class Probe:
    """A call that tells whether a key holds a scope.

    Attributes:
        arguments: What makes the answer small: the smallest page, for a list.
    """

    scope: str
    operation: Operation
    decode: Callable[[Any], Any]
    arguments: Mapping[str, Mapping[str, int]]


async def probe(client: Caller, *, seconds: float | None) -> HeldScopes:
    """Ask the API for something that each read scope is needed for.

    The first call is made alone: what refuses every call ends it there.

    Args:
        client: What sends; it must have no declared scopes, which would keep calls from being sent.
        seconds: How long all of it may take; what is not told by then is unknown. None waits for every answer.

    Raises:
        AuthenticationError: The API refuses the key.
        EdgeBlockedError: The CDN refuses the first call.
        APIConnectionError: The first call brings no response.
    """
    findings = {name: ScopeFinding(name, "unknown", reason=NOT_IN_TIME) for name in read_scopes()}
    with anyio.move_on_after(seconds):
        untold, probes = await _loaded()
        findings = {name: ScopeFinding(name, "unknown", reason=reason) for name, reason in untold.items()}
        for each in probes:
            findings[each.scope] = ScopeFinding(each.scope, "unknown", each.operation.name, reason=NOT_IN_TIME)
        for first in probes[:1]:
            finding = await _finding(client, first)
            if isinstance(finding.error, APIConnectionError | EdgeBlockedError):
                try:
                    raise finding.error
                finally:
                    del finding  # or else the error and this frame hold each other until the garbage is collected
            findings[first.scope] = finding
        await _ask(client, iter(probes[1:]), findings)
    return HeldScopes(tuple(findings[name] for name in sorted(findings)))


async def _ask(client: Caller, waiting: Iterator[Probe], findings: dict[str, ScopeFinding]) -> None:
    """Make the calls that are waiting; the first error that is no finding ends all of them, and is raised."""
    failures: list[Exception] = []

    async def one_after_the_other() -> None:
        for each in waiting:
            try:
                findings[each.scope] = await _finding(client, each)
            except Exception as error:
                failures.append(error)
            if failures:
                tasks.cancel_scope.cancel()
                return

    async with anyio.create_task_group() as tasks:
        for _ in range(AT_A_TIME):
            tasks.start_soon(one_after_the_other)
    if failures:
        try:
            raise failures[0]
        finally:
            failures.clear()  # or else the error and this frame hold each other until the garbage is collected


async def _finding(client: Caller, probe: Probe) -> ScopeFinding:
    scope, operation = probe.scope, probe.operation
    try:
        response = await client.send(operation, probe.decode, **probe.arguments)
    except AuthenticationError:
        raise
    except InstantlyError as error:
        status = error.status_code
        if _is_for_want_of_a_scope(error):
            reason = f"{operation.name} answered {status}"
            return ScopeFinding(scope, "missing", operation.name, status, reason, error)
        return ScopeFinding(scope, "unknown", operation.name, status, one_line(str(error)), error)
    return ScopeFinding(scope, "held", operation.name, response.status_code)


def _is_for_want_of_a_scope(error: InstantlyError) -> bool:
    """A 403 that says nothing may be about a workspace that is not in the group, if the call was for another one."""
    if not isinstance(error, MissingScopeError):
        return False
    for_another = error.request is not None and "x-as-workspace" in error.request.headers
    return not for_another or "scope" in said(error.body).lower()


async def _loaded() -> tuple[Mapping[str, str], tuple[Probe, ...]]:
    """Importing every operation takes most of a second, in which the event loop would stand still."""
    threads = anyio.CapacityLimiter(1)  # of our own: all of the application's may be waiting
    return await anyio.to_thread.run_sync(probes, abandon_on_cancel=True, limiter=threads)


def read_scopes() -> tuple[str, ...]:
    """The read scopes that the API's document names."""
    from ..api import SCOPES

    return tuple(scope for scope in SCOPES if scope.endswith(":read") and scope != ALL_READ)


@cache
def probes() -> tuple[Mapping[str, str], tuple[Probe, ...]]:
    """The cheapest read for each read scope that the API's document names, and for those without one the reason."""
    from ..api import MODULES

    endpoints: list[Any] = [import_module(f"..api.{name}", __package__) for name in sorted(set(MODULES.values()))]
    cheap = [endpoint for endpoint in endpoints if _is_cheap(endpoint)]
    untold, probes = {}, []
    for scope in read_scopes():
        if found := [endpoint for endpoint in cheap if scope in endpoint.OPERATION.scopes]:
            probes.append(_probe(scope, min(found, key=_cost)))
        else:
            resources = {_resource(endpoint) for endpoint in endpoints if scope in endpoint.OPERATION.scopes}
            untold[scope] = _reason([endpoint for endpoint in cheap if _resource(endpoint) in resources])
    return untold, tuple(probes)


def _resource(endpoint: Any) -> str:
    name: str = endpoint.OPERATION.name
    return name.partition(".")[0]


def _reason(cheap: Iterable[Any]) -> str:
    """Why no read tells of a scope; where the same resource has cheap reads, they may need no scope."""
    free = [endpoint.OPERATION.name for endpoint in cheap if not endpoint.OPERATION.scopes]
    return f"{NOT_TOLD}; it states no scope for {' and '.join(free)}" if free else NOT_TOLD


def _is_cheap(endpoint: Any) -> bool:
    """Whether an operation only reads, and needs no argument; a read that is sent by POST may compute, or cost credits,
    unless it is a list."""
    operation: Operation = endpoint.OPERATION
    reads = operation.method == "GET" or (operation.retry_safe and operation.paging is not None)
    return reads and not operation.scope_groups and not _needed_arguments(endpoint)


def _needed_arguments(endpoint: Any) -> set[str]:
    arguments = inspect.signature(endpoint.asyncio_detailed).parameters.values()
    needed = {argument.name for argument in arguments if argument.default is argument.empty} - {"client"}
    operation: Operation = endpoint.OPERATION
    return needed | {*operation.one_of, *operation.any_of} | ({"body"} if operation.body_required else set())


def _cost(endpoint: Any) -> tuple[object, ...]:
    """Lists give a page of one item; what has a limit of its own is left to the application."""
    operation: Operation = endpoint.OPERATION
    slowest = max((limit.seconds / limit.calls for limit in operation.rate_limits), default=-inf)
    return slowest, not _limit(operation), operation.method != "GET", len(operation.path), operation.path


def _limit(operation: Operation) -> dict[str, dict[str, int]]:
    """The smallest page of a list."""
    return {each.location: {"limit": 1} for each in operation.arguments if each.name == "limit"}


def _probe(scope: str, endpoint: Any) -> Probe:
    return Probe(scope, endpoint.OPERATION, endpoint._decode, _limit(endpoint.OPERATION))
