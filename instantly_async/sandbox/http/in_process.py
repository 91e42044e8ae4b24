"""Clients that call the application in their own process."""

from __future__ import annotations

from typing import NoReturn

import httpx
from starlette.types import ASGIApp

from .disconnects import can_disconnect


class InProcessTransport(httpx.ASGITransport):
    """Calls the application without a socket; where a socket would have been closed, it fails in the same way.

    Attributes:
        closed: Whether the sandbox is, so that nothing reaches it any more.
    """

    def __init__(self, app: ASGIApp) -> None:
        super().__init__(can_disconnect(app, _disconnect))
        self.closed = False

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Call the application."""
        if self.closed:
            raise httpx.ConnectError("the sandbox is closed", request=request)
        return await super().handle_async_request(request)


def _disconnect() -> NoReturn:
    raise httpx.RemoteProtocolError("the sandbox closed the connection")
