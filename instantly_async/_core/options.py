"""The options of a client, checked before anything is sent."""

from __future__ import annotations

import hashlib
import inspect
import os
from collections.abc import Awaitable, Callable
from typing import TypeAlias

from attrs import field, frozen

from . import option_converters
from .base_url import base_url
from .default_headers import default_headers
from .observability import Hooks
from .rate_limits import RateLimiter
from .secret import Secret
from .transport import HTTPTimeout

KeySource: TypeAlias = str | Callable[[], str] | Callable[[], Awaitable[str]]


def _key_source(given: Secret) -> Secret:
    key = Secret(os.environ.get("INSTANTLY_API_KEY")) if given.value is None else given
    if key.value is None:
        raise ValueError("no API key: pass api_key or set INSTANTLY_API_KEY (dashboard: Settings > Integrations)")
    return key if callable(key.value) else _checked_key(key)


def _checked_key(key: Secret) -> Secret:
    if not isinstance(key.value, str):
        raise TypeError(f"the API key must be a str, not {type(key.value).__name__}")
    if not key.value.strip():
        raise ValueError("the API key is empty")
    if not option_converters.fits_header(key.value):
        raise ValueError("the API key is malformed: it has a space, a line break or another character that no key has")
    return key


@frozen
class Options:
    """The options of a client; the arguments of `InstantlyClient` say what they mean.

    Raises:
        ValueError: An option cannot be right.
        TypeError: An option is of another type.
    """

    api_key: Secret = field(converter=_key_source, repr=False)
    base_url: str = field(converter=base_url)
    workspace: str | None = field(converter=option_converters.workspace)
    scopes: frozenset[str] | None = field(converter=option_converters.scopes)
    timeout: float | HTTPTimeout | None = field(converter=option_converters.timeout)
    max_retries: int = field(converter=option_converters.max_retries)
    rate_limiter: RateLimiter | None = field(converter=option_converters.rate_limiter)
    default_headers: dict[str, str] = field(converter=default_headers, repr=False)
    hooks: Hooks = field(converter=option_converters.hooks)
    _identities: dict[Secret, str] = field(factory=dict, init=False, repr=False, eq=False)

    @property
    def seconds(self) -> float | None:
        """How long one call may take in all; None where only the phases are limited, or nothing is."""
        return self.timeout if isinstance(self.timeout, int | float) else None

    async def key(self) -> Secret:
        """The API key for the next attempt.

        Raises:
            ValueError: The function that gives it gave none.
        """
        if not callable(self.api_key.value):
            return self.api_key
        key = Secret(self.api_key.value())
        return _checked_key(Secret(await key.value) if inspect.isawaitable(key.value) else key)

    def identity(self, key: Secret) -> str:
        """What calls with a key count as for rate limits; the key cannot be read from it."""
        if key not in self._identities:
            self._identities.clear()  # a key that was rotated is not used again
            self._identities[key] = hashlib.sha256(f"{key.value} {self.workspace or ''}".encode()).hexdigest()
        return self._identities[key]
