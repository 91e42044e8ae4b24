"""An HTTP response becomes a value or an error."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection
from contextlib import suppress
from http.client import responses as phrases
from typing import Any, TypeVar

from .. import decoding, errors, json_codec, scopes, text
from ..operation import Operation
from ..transport import LARGEST_JSON, HTTPResponse
from . import edge, error_texts

T = TypeVar("T")

_CREDENTIALS = re.compile(r"//[^/?#]*@")
_QUERY = re.compile(r"[?#]")

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
LET_THROUGH = "ask for your address or User-Agent to be let through"
# The CDN says these too, and they mean the same of it.
SAME_OF_THE_EDGE = {413, 429}


def parse(operation: Operation, response: HTTPResponse, decode: Callable[[Any], T], attempts: int) -> T:
    """The value of a response with a success status.

    Raises:
        DecodeError: The response is not what the API promises.
        APIStatusError: The response carries an error although its status is a success.
    """
    name, status = operation.name, response.status_code
    try:
        body = _success_body(operation, response, decode)
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
        return _nothing(decode) if body is None and _is_write(operation) else decode(body)
    except TypeError as error:
        # The body is read once more, because models have taken over what was read.
        context = _context(operation, response, attempts, _body(response))
        raise errors.DecodeError(f"{name}: the answer is {error}", **context) from None


def _success_body(operation: Operation, response: HTTPResponse, decode: Callable[[Any], Any]) -> Any:
    """The body as JSON; a download is text of any kind but an object or a list of JSON, such as an error would be."""
    if decode is not decoding.text:
        return _body(response)
    try:
        body = _body(response)
    except ValueError:
        return _text(response)
    return body if isinstance(body, dict | list) else _text(response)


def _is_write(operation: Operation) -> bool:
    """Whether an operation has done its work when its status says so, with or without a body."""
    return operation.method != "GET" and not operation.retry_safe


def _nothing(decode: Callable[[Any], T]) -> T:
    """What an answer without a body is to its caller: a model without values, or an empty list."""
    empties: tuple[Any, ...] = (None, {})
    for empty in empties:
        with suppress(TypeError):
            return decode(empty)
    return decode([])


def unreadable(operation: Operation, response: HTTPResponse, reason: str, attempts: int) -> errors.DecodeError:
    """The error for a response with a success status whose content cannot be read."""
    message = f"{operation.name}: the answer cannot be read: {reason} (status {response.status_code})"
    return errors.DecodeError(message, **_context(operation, response, attempts, None))


def status_error(
    operation: Operation,
    response: HTTPResponse,
    attempts: int,
    *,
    held: Collection[str] | None,
    workspace: str | None,
) -> errors.APIStatusError:
    """The error for a response with an error status.

    Args:
        held: The scopes that the key has, where they are declared.
        workspace: The workspace on whose behalf the call was made, if it was for another one than the key's own.
    """
    status = response.status_code
    try:
        body = _body(response)
    except ValueError:
        body = _text(response)
    message = text.one_line(error_texts.said(body))
    if _says_no_more(message, status):
        message = ""
    context = _context(operation, response, attempts, body)
    what = f"{status} for {operation.name}"
    of_edge = edge.is_of_edge(body)
    if 300 <= status <= 399:
        return errors.APIStatusError(_sentence(what, _redirect(response)), **context)
    if (of_edge and status < 500 and status not in SAME_OF_THE_EDGE) or (status == 403 and not isinstance(body, dict)):
        refused = edge.meaning(edge.REFUSED, response, body)
        return errors.EdgeBlockedError(_sentence(what, message, refused, LET_THROUGH), **context)
    if status == 403:
        return _forbidden(message, held, workspace, context)
    kind = BY_STATUS.get(status, errors.ServerError if status >= 500 else errors.APIStatusError)
    if of_edge or status in edge.STATUSES:
        return kind(_sentence(what, message, edge.meaning(edge.STATUSES.get(status), response, body)), **context)
    reasons = [message, ADVICE.get(status, "")] if message or status in ADVICE else [_meaning(kind)]
    return kind(_sentence(what, *reasons), **context)


def missing_scope(
    what: str, message: str, held: Collection[str] | None, context: errors.Context
) -> errors.MissingScopeError:
    """The error for a key without the scopes that an operation accepts, whether the API says so or is not asked."""
    sentence = _sentence(what, message, scopes.advice(context["operation"], held))
    return errors.MissingScopeError(sentence, held_scopes=held, **context)


def _forbidden(
    message: str, held: Collection[str] | None, workspace: str | None, context: errors.Context
) -> errors.APIStatusError:
    """A 403 of the API is for want of a scope, or for another reason that it names."""
    operation = context["operation"]
    what = f"403 for {operation.name}"
    if workspace is not None:
        what = f"{what} in the workspace {workspace}, which has to belong to the group of the key's own"
    if "scope" in message.lower() or (operation.scopes and not message):
        return missing_scope(what, message, held, context)
    advice = scopes.advice(operation, held)
    if operation.scopes and held is not None and scopes.grants(held, operation):
        advice = ""
    elif operation.scopes:  # the API has named another reason, and may mean this one
        advice = f"if it is for want of a scope, {advice}"
    return errors.PermissionDeniedError(_sentence(what, message, advice), **context)


def _context(operation: Operation, response: HTTPResponse, attempts: int, body: Any) -> errors.Context:
    return {
        "operation": operation,
        "response": response,
        "body": body,
        "attempts": attempts,
    }


def _sentence(what: str, *reasons: str) -> str:
    parts = [reason if reason.endswith("...") else reason.removesuffix(".") for reason in reasons if reason]
    return f"{what}: {'; '.join(parts)}"


def _body(response: HTTPResponse) -> Any:
    kind = response.headers.get("content-type", "").strip().lower()
    if kind.startswith("text/csv"):
        return _text(response)
    if kind.startswith("text/") and len(response.content) > LARGEST_JSON:
        raise ValueError("too large to be parsed")  # text may be larger than JSON, which holds the event loop
    return json_codec.loads(response.content) if response.content.strip() else None


def _text(response: HTTPResponse) -> str:
    return text.read(response.content, response.headers.get("content-type", ""))


def _meaning(kind: type[errors.APIStatusError]) -> str:
    """What the first line of the docstring of an error class says after its status."""
    return (kind.__doc__ or "").partition("\n")[0].rpartition(": ")[2].rstrip(".")


def _says_no_more(message: str, status: int) -> bool:
    """Whether a message says no more than its status does: "Forbidden", "502 Bad Gateway"."""
    phrase = phrases.get(status, "").casefold()
    return message.casefold() in {phrase, f"{status} {phrase}"}


def _redirect(response: HTTPResponse) -> str:
    """Where a redirect leads, without the credentials and the query that may be in it."""
    location = _CREDENTIALS.sub("//", response.headers.get("location", ""), count=1)
    place = text.one_line(_QUERY.split(location, maxsplit=1)[0]) or "no Location"
    return (
        f"it leads to {place}, and no redirect is followed, so that the key goes nowhere else; "
        "if the API is there, give that as base_url"
    )
