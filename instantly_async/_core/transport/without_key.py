"""Requests and responses as people may see them: without the API key."""

from __future__ import annotations

import httpx

from ..echo import HIDDEN
from ..secret import Secret
from .httpx_types import HTTPRequest, HTTPResponse
from .received import whole_response

LEAST_LENGTH = 12


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


def is_recognizable(key: Secret) -> bool:
    """Whether a key is long enough not to be an ordinary word by chance, as those of tests may be."""
    return len(key.value) >= LEAST_LENGTH


def echoes(response: HTTPResponse, key: Secret) -> bool:
    """Whether a server has sent the key back."""
    if not isinstance(response, httpx.Response) or not response.is_closed or not is_recognizable(key):
        return False
    values = (value for _, value in response.headers.raw)
    phrase = response.extensions.get("reason_phrase", b"")
    return any(key.value.encode() in text for text in (response.content, phrase, *values))


def response_without_echo(response: HTTPResponse, key: Secret) -> HTTPResponse:
    """A copy of a response, with dots where the server has sent the key back."""
    headers = [(name, value.replace(key.value.encode(), HIDDEN.encode())) for name, value in response.headers.raw]
    content = response.content.replace(key.value.encode(), HIDDEN.encode())
    if not echoes(response, key):
        content = HIDDEN.encode()  # it is there in other words, such as with JSON's escapes
    phrase = response.extensions.get("reason_phrase", b"").replace(key.value.encode(), HIDDEN.encode())
    extensions = {**response.extensions, "reason_phrase": phrase}
    return whole_response(response.request, response.status_code, headers, content, extensions)


def shown(response: HTTPResponse) -> HTTPResponse:
    """A copy of a response as people may see it: no request has the key, and no refusal sends it back."""
    if not isinstance(response, httpx.Response):  # a test may have a stand-in
        return response
    key = key_of(request_of(response))
    if not response.is_success and echoes(response, key):
        return response_without_key(response_without_echo(response, key))
    copied: HTTPResponse = object.__new__(type(response))
    copied.__dict__.update(response.__dict__)
    return response_without_key(copied)


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
