"""A client goes through the proxy that it is given, or is refused with a sentence."""

from __future__ import annotations

import ssl

import httpx
import pytest

from instantly_async._core.transport.origin import Origin
from instantly_async._core.transport.proxies import Proxy, from_argument

from .proxy_urls import SECRETS, UNUSABLE, basic


@pytest.mark.parametrize(
    ("url", "origin"),
    [
        ("http://proxy.example:3128", ("http", "proxy.example", 3128)),
        ("HTTP://Proxy.example:3128/", ("http", "proxy.example", 3128)),
        ("proxy.example:3128", ("http", "proxy.example", 3128)),
        ("proxy", ("http", "proxy", 80)),
        ("https://proxy.example", ("https", "proxy.example", 443)),
        ("10.0.0.1:3128", ("http", "10.0.0.1", 3128)),
        ("http://[::1]:3128", ("http", "::1", 3128)),
        ("[::1]:3128", ("http", "::1", 3128)),
        ("http://bücher.example:3128", ("http", "xn--bcher-kva.example", 3128)),
    ],
)
def test_the_url_of_a_proxy_names_where_it_listens(url: str, origin: tuple[str, str, int]) -> None:
    expected = Proxy(Origin(*origin))
    assert from_argument(url) == expected
    if "://" in url:
        assert from_argument(httpx.URL(url)) == from_argument(httpx.Proxy(url)) == expected


@pytest.mark.parametrize(
    ("userinfo", "sent"),
    [
        ("jane:secret", "jane:secret"),
        ("name", "name:"),
        ("name:", "name:"),
        (":secret", ":secret"),
        ("na%3Ame:p%40ss%2Fw%3A%20%25", "na:me:p@ss/w: %"),
        ("name:p@ss:word", "name:p@ss:word"),
        ("name:100%", "name:100%"),
        ("name:%zz", "name:%zz"),
        ("n%C3%A4me:wörd", "näme:wörd"),
        ("name:%0a%0d", "name:\n\r"),
    ],
)
def test_user_and_password_of_the_url_are_sent_to_the_proxy(userinfo: str, sent: str) -> None:
    assert from_argument(f"http://{userinfo}@proxy:3128") == Proxy(Origin("http", "proxy", 3128), (basic(sent),))
    assert from_argument(f"{userinfo}@proxy:3128").headers == (basic(sent),)


def test_no_user_and_no_password_are_not_sent() -> None:
    assert from_argument("http://@proxy:3128").headers == from_argument("http://:@proxy:3128").headers == ()


def test_a_proxy_of_httpx_brings_its_user_its_headers_and_its_certificates() -> None:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    given = httpx.Proxy("https://proxy", auth=("näme", "p:@/"), headers={"X-Team": " sales "}, ssl_context=context)
    expected = (basic("näme:p:@/"), (b"X-Team", b"sales"))
    assert from_argument(given) == Proxy(Origin("https", "proxy", 443), expected, context)
    assert from_argument(httpx.Proxy("http://n%40me:secret@proxy:1")).headers == (basic("n@me:secret"),)


def test_an_authorization_of_its_own_is_the_only_one_that_is_sent() -> None:
    header = {"proxy-authorization": "Bearer token"}
    assert from_argument(httpx.Proxy("http://jane:secret@proxy:1", headers=header)).headers == (
        (b"proxy-authorization", b"Bearer token"),
    )


@pytest.mark.parametrize(
    "name", ["Host", "connection", "Content-Length", "Transfer-Encoding", "X Team", "X-Team:", "", "X-T\r\neam"]
)
def test_a_header_that_would_break_a_message_is_refused(name: str) -> None:
    with pytest.raises(ValueError, match="proxy has the header"):
        from_argument(httpx.Proxy("http://proxy", headers={name: "1"}))


@pytest.mark.parametrize("value", ["secret\r\nX: y", "secret\n", "secret\x00", "secret\x7f"])
def test_a_value_of_a_header_that_would_break_a_message_is_refused_and_not_shown(value: str) -> None:
    with pytest.raises(ValueError, match="proxy has the header 'X-Team'") as caught:
        from_argument(httpx.Proxy("http://proxy", headers={"X-Team": f"{value}.", "X-Other": "1"}))
    assert "secret" not in str(caught.value)


def test_neither_user_nor_password_nor_headers_are_shown() -> None:
    proxy = from_argument(httpx.Proxy("https://jane:secret@proxy:1", headers={"X-Team": "secret"}))
    assert "proxy" in repr(proxy)
    assert not any(secret in f"{proxy!r} {proxy}" for secret in (*SECRETS, "X-Team", basic("jane:secret")[1].decode()))


@pytest.mark.parametrize(("url", "sentence"), UNUSABLE)
def test_an_argument_that_cannot_be_used_is_refused_without_its_password(url: str, sentence: str) -> None:
    with pytest.raises(ValueError, match=r"^proxy is '") as caught:
        from_argument(url)
    assert sentence in str(caught.value)
    assert not any(secret in str(caught.value) for secret in SECRETS)


def test_a_socks_proxy_of_httpx_is_refused() -> None:
    with pytest.raises(ValueError, match=r"^proxy is 'socks5://proxy:1080': SOCKS is not supported"):
        from_argument(httpx.Proxy("socks5://jane:secret@proxy:1080"))


@pytest.mark.parametrize("given", [5, b"http://proxy", {"all://": "http://proxy"}, None, True])
def test_what_is_no_url_is_refused(given: object) -> None:
    with pytest.raises(TypeError, match=r"^proxy must be a URL such as .*, or an httpx\.Proxy, not "):
        from_argument(given)  # type: ignore[arg-type]


def test_an_empty_argument_is_no_wish_for_no_proxy() -> None:
    with pytest.raises(ValueError, match=r"^proxy is ''"):
        from_argument("")
