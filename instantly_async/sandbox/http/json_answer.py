"""Answers in JSON."""

from __future__ import annotations

from typing import Any

from starlette.responses import JSONResponse

from ..._core.json_codec import dumps


class JSONAnswer(JSONResponse):
    """JSON, written as fast as what is installed allows."""

    def render(self, content: Any) -> bytes:
        """The bytes of the body."""
        return dumps(content)
