"""An origin says where requests go, in the form that each place of the wire wants."""

from __future__ import annotations

import httpx
import pytest

from instantly_async._core.transport.origin import Origin


@pytest.mark.parametrize(
    ("url", "origin", "host_header", "authority"),
    [
        ("https://api.instantly.ai/api/v2", ("https", "api.instantly.ai", 443), b"api.instantly.ai", b":443"),
        ("https://api.instantly.ai:443", ("https", "api.instantly.ai", 443), b"api.instantly.ai", b":443"),
        ("http://LOCALHOST", ("http", "localhost", 80), b"localhost", b":80"),
        ("http://localhost:443", ("http", "localhost", 443), b"localhost:443", b":443"),
        ("https://127.0.0.1:8443/", ("https", "127.0.0.1", 8443), b"127.0.0.1:8443", b":8443"),
        ("https://[2001:DB8::1]/", ("https", "2001:db8::1", 443), b"[2001:db8::1]", b":443"),
        ("http://[::1]:65535", ("http", "::1", 65_535), b"[::1]:65535", b":65535"),
        ("https://bücher.example", ("https", "xn--bcher-kva.example", 443), b"xn--bcher-kva.example", b":443"),
        ("https://api.example.:8443", ("https", "api.example.", 8443), b"api.example.:8443", b":8443"),
        ("http://user:password@service_1:80", ("http", "service_1", 80), b"service_1", b":80"),
        (f"http://{'a' * 63}.example", ("http", f"{'a' * 63}.example", 80), b"a" * 63 + b".example", b":80"),
    ],
)
def test_an_origin_is_written_as_host_and_as_authority(
    url: str, origin: tuple[str, str, int], host_header: bytes, authority: bytes
) -> None:
    made = Origin.of(httpx.URL(url))
    assert made == Origin(*origin)
    assert made.host_header == host_header
    assert made.authority == host_header.removesuffix(authority) + authority
    assert httpx.URL(str(made)).raw_host == httpx.URL(url).raw_host.lower()


@pytest.mark.parametrize(
    ("url", "sentence"),
    [
        ("ftp://example.com", "the scheme of the URL is 'ftp', and must be http or https"),
        ("/api/v2", "the scheme of the URL is '', and must be http or https"),
        ("http://", "the host of the URL is empty"),
        ("http:///path", "the host of the URL is empty"),
        ("http://:8080", "the host of the URL is empty"),
        ("http://host:0", "the port of the URL is 0, and must be between 1 and 65535"),
        ("http://host:65536", "the port of the URL is 65536, and must be between 1 and 65535"),
        ("http://host:-1", "the port of the URL is -1, and must be between 1 and 65535"),
        (f"http://{'a' * 64}.example", "the host of the URL is too long"),
        (f"http://{'a.' * 128}", "the host of the URL is too long"),
        ("http://a..example", "'a..example', which is no name of a host"),
        ("http://.example", "'.example', which is no name of a host"),
        ("http://.", "'.', which is no name of a host"),
        ("http://a b", "'a%20b', which is no name of a host"),
        ("http://a%0d%0ax", "which is no name of a host"),
        ("http://a\\b", "which is no name of a host"),
        ("http://[fe80::1%25eth0]", "an address with a zone cannot be used"),
    ],
)
def test_a_url_to_which_nothing_can_be_sent_is_refused_with_a_sentence(url: str, sentence: str) -> None:
    with pytest.raises(ValueError, match=r"the .* of the URL is ") as caught:
        Origin.of(httpx.URL(url))
    assert sentence in str(caught.value)
