"""The API's way of saying no."""

from __future__ import annotations

from http import HTTPStatus
from typing import Any

from starlette.responses import JSONResponse

# As Node.js names them, on which the API runs; Python has other names, which differ from version to version.
_PHRASES = {413: "Payload Too Large", 414: "URI Too Long", 422: "Unprocessable Entity"}


class Refusal(Exception):
    """An answer with an error status."""

    def __init__(self, status: int, message: str) -> None:
        super().__init__(message)
        self.status = status
        self.message = message

    @property
    def body(self) -> dict[str, Any]:
        """What the API sends along."""
        phrase = _PHRASES.get(self.status) or HTTPStatus(self.status).phrase
        return {"statusCode": self.status, "error": phrase, "message": self.message}

    def response(self) -> JSONResponse:
        """The answer."""
        return JSONResponse(self.body, self.status)
