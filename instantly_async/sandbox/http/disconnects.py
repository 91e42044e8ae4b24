"""Connections that end before their answers do."""

from __future__ import annotations

from collections.abc import Callable

from starlette.responses import Response
from starlette.types import ASGIApp, Receive, Scope, Send

_EXTENSION = "sandbox.disconnect"


def can_disconnect(app: ASGIApp, disconnect: Callable[[], None]) -> ASGIApp:
    """An application that may end the connection of a request.

    Args:
        disconnect: Ends the connection, or raises what a client gets whose connection has ended.
    """

    async def extended(scope: Scope, receive: Receive, send: Send) -> None:
        extensions = {**scope.get("extensions", {}), _EXTENSION: disconnect}
        await app({**scope, "extensions": extensions}, receive, send)

    return extended


class Disconnected(Response):
    """The end of a connection in place of an answer, or after the first half of one."""

    def __init__(self, cut: Response | None = None) -> None:
        super().__init__()
        self._cut = cut

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Send what there is to send, and end the connection."""
        if self._cut is not None:
            content = bytes(self._cut.body)
            headers = self._cut.raw_headers
            await send({"type": "http.response.start", "status": self._cut.status_code, "headers": headers})
            await send({"type": "http.response.body", "body": content[: len(content) // 2], "more_body": True})
        disconnect = scope.get("extensions", {}).get(_EXTENSION)
        if disconnect is None:
            raise RuntimeError("connections are ended by the sandbox's own server and clients only, not by this server")
        disconnect()
        while (await receive())["type"] != "http.disconnect":
            pass
