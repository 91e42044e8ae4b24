"""Requests and responses as people may see them: without the API key."""

from __future__ import annotations

import httpx

from ..secret import Secret
from .httpx_types import HTTPRequest, HTTPResponse


def request_without_key(request: HTTPRequest) -> HTTPRequest:
    """A request without an Authorization header; a copy where it has one."""
    if not isinstance(request, httpx.Request) or "authorization" not in request.headers:  # a test may have a stand-in
        return request
    shown: HTTPRequest = object.__new__(type(request))  # a new one would cost several times as much
    shown.__dict__.update(request.__dict__)
    headers = [(name, value) for name, value in request.headers.raw if name.lower() != b"authorization"]
    shown.headers = httpx.Headers(headers)
    return shown


def key_of(request: HTTPRequest) -> Secret:
    """The key that a request brings to the API; an empty one if it has none."""
    return Secret(request.headers.get("authorization", "").removeprefix("Bearer "))


def request_of(response: HTTPResponse) -> HTTPRequest | None:
    """The request that a response belongs to; None for one that nobody sent."""
    return getattr(response, "_request", None)


def response_without_key(response: HTTPResponse) -> HTTPResponse:
    """The same response; the requests that it has, those of redirects included, lose the key."""
    for one in (response, *response.history) if isinstance(response, httpx.Response) else ():
        if (request := request_of(one)) is not None:
            one.request = request_without_key(request)
        if one.next_request is not None:
            one.next_request = request_without_key(one.next_request)
    return response
