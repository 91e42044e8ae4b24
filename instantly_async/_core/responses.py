"""From an HTTP answer to a value, or to the error that it stands for."""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import TYPE_CHECKING, Any, TypeVar

from .. import scopes
from . import errors, json_codec
from .transport import without_key

if TYPE_CHECKING:
    from .operation import Operation
    from .transport import HTTPResponse

T = TypeVar("T")

BY_STATUS: dict[int, type[errors.APIStatusError]] = {
    400: errors.BadRequestError,
    401: errors.AuthenticationError,
    402: errors.PaymentRequiredError,
    403: errors.PermissionDeniedError,
    404: errors.NotFoundError,
    409: errors.ConflictError,
    413: errors.PayloadTooLargeError,
    422: errors.UnprocessableEntityError,
    429: errors.RateLimitError,
}
ADVICE = {
    401: "the API key is missing, wrong or revoked (or a V1 key; V2 needs a key of its own)",
    402: "the workspace's plan does not include this, or is not paid",
}


def decoded(operation: Operation, response: HTTPResponse, decode: Callable[[Any], T], attempts: int) -> T:
    """The value of an answer.

    Raises:
        DecodeError: The answer is not what the API promises.
        APIStatusError: The answer carries an error although its status is a success.
    """
    try:
        value = _body(response)
    except ValueError:
        message = f"the answer is no JSON (status {response.status_code})"
        raise _error(errors.DecodeError, message, operation, response, response.text, attempts) from None
    field = operation.error_field
    if field is not None and isinstance(value, dict) and value.get(field):
        message = f"{response.status_code} for {operation.name}, but with an error: {value[field]}"
        raise _error(errors.APIStatusError, message, operation, response, value, attempts)
    try:
        return decode(value)
    except TypeError as error:
        body = _body(response)  # once more, because models have taken over what was read
        raise _error(errors.DecodeError, f"the answer is {error}", operation, response, body, attempts) from None


def failure(
    operation: Operation, response: HTTPResponse, held: Collection[str] | None, attempts: int
) -> errors.APIStatusError:
    """The error that an answer with an error status stands for."""
    status = response.status_code
    kind = BY_STATUS.get(status, errors.ServerError if status >= 500 else errors.APIStatusError)
    try:
        body = _body(response)
    except ValueError:
        body = response.text
    said = _said(body)
    if said == response.reason_phrase:
        said = ""  # the number says as much
    advice = ADVICE.get(status, "")
    if status == 403:
        kind, advice = _forbidden(operation, held, body, said)
    message = f"{status} for {operation.name}: {'; '.join(filter(None, [said, advice])) or _meaning(kind)}"
    error = _error(kind, message, operation, response, body, attempts)
    if isinstance(error, errors.MissingScopeError):
        error.held_scopes = None if held is None else tuple(sorted(held))
    return error


def _forbidden(
    operation: Operation, held: Collection[str] | None, body: Any, said: str
) -> tuple[type[errors.APIStatusError], str]:
    """A 403 is the CDN's, or for want of a scope, or for another reason that the API names."""
    if not isinstance(body, dict):
        return errors.EdgeBlockedError, (
            "the CDN in front of the API refused the request (error 1010 and the like: for its User-Agent or address); "
            "the API itself never saw it"
        )
    if "scope" in said.lower() or (operation.scopes and not said):
        return errors.MissingScopeError, scopes.advice(operation, held)
    return errors.PermissionDeniedError, scopes.advice(operation, held)


def _error(
    kind: type[errors.ErrorT], message: str, operation: Operation, response: HTTPResponse, body: Any, attempts: int
) -> errors.ErrorT:
    request = response.request = without_key(response.request)
    text = message if operation.name in message else f"{operation.name}: {message}"
    return kind(text, operation=operation, request=request, response=response, body=body, attempts=attempts)


def _body(response: HTTPResponse) -> Any:
    if response.headers.get("content-type", "").startswith("text/csv"):
        return response.text
    return json_codec.loads(response.content) if response.content else None


def _meaning(kind: type[errors.APIStatusError]) -> str:
    """What the docstring of an error class says after its status."""
    return (kind.__doc__ or "").rpartition(": ")[2].rstrip(".")


def _said(body: Any) -> str:
    """What the API itself says; no field of an error body can be relied on."""
    if isinstance(body, dict):
        for key in ("message", "error"):
            if isinstance(body.get(key), str):
                text: str = body[key]
                return text
    return ""
