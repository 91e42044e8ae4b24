"""Responses as the package reads them: whole, decoded, and with nothing of the transport that they came through."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
from typing import Any

import httpx
from anyio.lowlevel import checkpoint

from .content import Content, ContentError, limit_of

KEPT_EXTENSIONS = ("http_version", "reason_phrase")


class UnreadableContent(Exception):
    """A response has come, and its content cannot be read: it is damaged, too large, or coded in a way of its own.

    Attributes:
        response: The response without its content.
    """

    def __init__(self, reason: str, response: httpx.Response) -> None:
        super().__init__(reason)
        self.response = response


def whole_response(
    request: httpx.Request,
    status: int,
    headers: Iterable[tuple[bytes, bytes]],
    content: bytes,
    extensions: dict[str, Any],
) -> httpx.Response:
    """A response whose content has been read and decoded."""
    response = httpx.Response(status, headers=list(headers), extensions=extensions, stream=httpx.ByteStream(b""))
    # Not by its constructor, which would decode the content once more.
    response._content = content
    response.is_stream_consumed = response.is_closed = True
    response._num_bytes_downloaded = len(content)
    response.request = request
    return response


async def read(request: httpx.Request, response: httpx.Response, max_bytes: int | None) -> httpx.Response:
    """Read a response of somebody else's transport to its end, as far as its size allows, and close it.

    Raises:
        UnreadableContent: It cannot be decoded, or is too large.
    """
    content, problem = b"", None
    try:
        content = await _content(response, max_bytes)
    except ContentError as error:
        problem = error.with_traceback(None)
    finally:
        with suppress(Exception):  # a whole answer is whole, and a broken one broken, however its connection ends
            await response.aclose()
    extensions = {name: response.extensions[name] for name in KEPT_EXTENSIONS if name in response.extensions}
    whole = whole_response(request, response.status_code, response.headers.raw, content, extensions)
    if problem is not None:
        raise UnreadableContent(str(problem), whole)
    return whole


async def _content(response: httpx.Response, max_bytes: int | None) -> bytes:
    limit = limit_of(response.headers.get("content-type", ""), max_bytes)
    if response.is_stream_consumed:  # read and decoded already, as those of mocks are
        content = Content("", limit)
        for _ in content.steps(response.content):
            await checkpoint()
    else:
        content = Content(response.headers.get("content-encoding", ""), limit)
        # Not by aiter_raw(), which closes the response at the end, and fails with what goes wrong then.
        async for part in response.stream:  # type: ignore[union-attr]
            for _ in content.steps(part):
                await checkpoint()
    return content.end()
