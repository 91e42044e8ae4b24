"""The API key is in nothing that a service keeps, logs or passes on."""

from __future__ import annotations

import pickle
from typing import Any

import httpx
import pytest
from pytest_httpx import HTTPXMock

from instantly_async import APIConnectionError, APIStatusError, InstantlyClient, NotFoundError


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


async def test_the_key_is_in_no_request_of_a_redirect_that_ended_in_an_error() -> None:
    def redirect(request: httpx.Request) -> httpx.Response:
        there = request.url.path == "/there"
        return httpx.Response(404) if there else httpx.Response(302, headers={"location": "/there"})

    bring = httpx.AsyncClient(transport=httpx.MockTransport(redirect), follow_redirects=True)
    async with bring, InstantlyClient("very-secret-key", http_client=bring) as client:
        with pytest.raises(NotFoundError) as caught:
            await client.custom_tags.get("t1")
    response: Any = caught.value.response
    assert [one.request.url.path for one in (*response.history, response)] == ["/api/v2/custom-tags/t1", "/there"]
    assert not any("authorization" in one.request.headers for one in (*response.history, response))
    assert b"very-secret-key" not in pickle.dumps(caught.value)


async def test_the_key_is_not_in_the_request_of_a_redirect_that_was_not_followed() -> None:
    redirect = httpx.MockTransport(lambda request: httpx.Response(302, headers={"location": "/there"}))
    async with httpx.AsyncClient(transport=redirect) as bring:
        client = InstantlyClient("very-secret-key", http_client=bring)
        with pytest.raises(APIStatusError) as caught:
            await client.custom_tags.get("t1")
    response: Any = caught.value.response
    assert response.next_request.url.path == "/there"
    assert "authorization" not in response.next_request.headers
    assert b"very-secret-key" not in pickle.dumps(caught.value)


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
