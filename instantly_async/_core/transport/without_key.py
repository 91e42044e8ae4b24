"""Requests and responses as people may see them: without the API key."""

from __future__ import annotations

import httpx

from ..secret import Secret
from .httpx_types import HTTPRequest, HTTPResponse
from .received import whole_response

HIDDEN = b"..."


def request_without_key(request: HTTPRequest) -> HTTPRequest:
    """A request without an Authorization header; a copy where it has one."""
    if not isinstance(request, httpx.Request) or "authorization" not in request.headers:  # a test may have a stand-in
        return request
    shown: HTTPRequest = object.__new__(type(request))  # a new one would cost several times as much
    shown.__dict__.update(request.__dict__)
    headers = [(name, value) for name, value in request.headers.raw if name.lower() != b"authorization"]
    shown.headers = httpx.Headers(headers)
    return shown


def key_of(request: HTTPRequest | None) -> Secret:
    """The key that a request brings to the API; an empty one if it has none."""
    if not isinstance(request, httpx.Request):
        return Secret("")
    return Secret(request.headers.get("authorization", "").removeprefix("Bearer "))


def echoes(response: HTTPResponse, key: Secret) -> bool:
    """Whether a server has sent the key back."""
    if not key.value or not isinstance(response, httpx.Response) or not response.is_closed:
        return False
    values = (value for _, value in response.headers.raw)
    return key.value.encode() in response.content or any(key.value.encode() in value for value in values)


def response_without_echo(response: HTTPResponse, key: Secret) -> HTTPResponse:
    """A copy of a response, with dots where the server has sent the key back."""
    headers = [(name, value.replace(key.value.encode(), HIDDEN)) for name, value in response.headers.raw]
    content = response.content.replace(key.value.encode(), HIDDEN)
    return whole_response(response.request, response.status_code, headers, content, response.extensions)


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
