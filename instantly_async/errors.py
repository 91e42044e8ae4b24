"""Everything that a call can raise.

InstantlyError
├── APIConnectionError            no answer came
│   └── APITimeoutError           … in time
├── DecodeError                   an answer came, and it is not what was promised
└── APIStatusError                the API refused
    ├── BadRequestError           400
    ├── AuthenticationError       401
    ├── PaymentRequiredError      402
    ├── PermissionDeniedError     403
    │   └── MissingScopeError         … for want of a scope
    ├── EdgeBlockedError          403 of the CDN in front of the API
    ├── NotFoundError             404
    ├── ConflictError             409
    ├── PayloadTooLargeError      413
    ├── UnprocessableEntityError  422
    ├── RateLimitError            429
    └── ServerError               5xx
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from . import scopes

if TYPE_CHECKING:
    from .operation import Operation
    from .transport import HTTPRequest, HTTPResponse


class InstantlyError(Exception):
    """Base of all errors of a call.

    Attributes:
        operation: The operation that was called.
        required_scopes: The scopes of which the key needs one; empty where the API states none.
        request: What was sent, without the API key; None if nothing was.
        response: What came back; None if nothing did.
        body: The body that came back: parsed where it is JSON, else text.
        attempts: How many times the request was sent.
        cursor: Where to resume the list that was being walked; None outside of a walk and on its first page.
    """

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
        super().__init__(message)
        self.operation = operation
        self.request = request
        self.response = response
        self.body = body
        self.attempts = attempts
        self.cursor: Any = None

    @property
    def required_scopes(self) -> tuple[str, ...]:
        """The scopes of which the API key needs one."""
        return self.operation.scopes

    @property
    def status_code(self) -> int | None:
        """The HTTP status of the answer; None if there was none."""
        return None if self.response is None else self.response.status_code

    def __reduce__(self) -> tuple[Any, ...]:
        return _rebuild, (type(self), self.args, self.__dict__)


def _rebuild(kind: type[InstantlyError], arguments: tuple[Any, ...], state: dict[str, Any]) -> InstantlyError:
    error = kind.__new__(kind, *arguments)
    error.args = arguments
    error.__dict__.update(state)
    return error


class APIConnectionError(InstantlyError):
    """No answer came: the connection could not be made, or broke."""


class APITimeoutError(APIConnectionError):
    """No answer came in time."""


class DecodeError(InstantlyError):
    """The answer is not what the API promises; it stands in `response` and `body`."""


class APIStatusError(InstantlyError):
    """The API answered with an error status."""


class BadRequestError(APIStatusError):
    """400: an argument is missing, malformed or not allowed."""


class AuthenticationError(APIStatusError):
    """401: the API key is missing, wrong or revoked."""


class PaymentRequiredError(APIStatusError):
    """402: the workspace's plan does not include this, or is not paid."""


class PermissionDeniedError(APIStatusError):
    """403: the API key may not do this."""


class MissingScopeError(PermissionDeniedError):
    """403: the API key holds none of the scopes that the operation accepts."""


class EdgeBlockedError(APIStatusError):
    """403: the CDN in front of the API refused the request; the API never saw it."""


class NotFoundError(APIStatusError):
    """404: there is no such thing, or not in this workspace."""


class ConflictError(APIStatusError):
    """409: it exists already, or is in a state that does not allow this."""


class PayloadTooLargeError(APIStatusError):
    """413: the request, or what it asks for, is too large."""


class UnprocessableEntityError(APIStatusError):
    """422: well-formed, and impossible."""


class RateLimitError(APIStatusError):
    """429: too many calls."""


class ServerError(APIStatusError):
    """5xx: the API failed."""


_BY_STATUS: dict[int, type[APIStatusError]] = {
    400: BadRequestError,
    401: AuthenticationError,
    402: PaymentRequiredError,
    403: PermissionDeniedError,
    404: NotFoundError,
    409: ConflictError,
    413: PayloadTooLargeError,
    422: UnprocessableEntityError,
    429: RateLimitError,
}
_ADVICE = {
    401: "check the API key",
    402: "the workspace's plan does not include this",
}


def from_answer(
    operation: Operation, request: HTTPRequest, response: HTTPResponse, body: Any, attempts: int = 1
) -> APIStatusError:
    """The error that an answer with an error status stands for."""
    status = response.status_code
    kind = _BY_STATUS.get(status, ServerError if status >= 500 else APIStatusError)
    said = _said(body)
    if said == response.reason_phrase:
        said = ""  # the number says as much
    advice = _ADVICE.get(status, "")
    if status == 403:
        kind, advice = _forbidden(operation, body, said)
    message = f"{status} for {operation.name}: {'; '.join(filter(None, [said, advice])) or kind.__doc__}"
    return kind(message, operation=operation, request=request, response=response, body=body, attempts=attempts)


def missing_scope(operation: Operation) -> MissingScopeError:
    """The error for a call that the key's declared scopes rule out; nothing is sent."""
    message = f"{operation.name} was not called: {_scopes_advice(operation)}"
    return MissingScopeError(message, operation=operation, attempts=0)


def _forbidden(operation: Operation, body: Any, said: str) -> tuple[type[APIStatusError], str]:
    if not isinstance(body, dict):
        return (
            EdgeBlockedError,
            "the CDN refused the request before the API saw it (often for its User-Agent or address)",
        )
    if (operation.scopes and said.lower() in {"", "forbidden"}) or "scope" in said.lower():
        return MissingScopeError, _scopes_advice(operation)
    return PermissionDeniedError, _scopes_advice(operation)


def _scopes_advice(operation: Operation) -> str:
    if not operation.scopes:
        return "the API states no scopes for it"
    needed = ", and one of ".join(", ".join(group) for group in scopes.groups(operation))
    return f"the API key needs one of {needed}"


def _said(body: Any) -> str:
    """What the API itself says; no field of an error body can be relied on."""
    if isinstance(body, dict):
        for key in ("message", "error"):
            if isinstance(body.get(key), str):
                text: str = body[key]
                return text
    return ""
