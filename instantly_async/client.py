"""The client: a key, options, and one object for each group of the API."""

from __future__ import annotations

import sys
from collections.abc import Callable, Collection, Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from . import options
from .resources import Resources
from .sending import Sender
from .transport import Transport
from .version import __version__

if TYPE_CHECKING:
    from types import TracebackType
    from typing import Self

    from .operation import Operation
    from .transport import HTTPClient, HTTPTransport
    from .types import Response

T = TypeVar("T")

USER_AGENT = f"instantly-async/{__version__} Python/{sys.version_info.major}.{sys.version_info.minor}"


class InstantlyClient(Resources):
    """An async client of the Instantly.ai API V2.

    Use it as `async with InstantlyClient() as instantly:` or call `aclose()` at the end.

    Args:
        api_key: The API key; read from INSTANTLY_API_KEY when left out.
        base_url: Where the API is; read from INSTANTLY_BASE_URL when left out.
        workspace: ID of the workspace of your group on whose behalf to call (header x-as-workspace).
        scopes: The scopes that the key holds. A call outside of them raises MissingScopeError, and nothing is sent.
        timeout: Seconds that one call may take in all; None waits for ever.
        http_client: An httpx.AsyncClient to send through; it stays open when this client closes.
        transport: An httpx transport to send through.

    Raises:
        ValueError: The key is missing, blank or malformed, or another option cannot be right.
    """

    def __init__(
        self,
        api_key: str | None = None,
        *,
        base_url: str | None = None,
        workspace: str | None = None,
        scopes: Collection[str] | None = None,
        timeout: float | None = 120.0,
        http_client: HTTPClient | None = None,
        transport: HTTPTransport | None = None,
    ) -> None:
        if http_client is not None and transport is not None:
            raise ValueError("give http_client or transport, not both")
        self._headers = {
            "Authorization": f"Bearer {options.api_key(api_key)}",
            "User-Agent": USER_AGENT,
            "Accept": "application/json",
        }
        if workspace is not None:
            self._headers["x-as-workspace"] = options.workspace(workspace)
        self._transport = Transport(transport=transport, http_client=http_client)
        self._sender = Sender(
            self._transport,
            base_url=options.base_url(base_url),
            headers=self._headers.copy,
            scopes=None if scopes is None else frozenset(scopes),
            timeout=timeout,
        )

    async def send(
        self,
        operation: Operation,
        decode: Callable[[Any], T],
        *,
        path: Mapping[str, Any] = {},
        query: Mapping[str, Any] = {},
        body: Mapping[str, Any] = {},
    ) -> Response[T]:
        """Send one call. The endpoint modules use this; call the resource methods instead."""
        return await self._sender.send(operation, decode, path=path, query=query, body=body)

    async def aclose(self) -> None:
        """Close all connections."""
        await self._transport.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.aclose()

    def __repr__(self) -> str:
        return f"<{type(self).__name__}>"

    def __reduce__(self) -> Any:
        raise TypeError("a client holds an API key and open connections and cannot be pickled; make a new one")
