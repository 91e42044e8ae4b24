"""Everything that a call can raise.

InstantlyError
├── APIConnectionError            no response came
│   └── APITimeoutError           … in time
│       └── RateLimitTimeoutError     … because a rate limit left no room for the call
├── DecodeError                   a response came, and it is not what the API promises
└── APIStatusError                the API refused
    ├── BadRequestError           400
    ├── AuthenticationError       401
    ├── PaymentRequiredError      402
    ├── PermissionDeniedError     403
    │   └── MissingScopeError         … for want of a scope
    ├── EdgeBlockedError          the CDN in front of the API did, mostly with 403
    ├── NotFoundError             404
    ├── ConflictError             409
    ├── PayloadTooLargeError      413
    ├── UnprocessableEntityError  422
    ├── RateLimitError            429
    └── ServerError               5xx
"""

from __future__ import annotations

from collections.abc import Collection
from typing import Any, Required, Self, TypedDict, Unpack

from .echo import hidden
from .operation import Operation
from .responses import edge
from .retry_after import retry_after
from .transport import (
    HTTPRequest,
    HTTPResponse,
    echoes,
    is_recognizable,
    key_of,
    request_of,
    request_without_key,
    response_without_echo,
    response_without_key,
)
from .workspaces.workspace import Workspace


class Context(TypedDict, total=False):
    """What every error knows of the call; the attributes of `InstantlyError` say what it means."""

    operation: Required[Operation]
    request: HTTPRequest | None
    response: HTTPResponse | None
    body: Any
    attempts: int


class InstantlyError(Exception):
    """Base of all errors of a call.

    Attributes:
        operation: The operation that was called.
        required_scopes: The scopes of which the key needs one; empty where the API states none.
        request: What was sent, without the API key; None if nothing was.
        response: What came back; None if nothing did.
        body: The body that came back: parsed where it is JSON, else text.
        attempts: How many times the request was sent; 0 if never.
        cursor: Where to resume the list that was being walked; None outside of a walk and on its first page.
        workspace: Whose call it was, of a client of `Workspaces`; None of all others.
    """

    workspace: Workspace | None = None

    def __init__(
        self,
        message: str,
        *,
        operation: Operation,
        request: HTTPRequest | None = None,
        response: HTTPResponse | None = None,
        body: Any = None,
        attempts: int = 1,
    ) -> None:
        # The key is taken out here, in the one place that every error passes.
        sent = request_of(response) if request is None and response is not None else request
        key = key_of(sent)
        if response is not None and is_recognizable(key):
            clean = hidden(body, key)
            if clean is not body or echoes(response, key):
                message, body, response = hidden(message, key), clean, response_without_echo(response, key)
        super().__init__(message)
        self.operation = operation
        self.body = body
        self.attempts = attempts
        self.cursor: Any = None
        self.response: HTTPResponse | None = None if response is None else response_without_key(response)
        if request is None and response is not None:
            request = request_of(response)
        self.request: HTTPRequest | None = None if request is None else request_without_key(request)

    @property
    def required_scopes(self) -> tuple[str, ...]:
        """The scopes of which the API key needs one."""
        return self.operation.scopes

    @property
    def status_code(self) -> int | None:
        """The HTTP status of the response; None if there was none."""
        return None if self.response is None else self.response.status_code

    @property
    def request_id(self) -> str | None:
        """What the CDN in front of the API calls the request, to ask Instantly about it: its ray id, if it gave one."""
        return edge.ray_id(self.response, self.body)

    def _of(self, client: object) -> Self:
        """This error, which names the workspace where it is of the client of one among several."""
        workspace = getattr(client, "workspace", None)
        if self.workspace is None and isinstance(workspace, Workspace):
            self.workspace = workspace
            Exception.__init__(self, f"{workspace}: {self}", *self.args[1:])
        return self

    def __reduce__(self) -> tuple[Any, ...]:
        return self._rebuild, (self.args, self.__dict__)

    @classmethod
    def _rebuild(cls, arguments: tuple[Any, ...], state: dict[str, Any]) -> Self:
        error = cls.__new__(cls, *arguments)
        error.args = arguments
        error.__dict__.update(state)
        return error


class APIConnectionError(InstantlyError):
    """No response came: the connection could not be made, or broke.

    Attributes:
        unsent: Whether it is certain that no byte of the call has reached the API, in none of its attempts.
    """

    unsent: bool = False


class APITimeoutError(APIConnectionError):
    """No response came in time."""


class RateLimitTimeoutError(APITimeoutError):
    """The call's turn would come, or came, too late: a rate limit that is kept on this side left no room in time.

    Attributes:
        retry_after: In how many seconds there is room, as far as is known.
    """

    retry_after: float = 0.0


class DecodeError(InstantlyError):
    """The response is not what the API promises; see `response` and `body`."""


class APIStatusError(InstantlyError):
    """The API responded with an error status."""


class BadRequestError(APIStatusError):
    """400: an argument is missing, malformed or not allowed."""


class AuthenticationError(APIStatusError):
    """401: the API key is missing, wrong or revoked."""


class PaymentRequiredError(APIStatusError):
    """402: the workspace's plan does not include this, or is not paid."""


class PermissionDeniedError(APIStatusError):
    """403: the API key may not do this."""


class MissingScopeError(PermissionDeniedError):
    """403: the API key holds none of the scopes that the operation accepts.

    Attributes:
        held_scopes: The scopes that the key is known to hold: those declared, or else those that `scopes_held` found.
            None where nobody has said or asked.
    """

    held_scopes: tuple[str, ...] | None = None

    def __init__(self, message: str, *, held_scopes: Collection[str] | None = None, **context: Unpack[Context]) -> None:
        super().__init__(message, **context)
        self.held_scopes = None if held_scopes is None else tuple(sorted(held_scopes))


class EdgeBlockedError(APIStatusError):
    """The CDN in front of the API refused the request, mostly with 403; the API never saw it."""


class NotFoundError(APIStatusError):
    """404: there is no such thing, or not in this workspace."""


class ConflictError(APIStatusError):
    """409: it exists already, or is in a state that does not allow this."""


class PayloadTooLargeError(APIStatusError):
    """413: the request, or what it asks for, is too large."""


class UnprocessableEntityError(APIStatusError):
    """422: well-formed, and impossible."""


class RateLimitError(APIStatusError):
    """429: too many calls.

    Attributes:
        retry_after: For how many seconds the API asks to wait; None where it does not say.
    """

    retry_after: float | None = None

    def __init__(self, message: str, **context: Unpack[Context]) -> None:
        super().__init__(message, **context)
        if self.response is not None:
            self.retry_after = retry_after(self.response.headers, self.body)


class ServerError(APIStatusError):
    """5xx: the API failed."""
