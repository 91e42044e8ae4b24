"""The API's way of saying no."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from http import HTTPStatus
from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse

# As Node.js names them, on which the API runs; Python has other names, which differ from version to version.
_PHRASES = {413: "Payload Too Large", 414: "URI Too Long", 422: "Unprocessable Entity"}


class Refusal(Exception):
    """An answer with an error status.

    Args:
        code: What Fastify calls the problem, where it has a name for it, such as `FST_ERR_CTP_EMPTY_JSON_BODY`.
        headers: Headers of the answer.
    """

    def __init__(
        self, status: int, message: str, *, code: str | None = None, headers: Mapping[str, str] | None = None
    ) -> None:
        super().__init__(message)
        self.status = status
        self.message = message
        self.code = code
        self.headers = headers

    @property
    def body(self) -> dict[str, Any]:
        """What the API sends along."""
        named = {} if self.code is None else {"code": self.code}
        return {"statusCode": self.status, **named, "error": _phrase(self.status), "message": self.message}

    def response(self) -> JSONResponse:
        """The answer."""
        return JSONResponse(self.body, self.status, self.headers)


def _phrase(status: int) -> str:
    """The words for a status; those of the CDN, such as 520, have none of their own."""
    known = {found.value: found.phrase for found in HTTPStatus} | _PHRASES
    return known.get(status, "Unknown Error")


def _refused(request: Request, error: Exception) -> JSONResponse:
    assert isinstance(error, Refusal)
    return error.response()


def _no_route(request: Request, error: Exception) -> JSONResponse:
    path = request.scope["path"]  # request.url would read the Host header too, which may be anything
    return Refusal(404, f"Route {request.method}:{path} not found").response()


# What an application answers to what it refuses, and to what it has no route for.
HANDLERS: Mapping[Any, Callable[[Request, Exception], JSONResponse]] = {
    Refusal: _refused,
    404: _no_route,
    405: _no_route,
}
