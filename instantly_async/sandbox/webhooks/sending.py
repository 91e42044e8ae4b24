"""One delivery over HTTP: to an address that was checked, within limits, and without an exception."""

from __future__ import annotations

import json
import ssl
import time
from collections.abc import Mapping
from functools import cache
from typing import Any

import anyio
import httpx
from attrs import frozen

from .addresses import NotAllowedError, is_loopback, resolve
from .headers import request_headers

TIME_LIMIT = 4.0  # seconds, for all of it
LARGEST_ANSWER = 1_000_000  # bytes
_PORTS = {"http": 80, "https": 443}


@frozen(kw_only=True)
class Delivery:
    """A delivery that was made, or that failed.

    Attributes:
        url: Where it went.
        headers: What was to be sent in its head; empty if the URL or the headers of the subscription do not allow it.
        body: What was to be sent.
        status: What the receiver answered with; None if it did not.
        error: Why it failed; None if it did not.
        milliseconds: How long it took.
        kept_back: Whether it failed because it would have left this machine, which is nobody's fault.
    """

    url: str
    headers: Mapping[str, str]
    body: Mapping[str, Any]
    status: int | None
    error: str | None
    milliseconds: int
    kept_back: bool = False


async def deliver(url: str, own_headers: Mapping[str, str], body: Mapping[str, Any], *, anywhere: bool) -> Delivery:
    """Send something once, and tell how that went.

    Args:
        own_headers: Those that the subscription sets.
        anywhere: Whether other machines may receive it.
    """
    begun = time.monotonic()
    headers: dict[str, str] = {}
    status, kept_back = None, False
    try:
        target = httpx.URL(url)
        if target.scheme not in _PORTS or not target.host:
            raise ValueError("Invalid URL")
        headers = request_headers(target.netloc.decode("ascii"), own_headers)
        content = json.dumps(body, ensure_ascii=False, default=str).encode()
        with anyio.fail_after(TIME_LIMIT):
            status = await _post(target, headers, content, anywhere=anywhere)
        error = None if 200 <= status < 300 else f"Request failed with status code {status}"
    except TimeoutError:
        error = f"Timeout of {TIME_LIMIT:g} seconds exceeded"
    except NotAllowedError as problem:
        error, kept_back = str(problem), True
    except Exception as problem:  # whatever URLs, headers and receivers of others lead to is theirs
        error = str(problem) or type(problem).__name__
    return Delivery(
        url=url,
        headers=headers,
        body=body,
        status=status,
        error=error,
        milliseconds=round(1000 * (time.monotonic() - begun)),
        kept_back=kept_back,
    )


async def _post(target: httpx.URL, headers: Mapping[str, str], content: bytes, *, anywhere: bool) -> int:
    """The status of the answer, from the first of the host's addresses that can be reached."""
    host = target.raw_host.decode("ascii")
    addresses = await resolve(host, target.port or _PORTS[target.scheme], anywhere=anywhere)
    for address in addresses[:-1]:
        try:
            return await _post_to(address, host, target, headers, content)
        except httpx.ConnectError:
            continue
    return await _post_to(addresses[-1], host, target, headers, content)


async def _post_to(address: str, host: str, target: httpx.URL, headers: Mapping[str, str], content: bytes) -> int:
    """Connect to the address, not to the name, of which another look-up could give another address.

    A transport knows no redirects, and no proxies and passwords of the environment.
    """
    request = httpx.Request(
        "POST",
        target.copy_with(host=address),
        headers=[(name.encode("ascii"), value.encode("latin-1")) for name, value in headers.items()],
        content=content,
        extensions={"sni_hostname": host},
    )
    encryption = _encryption(to_this_machine=is_loopback(address))
    async with httpx.AsyncHTTPTransport(verify=encryption, trust_env=False) as transport:
        response = await transport.handle_async_request(request)
        assert isinstance(response.stream, httpx.AsyncByteStream)
        size = 0
        async for part in response.stream:
            size += len(part)
            if size > LARGEST_ANSWER:
                raise ValueError(f"Answer is larger than {LARGEST_ANSWER} bytes")
        return response.status_code


@cache
def _encryption(*, to_this_machine: bool) -> ssl.SSLContext:
    """Settings of https; nobody has a certificate for this machine that others would vouch for."""
    if not to_this_machine:
        return ssl.create_default_context()
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    return context
