"""Where requests go: a scheme, a host and a port."""

from __future__ import annotations

import re

import httpx
from attrs import frozen

DEFAULT_PORTS = {"http": 80, "https": 443}
LONGEST_NAME = 253  # RFC 1035, 2.3.4, without the length bytes and the root
LONGEST_LABEL = 63
_LABEL = re.compile(r"[a-z0-9_-]+")  # an underscore is no letter of host names, but resolvers take it


@frozen
class Origin:
    """A host that speaks HTTP, as RFC 9110 (4.3.1) compares them.

    Attributes:
        scheme: "http" or "https".
        host: A name or an address in ASCII, in lower case; an IPv6 address without brackets.
        port: Always a number, also where it is the scheme's default.
    """

    scheme: str
    host: str
    port: int

    @classmethod
    def of(cls, url: httpx.URL) -> Origin:
        """The origin of a URL.

        Raises:
            ValueError: Nothing can be sent to the URL.
        """
        if url.scheme not in DEFAULT_PORTS:
            raise ValueError(f"the scheme of the URL is {url.scheme!r}, and must be http or https")
        port = DEFAULT_PORTS[url.scheme] if url.port is None else url.port
        if not 0 < port < 65_536:
            raise ValueError(f"the port of the URL is {port}, and must be between 1 and 65535")
        host = _host(url.raw_host.decode("ascii"))
        try:
            url.host  # noqa: B018 - httpx decodes it for every request
        except UnicodeError:
            raise ValueError(f"the host of the URL is {host!r}, which stands for no name that can be written") from None
        return cls(url.scheme, host, port)

    @property
    def authority(self) -> bytes:
        """Host and port, as CONNECT names its target (RFC 9110, 9.3.6)."""
        return f"{self._host_in_url}:{self.port}".encode("ascii")

    @property
    def host_header(self) -> bytes:
        """The value of the header Host, which leaves a default port out (RFC 9110, 7.2)."""
        return self._host_in_url.encode("ascii") if self.port == DEFAULT_PORTS[self.scheme] else self.authority

    @property
    def _host_in_url(self) -> str:
        return f"[{self.host}]" if ":" in self.host else self.host

    def __str__(self) -> str:
        return f"{self.scheme}://{self.host_header.decode('ascii')}"


def _host(host: str) -> str:
    if not host:
        raise ValueError("the host of the URL is empty")
    if ":" in host:  # an IPv6 address, which httpx has read
        if "%" in host:  # RFC 6874, 3: a zone means something to this machine only
            raise ValueError(f"the host of the URL is {host!r}; an address with a zone cannot be used")
        return host.lower()
    name = host.removesuffix(".")
    labels = name.split(".")
    if any(len(label) > LONGEST_LABEL for label in labels) or len(name) > LONGEST_NAME:
        raise ValueError(
            f"the host of the URL is too long: a label between dots has up to {LONGEST_LABEL} letters, "
            f"a whole name up to {LONGEST_NAME}"
        )
    if not all(_LABEL.fullmatch(label) for label in labels):
        raise ValueError(f"the host of the URL is {host!r}, which is no name of a host")
    return host
