"""An HTTP response becomes a value or an error."""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import Any, TypeVar

from . import errors, json_codec, scopes, text
from .operation import Operation
from .transport import LARGEST_JSON, HTTPResponse

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
BLOCKED = (
    "the CDN in front of the API refused the request (error 1010 and the like: for its User-Agent or address); "
    "the API itself never saw it"
)


def parse(operation: Operation, response: HTTPResponse, decode: Callable[[Any], T], attempts: int) -> T:
    """The value of a response with a success status.

    Raises:
        DecodeError: The response is not what the API promises.
        APIStatusError: The response carries an error although its status is a success.
    """
    name, status = operation.name, response.status_code
    try:
        body = _body(response)
    except ValueError:
        context = _context(operation, response, attempts, _text(response))
        raise errors.DecodeError(
            f"{name}: the answer is no JSON that can be read (status {status})", **context
        ) from None
    field = operation.error_field
    if field is not None and isinstance(body, dict) and body.get(field):
        context = _context(operation, response, attempts, body)
        reason = text.one_line(body[field])
        raise errors.APIStatusError(f"{status} for {name}, but with an error: {reason}", **context)
    try:
        return decode(body)
    except TypeError as error:
        # The body is read once more, because models have taken over what was read.
        context = _context(operation, response, attempts, _body(response))
        raise errors.DecodeError(f"{name}: the answer is {error}", **context) from None


def unreadable(operation: Operation, response: HTTPResponse, reason: str, attempts: int) -> errors.DecodeError:
    """The error for a response with a success status whose content cannot be read."""
    message = f"{operation.name}: the answer cannot be read: {reason} (status {response.status_code})"
    return errors.DecodeError(message, **_context(operation, response, attempts, None))


def status_error(
    operation: Operation, response: HTTPResponse, held: Collection[str] | None, attempts: int
) -> errors.APIStatusError:
    """The error for a response with an error status; `held` are the scopes that the key has."""
    status = response.status_code
    try:
        body = _body(response)
    except ValueError:
        body = _text(response)
    message = text.one_line(_message(body))
    if message == response.reason_phrase:
        message = ""  # the status says as much
    context = _context(operation, response, attempts, body)
    if status == 403:
        return _forbidden(message, held, context)
    kind = BY_STATUS.get(status, errors.ServerError if status >= 500 else errors.APIStatusError)
    reasons = [message, ADVICE.get(status, "")] if message or status in ADVICE else [_meaning(kind)]
    return kind(_sentence(f"{status} for {operation.name}", *reasons), **context)


def missing_scope(
    what: str, message: str, held: Collection[str] | None, context: errors.Context
) -> errors.MissingScopeError:
    """The error for a key without the scopes that an operation accepts, whether the API says so or is not asked."""
    sentence = _sentence(what, message, scopes.advice(context["operation"], held))
    return errors.MissingScopeError(sentence, held_scopes=held, **context)


def _forbidden(message: str, held: Collection[str] | None, context: errors.Context) -> errors.APIStatusError:
    """A 403 is the CDN's, or for want of a scope, or for another reason that the API names."""
    operation = context["operation"]
    what = f"403 for {operation.name}"
    if not isinstance(context.get("body"), dict):
        return errors.EdgeBlockedError(_sentence(what, BLOCKED), **context)
    if "scope" in message.lower() or (operation.scopes and not message):
        return missing_scope(what, message, held, context)
    return errors.PermissionDeniedError(_sentence(what, message, scopes.advice(operation, held)), **context)


def _context(operation: Operation, response: HTTPResponse, attempts: int, body: Any) -> errors.Context:
    return {
        "operation": operation,
        "response": response,
        "body": body,
        "attempts": attempts,
    }


def _sentence(what: str, *reasons: str) -> str:
    return f"{what}: {'; '.join(filter(None, reasons))}"


def _body(response: HTTPResponse) -> Any:
    kind = response.headers.get("content-type", "").strip().lower()
    if kind.startswith("text/csv"):
        return _text(response)
    if kind.startswith("text/") and len(response.content) > LARGEST_JSON:
        raise ValueError("too large to be parsed")  # text may be larger than JSON, which holds the event loop
    return json_codec.loads(response.content) if response.content else None


def _text(response: HTTPResponse) -> str:
    return text.read(response.content, response.headers.get("content-type", ""))


def _meaning(kind: type[errors.APIStatusError]) -> str:
    """What the first line of the docstring of an error class says after its status."""
    return (kind.__doc__ or "").partition("\n")[0].rpartition(": ")[2].rstrip(".")


def _message(body: Any) -> str:
    """The API's own message; no field of an error body can be relied on."""
    if isinstance(body, dict):
        for key in ("message", "error"):
            if isinstance(body.get(key), str):
                message: str = body[key]
                return message
    return ""
