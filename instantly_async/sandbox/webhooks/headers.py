"""The headers of a delivery: those that the live API sends, and those that the subscription sets."""

from __future__ import annotations

import re
from collections.abc import Mapping

_SENT = {
    "accept": "application/json, text/plain, */*",
    "content-type": "application/json",
    "user-agent": "axios/1.7.9",
    "accept-encoding": "gzip, compress, deflate, br",
}
# What says where a request goes, and where it ends.
_RESERVED = {
    "connection",
    "content-length",
    "expect",
    "host",
    "keep-alive",
    "proxy-connection",
    "te",
    "trailer",
    "transfer-encoding",
    "upgrade",
}
_NAME = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_VALUE = re.compile(r"[\t\x20-\x7e\x80-\xff]*")


def request_headers(host: str, own: Mapping[str, str]) -> dict[str, str]:
    """The headers of a request to a host.

    Args:
        own: What the subscription sets; names that HTTP itself needs are passed over.

    Raises:
        ValueError: A name or a value is none that HTTP can carry.
    """
    headers = {"host": host, "connection": "close", **_SENT}
    for name, value in own.items():
        if not _NAME.fullmatch(name):
            raise ValueError(f"Header name must be a valid HTTP token [{name!r}]")
        if not _VALUE.fullmatch(value):
            raise ValueError(f"Invalid character in header content [{name!r}]")
        if name.lower() not in _RESERVED:
            headers[name.lower()] = value.strip(" \t")
    return headers
