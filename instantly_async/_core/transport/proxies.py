"""Which proxy a client goes through: the one that it was given, or the one that the environment names."""

from __future__ import annotations

import base64
import os
import re
import ssl
from typing import TypeAlias
from urllib.parse import unquote_to_bytes
from urllib.request import getproxies, getproxies_environment, proxy_bypass

import httpx
from attrs import field, frozen

from . import no_proxy
from .origin import Origin

EXAMPLE = "http://proxy.example:8080"
MEANT = f"and must be an http or https URL of a host and a port, such as {EXAMPLE}"
SOCKS = (
    "SOCKS is not supported; name an HTTP proxy, "
    "or pass transport=httpx.AsyncHTTPTransport(proxy=...) with httpx[socks] installed"
)
# The pool sets these itself, and a second one would change where a message goes or ends.
RESERVED_HEADERS = {b"host", b"connection", b"content-length", b"transfer-encoding"}

_SCHEME = re.compile(r"([a-z][a-z0-9+.-]*)://", re.IGNORECASE)
_AUTHORITY = re.compile(r"(?:[^/?#]*@)?(?:\[[^\[\]@]+\]|[^/?#:@\[\]]+)(?::[0-9]+)?/?")
_USER = re.compile(r"^([a-z][a-z0-9+.-]*://)?.*@", re.IGNORECASE | re.DOTALL)  # up to the last @, to hide enough
_HEADER_NAME = re.compile(rb"[!#$%&'*+.^_`|~0-9A-Za-z-]+")  # RFC 9110, 5.6.2
_HEADER_VALUE = re.compile(rb"[\t\x20-\x7e\x80-\xff]*")  # RFC 9110, 5.5

Header: TypeAlias = tuple[bytes, bytes]


@frozen
class Proxy:
    """An HTTP proxy.

    Attributes:
        origin: Where it listens; with the scheme https, TLS is spoken with the proxy itself.
        headers: What it alone is sent, Proxy-Authorization among it.
        ssl_context: The certificates for TLS with the proxy itself, where they are others than usual.
    """

    origin: Origin
    headers: tuple[Header, ...] = field(default=(), repr=False)
    ssl_context: ssl.SSLContext | None = field(default=None, repr=False)


def from_argument(given: str | httpx.Proxy | httpx.URL) -> Proxy:
    """The proxy that a client was given.

    Raises:
        ValueError: It cannot be used.
        TypeError: It is of another type.
    """
    if not isinstance(given, str | httpx.Proxy | httpx.URL):
        raise TypeError(f"proxy must be a URL such as {EXAMPLE}, or an httpx.Proxy, not {type(given).__name__}")
    if not isinstance(given, httpx.Proxy):
        return _proxy("proxy", str(given))
    headers = tuple((name, value.strip()) for name, value in given.headers.raw)
    for name, value in headers:
        _check_header(name, value)
    if given.raw_auth is not None and "proxy-authorization" not in given.headers:
        headers = (_basic(*given.raw_auth), *headers)
    return Proxy(_proxy("proxy", str(given.url)).origin, headers, given.ssl_context)


def from_environment(origin: Origin) -> Proxy | None:
    """The proxy that the environment, or else the settings of macOS or Windows, names for an origin.

    Raises:
        ValueError: It cannot be used.
    """
    named = named_by_environment(origin)
    return None if named is None else _proxy(*named)


def named_by_environment(origin: Origin) -> tuple[str, str] | None:
    """The variable that names a proxy for an origin, and its value, which may have a password in it."""
    proxies = getproxies()
    key = origin.scheme if proxies.get(origin.scheme) else "all"
    url = proxies.get(key)
    if not url or _is_exempt(origin):
        return None
    return _source(key, url), url


def _is_exempt(origin: Origin) -> bool:
    variables = getproxies_environment()
    if variables:  # the system's settings count only where there are none
        return no_proxy.exempts(variables.get("no", ""), origin)
    return bool(proxy_bypass(origin.host))


def _source(key: str, url: str) -> str:
    """The name of the variable that a proxy is from; names in lower case come before others."""
    names = [name for name, value in os.environ.items() if name.lower() == f"{key}_proxy" and value == url]
    return max(names, default=f"the system's proxy for {key}")


def _proxy(source: str, value: str) -> Proxy:
    """Read the URL of a proxy; `source` is the option or the variable that has it."""
    shown = _USER.sub(r"\1", value)
    what = f"{source} is {shown!r}"
    written = _SCHEME.match(value)
    scheme = written[1].lower() if written else "http"
    authority = value[written.end() :] if written else value
    if scheme.startswith("socks"):
        raise ValueError(f"{what}: {SOCKS}")
    if not value.isprintable() or " " in value:
        raise ValueError(f"{what}, {MEANT}: it has a space, a line break or another character that no URL has")
    if scheme not in ("http", "https") or not _AUTHORITY.fullmatch(authority):
        encoding = "; in a user or a password, @ : / ? # and % are percent-encoded" if "@" in value else ""
        raise ValueError(f"{what}, {MEANT}{encoding}")
    try:
        url = httpx.URL(f"{scheme}://{authority}")
        origin = Origin.of(url)
    except httpx.InvalidURL:
        raise ValueError(f"{what}, {MEANT}: the host of the URL is no name or address") from None
    except ValueError as error:
        raise ValueError(f"{what}, {MEANT}: {error}") from None
    user, _, password = url.userinfo.partition(b":")
    return Proxy(origin, (_basic(unquote_to_bytes(user), unquote_to_bytes(password)),) if user or password else ())


def _basic(user: bytes, password: bytes) -> Header:
    return b"Proxy-Authorization", b"Basic " + base64.b64encode(user + b":" + password)  # RFC 7617


def _check_header(name: bytes, value: bytes) -> None:
    if name.lower() in RESERVED_HEADERS:
        raise ValueError(f"proxy has the header {name.decode()!r}, which the client sets itself; leave it out")
    if not _HEADER_NAME.fullmatch(name) or not _HEADER_VALUE.fullmatch(value):
        raise ValueError(
            f"proxy has the header {name.decode('latin-1')!r} with a name or a value that HTTP does not allow"
        )
