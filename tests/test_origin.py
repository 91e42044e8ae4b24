"""A call, and the key with it, goes to the scheme, host and port of the base URL, whatever a path or a value says."""

from __future__ import annotations

import httpx
import pytest

from instantly_async import InstantlyClient, Operation
from instantly_async._core import decoding

BASE_URLS = [
    "https://api.instantly.ai",
    "https://api.instantly.ai/",
    "https://api.instantly.ai:8443",
    "http://127.0.0.1:8080/behind/a/proxy",
]
HOSTILE = [
    "@evil.example/x",
    "//evil.example/x",
    "///evil.example/x",
    ".evil.example/x",
    ":80@evil.example/x",
    "\\\\evil.example\\x",
    "/\\evil.example/x",
    "https://evil.example/x",
    "evil.example",
    "",
    "?x",
    "#@evil.example/",
    "\t//evil.example",
]
UNUSABLE = [
    *HOSTILE,
    "/a?b=c",
    "/a#b",
    "/a b",
    "/a\nb",
    "/a\r\nHost: evil.example",
    "/a\x00",
    "/a\u2028b",
    "/a\u202eb",
    "/\x7f",
]


@pytest.mark.parametrize("path", UNUSABLE)
def test_an_operation_takes_no_path_that_could_leave_the_base_url(path: str) -> None:
    with pytest.raises(ValueError, match=r"the path of things\.get is .*must begin with one slash"):
        Operation("getThing", "things.get", "GET", path)


@pytest.mark.parametrize("path", ["/", "/api/v2/leads/{id}", "/a//b", "/a/b/", "/a/@b:c;d=e", "/%7Ba"])
def test_an_operation_takes_ordinary_paths(path: str) -> None:
    assert Operation("getThing", "things.get", "GET", path).path == path


async def url_of(base_url: str, operation: Operation, **path: str) -> httpx.URL:
    """Where a call really goes."""
    sent: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        return httpx.Response(200, json={})

    async with InstantlyClient("key", base_url=base_url, transport=httpx.MockTransport(answer)) as client:
        await client.send(operation, decoding.value_of(decoding.unchanged), path=path)
    (request,) = sent
    return request.url


def origin(url: httpx.URL) -> tuple[str, str, int | None, bytes]:
    return url.scheme, url.host, url.port, url.userinfo


@pytest.mark.parametrize("base_url", BASE_URLS)
@pytest.mark.parametrize("value", [value for value in HOSTILE if value])
async def test_a_value_in_the_path_does_not_lead_to_another_origin(base_url: str, value: str) -> None:
    url = await url_of(base_url, Operation("getThing", "things.get", "GET", "/{id}"), id=value)
    assert origin(url) == origin(httpx.URL(base_url))
    assert url.path == f"{httpx.URL(base_url).path.rstrip('/')}/{value}"
    assert not url.query
    assert not url.fragment


@pytest.mark.parametrize("base_url", BASE_URLS)
@pytest.mark.parametrize("path", [path for path in HOSTILE if path.isprintable()])
async def test_even_a_path_that_was_never_checked_does_not_lead_to_another_origin(base_url: str, path: str) -> None:
    operation = Operation("getThing", "things.get", "GET", "/")
    object.__setattr__(operation, "path", path)
    assert origin(await url_of(base_url, operation)) == origin(httpx.URL(base_url))
