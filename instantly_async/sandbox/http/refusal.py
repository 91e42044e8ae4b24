"""The API's way of saying no."""

from __future__ import annotations

from http import HTTPStatus
from typing import Any

from starlette.responses import JSONResponse


class Refusal(Exception):
    """An answer with an error status."""

    def __init__(self, status: int, message: str) -> None:
        super().__init__(message)
        self.status = status
        self.message = message

    @property
    def body(self) -> dict[str, Any]:
        """What the API sends along."""
        return {"statusCode": self.status, "error": HTTPStatus(self.status).phrase, "message": self.message}

    def response(self) -> JSONResponse:
        """The answer."""
        return JSONResponse(self.body, self.status)
