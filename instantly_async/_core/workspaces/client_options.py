"""The options that clients of several workspaces have in common."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import TypedDict

from ..observability import Hooks
from ..rate_limits import RateLimiter
from ..transport import HTTPClient, HTTPLimits, HTTPProxy, HTTPTimeout, HTTPTransport, SSLContext
from ..types import Unset


class ClientOptions(TypedDict, total=False):
    """Options of `InstantlyClient`; its arguments say what they mean."""

    base_url: str | None
    scopes: Collection[str] | None
    timeout: float | HTTPTimeout | None
    max_retries: int
    rate_limiter: RateLimiter | None | Unset
    default_headers: Mapping[str, str] | None
    validate: bool
    limits: HTTPLimits | None
    proxy: str | HTTPProxy | None
    ssl_context: SSLContext | None
    max_response_bytes: int | None
    hooks: Hooks | None
    http_client: HTTPClient | None
    transport: HTTPTransport | None
