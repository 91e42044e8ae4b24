"""The options of a client, checked before anything is sent."""

from __future__ import annotations

import hashlib

from attrs import field, frozen

from ..observability import Hooks
from ..rate_limits import RateLimiter
from ..secret import Secret
from ..transport import HTTPTimeout
from . import converters as option_converters
from .base_url import base_url
from .default_headers import default_headers
from .keys import KeyFunction, key_source


@frozen(repr=False)
class Options:
    """The options of a client; the arguments of `InstantlyClient` say what they mean.

    Raises:
        ValueError: An option cannot be right.
        TypeError: An option is of another type.
    """

    api_key: Secret | KeyFunction = field(converter=key_source, repr=False)
    base_url: str = field(converter=base_url)
    workspace: str | None = field(converter=option_converters.workspace)
    scopes: frozenset[str] | None = field(converter=option_converters.scopes)
    timeout: float | HTTPTimeout | None = field(converter=option_converters.timeout)
    max_retries: int = field(converter=option_converters.max_retries)
    rate_limiter: RateLimiter | None = field(converter=option_converters.rate_limiter)
    default_headers: dict[str, str] = field(converter=default_headers, repr=False)
    validate: bool = field(converter=option_converters.validate)
    hooks: Hooks = field(converter=option_converters.hooks)
    counts_as: str | None = field(default=None, repr=False)  # where several keys are known to be of one workspace
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
        return self.api_key if isinstance(self.api_key, Secret) else await self.api_key.key()

    async def key_in_place_of(self, rejected: Secret) -> Secret | None:
        """Another key than the one that the API has just rejected; None if there is none."""
        if isinstance(self.api_key, Secret):
            return None
        key = await self.api_key.key_in_place_of(rejected)
        return None if key == rejected else key

    def identity(self, key: Secret) -> str:
        """What calls with a key count as for rate limits; the key cannot be read from it."""
        if self.counts_as is not None:
            return self.counts_as
        if key not in self._identities:
            self._identities.clear()  # a key that was rotated is not used again
            self._identities[key] = hashlib.sha256(f"{key.value} {self.workspace or ''}".encode()).hexdigest()
        return self._identities[key]
