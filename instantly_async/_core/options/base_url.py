"""Where the API is: what a base URL may be."""

from __future__ import annotations

import ipaddress
import os
import re
from typing import Any
from urllib.parse import urlsplit

DEFAULT = "https://api.instantly.ai"
NO_HOST = (
    "it has no host and port that can be; each part of a name has 1 to 63 letters, digits and hyphens, "
    "a port is a number from 1 to 65535"
)

_VISIBLE = re.compile(r"[!-~]*")
_HOST_AND_PORT = re.compile(r"(\[(?P<address>[^]]*:[^]]*)\]|(?P<name>[^:[\]]+))(:(?P<port>\d{1,5}))?")
_NAME = re.compile(r"(?=.{1,253}\.?$)[\w-]{1,63}(\.[\w-]{1,63})*\.?", re.ASCII)
_PATH = re.compile(r"([\w.~!$&'()*+,;=:@/-]|%[0-9A-Fa-f]{2}){0,1000}", re.ASCII)
_OF_OPERATIONS = re.compile(r"(/|/api/v2)*$")  # what the path of every operation begins with


def base_url(given: Any) -> str:
    """The base URL that is given, or else the environment's, or else the API's own; without a slash at its end.

    Raises:
        TypeError: It is no text.
        ValueError: It is no URL that a call can be sent to.
    """
    if given is not None and not isinstance(given, str):
        raise TypeError(f"base_url is of the type {type(given).__name__}, and must be text such as {DEFAULT}")
    name = "base_url" if given else "INSTANTLY_BASE_URL"
    url = given or os.environ.get("INSTANTLY_BASE_URL") or DEFAULT
    if (problem := _problem(url)) is not None:
        shown = "" if "@" in url else f"is {url[:200]!r}, and "  # it may hold a password
        raise ValueError(f"{name} {shown}must be an http or https URL such as {DEFAULT}: {problem}")
    path = urlsplit(url).path
    return url.removesuffix(path) + _OF_OPERATIONS.sub("", path)


def _problem(url: str) -> str | None:
    """What keeps a URL from being a base URL; None where nothing does."""
    if not _VISIBLE.fullmatch(url):
        return "it has a blank, a line break or another character that no URL has"
    if "?" in url or "#" in url:
        return "it has a query or a fragment, if an empty one"
    try:
        parts = urlsplit(url)
    except ValueError:
        return NO_HOST
    if parts.scheme not in {"http", "https"}:
        return "it does not begin with http:// or https://"
    if "@" in parts.netloc:
        return "it has a user or a password, which no call sends; the API key is what authenticates"
    if not _is_host_and_port(parts.netloc):
        return NO_HOST
    if not _PATH.fullmatch(parts.path):
        return "its path is too long, or has a character that has to be percent-encoded"
    return None


def _is_host_and_port(text: str) -> bool:
    found = _HOST_AND_PORT.fullmatch(text)
    if found is None or not 1 <= int(found["port"] or 80) <= 65_535:
        return False
    if not found["address"] and not found["name"].rpartition(".")[2].isdecimal():
        return bool(_NAME.fullmatch(found["name"]))
    try:
        ipaddress.ip_address(found["address"] or found["name"])
    except ValueError:
        return False
    return True
