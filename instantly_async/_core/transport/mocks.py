"""Whether a mock or an instrument for httpx is at work: they replace functions of httpx and httpcore."""

from __future__ import annotations

import sys
from types import FunctionType, ModuleType
from typing import Any

import httpx

MOCKED = (
    "a mock (such as respx) has replaced parts of httpx that this client does not use, and would not see the call; "
    "give the client http_client=httpx.AsyncClient() for it, or use pytest-httpx"
)


def is_mocked() -> bool:
    """Whether a mock answers in the place of httpx's transport."""
    return not _is_of(httpx, httpx.AsyncHTTPTransport.handle_async_request)


def is_wrapped() -> bool:
    """Whether an instrument looks on at httpx's transport, by an object that shows what it wraps (wrapt)."""
    return type(httpx.AsyncHTTPTransport.handle_async_request) is not FunctionType


def is_httpx_own(transport: httpx.AsyncBaseTransport) -> bool:
    """Whether a transport of httpx sends as httpx does, with nobody in between."""
    method = type(transport).handle_async_request
    return "handle_async_request" not in vars(transport) and type(method) is FunctionType and _is_of(httpx, method)


def is_mocked_elsewhere() -> bool:
    """Whether a mock has replaced what ours do without: respx's targets, and those of vcrpy before 8.2."""
    client, httpcore = httpx.AsyncClient, sys.modules.get("httpcore")
    pool = getattr(httpcore, "AsyncConnectionPool", None)  # None also while another thread is importing it
    return not (
        _is_of(httpx, client._transport_for_url)
        and _is_of(httpx, client._send_single_request)
        and (httpcore is None or pool is None or _is_of(httpcore, pool.handle_async_request))
    )


def _is_of(package: ModuleType, function: Any) -> bool:
    """Whether a function was written in a package. It says so itself, whatever functools.wraps() made it look like."""
    written_in: str = getattr(function, "__globals__", {}).get("__name__", "")
    return written_in.partition(".")[0] == package.__name__  # another one where httpx2 stands in for httpx
