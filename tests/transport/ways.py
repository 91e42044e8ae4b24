"""The ways that a call can take to one and the same server."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any

import httpx
import pytest

from instantly_async import InstantlyClient

from .answering_server import AnsweringServer

Run = Callable[[Callable[[], Awaitable[Any]]], Any]
Serve = Callable[..., AnsweringServer]

# trio warns of each generator of httpx's own transport that is left early; nothing ends them from outside.
LEFT_EARLY = pytest.mark.filterwarnings("ignore:.*async_generator object:pytest.PytestUnraisableExceptionWarning")
WAYS = ("own", "transport", "http_client")


@asynccontextmanager
async def through(way: str, url: str, **options: Any) -> AsyncIterator[InstantlyClient]:
    """A client that goes a way."""
    options = {"rate_limiter": None, "max_retries": 2, **options}
    transport = httpx.AsyncHTTPTransport(verify=False)
    async with httpx.AsyncClient(transport=transport) as http_client:
        if way == "transport":
            options["transport"] = transport
        elif way == "http_client":
            options["http_client"] = http_client
        async with InstantlyClient("key", base_url=url, **options) as client:
            yield client
