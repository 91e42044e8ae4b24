"""HTTP status codes: what they say, and the error that a caller gets."""

from __future__ import annotations

from http import HTTPStatus

ERRORS = {
    400: "BadRequestError",
    401: "AuthenticationError",
    402: "PaymentRequiredError",
    403: "PermissionDeniedError",
    404: "NotFoundError",
    409: "ConflictError",
    413: "PayloadTooLargeError",
    422: "UnprocessableEntityError",
    429: "RateLimitError",
}


def phrase(status: str) -> str:
    """What a status says; `default` and ranges such as `4XX` say no more than that."""
    known = status.isdigit() and int(status) in set(HTTPStatus)
    return f"{HTTPStatus(int(status)).phrase}." if known else f"Status {status}."


def error_class(status: int) -> str:
    """The class of the error that a response of a status raises."""
    return ERRORS.get(status) or ("ServerError" if status >= 500 else "APIStatusError")
