"""An async client of the Instantly.ai API V2: complete, typed, and honest about scopes."""

from . import scopes
from ._core.client import InstantlyClient
from ._core.drift import Drift, Unknown
from ._core.errors import (
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
    RateLimitTimeoutError,
    ServerError,
    UnprocessableEntityError,
)
from ._core.observability import Hooks, RequestEvent, ResponseEvent, RetryEvent, WaitEvent
from ._core.operation import Operation, Paging, RateLimit
from ._core.pagination import Page, Pager
from ._core.rate_limits import (
    LaneStatus,
    LocalRateLimiter,
    RateLimiter,
    RateLimitSlot,
    RateLimitStatus,
    RateLimitWait,
)
from ._core.types import UNSET, Response, Unset
from ._core.version import __version__

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
    "LaneStatus",
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
    "RateLimitSlot",
    "RateLimitStatus",
    "RateLimitTimeoutError",
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
    "WaitEvent",
    "__version__",
    "scopes",
]

# In tracebacks, reprs and pickles a class has the name by which it is imported, and not the module where it is written.
for _name in __all__:
    if isinstance(_class := globals()[_name], type):
        _class.__module__ = __name__
del _name, _class
