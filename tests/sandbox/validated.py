"""A transport to a sandbox that accepts no answer but those that openapi.yaml describes."""

from __future__ import annotations

import re
from functools import cache

import httpx

from instantly_async.sandbox.document import operations as document
from instantly_async.sandbox.document.operations import Described
from instantly_async.sandbox.document.validation import problems


class ValidatedTransport(httpx.ASGITransport):
    """Calls an application without a socket; an answer that does not validate fails the test."""

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        response = await super().handle_async_request(request)
        content = await response.aread()
        described = _operation_of(request.method, request.url.raw_path.decode().partition("?")[0])
        if response.is_success and described.answer is not None:
            assert problems(response.json(), described.answer) == []
        return httpx.Response(response.status_code, headers=response.headers, content=content)


@cache
def _operation_of(method: str, path: str) -> Described:
    """The operation that a request is for; one without parameters in its path comes before the others."""
    operations = sorted(document.all_operations(), key=lambda described: "{" in described.route)
    return next(
        described
        for described in operations
        if re.fullmatch(re.sub(r"\{\w+\}", "[^/]+", described.route), f"{method} {path}")
    )
