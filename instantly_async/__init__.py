"""An async client of the Instantly.ai API V2: complete, typed, and honest about scopes."""

from . import scopes
from .client import InstantlyClient
from .drift import Drift, Unknown
from .errors import (
    APIConnectionError,
    APIStatusError,
    APITimeoutError,
    AuthenticationError,
    BadRequestError,
    ConflictError,
    DecodeError,
    EdgeBlockedError,
    InstantlyError,
    MissingScopeError,
    NotFoundError,
    PayloadTooLargeError,
    PaymentRequiredError,
    PermissionDeniedError,
    RateLimitError,
    ServerError,
    UnprocessableEntityError,
)
from .observability import Hooks, RequestEvent, ResponseEvent, RetryEvent
from .operation import Operation, Paging, RateLimit
from .pagination import Page, Pager
from .rate_limits import LocalRateLimiter, RateLimiter, RateLimitWait
from .types import UNSET, Response, Unset
from .version import __version__

__all__ = [
    "UNSET",
    "APIConnectionError",
    "APIStatusError",
    "APITimeoutError",
    "AuthenticationError",
    "BadRequestError",
    "ConflictError",
    "DecodeError",
    "Drift",
    "EdgeBlockedError",
    "Hooks",
    "InstantlyClient",
    "InstantlyError",
    "LocalRateLimiter",
    "MissingScopeError",
    "NotFoundError",
    "Operation",
    "Page",
    "Pager",
    "Paging",
    "PayloadTooLargeError",
    "PaymentRequiredError",
    "PermissionDeniedError",
    "RateLimit",
    "RateLimitError",
    "RateLimitWait",
    "RateLimiter",
    "RequestEvent",
    "Response",
    "ResponseEvent",
    "RetryEvent",
    "ServerError",
    "Unknown",
    "UnprocessableEntityError",
    "Unset",
    "__version__",
    "scopes",
]
