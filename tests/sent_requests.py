"""What a call sends, as the API sees it; nothing here is about answers."""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable
from contextlib import suppress
from importlib import import_module
from typing import Any

import httpx

from instantly_async import APIStatusError, InstantlyClient

from .document import Described, argument_name, example


class Sent:
    """The queries and bodies that were sent; a query has a list of texts for each name."""

    def __init__(self) -> None:
        self.queries: list[dict[str, list[str]]] = []
        self.bodies: list[dict[str, Any]] = []

    def receive(self, request: httpx.Request) -> httpx.Response:
        names = request.url.params.keys()
        self.queries.append({name: request.url.params.get_list(name) for name in names})
        self.bodies.append(json.loads(request.content or b"{}"))
        return httpx.Response(418)

    def argument(self, name: str) -> Any:
        """The value of an argument in the last request."""
        (text,) = self.queries[-1].get(name, [self.bodies[-1].get(name)])
        return text


async def sent_by(call: Callable[[InstantlyClient], Awaitable[Any]]) -> Sent:
    """What a function that makes a call sends."""
    sent = Sent()
    transport = httpx.MockTransport(sent.receive)
    async with InstantlyClient("key", transport=transport, max_retries=0, rate_limiter=None) as instantly:
        with suppress(APIStatusError):
            await call(instantly)
    return sent


async def sent_with(operation: Described, arguments: dict[str, Any]) -> Sent:
    """What an operation sends with some arguments, by their JSON names, beside those that it needs."""
    path = [example(parameter["schema"]) for parameter in operation.parameters("path")]
    query = {p["name"]: example(p["schema"]) for p in operation.parameters("query") if p["required"]}
    body = {name: example(operation.fields[name]) for name in operation.needed_fields}
    keywords = {argument_name(name): value for name, value in {**query, **body, **arguments}.items()}
    endpoint = import_module(f"instantly_async.api.{operation.folder}.{operation.module}")
    return await sent_by(lambda instantly: endpoint.asyncio(*path, client=instantly, **keywords))
