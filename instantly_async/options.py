"""What a client is told, checked before anything is sent."""

from __future__ import annotations

import os
from urllib.parse import urlsplit

DEFAULT_BASE_URL = "https://api.instantly.ai"


def api_key(given: str | None) -> str:
    """The API key, from the environment when none is given.

    Raises:
        ValueError: It is missing, blank or malformed.
        TypeError: It is no text.
    """
    key = os.environ.get("INSTANTLY_API_KEY") if given is None else given
    if key is None:
        raise ValueError("no API key: pass api_key or set INSTANTLY_API_KEY (dashboard: Settings > Integrations)")
    if not isinstance(key, str):
        raise TypeError(f"the API key must be a str, not {type(key).__name__}")
    if not key.strip():
        raise ValueError("the API key is empty")
    if not _fits_header(key):
        raise ValueError("the API key is malformed: it has a space, a line break or another character that no key has")
    return key


def base_url(given: str | None) -> str:
    """Where the API is, without a slash at the end.

    Raises:
        ValueError: It is no http or https URL.
    """
    url = given or os.environ.get("INSTANTLY_BASE_URL") or DEFAULT_BASE_URL
    try:
        parts = urlsplit(url)
        usable = parts.scheme in {"http", "https"} and bool(parts.hostname) and parts.port != 0
    except ValueError:
        usable = False
    if not usable or parts.query or parts.fragment:
        raise ValueError(f"base_url is {url!r}, and must be an http or https URL such as {DEFAULT_BASE_URL}")
    return url.rstrip("/")


def workspace(given: str) -> str:
    """The ID of a workspace.

    Raises:
        ValueError: It cannot be one.
    """
    if not given or not _fits_header(given):
        raise ValueError(f"workspace is {given!r}, and must be the ID of a workspace")
    return given


def _fits_header(text: str) -> bool:
    return text.isascii() and text.isprintable() and " " not in text
