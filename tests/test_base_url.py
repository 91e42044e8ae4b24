"""Base URLs: what is taken, what is meant, and what is refused before any call."""

from __future__ import annotations

import httpx
import pytest

from instantly_async import InstantlyClient

TAKEN = {
    "https://api.instantly.ai": "https://api.instantly.ai",
    "https://api.instantly.ai/": "https://api.instantly.ai",
    "https://api.instantly.ai/api/v2": "https://api.instantly.ai",
    "https://api.instantly.ai/api/v2/": "https://api.instantly.ai",
    "https://api.instantly.ai/api/v2//": "https://api.instantly.ai",
    "https://api.instantly.ai/api/v2/api/v2/": "https://api.instantly.ai",
    "https://api.instantly.ai./api/v2": "https://api.instantly.ai.",
    "http://gateway:8080/instantly/api/v2/": "http://gateway:8080/instantly",
    "http://gateway/api": "http://gateway/api",
    "http://my_service.local:1/a@b/%7Ec;d=e": "http://my_service.local:1/a@b/%7Ec;d=e",
    "HTTP://LOCALHOST:65535": "HTTP://LOCALHOST:65535",
    "http://127.0.0.1:8000": "http://127.0.0.1:8000",
    "http://[::1]:8000/": "http://[::1]:8000",
    "http://xn--bcher-kva.example": "http://xn--bcher-kva.example",
    f"http://{'a' * 63}.{'b' * 63}": f"http://{'a' * 63}.{'b' * 63}",
}
REFUSED = {
    "a blank": [
        "https://api.instantly.ai\n",
        "https://api.in stantly.ai",
        " https://api.instantly.ai",
        "https://a/\tb",
    ],
    "character that no URL has": [
        "https://a\r\nHost: b",
        "https://a\x00",
        "https://bücher.example",
        "https://a/\u202e",
    ],
    "a query or a fragment": ["https://host?", "https://host#", "https://host/?a=1", "https://host/#a", "https://h?#"],
    "a user or a password": ["https://user:hush@host", "https://hush@host:80/x", "https://@host", "https://:hush@host"],
    "does not begin with": ["api.instantly.ai", "ftp://host", "//host", "file:///etc/passwd", "https", "wss://host"],
    "port": ["https://host:0", "https://host:99999", "https://host:", "https://host:http", "https://host:-1"],
    "no host and ": [
        *["https://", "http:///api/v2", "https:api.instantly.ai", "https://a..b", "https://.a", "https://a\\b"],
        *[f"https://{'a' * 64}.com", "https://" + ".".join(["a" * 60] * 5), "https://999.1.1.1", "https://127.1"],
        *["https://%61", "https://a,b", "https://<host>", "https://host|x"],
    ],
    "path": [
        "https://host/a|b",
        "https://host/{id}",
        "https://host/%",
        "https://host/%zz",
        "https://host/" + "a" * 2_000,
    ],
    "no host and port": [
        "http://[::1",
        "http://[::1]x",
        "http://[not-an-address]",
        "http://][",
        "http://[::1]:0",
        "http://[127.0.0.1]",
    ],
}
CASES = [(problem, url) for problem, urls in REFUSED.items() for url in urls]


@pytest.mark.parametrize("url", TAKEN)
async def test_calls_go_where_a_base_url_means(url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    def answer(request: httpx.Request) -> httpx.Response:
        asked.append(str(request.url))
        return httpx.Response(200, json={"id": "1"})

    monkeypatch.setenv("INSTANTLY_BASE_URL", url)
    for given in (url, None):
        async with InstantlyClient("key", base_url=given, transport=httpx.MockTransport(answer)) as client:
            await client.with_options(timeout=5).custom_tags.get("1")
            assert repr(client) == f"<InstantlyClient of {TAKEN[url]}>"
    assert asked == [str(httpx.URL(f"{TAKEN[url]}/api/v2/custom-tags/1"))] * 2


@pytest.mark.parametrize(("problem", "url"), CASES)
def test_a_base_url_that_no_call_can_go_to_is_refused(problem: str, url: str) -> None:
    with pytest.raises(ValueError, match=f"base_url .*must be an http or https URL.*{problem}") as caught:
        InstantlyClient("key", base_url=url)
    assert "hush" not in str(caught.value)
    assert str(caught.value).isprintable()


@pytest.mark.parametrize(("problem", "url"), [case for case in CASES if "\x00" not in case[1]])
def test_the_variable_is_named_where_it_is_the_one(problem: str, url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("INSTANTLY_BASE_URL", url)
    with pytest.raises(ValueError, match=f"^INSTANTLY_BASE_URL .*{problem}") as caught:
        InstantlyClient("key")
    assert "hush" not in str(caught.value)


@pytest.mark.parametrize(
    "url", ["user:hush@host", "https:/user:hush@host", "https://user:hush@host\n", "//u:hush@host"]
)
def test_a_password_is_in_no_message(url: str) -> None:
    with pytest.raises(ValueError, match="base_url must be an http or https URL") as caught:
        InstantlyClient("key", base_url=url)
    assert "hush" not in str(caught.value)


@pytest.mark.parametrize("host", ["xn--ls8h.la", "xn--a-ecp.ru", "xn--55555577.com", "xn--.invalid"])
@pytest.mark.parametrize("brought", [False, True])
def test_a_host_that_stands_for_no_name_is_refused(host: str, brought: bool) -> None:
    transport = httpx.MockTransport(lambda request: httpx.Response(200)) if brought else None
    with pytest.raises(ValueError, match=f"^the host of the URL is '{host}', which stands for no name"):
        InstantlyClient("key", base_url=f"https://{host}", transport=transport)


def test_a_host_may_have_the_name_that_paths_begin_with() -> None:
    assert repr(InstantlyClient("key", base_url="http://api/v2/api/v2/")) == "<InstantlyClient of http://api/v2>"
