"""The options of a client, checked before anything is sent."""

from __future__ import annotations

import hashlib
import inspect
import os
from collections.abc import Awaitable, Callable
from typing import Any, TypeAlias
from urllib.parse import urlsplit

from attrs import field, frozen

from .observability import Hooks
from .rate_limits import RateLimiter
from .transport import HTTPTimeout

KeySource: TypeAlias = str | Callable[[], str] | Callable[[], Awaitable[str]]

DEFAULT_BASE_URL = "https://api.instantly.ai"


def _key_source(given: Any) -> KeySource:
    key: KeySource | None = os.environ.get("INSTANTLY_API_KEY") if given is None else given
    if key is None:
        raise ValueError("no API key: pass api_key or set INSTANTLY_API_KEY (dashboard: Settings > Integrations)")
    return key if callable(key) else _checked_key(key)


def _checked_key(key: Any) -> str:
    if not isinstance(key, str):
        raise TypeError(f"the API key must be a str, not {type(key).__name__}")
    if not key.strip():
        raise ValueError("the API key is empty")
    if not _fits_header(key):
        raise ValueError("the API key is malformed: it has a space, a line break or another character that no key has")
    return key


def _base_url(given: str | None) -> str:
    url = given or os.environ.get("INSTANTLY_BASE_URL") or DEFAULT_BASE_URL
    try:
        parts = urlsplit(url)
        usable = parts.scheme in {"http", "https"} and bool(parts.hostname) and parts.port != 0
    except ValueError:
        usable = False
    if not usable or parts.query or parts.fragment:
        raise ValueError(f"base_url is {url!r}, and must be an http or https URL such as {DEFAULT_BASE_URL}")
    return url.rstrip("/")


def _workspace(given: str | None) -> str | None:
    if given is not None and (not given or not _fits_header(given)):
        raise ValueError(f"workspace is {given!r}, and must be the ID of a workspace")
    return given


def _scopes(given: Any) -> frozenset[str] | None:
    if given is None:
        return None
    held = frozenset([given] if isinstance(given, str) else given)
    for scope in held:
        if scope.count(":") != 1:
            raise ValueError(f"scope {scope!r} is none: a scope is a resource and an action, such as leads:read")
    return held


def _max_retries(given: int) -> int:
    if given < 0:
        raise ValueError(f"max_retries is {given}, and must not be negative")
    return given


def _timeout(given: Any) -> Any:
    if isinstance(given, int | float) and not given > 0:
        raise ValueError(f"timeout is {given}, and must be a number of seconds, or None to wait for ever")
    return given


def _hooks(given: Hooks | None) -> Hooks:
    return given or Hooks()


def _fits_header(text: str) -> bool:
    return text.isascii() and text.isprintable() and " " not in text


@frozen
class Options:
    """The options of a client; the arguments of `InstantlyClient` say what they mean.

    Raises:
        ValueError: An option cannot be right.
        TypeError: The API key is no text.
    """

    api_key: KeySource = field(converter=_key_source, repr=False)
    base_url: str = field(converter=_base_url)
    workspace: str | None = field(converter=_workspace)
    scopes: frozenset[str] | None = field(converter=_scopes)
    timeout: float | HTTPTimeout | None = field(converter=_timeout)
    max_retries: int = field(converter=_max_retries)
    rate_limiter: RateLimiter | None
    hooks: Hooks = field(converter=_hooks)
    _identities: dict[str, str] = field(factory=dict, init=False, repr=False, eq=False)

    @property
    def seconds(self) -> float | None:
        """How long one call may take in all; None where only the phases are limited, or nothing is."""
        return self.timeout if isinstance(self.timeout, int | float) else None

    async def key(self) -> str:
        """The API key for the next attempt.

        Raises:
            ValueError: The function that gives it gave none.
        """
        if isinstance(self.api_key, str):
            return self.api_key
        key = self.api_key()
        return _checked_key(await key if inspect.isawaitable(key) else key)

    def identity(self, key: str) -> str:
        """What calls with a key count as for rate limits; the key cannot be read from it."""
        if key not in self._identities:
            self._identities.clear()  # a key that was rotated is not used again
            self._identities[key] = hashlib.sha256(f"{key} {self.workspace or ''}".encode()).hexdigest()
        return self._identities[key]
