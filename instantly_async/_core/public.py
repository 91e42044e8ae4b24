"""What the package makes public: users import it from the package itself, which loads it when it is first used."""

from typing import TYPE_CHECKING, Any

from .. import scopes
from .checkpoints.errors import CheckpointError
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
from .observability import CallEvent, Hooks, RequestEvent, ResponseEvent, RetryEvent, WaitEvent
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
from .workspaces.workspace import Workspace

if TYPE_CHECKING:
    from .workspaces.public import WorkspaceClient, Workspaces, WorkspacesError, WorkspaceWalk

__all__ = [
    "UNSET",
    "APIConnectionError",
    "APIStatusError",
    "APITimeoutError",
    "AuthenticationError",
    "BadRequestError",
    "CallEvent",
    "CheckpointError",
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
    "Workspace",
    "WorkspaceClient",
    "WorkspaceWalk",
    "Workspaces",
    "WorkspacesError",
    "__version__",
    "scopes",
]

_PACKAGE = __name__.removesuffix("._core.public")


def _show(members: dict[str, Any]) -> None:
    """In tracebacks, reprs and pickles a class has the name by which it is imported, not the module that defines it."""
    for name in __all__:
        if isinstance(member := members.get(name), type):
            member.__module__ = _PACKAGE


_show(globals())

if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        if name not in __all__:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from .workspaces import public as later

        _show(vars(later))
        globals().update({name: member for name, member in vars(later).items() if name in __all__})
        return globals()[name]
