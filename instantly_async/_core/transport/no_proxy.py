"""What NO_PROXY says: which origins are reached without a proxy.

Its entries are separated by commas or blanks, and are

- `*`, which exempts everything;
- a domain, `example.com`, which stands for itself and all names below it. A dot before it makes no difference, as in
  curl and in Python's own library; with `*.` before it, only the names below it are meant;
- an IPv4 or IPv6 address, or a network of them, `10.0.0.0/8`; IPv6 with or without brackets. An IPv4 address that is
  written as an IPv6 one (`::ffff:10.0.0.1`) is that IPv4 address, in NO_PROXY as in the origin.

An entry may end in a port, and then means no other; `http://` or `https://` before it, as httpx takes it, means that
scheme alone. An entry that is none of these exempts nothing.
"""

from __future__ import annotations

import re
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address, ip_network
from typing import TypeAlias

import httpx

from .origin import Origin

Address: TypeAlias = IPv4Address | IPv6Address
Network: TypeAlias = IPv4Network | IPv6Network

_SEPARATORS = re.compile(r"[,\s]+")
_IPV6_WITHOUT_BRACKETS = re.compile(r"[^\[\]]*:[^\[\]]*:[^\[\]]*")  # more than one colon, so that none is before a port
_HOST_AND_PORT = re.compile(r"(?:\[(?P<ipv6>[^\[\]]+)\]|(?P<host>[^:\[\]]+))(?::(?P<port>[0-9]+))?")


def exempts(no_proxy: str, origin: Origin) -> bool:
    """Whether a value of NO_PROXY has an origin reached without a proxy."""
    return any(_exempts(entry.lower(), origin) for entry in _SEPARATORS.split(no_proxy))


def _exempts(entry: str, origin: Origin) -> bool:
    scheme, _, authority = entry.rpartition("://")
    if scheme not in ("", origin.scheme):
        return False
    if _IPV6_WITHOUT_BRACKETS.fullmatch(authority):
        return _names(authority, origin.host)
    parts = _HOST_AND_PORT.fullmatch(authority)
    if parts is None or parts["port"] not in (None, str(origin.port)):
        return False
    return _names(parts["ipv6"] or parts["host"], origin.host)


def _names(pattern: str, host: str) -> bool:
    """Whether a host is among those that an entry names, without its port."""
    if pattern == "*":
        return True
    pattern, host = pattern.removesuffix("."), host.removesuffix(".")
    network, address = _network(pattern), _address(host)
    if network is not None and address is not None:
        return address in network
    return network is None and address is None and _is_in_domain(pattern, host)


def _is_in_domain(pattern: str, name: str) -> bool:
    domain = _in_ascii(pattern.removeprefix("*.").removeprefix("."))
    return bool(domain) and (name.endswith(f".{domain}") or (name == domain and not pattern.startswith("*.")))


def _address(text: str) -> Address | None:
    try:
        address = ip_address(text)
    except ValueError:
        return None
    return address.ipv4_mapped or address if isinstance(address, IPv6Address) else address


def _network(text: str) -> Network | None:
    try:
        network = ip_network(text, strict=False)
    except ValueError:
        return None
    if isinstance(network, IPv6Network) and network.prefixlen >= 96:
        mapped = network.network_address.ipv4_mapped
        return IPv4Network((mapped, network.prefixlen - 96)) if mapped else network
    return network


def _in_ascii(domain: str) -> str:
    """A domain as origins have it; empty for one that cannot be."""
    if domain.isascii():
        return domain
    try:
        return httpx.URL(f"http://{domain}").raw_host.decode("ascii")
    except (httpx.InvalidURL, ValueError):
        return ""
