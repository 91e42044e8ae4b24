"""The API key is in nothing that a service keeps, logs or passes on."""

from __future__ import annotations

import pickle
import traceback
from collections.abc import AsyncIterator
from typing import Any

import httpx
import pytest
from pytest_httpx import HTTPXMock

from instantly_async import APIConnectionError, APIStatusError, InstantlyClient, NotFoundError

from .transport.proxy_urls import basic


async def test_the_key_is_in_no_error(httpx_mock: HTTPXMock) -> None:
    httpx_mock.add_response(status_code=500, json={"message": "oh"})
    async with InstantlyClient("very-secret-key", max_retries=0) as client:
        with pytest.raises(Exception, match="oh") as caught:
            await client.custom_tags.get("t1")
    error: Any = caught.value
    assert b"very-secret-key" not in pickle.dumps(error)
    assert not any("authorization" in value.headers for value in vars(error).values() if hasattr(value, "headers"))
    assert error.request is error.response.request
    assert "authorization" not in error.request.headers


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
@pytest.mark.parametrize("follow_redirects", [False, True])
async def test_a_redirect_takes_the_key_nowhere_and_is_an_error_without_it(status: int, follow_redirects: bool) -> None:
    asked: list[httpx.URL] = []

    def redirect(request: httpx.Request) -> httpx.Response:
        asked.append(request.url)
        return httpx.Response(status, headers={"location": "https://elsewhere.example/there"})

    bring = httpx.AsyncClient(transport=httpx.MockTransport(redirect), follow_redirects=follow_redirects)
    async with bring, InstantlyClient("very-secret-key", http_client=bring) as client:
        with pytest.raises(APIStatusError, match=str(status)) as caught:
            await client.custom_tags.create(label="x")
    assert [url.host for url in asked] == ["api.instantly.ai"]
    response: Any = caught.value.response
    assert (response.history, response.next_request) == ([], None)
    assert b"very-secret-key" not in pickle.dumps(caught.value)


class Remembering(httpx.AsyncByteStream):
    """The content of a response, with the request that it is for, as streams of httpx and aiohttp have it."""

    def __init__(self, request: httpx.Request) -> None:
        self.request = request

    async def __aiter__(self) -> AsyncIterator[bytes]:
        yield b"{}"


@pytest.mark.parametrize("through", ["transport", "http_client"])
async def test_nothing_that_a_response_brings_along_leads_to_the_key(through: str) -> None:
    def refuse(request: httpx.Request) -> httpx.Response:
        extensions = {"network_stream": request, "http_version": b"HTTP/1.1"}
        return httpx.Response(404, stream=Remembering(request), request=request, extensions=extensions)

    transport = httpx.MockTransport(refuse)
    given: Any = transport if through == "transport" else httpx.AsyncClient(transport=transport)
    async with InstantlyClient("very-secret-key", **{through: given}) as client:
        with pytest.raises(NotFoundError) as caught:
            await client.custom_tags.get("t1")
    response: Any = caught.value.response
    assert b"very-secret-key" not in pickle.dumps(caught.value)
    assert response.extensions == {"http_version": b"HTTP/1.1"}
    assert not isinstance(response.stream, Remembering)
    assert reachable(response) & {"very-secret-key", "Bearer very-secret-key", b"Bearer very-secret-key"} == set()


async def test_credentials_of_a_proxy_are_in_no_error_and_no_repr() -> None:
    async with InstantlyClient("key", proxy="http://jane:very-secret-word@127.0.0.1:1", max_retries=0) as client:
        with pytest.raises(APIConnectionError) as caught:
            await client.custom_tags.get("t1")
    shown = [*map(repr, (client, client._transport, client._transport._own, caught.value, caught.value.__cause__))]
    for text in [*shown, "".join(traceback.format_exception(caught.value))]:
        assert "very-secret-word" not in text
        assert basic("jane:very-secret-word")[1].decode() not in text
    pickled = pickle.dumps(caught.value)
    assert b"very-secret-word" not in pickled
    assert basic("jane:very-secret-word")[1] not in pickled


def reachable(start: object) -> set[object]:
    """All texts and bytes that can be come to from an object by its attributes and what it contains."""
    seen: set[int] = set()
    found: set[object] = set()
    rest = [start]
    while rest:
        one = rest.pop()
        if id(one) in seen or isinstance(one, type):
            continue
        seen.add(id(one))
        if isinstance(one, str | bytes):
            found.add(one)
        elif isinstance(one, dict):
            rest += [*one.keys(), *one.values()]
        elif isinstance(one, list | tuple | set | frozenset):
            rest += one
        else:
            rest += [*getattr(one, "__dict__", {}).values()]
    return found


async def test_the_key_is_not_in_what_a_hook_of_a_client_that_the_user_brought_raises() -> None:
    async def refuse(response: httpx.Response) -> None:
        response.raise_for_status()

    answer = httpx.MockTransport(lambda request: httpx.Response(404))
    async with httpx.AsyncClient(transport=answer, event_hooks={"response": [refuse]}) as bring:
        client = InstantlyClient("very-secret-key", http_client=bring, max_retries=0)
        with pytest.raises(APIConnectionError) as caught:
            await client.custom_tags.get("t1")
    cause: Any = caught.value.__cause__
    assert "authorization" not in cause.request.headers
    assert "authorization" not in cause.response.request.headers
