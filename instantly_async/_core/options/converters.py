"""What each option of a client may be; what cannot be right is refused here, with a sentence."""

from __future__ import annotations

from collections.abc import Iterable
from math import inf
from typing import Any

from ..observability import Hooks
from ..rate_limits import RateLimiter
from ..transport import HTTPClient, HTTPLimits, HTTPTimeout, HTTPTransport
from ..types import is_whole
from .known_scopes import meant

LONGEST_TIMEOUT = 10**9  # seconds, some 30 years; event loops cannot count for ever


def fits_header(text: str) -> bool:
    """Whether a key or an ID can be sent in a header as it is."""
    return text.isascii() and text.isprintable() and " " not in text


def workspace(given: Any) -> str | None:
    """The ID of a workspace, or None."""
    if given is None:
        return None
    if not isinstance(given, str):
        raise TypeError(f"workspace is {given!r}, and must be the ID of a workspace as text")
    if not given or not fits_header(given):
        raise ValueError(f"workspace is {given!r}, and must be the ID of a workspace")
    return given


def scopes(given: Any) -> frozenset[str] | None:
    """The scopes that a key holds, or None where they are not declared."""
    if given is None:
        return None
    if not isinstance(given, Iterable):
        raise TypeError(f"scopes is {given!r}, and must be a list of scopes such as leads:read")
    held = [given] if isinstance(given, str) else list(given)
    for scope in held:
        if not isinstance(scope, str) or scope.count(":") != 1:
            raise ValueError(f"scope {scope!r} is none: a scope is a resource and an action, such as leads:read")
        if (known := meant(scope)) is not None:
            raise ValueError(f"scope {scope!r} is none that is known; {known!r} is the nearest")
    return frozenset(held)


def timeout(given: Any) -> float | HTTPTimeout | None:
    """A time limit, or None."""
    if isinstance(given, HTTPTimeout):
        for phase, limit in given.as_dict().items():
            if limit is not None and not (_is_number(limit) and limit >= 0):
                raise ValueError(f"timeout has {phase}={limit!r}, and must have None or a number of seconds")
        return given
    if given is None or (isinstance(given, float) and given == inf):
        return None
    advice = f"timeout is {given!r}, and must be a number of seconds, or None to wait for ever"
    if not _is_number(given):
        raise TypeError(advice)
    if not 0 < given <= LONGEST_TIMEOUT:
        raise ValueError(advice)
    seconds: float = given
    return seconds


def max_retries(given: Any) -> int:
    """A number of retries."""
    if not is_whole(given):
        raise TypeError(f"max_retries is {given!r}, and must be a whole number")
    if given < 0:
        raise ValueError(f"max_retries is {given}, and must not be negative")
    return int(given)


def rate_limiter(given: Any) -> RateLimiter | None:
    """A rate limiter, or None."""
    is_limiter = all(callable(getattr(given, name, None)) for name in ("acquire", "slow_down"))
    if given is not None and (isinstance(given, type) or not is_limiter):
        raise TypeError(
            f"rate_limiter is {given!r}, and must be an object with the methods acquire and slow_down, such as "
            "LocalRateLimiter(), or None"
        )
    limiter: RateLimiter | None = given
    return limiter


def hooks(given: Any) -> Hooks:
    """Hooks, if none at all."""
    if given is None:
        return Hooks()
    if not isinstance(given, Hooks):
        raise TypeError(f"hooks is {given!r}, and must be Hooks(on_request=..., on_response=...)")
    return given


def limits(given: Any) -> HTTPLimits | None:
    """Limits of the connections, or None."""
    if given is None:
        return None
    if not isinstance(given, HTTPLimits):
        raise TypeError(f"limits is {given!r}, and must be httpx.Limits(max_connections=...)")
    for name, least in (("max_connections", 1), ("max_keepalive_connections", 0)):
        number = getattr(given, name)
        if number is not None and not (is_whole(number) and number >= least):
            raise ValueError(f"limits has {name}={number!r}, and must have None or a whole number from {least} on")
    expiry = given.keepalive_expiry
    if expiry is not None and not (_is_number(expiry) and expiry >= 0):
        raise ValueError(f"limits has keepalive_expiry={expiry!r}, and must have None or a number of seconds")
    return given


def transport(given: Any) -> HTTPTransport | None:
    """An httpx transport, or None."""
    if given is not None and not isinstance(given, HTTPTransport):
        raise TypeError(
            f"transport is {given!r}, and must be an httpx.AsyncBaseTransport, such as httpx.AsyncHTTPTransport(); "
            "a synchronous one cannot be used"
        )
    return given


def http_client(given: Any) -> HTTPClient | None:
    """An httpx client, or None."""
    if given is not None and not isinstance(given, HTTPClient):
        raise TypeError(f"http_client is {given!r}, and must be an httpx.AsyncClient; a synchronous one cannot be used")
    return given


def _is_number(given: Any) -> bool:
    return isinstance(given, int | float) and not isinstance(given, bool)


def validate(given: Any) -> bool:
    """Whether limits that the API's document states are checked."""
    if not isinstance(given, bool):
        raise TypeError(f"validate is {given!r}, and must be True or False")
    return given
