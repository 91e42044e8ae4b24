"""Whatever goes wrong with TLS is an InstantlyError with a sentence; reads are repeated, and nothing is sent twice."""

from __future__ import annotations

import ssl
from collections.abc import Awaitable, Callable
from typing import Any

import httpx
import pytest

from instantly_async import APIConnectionError, APITimeoutError, InstantlyClient

from ..loopback import CLOSE_TLS, DROP, HANG, HEAD, BelowTLS, Script, Server
from .pooled_calls import Run

pytestmark = pytest.mark.usefixtures("_no_back_off")

Way = Callable[[InstantlyClient], Awaitable[Any]]
WAYS: dict[str, tuple[Way, int]] = {
    "a read": (lambda instantly: instantly.leads.get("l"), 3),
    "a write": (lambda instantly: instantly.custom_tags.create(label="x"), 1),
}
BODY_TO_THE_END = b'HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n{"id":"1"}'

AFTER_THE_HANDSHAKE: dict[str, tuple[Script, str]] = {
    "plaintext": ([BelowTLS(HEAD + b"\r\n0123456789"), HANG], "WRONG_VERSION_NUMBER"),
    "a bad record": ([BelowTLS(b"\x17\x03\x03\x00\x20" + bytes(32)), HANG], "BAD_RECORD_MAC|BAD_DECRYPT|DECRYPTION"),
    "a bad record in the body": ([HEAD + b"\r\n01", BelowTLS(b"\x17\x03\x03\x00\x20" + bytes(32)), HANG], "SSLError"),
    "a record that is too long": ([BelowTLS(b"\x17\x03\x03\xff\xff" + bytes(65_535)), HANG], "SSLError"),
    "a record that is cut": ([BelowTLS(b"\x17\x03\x03\x00\x20" + bytes(5)), DROP], "SSLEOFError|SSLError"),
    "an alert that is not encrypted": ([BelowTLS(b"\x15\x03\x03\x00\x02\x02\x28"), HANG], "SSLError"),
    "the end": ([DROP], "SSLEOFError"),
    "a farewell": ([CLOSE_TLS], "the connection was closed before an answer came"),
    "the end in the body": ([HEAD + b"\r\n01234", DROP], "SSLEOFError"),
    "a farewell in the body": ([HEAD + b"\r\n01234", CLOSE_TLS], "without sending complete message body"),
    "an end that nobody vouches for": ([BODY_TO_THE_END, DROP], "SSLEOFError"),
}


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("what", AFTER_THE_HANDSHAKE)
def test_what_breaks_off_after_the_handshake_is_repeated_if_it_reads(
    what: str, way: str, tls_server: Server, trust: ssl.SSLContext, run: Run
) -> None:
    call, attempts = WAYS[way]
    tls_server.scripts["/api"], reason = AFTER_THE_HANDSHAKE[what]

    async def scenario() -> None:
        async with InstantlyClient("key", base_url=tls_server.url, ssl_context=trust, max_retries=2) as instantly:
            with pytest.raises(APIConnectionError, match=rf"the connection failed \(.*({reason})") as caught:
                await call(instantly)
            assert (caught.value.attempts, caught.value.unsent) == (attempts, False)

    run(scenario)
    assert len(tls_server.requests) == attempts


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("version", [ssl.TLSVersion.TLSv1_2, ssl.TLSVersion.TLSv1_3])
def test_a_server_that_misses_a_certificate_of_the_client_says_so(
    version: ssl.TLSVersion,
    way: str,
    server_context: ssl.SSLContext,
    tls_server: Server,
    trust: ssl.SSLContext,
    run: Run,
) -> None:
    """With TLS 1.3 the alert comes after the handshake, when the request may have been sent."""
    call, attempts = WAYS[way]
    server_context.maximum_version = version
    server_context.verify_mode = ssl.CERT_REQUIRED
    unsent = version is ssl.TLSVersion.TLSv1_2

    async def scenario() -> None:
        async with InstantlyClient("key", base_url=tls_server.url, ssl_context=trust, max_retries=2) as instantly:
            reason = "ALERT_HANDSHAKE_FAILURE" if unsent else "ALERT_CERTIFICATE_REQUIRED|ConnectionResetError"
            with pytest.raises(APIConnectionError, match=reason) as caught:
                await call(instantly)
            assert (caught.value.attempts, caught.value.unsent) == (3 if unsent else attempts, unsent)

    run(scenario)
    assert tls_server.requests == []


def test_a_certificate_of_the_client_is_shown(
    certificate: tuple[str, str], server_context: ssl.SSLContext, tls_server: Server, trust: ssl.SSLContext, run: Run
) -> None:
    server_context.load_verify_locations(certificate[0])
    server_context.verify_mode = ssl.CERT_REQUIRED
    trust.load_cert_chain(*certificate)
    tls_server.scripts["/api"] = [BODY_TO_THE_END, CLOSE_TLS]

    async def scenario() -> None:
        async with InstantlyClient("key", base_url=tls_server.url, ssl_context=trust, max_retries=0) as instantly:
            assert (await instantly.custom_tags.create(label="x")).id == "1"

    run(scenario)


IN_THE_HANDSHAKE: dict[str, tuple[Script, str]] = {
    "nothing": ([HANG], r"no connection was made within 0\.3 s"),
    "the end": ([DROP], "SSLEOFError|ConnectionResetError"),
    "HTTP": ([b"HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n", HANG], "WRONG_VERSION_NUMBER"),
    "half of a message": ([b"\x16\x03\x03\x00\x40\x02\x00\x00", HANG], r"no connection was made within 0\.3 s"),
    "half of a message, and the end": ([b"\x16\x03\x03\x00\x40\x02\x00\x00", DROP], "SSLEOFError|ConnectionReset"),
    "an alert": ([b"\x15\x03\x03\x00\x02\x02\x28", HANG], "HANDSHAKE_FAILURE"),
    "messages without end": (
        [b"\x16\x03\x03\x00\x04\x00\x00\x00\x00" * 300_000, HANG],
        "no connection was made|SSLError",
    ),
}


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("what", IN_THE_HANDSHAKE)
def test_a_handshake_that_fails_sends_nothing(
    what: str, way: str, server: Server, trust: ssl.SSLContext, run: Run
) -> None:
    call, _ = WAYS[way]
    server.greeting, reason = IN_THE_HANDSHAKE[what]
    url = server.url.replace("http:", "https:")

    async def scenario() -> None:
        timeout = httpx.Timeout(5, connect=0.3 if "no connection" in reason else 5)
        async with InstantlyClient("key", base_url=url, ssl_context=trust, timeout=timeout, max_retries=1) as instantly:
            with pytest.raises(APIConnectionError, match=reason) as caught:
                await call(instantly)
            assert isinstance(caught.value, APITimeoutError) == ("no connection was made" in str(caught.value))
            assert (caught.value.attempts, caught.value.unsent) == (2, True)

    run(scenario)
    assert server.requests == []
    assert server.opened == 2


@pytest.mark.parametrize("way", WAYS)
def test_a_server_that_takes_http_2_from_the_given_context_gets_no_request(
    way: str, tls_server: Server, trust: ssl.SSLContext, run: Run
) -> None:
    trust.set_alpn_protocols(["h2", "http/1.1"])

    async def scenario() -> None:
        async with InstantlyClient("key", base_url=tls_server.url, ssl_context=trust, max_retries=0) as instantly:
            with pytest.raises(
                APIConnectionError, match=r"the ssl_context offers other protocols than http/1\.1"
            ) as caught:
                await WAYS[way][0](instantly)
            assert caught.value.unsent

    run(scenario)
    assert tls_server.requests == []
