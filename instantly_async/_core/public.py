"""What the package makes public: users import it from the package itself, which loads it when it is first used."""

from .. import scopes
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
    RateLimitTimeoutError,
    ServerError,
    UnprocessableEntityError,
)
from .job_failure import JobFailure
from .observability import Hooks, RequestEvent, ResponseEvent, RetryEvent, WaitEvent
from .operation import Operation, Paging, RateLimit
from .pagination import Page, Pager
from .rate_limits import (
    LaneStatus,
    LocalRateLimiter,
    RateLimiter,
    RateLimitSlot,
    RateLimitStatus,
    RateLimitWait,
)
from .types import UNSET, Response, Unset
from .version import __version__
from .waiting.errors import JobCancelledError, JobFailedError, WaitTimeoutError

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
    "JobCancelledError",
    "JobFailedError",
    "JobFailure",
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
    "WaitTimeoutError",
    "__version__",
    "scopes",
]

_PACKAGE = __name__.removesuffix("._core.public")

# In tracebacks, reprs and pickles a class has the name by which it is imported, and not the module where it is written.
for _name in __all__:
    if isinstance(_class := globals()[_name], type):
        _class.__module__ = _PACKAGE
