"""Clients that call the application in their own process."""

from __future__ import annotations

from typing import NoReturn

import httpx
from starlette.types import ASGIApp

from .disconnects import can_disconnect


class InProcessTransport(httpx.ASGITransport):
    """Calls the application without a socket; where a socket would have been closed, it fails in the same way."""

    def __init__(self, app: ASGIApp) -> None:
        super().__init__(can_disconnect(app, _disconnect))


def _disconnect() -> NoReturn:
    raise httpx.RemoteProtocolError("the sandbox closed the connection")
